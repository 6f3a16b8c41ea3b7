// The agents as the table shows them: those that are there first.
#pragma once

#include "core/base/clock.h"
#include "core/control/control.h"
#include "ui/agents/agentstatewords.h"

#include <QAbstractTableModel>
#include <QHash>

namespace sluice {

class AgentsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, State, Key, LastSeen, Version, ColumnCount };
    enum Role { SortRole = Qt::UserRole, AgentIdRole };

    explicit AgentsModel(QObject *parent = nullptr);

    void setAgents(std::vector<agents::AgentStatus> agents, const agents::AgentHome &home);
    // For the names of keys and when they were last used.
    void setConfiguration(const ConfigurationPtr &configuration);
    void note(const RecordBatch &batch);
    void setNow(Instant now);

    const agents::AgentStatus *agent(int row) const;
    const agents::AgentStatus *agent(const QString &id) const;
    int rowOf(const QString &id) const;
    // The key that it was connected with, or its prefix where the key is gone. Empty: not connected.
    static QString orDash(const QString &text);
    QString keyText(const agents::AgentStatus &status) const;
    std::optional<Instant> lastSeen(const agents::AgentStatus &status) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const agents::AgentStatus &status, int column) const;
    QVariant mark(const agents::AgentStatus &status, int column, int role) const;
    void refreshColumn(int column);

    std::vector<agents::AgentStatus> m_agents = {};
    agents::AgentHome m_home = {};
    ConfigurationPtr m_configuration;
    QHash<QString, Instant> m_seen = {};
    Instant m_now = {};
};

} // namespace sluice
