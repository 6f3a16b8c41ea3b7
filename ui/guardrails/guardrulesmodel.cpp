#include "ui/guardrails/guardrulesmodel.h"

#include "ui/common/celldelegate.h"
#include "ui/common/format.h"
#include "ui/guardrails/guardwords.h"

namespace sluice {

namespace {

bool isGuardFigure(int column)
{
    return column == GuardRulesModel::Order || column == GuardRulesModel::Hits;
}

IconColour modeColour(GuardrailMode mode)
{
    switch (mode) {
    case GuardrailMode::Reject:
        break;
    case GuardrailMode::Replace:
        return IconColour::Info;
    case GuardrailMode::Alert:
        return IconColour::Warning;
    }
    return IconColour::Bad;
}

QString modeIcon(GuardrailMode mode)
{
    switch (mode) {
    case GuardrailMode::Reject:
        break;
    case GuardrailMode::Replace:
        return QStringLiteral("edit");
    case GuardrailMode::Alert:
        return QStringLiteral("eye");
    }
    return QStringLiteral("stop");
}

} // namespace

GuardRulesModel::GuardRulesModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_configuration(std::make_shared<const Configuration>())
{}

void GuardRulesModel::setRules(const ConfigurationPtr &configuration)
{
    const QList<QUuid> before = ids();
    const ConfigurationPtr old = std::exchange(m_configuration, configuration);
    if (ids() == before) {
        if (!before.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    m_configuration = old;
    beginResetModel();
    m_configuration = configuration;
    endResetModel();
}

void GuardRulesModel::setHits(QHash<QUuid, GuardRuleHits> hits, int days)
{
    m_hits = std::move(hits);
    m_days = days;
    Q_EMIT headerDataChanged(Qt::Horizontal, Hits, Trend);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Hits), index(rowCount() - 1, Trend));
}

const Guardrail *GuardRulesModel::rule(int row) const
{
    const std::vector<Guardrail> &rules = m_configuration->guardrails();
    return row >= 0 && row < int(rules.size()) ? &rules[size_t(row)] : nullptr;
}

int GuardRulesModel::rowOf(const QUuid &id) const
{
    return int(ids().indexOf(id));
}

QList<QUuid> GuardRulesModel::ids() const
{
    QList<QUuid> ids;
    for (const Guardrail &rule : m_configuration->guardrails())
        ids += rule.id;
    return ids;
}

int GuardRulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_configuration->guardrails().size());
}

int GuardRulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags GuardRulesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == On ? flags | Qt::ItemIsUserCheckable : flags;
}

bool GuardRulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Guardrail *changed = rule(index.row());
    if (!changed || index.column() != On || role != Qt::CheckStateRole)
        return false;
    Q_EMIT toggled(changed->id, value.toInt() == Qt::Checked);
    return true;
}

QVariant GuardRulesModel::data(const QModelIndex &index, int role) const
{
    const Guardrail *shown = index.isValid() ? rule(index.row()) : nullptr;
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown, index.column());
    case Qt::CheckStateRole:
        return index.column() == On ? QVariant(shown->enabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return int((isGuardFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == Name ? shown->pattern : QString();
    case Qt::AccessibleTextRole:
        if (index.column() == On)
            return shown->enabled ? tr("On") : tr("Off");
        //: %1 is the column's title, %2 what the cell shows
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(),
                                text(*shown, index.column()));
    case SortRole:
        return sortValue(*shown, index.column());
    case RuleIdRole:
        return shown->id;
    case TrendRole:
        return index.column() == Trend ? QVariant::fromValue(m_hits.value(shown->id).perDay) : QVariant();
    default:
        return mark(*shown, index.column(), role);
    }
}

QVariant GuardRulesModel::mark(const Guardrail &rule, int column, int role) const
{
    switch (role) {
    case CellIconRole:
        return column == Does ? QVariant(modeIcon(rule.mode)) : QVariant();
    case CellIconColourRole:
        return int(rule.enabled ? modeColour(rule.mode) : IconColour::Muted);
    case CellMutedRole:
        return !rule.enabled || column == Order || column == Direction ||
               (column == Hits && m_hits.value(rule.id).events == 0);
    default:
        return {};
    }
}

QString GuardRulesModel::text(const Guardrail &rule, int column) const
{
    switch (column) {
    case Order:
        return QString::number(rowOf(rule.id) + 1);
    case Name:
        return rule.name;
    case Direction:
        return rule.kind == GuardrailKind::ToolCall ? tr("tool call") : guardDirectionText(rule.direction);
    case Does:
        return guardModeText(rule.mode);
    case Hits: {
        const qint64 events = m_hits.value(rule.id).events;
        return rule.enabled || events > 0 ? countText(events) : QStringLiteral("–");
    }
    default:
        return {};
    }
}

QVariant GuardRulesModel::sortValue(const Guardrail &rule, int column) const
{
    switch (column) {
    case On:
        return rule.enabled ? 0 : 1;
    case Order:
        return rowOf(rule.id);
    case Hits:
    case Trend:
        return m_hits.value(rule.id).events;
    default:
        return text(rule, column).toCaseFolded();
    }
}

QVariant GuardRulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isGuardFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case On:
        return tr("On");
    case Order:
        return tr("Order");
    case Name:
        return tr("Name");
    case Direction:
        return tr("Direction");
    case Does:
        return tr("Does");
    case Hits:
        //: how often rules were triggered in so many days
        return tr("Hits %1 d").arg(m_days);
    case Trend:
        return tr("Trend");
    default:
        return {};
    }
}

} // namespace sluice
