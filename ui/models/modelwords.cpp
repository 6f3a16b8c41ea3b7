#include "ui/models/modelwords.h"

#include "ui/common/dollar.h"
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Models)
};

} // namespace

QString priceText(const std::optional<Money> &perMillion)
{
    if (!perMillion)
        return QStringLiteral("–");
    QString digits = QString::fromLatin1(perMillion->toDecimal());
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    const qsizetype decimals = point < 0 ? 0 : digits.size() - point - 1;
    if (point < 0)
        digits += QLatin1Char('.');
    digits += QString(std::max<qsizetype>(0, 2 - decimals), QLatin1Char('0'));
    return withDollar(digits.replace(QLatin1Char('.'), QLocale().decimalPoint()));
}

QString shortDateText(Instant at)
{
    return dayText(QDateTime::fromMSecsSinceEpoch(microsOf(at) / 1000).date());
}

QString priceSourceText(const KnownModel &model, const CatalogueInfo &catalogue,
                        const std::vector<OwnPrice> &own)
{
    const QString catalogueDay = dayText(QDate::fromString(catalogue.asOf, Qt::ISODate));
    switch (model.source) {
    case KnownModel::Source::None:
        return model.unpriced > 0 ? Words::tr("Unpriced") : Words::tr("No price known");
    case KnownModel::Source::Catalogue:
        //: %1 is the date of the price catalogue
        return Words::tr("Catalogue, %1").arg(catalogueDay);
    case KnownModel::Source::Free:
        return Words::tr("Free, catalogue of %1").arg(catalogueDay);
    case KnownModel::Source::Simulator:
        return Words::tr("Simulator, free");
    case KnownModel::Source::Own:
        break;
    }
    const auto price = std::find_if(
        own.begin(), own.end(), [&](const OwnPrice &candidate) { return candidate.id == model.ownPrice; });
    //: %1 is the date on which the user set the price
    return price == own.end() ? Words::tr("Your price")
                              : Words::tr("Your price, %1").arg(shortDateText(price->setAt));
}

QString priceForText(const KnownModel &model)
{
    if (!model.provider.isEmpty())
        return model.provider;
    return model.providerId.isNull() ? Words::tr("any provider") : Words::tr("removed provider");
}

QString modelCostText(const KnownModel &model)
{
    if (model.requests == 0)
        return QStringLiteral("–");
    if (model.unpriced > 0 && model.cost == Money())
        return moneyText({}, MoneyStyle::Sum);
    return moneyText(model.cost, MoneyStyle::Sum, model.estimated > 0, model.unpriced);
}

QString repricedText(const Repriced &repriced, bool done)
{
    const int count = int(std::min<qint64>(repriced.requests, 1'000'000'000));
    const int unpriced = int(std::min<qint64>(repriced.wereUnpriced, 1'000'000'000));
    const QString after = moneyText(repriced.after, MoneyStyle::Sum);
    const QString before = moneyText(repriced.before, MoneyStyle::Sum);
    if (count == 0)
        return done ? Words::tr("No earlier request changes.")
                    : Words::tr("No earlier request changes; the price holds from the next one on.");
    if (count == unpriced)
        return done ? Words::tr("%Ln requests are %1 now; they were unpriced.", nullptr, count).arg(after)
                    : Words::tr("%Ln requests become %1 (were unpriced).", nullptr, count).arg(after);
    if (unpriced == 0)
        return done ? Words::tr("%Ln requests are %2 now, after %1.", nullptr, count).arg(before, after)
                    : Words::tr("%Ln requests: %1 becomes %2.", nullptr, count).arg(before, after);
    //: %1 of them, %2 and %3 are amounts of money
    const QString text = done
                             ? Words::tr("%Ln requests are %2 now, after %1 and %3 unpriced.", nullptr, count)
                             : Words::tr("%Ln requests: %1 and %3 unpriced become %2.", nullptr, count);
    return text.arg(before, after, countText(repriced.wereUnpriced));
}

} // namespace sluice
