// The projects as the Projects table shows them, by name.
#pragma once

#include "core/control/control.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QHash>

namespace sluice {

// What the keys of a project used this month.
struct ProjectActivity
{
    Money cost = {};
    qint64 requests = 0;
    qint64 unpriced = 0;
    qint64 estimated = 0;
    QString costText() const; // "$3.10 + 2 unpriced"; "–" where nothing was asked
};

// What is wrong with a project's name, in words; empty: nothing. `self` is the project that has it already.
QString projectNameProblem(const QString &name, const Configuration &configuration, const QUuid &self);

class ProjectsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Limit, Note, Keys, MonthSpend, ColumnCount };
    enum Role { SortRole = Qt::UserRole, ProjectIdRole };

    explicit ProjectsModel(QObject *parent = nullptr);

    // Rows are reset only where projects came, went or changed places.
    void setProjects(const ConfigurationPtr &configuration, bool dark);
    void setActivity(QHash<QUuid, ProjectActivity> activity);
    // The fullest limit of each project; those not named have none.
    void setTightest(QHash<QUuid, LimitGauge> tightest, Instant now);

    const Project *project(int row) const;
    int rowOf(const QUuid &id) const;
    ProjectActivity activity(const QUuid &id) const { return m_activity.value(id); }
    int keyCount(const QUuid &id) const { return m_keyCounts.value(id); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Project &project, int column) const;
    QVariant sortValue(const Project &project, int column) const;
    QVariant mark(const Project &project, int column, int role) const;
    void changed(int firstColumn, int lastColumn);

    ConfigurationPtr m_configuration;
    std::vector<QUuid> m_order = {};
    QHash<QUuid, QColor> m_colours = {};
    QHash<QUuid, int> m_keyCounts = {};
    QHash<QUuid, ProjectActivity> m_activity = {};
    QHash<QUuid, LimitGauge> m_tightest = {};
    Instant m_now = {};
};

} // namespace sluice
