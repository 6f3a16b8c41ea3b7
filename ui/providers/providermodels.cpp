#include "ui/providers/providermodels.h"

#include "ui/common/celldelegate.h"
#include "ui/common/format.h"

#include <QLocale>

namespace sluice {

namespace {

QString dayText(const QDate &day, const QDate &today)
{
    if (!day.isValid())
        return QStringLiteral("–");
    if (day == today)
        return ProviderModelsModel::tr("today");
    if (day.addDays(1) == today)
        return ProviderModelsModel::tr("yesterday");
    return shortDayText(day);
}

bool sameModel(const ProviderModel &a, const ProviderModel &b)
{
    return a.id == b.id && a.contextWindow == b.contextWindow && a.input == b.input && a.output == b.output &&
           a.priceSource == b.priceSource && a.newSince == b.newSince;
}

} // namespace

QString priceText(const ProviderModel &model)
{
    if (!model.input && !model.output)
        return ProviderModelsModel::tr("Unpriced");
    const auto amount = [](const std::optional<Money> &price) {
        return price ? moneyText(price, MoneyStyle::Sum) : QStringLiteral("–");
    };
    return QStringLiteral("%1 / %2").arg(amount(model.input), amount(model.output));
}

ProviderModelsModel::ProviderModelsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ProviderModelsModel::setModels(std::vector<ProviderModel> models)
{
    // An old selection stays where nothing changed.
    if (std::equal(models.begin(), models.end(), m_models.begin(), m_models.end(), sameModel))
        return;
    beginResetModel();
    m_models = std::move(models);
    endResetModel();
}

void ProviderModelsModel::setLastUsed(const QHash<QString, QDate> &days, QDate today)
{
    m_days = days;
    m_today = today;
    if (!m_models.empty())
        Q_EMIT dataChanged(index(0, LastUsed), index(int(m_models.size()) - 1, LastUsed));
}

int ProviderModelsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_models.size());
}

int ProviderModelsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProviderModelsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ProviderModel &model = m_models[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(model, column);
    case Qt::ToolTipRole:
        return toolTip(model, column);
    case Qt::AccessibleTextRole:
        //: %1 is the column's title, %2 what the cell shows
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(), text(model, column));
    case Qt::TextAlignmentRole:
        return int((column == Context || column == Price ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case SortRole:
        return sortValue(model, column);
    case ModelIdRole:
        return model.id;
    case CellIconRole:
        return column == Id && model.newSince ? QVariant(QStringLiteral("plus")) : QVariant();
    case CellIconColourRole:
        return int(IconColour::Accent);
    case CellMutedRole:
        return column == LastUsed || column == Context || (column == Price && !model.input && !model.output);
    default:
        return {};
    }
}

QString ProviderModelsModel::text(const ProviderModel &model, int column) const
{
    switch (column) {
    case Id:
        //: %1 is a model that the provider did not have before
        return model.newSince ? tr("%1 · new").arg(model.id) : model.id;
    case Context:
        return model.contextWindow > 0 ? tokensText(model.contextWindow) : QStringLiteral("–");
    case Price:
        return priceText(model);
    case LastUsed:
        return dayText(m_days.value(model.id), m_today);
    default:
        return {};
    }
}

QString ProviderModelsModel::toolTip(const ProviderModel &model, int column) const
{
    switch (column) {
    case Id:
        return model.newSince ? tr("%1, new since %2").arg(model.id, dateTimeText(*model.newSince))
                              : model.id;
    case Context:
        return model.contextWindow > 0 ? tr("%1 tokens").arg(countText(model.contextWindow))
                                       : tr("The catalogue does not know it");
    case Price:
        return model.priceSource.isEmpty() ? tr("No price is known: its requests are counted, but not priced")
                                           //: %1 two amounts, %2 where they are from: "catalogue 2026-11-21"
                                           : tr("%1 per million tokens in and out, from: %2")
                                                 .arg(priceText(model), model.priceSource);
    default:
        return {};
    }
}

QVariant ProviderModelsModel::sortValue(const ProviderModel &model, int column) const
{
    switch (column) {
    case Context:
        return model.contextWindow;
    case Price:
        return model.input ? model.input->pico() : qint64(-1);
    case LastUsed:
        return m_days.value(model.id);
    default:
        return model.id;
    }
}

QVariant ProviderModelsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Context || section == Price ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Price)
        return tr("USD per million tokens, in and out");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("Model");
    case Context:
        return tr("Context");
    case Price:
        return tr("Price in / out");
    case LastUsed:
        return tr("Last used");
    default:
        return {};
    }
}

} // namespace sluice
