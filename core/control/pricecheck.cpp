// What a price of the user's must be like.
#include "core/control/pricebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Prices)
};

constexpr qsizetype LongestModel = 256;
constexpr qsizetype LongestNote = 500;
constexpr Money DearestMillion = Money::fromPico(1'000'000 * Money::PicoPerUsd);
constexpr Money DearestUnit = Money::fromPico(9 * Money::PicoPerUsd);

Error wrong(const QString &text, const char *field)
{
    return {.kind = Error::Kind::BadRequest, .text = text, .code = field};
}

bool within(const std::optional<Money> &amount, Money most)
{
    return !amount || (*amount >= Money() && *amount <= most);
}

Result<void> checkAmounts(const OwnPrice &price)
{
    const std::optional<Money> perMillion[] = {price.input,        price.output,       price.cacheRead,
                                               price.cacheWrite5m, price.cacheWrite1h, price.reasoning,
                                               price.audioInput,   price.audioOutput,  price.audioCacheRead,
                                               price.imageInput,   price.imageOutput};
    const auto fits = [](Money most) {
        return [most](const std::optional<Money> &amount) { return within(amount, most); };
    };
    if (!std::all_of(std::begin(perMillion), std::end(perMillion), fits(DearestMillion)))
        return wrong(Words::tr("A price per million tokens is between $0 and $1,000,000."), "input");
    const std::optional<Money> each[] = {price.request, price.webSearch, price.audioSecond};
    if (!std::all_of(std::begin(each), std::end(each), fits(DearestUnit)))
        return wrong(Words::tr("A price per request, search or second is between $0 and $9."), "request");
    return {};
}

} // namespace

Result<OwnPrice> checkedPrice(OwnPrice price, const Configuration &configuration, const Catalogue &catalogue)
{
    price.model = price.model.trimmed();
    price.note = price.note.trimmed();
    price.priceSource = price.priceSource.trimmed();
    if (price.model.isEmpty())
        return wrong(Words::tr("Say for which model; * stands for anything."), "model");
    if (price.model.size() > LongestModel)
        return wrong(Words::tr("The name of a model has at most %1 characters.").arg(LongestModel), "model");
    if (price.note.size() > LongestNote)
        return wrong(Words::tr("A note has at most %1 characters.").arg(LongestNote), "note");
    if (!price.providerId.isNull() && !price.priceSource.isEmpty())
        return wrong(Words::tr("A price is for one provider or for one price source, not for both."),
                     "provider");
    // A price that was saved stays good when its provider goes: what it priced before can be priced again.
    if (price.id.isNull() && !price.providerId.isNull() && !configuration.provider(price.providerId))
        return wrong(Words::tr("There is no such provider."), "provider");
    const auto sources = catalogue.providers();
    if (price.id.isNull() && !price.priceSource.isEmpty() &&
        std::find(sources.begin(), sources.end(), price.priceSource.toUtf8()) == sources.end())
        return wrong(Words::tr("The price catalogue has no provider “%1”.").arg(price.priceSource),
                     "price_source");
    SLUICE_CHECK(checkAmounts(price));
    return price;
}

} // namespace sluice
