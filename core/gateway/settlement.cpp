#include "core/gateway/settlement.h"

#include "core/model/providercost.h"
#include "core/pricing/recordprice.h"

#include <algorithm>

namespace sluice {

namespace {

// Whether a missing usage can be estimated from text; pictures and sounds cannot.
bool estimable(Endpoint endpoint)
{
    return billable(endpoint) && endpoint != Endpoint::Images && endpoint != Endpoint::Audio;
}

// OpenAI's regional hosts (eu.api.openai.com) have prices of their own, and the answer does not tell the
// region.
QByteArray regionOf(const Provider &provider)
{
    const QString host = provider.baseUrl.host();
    const QString openAi = QStringLiteral(".api.openai.com");
    return host.endsWith(openAi) ? host.chopped(openAi.size()).toUtf8() : QByteArray();
}

void price(RequestRecord &record, const Provider &provider, const Catalogue &catalogue)
{
    if (costsNothing(provider)) {
        record.cost = Money();
        return;
    }
    const QByteArray source = provider.priceSource.toUtf8();
    if (record.usage.region.isEmpty())
        record.usage.region = regionOf(provider);
    priceRecord(record, {provider.id, source}, catalogue);
}

constexpr qint64 UnknownMostOutput = 8'192; // of a model that the catalogue does not know
constexpr qint64 MostChoices = 1024;
constexpr qint64 SaneMostOutput = 1'000'000; // whatever a client writes into max_tokens

qint64 mostOutput(const RequestRecord &record, const Target &target, const Ask &ask, const Provider &provider,
                  const Catalogue &catalogue)
{
    if (target.endpoint == Endpoint::Embeddings)
        return 0;
    if (ask.maxOutputTokens >= 0)
        return std::min(ask.maxOutputTokens, SaneMostOutput);
    const auto facts = catalogue.model(provider.priceSource.toUtf8(), record.modelServed.toUtf8());
    const qint64 most = facts && facts->maxOutput > 0 ? facts->maxOutput : UnknownMostOutput;
    return std::min(most, SaneMostOutput) * std::min(ask.choices, MostChoices);
}

} // namespace

bool billable(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::ChatCompletions:
    case Endpoint::Completions:
    case Endpoint::Responses:
    case Endpoint::Messages:
    case Endpoint::GenerateContent:
    case Endpoint::StreamGenerateContent:
    case Endpoint::Embeddings:
    case Endpoint::Images:
    case Endpoint::Audio:
        return true;
    case Endpoint::ResponsesOther:
    case Endpoint::CountTokens:
    case Endpoint::MessagesOther:
    case Endpoint::GeminiOther:
    case Endpoint::Models:
    case Endpoint::ModelInfo:
    case Endpoint::Other:
        break;
    }
    return false;
}

void settle(RequestRecord &record, const Target &target, const Ask &ask, const Provider &provider,
            const Catalogue &catalogue, const AnswerSeen &seen)
{
    if (!seen.modelServed.isEmpty())
        record.modelServed = QString::fromUtf8(seen.modelServed.left(256));
    record.usage = seen.usage.value_or(Usage{});
    record.cost = Money();
    record.reportedCost = false;
    record.cacheSaved = Money();

    // An error before the first token is billed by nobody.
    const bool accepted = seen.status >= 200 && seen.status < 300;
    if (!accepted && !(seen.status == 0 && seen.outputBytes > 0))
        return;
    if (!seen.usage && !billable(target.endpoint))
        return;
    if (!seen.usage && !estimable(target.endpoint)) {
        record.cost.reset();
        if (isPricedByRequest(record, {provider.id, provider.priceSource.toUtf8()}, catalogue))
            price(record, provider, catalogue);
        return;
    }
    if (!seen.usage) {
        record.usage.input = ask.inputEstimate;
        record.usage.output = estimateTokens(seen.outputBytes);
        record.usage.estimated = true;
    } else if (!seen.whole) {
        // The count so far may be from the stream's first event: what went by since is at least as true.
        const qint64 passed = estimateTokens(seen.outputBytes);
        if (passed > record.usage.totalOutput()) {
            record.usage.output += passed - record.usage.totalOutput();
            record.usage.estimated = true;
        }
    }
    record.usage.output += seen.outputAhead;
    price(record, provider, catalogue);
}

WorstCase worstCase(const RequestRecord &record, const Target &target, const Ask &ask,
                    const Provider &provider, const Catalogue &catalogue)
{
    if (!estimable(target.endpoint))
        return billable(target.endpoint) ? WorstCase{{1, 1}, true} : WorstCase{};
    RequestRecord worst;
    worst.startedAt = record.startedAt;
    worst.modelAsked = record.modelAsked;
    worst.modelServed = record.modelServed;
    worst.usage.input = ask.inputEstimate;
    worst.usage.output = mostOutput(record, target, ask, provider, catalogue);
    worst.usage.serviceTier = ask.serviceTier;
    price(worst, provider, catalogue);
    const qint64 pico = std::max<qint64>(worst.cost.value_or(Money()).pico(), 0);
    return {{pico, worst.usage.input + worst.usage.output}, worst.cost.has_value()};
}

void estimate(RequestRecord &record, const Target &target, const Ask &ask, const Provider &provider,
              const Catalogue &catalogue)
{
    if (!estimable(target.endpoint))
        return;
    record.usage = {};
    record.usage.input = ask.inputEstimate;
    record.usage.estimated = true;
    price(record, provider, catalogue);
}

} // namespace sluice
