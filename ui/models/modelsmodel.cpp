#include "ui/models/modelsmodel.h"

#include "ui/common/celldelegate.h"
#include "ui/common/format.h"
#include "ui/models/modelwords.h"

#include <algorithm>
#include <tuple>

namespace sluice {

namespace {

bool isFigure(int column)
{
    return column == ModelsModel::Context || column == ModelsModel::Input || column == ModelsModel::Cached ||
           column == ModelsModel::Output || column == ModelsModel::Requests || column == ModelsModel::Cost ||
           column == ModelsModel::LastUsed;
}

int interest(const KnownModel &model)
{
    if (model.unpriced > 0)
        return 0;
    if (model.requests > 0)
        return 1;
    if (model.source == KnownModel::Source::Own)
        return 2;
    return model.served ? 3 : 4;
}

bool before(const KnownModel &a, const KnownModel &b)
{
    const auto used = [](const KnownModel &model) { return model.lastUsed.value_or(Instant()); };
    const int byInterest = interest(a) - interest(b);
    if (byInterest != 0)
        return byInterest < 0;
    if (used(a) != used(b))
        return used(a) > used(b);
    const int byProvider = a.provider.localeAwareCompare(b.provider);
    return byProvider != 0 ? byProvider < 0 : a.model < b.model;
}

bool same(const KnownModel &a, const KnownModel &b)
{
    const bool patterns = a.model.contains(QLatin1Char('*'));
    return a.model == b.model && a.providerId == b.providerId && a.priceSource == b.priceSource &&
           (!patterns || a.ownPrice == b.ownPrice);
}

} // namespace

void ModelsModel::setModels(std::vector<KnownModel> models, const CatalogueInfo &catalogue,
                            std::vector<OwnPrice> own, Instant now)
{
    std::stable_sort(models.begin(), models.end(), before);
    const bool sameRows = std::equal(models.begin(), models.end(), m_models.begin(), m_models.end(), same);
    if (!sameRows)
        beginResetModel();
    m_models = std::move(models);
    m_catalogue = catalogue;
    m_own = std::move(own);
    m_now = now;
    if (!sameRows)
        endResetModel();
    else if (!m_models.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const KnownModel *ModelsModel::model(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_models[size_t(row)];
}

const OwnPrice *ModelsModel::ownPrice(const KnownModel &model) const
{
    if (model.ownPrice.isNull())
        return nullptr;
    const auto found = std::find_if(m_own.begin(), m_own.end(),
                                    [&](const OwnPrice &price) { return price.id == model.ownPrice; });
    return found == m_own.end() ? nullptr : &*found;
}

QString ModelsModel::sourceText(const KnownModel &model) const
{
    return priceSourceText(model, m_catalogue, m_own);
}

int ModelsModel::rowOf(const KnownModel &model) const
{
    const auto found = std::find_if(m_models.begin(), m_models.end(),
                                    [&](const KnownModel &other) { return same(model, other); });
    return found == m_models.end() ? -1 : int(found - m_models.begin());
}

int ModelsModel::rowOf(const QString &model, const QUuid &provider) const
{
    const auto found = std::find_if(m_models.begin(), m_models.end(), [&](const KnownModel &other) {
        return other.model == model && (provider.isNull() || other.providerId == provider);
    });
    return found == m_models.end() ? -1 : int(found - m_models.begin());
}

int ModelsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_models.size());
}

int ModelsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ModelsModel::data(const QModelIndex &index, int role) const
{
    const KnownModel *shown = index.isValid() ? model(index.row()) : nullptr;
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
    default:
        return mark(*shown, index.column(), role);
    }
}

QVariant ModelsModel::mark(const KnownModel &model, int column, int role) const
{
    const bool used = model.requests > 0;
    const bool isPrice = column == Input || column == Cached || column == Output;
    switch (role) {
    case CellFixedFontRole:
        return column == Model;
    case CellIconRole:
        if (column != Source)
            return {};
        if (model.source == KnownModel::Source::None && model.unpriced > 0)
            return QStringLiteral("warning");
        return model.source == KnownModel::Source::Own ? QVariant(QStringLiteral("edit")) : QVariant();
    case CellIconColourRole:
        return int(model.source == KnownModel::Source::Own ? IconColour::Accent : IconColour::Warning);
    case CellMutedRole:
        return (column == Source && model.source != KnownModel::Source::Own && model.unpriced == 0) ||
               column == LastUsed || column == Context || ((column == Requests || column == Cost) && !used) ||
               (isPrice && text(model, column) == QLatin1String("–"));
    default:
        return {};
    }
}

QString ModelsModel::text(const KnownModel &model, int column) const
{
    const bool free =
        model.source == KnownModel::Source::Free || model.source == KnownModel::Source::Simulator;
    switch (column) {
    case Model:
        return model.model;
    case ProviderName:
        return priceForText(model);
    case Context:
        return model.contextWindow > 0 ? tokensText(model.contextWindow) : QStringLiteral("–");
    case Input:
        return priceText(free && !model.input ? Money() : model.input);
    case Cached:
        return priceText(model.cached);
    case Output:
        return priceText(free && !model.output ? Money() : model.output);
    case Source:
        return sourceText(model);
    case LastUsed:
        return model.lastUsed ? shortDateText(*model.lastUsed) : QStringLiteral("–");
    case Requests:
        return model.requests > 0 ? countText(model.requests) : QStringLiteral("–");
    case Cost:
        return modelCostText(model);
    default:
        return {};
    }
}

QString ModelsModel::toolTip(const KnownModel &model, int column) const
{
    switch (column) {
    case Model:
        return model.name.isEmpty() ? model.model : model.name;
    case Context:
        return model.contextWindow > 0
                   //: %1 and %2 are numbers of tokens
                   ? tr("Context of %1 tokens, at most %2 of output")
                         .arg(countText(model.contextWindow), countText(model.maxOutput))
                   : QString();
    case Source:
        if (model.source == KnownModel::Source::None && model.unpriced > 0)
            return tr("Its tokens are counted, its cost is not. Set a price, and the past is priced too.");
        return {};
    case Cost:
        return model.requests > 0 ? moneyText(model.cost, MoneyStyle::Exact, false, model.unpriced)
                                  : QString();
    default:
        return {};
    }
}

QVariant ModelsModel::sortValue(const KnownModel &model, int column) const
{
    const auto pico = [](const std::optional<Money> &money) { return money ? money->pico() : qint64(-1); };
    switch (column) {
    case Context:
        return model.contextWindow;
    case Input:
        return pico(model.input);
    case Cached:
        return pico(model.cached);
    case Output:
        return pico(model.output);
    case LastUsed:
        return model.lastUsed ? microsOf(*model.lastUsed) : qint64(0);
    case Requests:
        return model.requests;
    case Cost:
        return model.requests > 0 ? model.cost.pico() : qint64(-1);
    default:
        return text(model, column).toCaseFolded();
    }
}

QVariant ModelsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (section == Input || section == Cached || section == Output))
        return tr("USD per million tokens");
    if (role == Qt::ToolTipRole && (section == Requests || section == Cost))
        return tr("Of the last 30 days");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Model:
        return tr("Model");
    case ProviderName:
        return tr("Provider");
    case Context:
        return tr("Context");
    case Input:
        return tr("Input");
    case Cached:
        return tr("Cached");
    case Output:
        return tr("Output");
    case Source:
        return tr("Price from");
    case LastUsed:
        return tr("Last used");
    case Requests:
        return tr("Requests");
    case Cost:
        return tr("30 days");
    default:
        return {};
    }
}

} // namespace sluice
