// Edits of a body that leave every other byte where it was: provider prompt caches depend on it.
#include "core/protocols/protocol.h"

#include "core/protocols/jsonwriter.h"

namespace sluice {

namespace {
constexpr qsizetype SparesBehind = 64; // what HttpRequest::body promises: SIMDJSON_PADDING
}

QByteArray spliced(const QByteArray &body, const std::vector<Splice> &splices)
{
    qsizetype size = body.size();
    for (const Splice &splice : splices)
        size += splice.insert.size() - splice.remove;
    QByteArray result;
    result.reserve(size + SparesBehind);
    qsizetype at = 0;
    for (const Splice &splice : splices) {
        Q_ASSERT(splice.at >= at && splice.at + splice.remove <= body.size());
        result.append(QByteArrayView(body).sliced(at, splice.at - at));
        result.append(splice.insert);
        at = splice.at + splice.remove;
    }
    result.append(QByteArrayView(body).sliced(at));
    return result;
}

std::optional<Splice> includeUsage(const Ask &ask)
{
    if (!ask.stream || ask.wantsUsage || ask.objectStart < 0)
        return {};
    if (ask.usageValue)
        return Splice{ask.usageValue->at, ask.usageValue->size, QByteArrayLiteral("true")};
    if (!ask.streamOptions)
        return Splice{ask.objectStart, 0, QByteArrayLiteral(R"("stream_options":{"include_usage":true},)")};
    if (ask.streamOptionsEmpty) {
        return Splice{ask.streamOptions->at, ask.streamOptions->size,
                      QByteArrayLiteral(R"({"include_usage":true})")};
    }
    return Splice{ask.streamOptions->at + 1, 0, QByteArrayLiteral(R"("include_usage":true,)")};
}

std::optional<Splice> renameModel(const Ask &ask, QByteArrayView model)
{
    if (!ask.modelSpan)
        return {};
    return Splice{ask.modelSpan->at, ask.modelSpan->size, jsonString(model)};
}

} // namespace sluice
