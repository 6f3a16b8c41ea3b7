// The virtual keys as the Keys table shows them.
#include "ui/keys/keysmodel.h"

#include "ui/common/celldelegate.h"
#include "ui/common/format.h"
#include "ui/common/limitbars.h"
#include "ui/keys/keysentence.h"
#include "ui/keys/keywords.h"
#include "ui/keys/modelpatterns.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sluice {

namespace {

bool isFigure(int column)
{
    return column == KeysModel::MonthSpend;
}

// Those in force by age, then the revoked ones, the latest first.
std::vector<QUuid> orderOf(const Configuration &configuration)
{
    std::vector<const VirtualKey *> keys;
    for (const VirtualKey &key : configuration.keys())
        keys.push_back(&key);
    std::stable_sort(keys.begin(), keys.end(), [](const VirtualKey *a, const VirtualKey *b) {
        if (a->revokedAt.has_value() != b->revokedAt.has_value())
            return !a->revokedAt.has_value();
        if (a->revokedAt)
            return *a->revokedAt > *b->revokedAt;
        return a->createdAt < b->createdAt;
    });
    std::vector<QUuid> order;
    for (const VirtualKey *key : keys)
        order.push_back(key->id);
    return order;
}

} // namespace

KeyState stateOf(const VirtualKey &key, Instant now)
{
    if (key.revokedAt)
        return KeyState::Revoked;
    if (key.policy.expiresAt && *key.policy.expiresAt <= now)
        return KeyState::Expired;
    if (!key.enabled)
        return KeyState::Off;
    return key.pausedAt ? KeyState::Paused : KeyState::Active;
}

QString keyStateText(const VirtualKey &key, Instant now)
{
    switch (stateOf(key, now)) {
    case KeyState::Active:
        return KeysModel::tr("Active");
    case KeyState::Off:
        return KeysModel::tr("Off");
    case KeyState::Paused:
        return KeysModel::tr("Paused");
    case KeyState::Expired:
        //: %1 is a moment: "now", "2 min ago", "14:02", "3 Nov"
        return KeysModel::tr("Expired %1").arg(ageText(key.policy.expiresAt, now));
    case KeyState::Revoked:
        break;
    }
    //: %1 is a moment: "now", "2 min ago", "14:02", "3 Nov"
    return KeysModel::tr("Revoked %1").arg(ageText(key.revokedAt, now));
}

QString KeyActivity::monthText() const
{
    if (monthRequests == 0)
        return QStringLiteral("–");
    if (monthUnpriced == monthRequests)
        return moneyText({}, MoneyStyle::Sum);
    return moneyText(monthCost, MoneyStyle::Sum, monthEstimated > 0, monthUnpriced);
}

KeysModel::KeysModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_configuration(std::make_shared<const Configuration>())
{}

void KeysModel::setKeys(const ConfigurationPtr &configuration, QHash<QUuid, QColor> colours)
{
    std::vector<QUuid> order = orderOf(*configuration);
    m_colours = std::move(colours);
    if (order == m_order) {
        m_configuration = configuration;
        changed(0, ColumnCount - 1);
        return;
    }
    beginResetModel();
    m_configuration = configuration;
    m_order = std::move(order);
    endResetModel();
}

void KeysModel::setActivity(QHash<QUuid, KeyActivity> activity)
{
    for (auto it = activity.begin(); it != activity.end(); ++it) {
        const KeyActivity known = m_activity.value(it.key());
        if (!it->lastUsedAt)
            it->lastUsedAt = known.lastUsedAt;
        if (!known.agent.isEmpty() && known.lastUsedAt)
            it->agent = known.agent;
    }
    m_activity = std::move(activity);
    changed(LastUsed, MonthSpend);
}

void KeysModel::note(const RecordBatch &batch)
{
    bool any = false;
    for (const RequestRecord &record : batch) {
        if (record.keyId.isNull() || record.outcome == Outcome::Refused)
            continue;
        KeyActivity &activity = m_activity[record.keyId];
        if (!activity.lastUsedAt || *activity.lastUsedAt < record.startedAt)
            activity.lastUsedAt = record.startedAt;
        if (!record.agent.isEmpty())
            activity.agent = record.agent;
        any = true;
    }
    if (any)
        changed(LastUsed, AgentSeen);
}

void KeysModel::setTightest(QHash<QUuid, LimitGauge> tightest)
{
    m_tightest = std::move(tightest);
    changed(Limit, Limit);
}

void KeysModel::setNow(Instant now)
{
    m_now = now;
    changed(State, LastUsed);
}

void KeysModel::changed(int firstColumn, int lastColumn)
{
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, firstColumn), index(int(m_order.size()) - 1, lastColumn));
}

const VirtualKey *KeysModel::key(int row) const
{
    return row < 0 || row >= int(m_order.size()) ? nullptr : m_configuration->key(m_order[size_t(row)]);
}

int KeysModel::rowOf(const QUuid &id) const
{
    const auto found = std::find(m_order.begin(), m_order.end(), id);
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

std::optional<Instant> KeysModel::lastUsed(const VirtualKey &key) const
{
    const auto seen = m_activity.value(key.id).lastUsedAt;
    if (!seen || !key.lastUsedAt)
        return seen ? seen : key.lastUsedAt;
    return std::max(*seen, *key.lastUsedAt);
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    const VirtualKey *shown = index.isValid() ? key(index.row()) : nullptr;
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown, index.column());
    case Qt::TextAlignmentRole:
        return int((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return toolTip(*shown, index.column());
    case Qt::AccessibleTextRole:
        //: %1 is the column's title, %2 what the cell shows
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(*shown, index.column()));
    case SortRole:
        return sortValue(*shown, index.column());
    case KeyIdRole:
        return shown->id;
    case ProjectRole: {
        const Project *project = m_configuration->project(shown->policy.project);
        return project ? project->name : QString();
    }
    default:
        return mark(*shown, index.column(), role);
    }
}

namespace {

struct StateMark
{
    const char *icon;
    IconColour colour;
};

StateMark markOf(KeyState state)
{
    switch (state) {
    case KeyState::Active:
        return {"success", IconColour::Good};
    case KeyState::Paused:
        return {"pause", IconColour::Warning};
    case KeyState::Off:
        return {"power", IconColour::Muted};
    case KeyState::Expired:
        return {"clock", IconColour::Muted};
    case KeyState::Revoked:
        break;
    }
    return {"ring", IconColour::Muted};
}

} // namespace

QVariant KeysModel::mark(const VirtualKey &key, int column, int role) const
{
    const KeyState state = stateOf(key, m_now);
    const auto gauge = m_tightest.constFind(key.id);
    const bool hasBar = column == Limit && gauge != m_tightest.constEnd() && state == KeyState::Active;
    switch (role) {
    case CellDotRole:
        return column == Name ? QVariant(m_colours.value(key.id)) : QVariant();
    case CellIconRole:
        return column == State ? QString::fromLatin1(markOf(state).icon) : QVariant();
    case CellIconColourRole:
        return int(markOf(state).colour);
    case CellFixedFontRole:
        return column == Prefix || (column == Scope && !key.policy.scope.allowedModels.isEmpty());
    case LimitFillRole:
        return hasBar ? QVariant(fillOf(*gauge)) : QVariant();
    case LimitToneRole:
        return hasBar ? int(limitLine(*gauge, m_now).tone) : int(LimitTone::Calm);
    case CellMutedRole:
        return (state != KeyState::Active && state != KeyState::Paused) || column == Prefix ||
               column == LastUsed || (column == DefaultProvider && key.defaultProvider.isNull()) ||
               (column == Limit && !hasBar) ||
               (column == Scope && key.policy.scope.allowedModels.isEmpty()) ||
               (column == MonthSpend && m_activity.value(key.id).monthRequests == 0);
    default:
        return {};
    }
}

QString KeysModel::scopeText(const VirtualKey &key) const
{
    const QStringList &models = key.policy.scope.allowedModels;
    return models.isEmpty() ? tr("any model") : textFromList(models);
}

QString KeysModel::limitText(const VirtualKey &key) const
{
    if (key.pausedAt && stateOf(key, m_now) == KeyState::Paused && !key.pauseReason.isEmpty())
        return key.pauseReason;
    const auto gauge = m_tightest.constFind(key.id);
    if (gauge != m_tightest.constEnd())
        return limitCellText(*gauge);
    const auto rates = gatheredRates(key.requestsPerMinute, key.policy.governance.limits);
    if (!key.policy.governance.budgets.empty())
        return budgetText(key.policy.governance.budgets.front());
    return rates.empty() ? tr("no limit") : rateText(rates.front());
}

QString KeysModel::providerName(const VirtualKey &key) const
{
    if (key.defaultProvider.isNull())
        return tr("none");
    const Provider *provider = m_configuration->provider(key.defaultProvider);
    return provider ? provider->name : tr("removed");
}

QString KeysModel::text(const VirtualKey &key, int column) const
{
    const KeyActivity activity = m_activity.value(key.id);
    switch (column) {
    case Name:
        return key.name;
    case State:
        return keyStateText(key, m_now);
    case Prefix:
        return QString::fromLatin1(key.prefix) + QChar(0x2026);
    case DefaultProvider:
        return providerName(key);
    case Scope:
        return scopeText(key);
    case Limit:
        return limitText(key);
    case ProjectName: {
        const Project *project = m_configuration->project(key.policy.project);
        return project ? project->name : QStringLiteral("–");
    }
    case Tags:
        return textFromList(key.policy.tags);
    case MonthSpend:
        return activity.monthText();
    case LastUsed:
        return ageText(lastUsed(key), m_now);
    case AgentSeen:
        return activity.agent.isEmpty() ? QStringLiteral("–") : activity.agent;
    case Note:
        return key.note;
    default:
        return {};
    }
}

QVariant KeysModel::sortValue(const VirtualKey &key, int column) const
{
    switch (column) {
    case State:
        return int(stateOf(key, m_now));
    case Limit:
        return m_tightest.contains(key.id) ? fillOf(m_tightest.value(key.id)) : -1.0;
    case MonthSpend:
        return m_activity.value(key.id).monthCost.pico();
    case LastUsed:
        return microsOf(lastUsed(key).value_or(Instant()));
    default:
        return text(key, column).toCaseFolded();
    }
}

QString KeysModel::toolTip(const VirtualKey &key, int column) const
{
    switch (column) {
    case Name:
        return key.note;
    case State:
        return key.revokedAt ? key.revokeReason : key.pausedAt ? key.pauseReason : QString();
    case Scope: {
        const KeyDraft draft = draftOf(key);
        return describeKey(draft, *m_configuration, m_now).text;
    }
    case Limit:
        return m_tightest.contains(key.id) ? limitLine(m_tightest.value(key.id), m_now).sentence()
                                           : limitText(key);
    case DefaultProvider:
        return tr("Where a request goes whose model no provider is known to serve");
    case MonthSpend:
        return moneyText(m_activity.value(key.id).monthCost, MoneyStyle::Exact,
                         m_activity.value(key.id).monthEstimated > 0, m_activity.value(key.id).monthUnpriced);
    case LastUsed: {
        const auto last = lastUsed(key);
        return last ? fullTimeText(*last) : QString();
    }
    default:
        return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case State:
        return tr("State");
    case Prefix:
        return tr("Key");
    case DefaultProvider:
        return tr("Default provider");
    case Limit:
        return tr("Tightest limit");
    case Scope:
        return tr("May use");
    case ProjectName:
        return tr("Project");
    case Tags:
        return tr("Tags");
    case MonthSpend:
        return tr("This month");
    case LastUsed:
        return tr("Last used");
    case AgentSeen:
        return tr("Agent seen");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace sluice
