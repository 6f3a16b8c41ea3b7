#include "ui/agents/agentsmodel.h"

#include "ui/common/celldelegate.h"
#include "ui/common/format.h"

#include <QColor>

#include <algorithm>

namespace sluice {

using agents::AgentStatus;

AgentsModel::AgentsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_configuration(std::make_shared<const Configuration>())
{}

void AgentsModel::setAgents(std::vector<AgentStatus> agents, const agents::AgentHome &home)
{
    std::stable_partition(agents.begin(), agents.end(),
                          [](const AgentStatus &status) { return status.installed; });
    m_home = home;
    const bool sameRows = std::equal(agents.begin(), agents.end(), m_agents.begin(), m_agents.end(),
                                     [](const AgentStatus &a, const AgentStatus &b) { return a.id == b.id; });
    if (!sameRows)
        beginResetModel();
    m_agents = std::move(agents);
    if (!sameRows)
        endResetModel();
    else if (!m_agents.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_agents.size()) - 1, ColumnCount - 1));
}

void AgentsModel::setConfiguration(const ConfigurationPtr &configuration)
{
    m_configuration = configuration;
    refreshColumn(Key);
    refreshColumn(LastSeen);
}

void AgentsModel::note(const RecordBatch &batch)
{
    for (const RequestRecord &record : batch) {
        if (!record.agent.isEmpty())
            m_seen[record.agent] = std::max(m_seen.value(record.agent), record.startedAt);
    }
    refreshColumn(LastSeen);
}

void AgentsModel::setNow(Instant now)
{
    m_now = now;
    refreshColumn(LastSeen);
}

void AgentsModel::refreshColumn(int column)
{
    if (!m_agents.empty())
        Q_EMIT dataChanged(index(0, column), index(int(m_agents.size()) - 1, column));
}

const AgentStatus *AgentsModel::agent(int row) const
{
    return row < 0 || row >= int(m_agents.size()) ? nullptr : &m_agents[size_t(row)];
}

const AgentStatus *AgentsModel::agent(const QString &id) const
{
    return agent(rowOf(id));
}

int AgentsModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_agents.begin(), m_agents.end(),
                                    [&id](const AgentStatus &each) { return each.id == id; });
    return found == m_agents.end() ? -1 : int(found - m_agents.begin());
}

QString AgentsModel::orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString AgentsModel::keyText(const AgentStatus &status) const
{
    if (!status.connection)
        return {};
    const VirtualKey *key = m_configuration->key(status.connection->keyId);
    return key ? key->name : QString::fromLatin1(status.connection->keyPrefix) + QStringLiteral("…");
}

std::optional<Instant> AgentsModel::lastSeen(const AgentStatus &status) const
{
    std::optional<Instant> seen;
    if (const VirtualKey *key = status.connection ? m_configuration->key(status.connection->keyId) : nullptr)
        seen = key->lastUsedAt;
    const auto noted = m_seen.constFind(status.id);
    if (noted != m_seen.constEnd() && (!seen || *seen < *noted))
        seen = *noted;
    return seen;
}

int AgentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_agents.size());
}

int AgentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgentsModel::data(const QModelIndex &index, int role) const
{
    const AgentStatus *status = index.isValid() ? agent(index.row()) : nullptr;
    if (!status)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*status, index.column());
    case Qt::ToolTipRole:
        return index.column() == State ? faceOf(*status, m_home).advice : text(*status, index.column());
    case Qt::AccessibleTextRole:
        //: %1 is the column's title, %2 what the cell shows
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(*status, index.column()));
    case SortRole:
        if (index.column() == LastSeen)
            return QVariant::fromValue(lastSeen(*status).value_or(Instant()).time_since_epoch().count());
        return text(*status, index.column());
    case AgentIdRole:
        return status->id;
    default:
        return mark(*status, index.column(), role);
    }
}

QString AgentsModel::text(const AgentStatus &status, int column) const
{
    switch (column) {
    case Name:
        return status.name;
    case State:
        return faceOf(status, m_home).text;
    case Key:
        return orDash(keyText(status));
    case LastSeen: {
        const auto seen = lastSeen(status);
        return orDash(seen ? ageText(seen, m_now) : QString());
    }
    case Version:
        return orDash(status.version);
    default:
        return {};
    }
}

QVariant AgentsModel::mark(const AgentStatus &status, int column, int role) const
{
    switch (role) {
    case CellIconRole:
        return column == State ? QVariant(faceOf(status, m_home).icon) : QVariant();
    case CellIconColourRole:
        return int(faceOf(status, m_home).colour);
    case CellDotRole: // a mark that is not seen keeps the texts in line
        return column == State ? QVariant::fromValue(QColor(Qt::transparent)) : QVariant();
    case CellMutedRole:
        return !status.installed || column == Version ||
               (column != Name && text(status, column) == orDash({}));
    default:
        return {};
    }
}

QVariant AgentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Agent");
    case State:
        return tr("State");
    case Key:
        return tr("Key");
    case LastSeen:
        return tr("Last seen");
    case Version:
        return tr("Version");
    default:
        return {};
    }
}

} // namespace sluice
