// The lines of the log that are in memory, oldest first, and a filter over them.
#pragma once

#include "core/base/log.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <deque>

namespace sluice {

class LogModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Level, Area, Text, ColumnCount };
    enum Role { LevelRole = Qt::UserRole }; // QtMsgType, as int
    static constexpr int LinesKept = 2000;

    using QAbstractTableModel::QAbstractTableModel;
    // In one batch; the oldest leave when there are more than LinesKept.
    void append(const std::vector<LogLine> &lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::deque<LogLine> m_lines = {};
};

// How grave a line is: 0 debug, 1 information, 2 warning, 3 error. Qt's own numbers are not in this order.
int gravityOf(QtMsgType level);

class LogFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &words);
    void setLeastGravity(int gravity);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words = {};
    int m_leastGravity = 0;
};

} // namespace sluice
