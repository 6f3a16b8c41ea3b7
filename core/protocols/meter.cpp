// Chooses the meter for an answer.
#include "core/protocols/meters.h"

namespace sluice {

namespace {

QByteArrayView firstSegment(QByteArrayView path)
{
    const qsizetype end = path.indexOf('/');
    return end < 0 ? path : path.first(end);
}

// What these show was billed when it was made: reading it again must not count it again.
bool isStored(QByteArrayView tail)
{
    static constexpr const char *folders[] = {
        "batches",     "files",  "vector_stores", "threads",        "conversations",
        "fine_tuning", "evals",  "containers",    "uploads",        "videos",
        "assistants",  "models", "organization",  "message_batches"};
    const QByteArrayView folder = firstSegment(tail);
    for (const char *stored : folders) {
        if (folder == QByteArrayView(stored))
            return true;
    }
    return false;
}

bool endsWith(const Target &target, QByteArrayView name)
{
    const QByteArrayView tail = target.tail;
    return tail.isEmpty() || tail.endsWith(name);
}

UsageDialect chatDialect(QByteArrayView catalogueProvider)
{
    if (catalogueProvider == QByteArrayView("xai"))
        return UsageDialect::XaiChat;
    if (catalogueProvider == QByteArrayView("perplexity"))
        return UsageDialect::Perplexity;
    return UsageDialect::OpenAi;
}

std::unique_ptr<Meter> generic(QByteArrayView contentType, UsageDialect dialect = UsageDialect::OpenAi)
{
    return std::make_unique<GenericMeter>(contentType, dialect, GenericMeter::Billing::Counted);
}

std::unique_ptr<Meter> unbilled(QByteArrayView contentType)
{
    return std::make_unique<GenericMeter>(contentType, UsageDialect::OpenAi, GenericMeter::Billing::Ignored);
}

} // namespace

std::unique_ptr<Meter> makeMeter(const Target &target, QByteArrayView contentType,
                                 QByteArrayView catalogueProvider)
{
    switch (target.endpoint) {
    case Endpoint::ChatCompletions:
    case Endpoint::Completions:
        if (!endsWith(target, "completions"))
            return unbilled(contentType);
        return std::make_unique<ChatMeter>(contentType, chatDialect(catalogueProvider));
    case Endpoint::Responses:
        return std::make_unique<ResponsesMeter>(contentType);
    case Endpoint::ResponsesOther:
        if (!endsWith(target, "/compact"))
            return unbilled(contentType);
        return std::make_unique<ResponsesMeter>(contentType);
    case Endpoint::Messages:
        return std::make_unique<MessagesMeter>(contentType);
    case Endpoint::GenerateContent:
    case Endpoint::StreamGenerateContent:
    case Endpoint::GeminiOther:
        return std::make_unique<GeminiMeter>(contentType);
    case Endpoint::Images:
        return generic(contentType, UsageDialect::Images);
    case Endpoint::Audio:
        return generic(contentType, endsWith(target, "speech") ? UsageDialect::Speech : UsageDialect::OpenAi);
    case Endpoint::CountTokens:
    case Endpoint::MessagesOther:
    case Endpoint::Models:
    case Endpoint::ModelInfo:
        return unbilled(contentType);
    case Endpoint::Embeddings:
        return generic(contentType);
    case Endpoint::Other:
        break;
    }
    return isStored(target.tail) ? unbilled(contentType) : generic(contentType);
}

qint64 estimateTokens(qint64 textBytes)
{
    return textBytes <= 0 ? 0 : (textBytes - 1) / 4 + 1;
}

} // namespace sluice
