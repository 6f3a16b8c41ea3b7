// The providers in order of preference.
#include "ui/providers/providersmodel.h"

#include "ui/common/celldelegate.h"
#include "ui/common/format.h"
#include "ui/providers/presettile.h"

#include <QIcon>
#include <QMimeData>

#include <algorithm>

namespace sluice {

namespace {

const QString dragType = QStringLiteral("application/x-sluice-provider");

bool isFigure(int column)
{
    return column == ProvidersModel::Models || column == ProvidersModel::Order ||
           column == ProvidersModel::Spend || column == ProvidersModel::Latency;
}

} // namespace

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

void ProvidersModel::setFigures(const QHash<QUuid, ProviderFigures> &figures)
{
    m_figures = figures;
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, Spend), index(int(m_order.size()) - 1, Latency));
}

void ProvidersModel::setPresets(const std::vector<ProviderPreset> &presets)
{
    for (const ProviderPreset &preset : presets)
        m_presetNames.insert(preset.id, preset.name);
}

QList<QUuid> ProvidersModel::ids() const
{
    return {m_order.begin(), m_order.end()};
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
                         m_healthOf ? m_healthOf(provider.id) : ProviderHealth(), m_storeName, m_now);
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
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown, index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return toolTip(*shown, index.row(), index.column());
    case Qt::DecorationRole:
        return index.column() == Name
                   ? QVariant(presetTileIcon(m_presetNames.value(shown->preset, shown->name)))
                   : QVariant();
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
        return !provider.enabled || column == Order || column == BaseUrl ||
               (isFigure(column) && text(provider, 0, column) == QStringLiteral("–"));
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
    case Spend: {
        const auto figures = m_figures.constFind(provider.id);
        return figures == m_figures.constEnd() || figures->requests == 0
                   ? QStringLiteral("–")
                   : moneyText(figures->unpriced == figures->requests ? std::optional<Money>()
                                                                      : figures->cost,
                               MoneyStyle::Sum, figures->estimated > 0,
                               figures->unpriced == figures->requests ? 0 : figures->unpriced);
    }
    case Latency:
        return durationText(m_figures.value(provider.id).p50Micros);
    default:
        return {};
    }
}

QString ProvidersModel::toolTip(const Provider &provider, int row, int column) const
{
    const ProviderFigures figures = m_figures.value(provider.id);
    switch (column) {
    case State:
        return state(provider).advice;
    case Name:
        return {};
    case Spend:
        return figures.requests == 0 ? tr("No requests today")
                                     : tr("%n request(s) today", nullptr,
                                          int(std::min<qint64>(figures.requests, 1'000'000'000))) +
                                           QStringLiteral(", ") + moneyText(figures.cost, MoneyStyle::Exact);
    case Latency:
        return tr("Half of today's answers began within this time");
    default:
        return text(provider, row, column);
    }
}

QVariant ProvidersModel::sortValue(const Provider &provider, int row, int column) const
{
    switch (column) {
    case Order:
        return row;
    case Models:
        return int(provider.models.size());
    case Spend:
        return m_figures.value(provider.id).cost.pico();
    case Latency:
        return m_figures.value(provider.id).p50Micros;
    default:
        return text(provider, row, column).toCaseFolded();
    }
}

QVariant ProvidersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Order)
        return tr("Where two providers serve the same model, the upper one is asked. Drag a row, or use "
                  "Alt+Up and Alt+Down");
    if (role == Qt::ToolTipRole && section == Latency)
        return tr("Half of today's answers began within this time");
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
    case Spend:
        return tr("Today");
    case Latency:
        return tr("p50");
    default:
        return {};
    }
}

Qt::ItemFlags ProvidersModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!m_reorderable)
        return usual;
    return usual | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled);
}

QStringList ProvidersModel::mimeTypes() const
{
    return {dragType};
}

QMimeData *ProvidersModel::mimeData(const QModelIndexList &indexes) const
{
    const Provider *dragged = indexes.isEmpty() ? nullptr : provider(indexes.first().row());
    if (!dragged)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(dragType, dragged->id.toByteArray());
    return data;
}

bool ProvidersModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                  const QModelIndex &parent)
{
    const QUuid id(QString::fromLatin1(data->data(dragType)));
    if (rowOf(id) < 0)
        return false;
    const int target = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    Q_EMIT moveRequested(id, target);
    return true;
}

} // namespace sluice
