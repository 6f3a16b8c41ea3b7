// What was noticed and changed: a row a notice, newest first.
#pragma once

#include "core/model/configuration.h"
#include "core/model/notice.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace sluice {

// Who did it: "this window", "admin API", "the gateway".
QString actorText(const QString &actor);

class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, What, About, By, ColumnCount };
    enum Role { KindRole = Qt::UserRole + 1, SubjectRole };
    static constexpr int MostRows = 5000;

    using QAbstractTableModel::QAbstractTableModel;

    // Older ones, behind what is there. One that is there already is not added again.
    void append(const std::vector<Notice> &older);
    void prepend(const Notice &notice);
    // Names of keys, projects and providers.
    void setConfiguration(ConfigurationPtr configuration);
    const Notice &noticeAt(int row) const { return m_notices[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString subjectName(const Notice &notice) const;

    std::vector<Notice> m_notices = {};
    ConfigurationPtr m_configuration = {};
};

// Words anywhere in a row, and a kind.
class ActivityFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &words);
    void setKinds(const QList<int> &kinds); // empty: all

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words = {};
    QList<int> m_kinds = {};
};

} // namespace sluice
