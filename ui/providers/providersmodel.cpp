// The providers in order of preference.
#include "ui/providers/providersmodel.h"

#include "ui/common/celldelegate.h"
#include "ui/common/format.h"

#include <algorithm>

namespace sluice {

ProvidersModel::ProvidersModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_configuration(std::make_shared<const Configuration>())
{}

void ProvidersModel::setConfiguration(const ConfigurationPtr &configuration, const QString &storeName)
{
    m_storeName = storeName;
    std::vector<QUuid> order;
    for (const Provider &each : configuration->providers()) {
        if (!m_leaving.contains(each.id))
            order.push_back(each.id);
    }
    if (order == m_order) {
        m_configuration = configuration;
        if (!m_order.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_order.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_configuration = configuration;
    m_order = std::move(order);
    endResetModel();
}

void ProvidersModel::setLeaving(const QUuid &id, bool leaving)
{
    if (leaving)
        m_leaving.insert(id);
    else
        m_leaving.remove(id);
    setConfiguration(m_configuration, m_storeName);
}

void ProvidersModel::setTest(const QUuid &id, const TestMemory &test)
{
    m_tests.insert(id, test);
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row, State), index(row, State));
}

void ProvidersModel::setNow(Instant now)
{
    m_now = now;
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, State), index(int(m_order.size()) - 1, State));
}

const Provider *ProvidersModel::provider(int row) const
{
    return row < 0 || row >= int(m_order.size()) ? nullptr : m_configuration->provider(m_order[size_t(row)]);
}

int ProvidersModel::rowOf(const QUuid &id) const
{
    const auto found = std::find(m_order.begin(), m_order.end(), id);
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

ProviderState ProvidersModel::state(const Provider &provider) const
{
    const auto test = m_tests.constFind(provider.id);
    return providerState(provider, test == m_tests.constEnd() ? std::optional<TestMemory>() : *test,
                         m_storeName, m_now);
}

int ProvidersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int ProvidersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProvidersModel::data(const QModelIndex &index, int role) const
{
    const Provider *shown = index.isValid() ? provider(index.row()) : nullptr;
    if (!shown)
        return {};
    const bool figure = index.column() == Models || index.column() == Order;
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown, index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == State  ? state(*shown).advice
               : index.column() == Name ? QString()
                                        : text(*shown, index.row(), index.column());
    case Qt::AccessibleTextRole:
        //: %1 is the column's title, %2 what the cell shows
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(*shown, index.row(), index.column()));
    case SortRole:
        return sortValue(*shown, index.row(), index.column());
    case ProviderIdRole:
        return shown->id;
    default:
        return mark(*shown, index.column(), role);
    }
}

QVariant ProvidersModel::mark(const Provider &provider, int column, int role) const
{
    switch (role) {
    case CellIconRole:
        return column == State ? QVariant(state(provider).icon) : QVariant();
    case CellIconColourRole:
        return int(state(provider).colour);
    case CellFixedFontRole:
        return column == BaseUrl;
    case CellMutedRole:
        return !provider.enabled || column == Order || column == BaseUrl;
    default:
        return {};
    }
}

QString ProvidersModel::text(const Provider &provider, int row, int column) const
{
    switch (column) {
    case Order:
        return countText(row + 1);
    case Name:
        return provider.name;
    case State:
        return state(provider).text;
    case BaseUrl:
        return provider.protocol == ProviderProtocol::Simulator ? tr("in this program")
                                                                : provider.baseUrl.toDisplayString();
    case Protocol:
        return protocolText(provider.protocol);
    case Models:
        return provider.models.isEmpty() ? QStringLiteral("–") : countText(provider.models.size());
    default:
        return {};
    }
}

QVariant ProvidersModel::sortValue(const Provider &provider, int row, int column) const
{
    switch (column) {
    case Order:
        return row;
    case Models:
        return int(provider.models.size());
    default:
        return text(provider, row, column).toCaseFolded();
    }
}

QVariant ProvidersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Models || section == Order ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Order)
        return tr("Where two providers serve the same model, the upper one is asked");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Order:
        return tr("#");
    case Name:
        return tr("Name");
    case State:
        return tr("State");
    case BaseUrl:
        return tr("Base URL");
    case Protocol:
        return tr("Protocol");
    case Models:
        return tr("Models");
    default:
        return {};
    }
}

} // namespace sluice
