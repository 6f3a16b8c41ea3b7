#include "core/pricing/cachesavings.h"

namespace sluice {

std::optional<Money> cacheSavings(const Catalogue &catalogue, QByteArrayView provider, QByteArrayView model,
                                  const Usage &usage, Instant at, const QUuid &ours)
{
    if (usage.cacheRead + usage.cacheWrite5m + usage.cacheWrite1h + usage.audioCacheRead == 0)
        return Money();
    Usage cached = usage;
    cached.reportedCost.reset(); // both sides by the catalogue: the provider's own figure has no other side
    Usage plain = cached;
    plain.input += plain.cacheRead + plain.cacheWrite5m + plain.cacheWrite1h;
    plain.cacheRead = plain.cacheWrite5m = plain.cacheWrite1h = 0;
    plain.audioInput += plain.audioCacheRead;
    plain.audioCacheRead = 0;
    const auto without = catalogue.cost(provider, model, plain, at, ours);
    const auto with = catalogue.cost(provider, model, cached, at, ours);
    if (!without || !with)
        return {};
    return without->total - with->total;
}

} // namespace sluice
