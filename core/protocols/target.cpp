// What a recognised target is called, which methods it takes, and the same target for another model.
#include "core/protocols/protocol.h"

#include "core/protocols/urltext.h"

#include <algorithm>

namespace sluice {

namespace {
constexpr qsizetype LongestRecordedName = 40;
}

Target withModel(Target target, QByteArrayView model)
{
    const bool named = !target.pathModel.isEmpty() && target.endpoint != Endpoint::Other;
    if (!named) {
        target.pathModel = model.toByteArray();
        return target;
    }
    const Segments segments = pathSegments(target.tail);
    const auto folder = std::find_if(segments.begin(), segments.end(), [](QByteArrayView part) {
        return isOneOf(part, {"models", "tunedModels"});
    });
    target.pathModel = model.toByteArray();
    if (folder == segments.end())
        return target;
    QByteArray verb;
    if (target.endpoint != Endpoint::ModelInfo) {
        const QByteArray last = percentDecoded(segments.back());
        verb = last.sliced(last.lastIndexOf(':'));
    }
    const bool tuned = model.startsWith("tunedModels/");
    QByteArray tail = joined(segments, 0, size_t(folder - segments.begin()));
    if (!tail.isEmpty())
        tail.append('/');
    if (!tuned)
        tail.append("models/");
    target.tail = tail + model.toByteArray().toPercentEncoding("/:@+,~") + verb;
    return target;
}

QByteArray allowedMethods(const Target &target)
{
    switch (target.endpoint) {
    case Endpoint::ChatCompletions:
    case Endpoint::Completions:
    case Endpoint::Responses:
    case Endpoint::Messages:
    case Endpoint::CountTokens:
    case Endpoint::GenerateContent:
    case Endpoint::StreamGenerateContent:
    case Endpoint::Embeddings:
        return QByteArrayLiteral("POST");
    case Endpoint::Models:
    case Endpoint::ModelInfo:
        return QByteArrayLiteral("GET, HEAD");
    case Endpoint::Images:
    case Endpoint::Audio:
    case Endpoint::ResponsesOther:
    case Endpoint::MessagesOther:
    case Endpoint::GeminiOther:
    case Endpoint::Other:
        break;
    }
    return {};
}

QByteArray endpointName(const Target &target)
{
    const auto firstFolder = [&target] {
        const Segments segments = pathSegments(target.tail);
        return joined(segments, 0, std::min<size_t>(segments.size(), 1)).left(LongestRecordedName);
    };
    const auto folder = [&target](std::initializer_list<QByteArrayView> names) {
        const Segments segments = pathSegments(target.tail);
        const bool hasName = segments.size() > 1 && isOneOf(segments[1], names);
        return joined(segments, 0, 1) + '/' + (hasName ? segments[1].toByteArray() : QByteArrayLiteral("*"));
    };
    switch (target.endpoint) {
    case Endpoint::ModelInfo:
        return QByteArrayLiteral("models/*");
    case Endpoint::ResponsesOther:
        return folder({"compact", "input_tokens"});
    case Endpoint::MessagesOther:
        return folder({"batches"});
    case Endpoint::Images:
        return folder({"generations", "edits", "variations"});
    case Endpoint::Audio:
        return folder({"speech", "transcriptions", "translations"});
    case Endpoint::GenerateContent:
        return QByteArrayLiteral("generateContent");
    case Endpoint::StreamGenerateContent:
        return QByteArrayLiteral("streamGenerateContent");
    case Endpoint::GeminiOther:
        if (!target.pathModel.isEmpty()) {
            const QByteArray tail = percentDecoded(target.tail);
            return tail.sliced(tail.lastIndexOf(':') + 1).left(LongestRecordedName);
        }
        return firstFolder();
    case Endpoint::Other:
        if (target.protocol == Protocol::Chat)
            return QByteArrayLiteral("chat/completions/*");
        return firstFolder();
    case Endpoint::ChatCompletions:
    case Endpoint::Completions:
    case Endpoint::Responses:
    case Endpoint::Messages:
    case Endpoint::CountTokens:
    case Endpoint::Embeddings:
    case Endpoint::Models:
        break;
    }
    return target.tail;
}

QByteArray protocolName(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Chat:
        return QByteArrayLiteral("chat");
    case Protocol::Responses:
        return QByteArrayLiteral("responses");
    case Protocol::Messages:
        return QByteArrayLiteral("messages");
    case Protocol::Gemini:
        return QByteArrayLiteral("gemini");
    case Protocol::OpenAi:
        break;
    }
    return QByteArrayLiteral("passthrough");
}

QByteArray protocolName(const Target &target)
{
    return target.endpoint == Endpoint::Embeddings ? QByteArrayLiteral("embeddings")
                                                   : protocolName(target.protocol);
}

} // namespace sluice
