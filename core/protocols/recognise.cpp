// What a request line asks for: the path tables of protocols.md 1.1 and 1.2.
#include "core/protocols/protocol.h"

#include "core/protocols/urltext.h"

#include <algorithm>

namespace sluice {

namespace {

bool isRead(QByteArrayView method)
{
    return method == QByteArrayView("GET") || method == QByteArrayView("HEAD");
}

bool isGeminiVersion(QByteArrayView version)
{
    return isOneOf(version, {"v1beta", "v1alpha"});
}

// The verbs of Google's API that no model id ends in. With POST any other word is taken for a verb too.
bool isKnownVerb(QByteArrayView verb)
{
    return isOneOf(verb,
                   {"generateContent", "streamGenerateContent", "countTokens", "computeTokens",
                    "embedContent", "batchEmbedContents", "batchGenerateContent", "asyncBatchEmbedContent",
                    "predict", "predictLongRunning", "rawPredict", "streamRawPredict", "generateAnswer"});
}

bool isWord(QByteArrayView text)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isLetter);
}

// Whose error shape a path without one of its own gets (protocols.md 1.2).
Protocol protocolByHeaders(const HeaderList &headers)
{
    if (hasHeader(headers, "anthropic-version"))
        return Protocol::Messages;
    if (hasHeader(headers, "x-goog-api-key") || hasHeader(headers, "x-goog-api-client"))
        return Protocol::Gemini;
    return Protocol::OpenAi;
}

// The endpoints whose paths several protocols share: models, files …
bool isShared(Endpoint endpoint)
{
    return endpoint == Endpoint::Models || endpoint == Endpoint::ModelInfo || endpoint == Endpoint::Other;
}

// The OpenAI endpoints that pass through, recognised without a version folder too.
bool isOpenAiFolder(QByteArrayView segment)
{
    return isOneOf(segment,
                   {"moderations", "files", "uploads", "batches", "vector_stores", "conversations", "videos",
                    "containers", "fine_tuning", "assistants", "threads", "evals", "realtime"});
}

// models/NAME:verb, also behind other folders (Vertex: publishers/google/models/NAME:verb).
std::optional<Target> geminiVerb(QByteArrayView method, const Segments &tail)
{
    if (tail.size() < 2)
        return {};
    const QByteArray last = percentDecoded(tail.back());
    const qsizetype colon = last.lastIndexOf(':');
    if (colon < 0)
        return {};
    const QByteArrayView verb = QByteArrayView(last).sliced(colon + 1);
    const bool isVerb = isKnownVerb(verb) || (method == QByteArrayView("POST") && isWord(verb));
    const auto folder = std::find_if(tail.begin(), tail.end() - 1, [](QByteArrayView part) {
        return isOneOf(part, {"models", "tunedModels"});
    });
    if (!isVerb || folder == tail.end() - 1)
        return {};

    Target target;
    target.protocol = Protocol::Gemini;
    target.endpoint = Endpoint::GeminiOther;
    if (verb == QByteArrayView("generateContent"))
        target.endpoint = Endpoint::GenerateContent;
    if (verb == QByteArrayView("streamGenerateContent"))
        target.endpoint = Endpoint::StreamGenerateContent;
    QByteArray model = percentDecoded(joined(tail, size_t(folder - tail.begin()) + 1));
    model.truncate(model.lastIndexOf(':'));
    if (model.isEmpty())
        return {};
    target.pathModel =
        *folder == QByteArrayView("models") ? model : QByteArrayLiteral("tunedModels/") + model;
    target.tail = joined(tail);
    return target;
}

std::optional<Target> modelsList(QByteArrayView method, const Segments &tail)
{
    if (tail.front() != QByteArrayView("models"))
        return {};
    Target target;
    target.tail = joined(tail);
    target.endpoint = tail.size() == 1 ? Endpoint::Models : Endpoint::ModelInfo;
    if (target.endpoint == Endpoint::ModelInfo) {
        target.pathModel = percentDecoded(joined(tail, 1));
        if (!isRead(method))
            target.endpoint = Endpoint::Other; // deleting a fine-tuned model, say: the provider's business
    }
    return target;
}

Target made(Protocol protocol, Endpoint endpoint, const Segments &tail)
{
    Target target;
    target.protocol = protocol;
    target.endpoint = endpoint;
    target.tail = joined(tail);
    return target;
}

// A tail whose protocol is certain, wherever it stands: chat/completions, messages, responses …
std::optional<Target> conversation(const Segments &tail)
{
    const QByteArrayView head = tail.front();
    const size_t count = tail.size();
    const QByteArrayView second = count > 1 ? tail[1] : QByteArrayView();
    if (head == QByteArrayView("chat") && second == QByteArrayView("completions"))
        return made(Protocol::Chat, count == 2 ? Endpoint::ChatCompletions : Endpoint::Other, tail);
    if (head == QByteArrayView("completions") && count == 1)
        return made(Protocol::Chat, Endpoint::Completions, tail);
    if (head == QByteArrayView("fim") && second == QByteArrayView("completions") && count == 2)
        return made(Protocol::Chat, Endpoint::Completions, tail);
    if (head == QByteArrayView("responses"))
        return made(Protocol::Responses, count == 1 ? Endpoint::Responses : Endpoint::ResponsesOther, tail);
    if (head == QByteArrayView("messages")) {
        if (count == 2 && second == QByteArrayView("count_tokens"))
            return made(Protocol::Messages, Endpoint::CountTokens, tail);
        return made(Protocol::Messages, count == 1 ? Endpoint::Messages : Endpoint::MessagesOther, tail);
    }
    if (head == QByteArrayView("embeddings") && count == 1)
        return made(Protocol::OpenAi, Endpoint::Embeddings, tail);
    return {};
}

// What a tail is, read from its first segment on. Empty: not known by name.
std::optional<Target> known(QByteArrayView method, const Segments &tail)
{
    if (tail.empty())
        return {};
    if (auto target = conversation(tail))
        return target;
    if (auto target = geminiVerb(method, tail))
        return target;
    if (auto target = modelsList(method, tail))
        return target;
    if (tail.size() > 1 && tail.front() == QByteArrayView("images"))
        return made(Protocol::OpenAi, Endpoint::Images, tail);
    if (tail.size() > 1 && tail.front() == QByteArrayView("audio"))
        return made(Protocol::OpenAi, Endpoint::Audio, tail);
    return {};
}

Segments from(const Segments &segments, size_t first)
{
    return Segments(segments.begin() + qptrdiff(std::min(first, segments.size())), segments.end());
}

// openai/deployments/{d}/chat/completions: the model is in the path (protocols.md 8.1).
std::optional<Target> azureDeployment(QByteArrayView method, const Segments &segments)
{
    const auto folder = std::find(segments.begin(), segments.end(), QByteArrayView("deployments"));
    const size_t at = size_t(folder - segments.begin());
    if (folder == segments.end() || at + 2 >= segments.size())
        return {};
    std::optional<Target> target = known(method, from(segments, at + 2));
    if (target)
        target->pathModel = percentDecoded(segments[at + 1]);
    return target;
}

// Google's upload/v1beta/files and download/v1beta/files/…: the folder before the version matters.
std::optional<Target> geminiTransfer(const Segments &segments)
{
    if (segments.size() < 3 || !isOneOf(segments[0], {"upload", "download"}) || !isVersionFolder(segments[1]))
        return {};
    Target target = made(Protocol::Gemini, Endpoint::GeminiOther, segments);
    target.version = segments[1].toByteArray();
    return target;
}

// The tail behind one version folder. `openai` behind it is Google's compatible facade (v1beta/openai/…).
std::optional<Target> behindVersion(QByteArrayView method, const Segments &segments, size_t version)
{
    size_t first = version + 1;
    const bool facade = first < segments.size() && segments[first] == QByteArrayView("openai");
    if (facade)
        ++first;
    std::optional<Target> target = known(method, from(segments, first));
    if (!target)
        return {};
    target->version = segments[version].toByteArray();
    if (!facade && isGeminiVersion(target->version) &&
        (target->endpoint == Endpoint::Models || target->endpoint == Endpoint::ModelInfo))
        target->protocol = Protocol::Gemini;
    return target;
}

// Everything else under a version folder that stands first, or behind a usual prefix, passes through.
std::optional<Target> passedThrough(const Segments &segments)
{
    size_t first = 0;
    while (first < segments.size() && isOneOf(segments[first], {"openai", "anthropic", "gemini", "api"}))
        ++first;
    size_t version = segments.size();
    while (first < segments.size() && isVersionFolder(segments[first]))
        version = first++;
    if (version == segments.size() || first == segments.size())
        return {};
    if (!isOneOf(segments[version], {"v1", "v1beta", "v1alpha"}))
        return {};
    const bool gemini = isGeminiVersion(segments[version]) && segments[first] != QByteArrayView("openai");
    if (segments[first] == QByteArrayView("openai") && ++first == segments.size())
        return {};
    Target target =
        made(gemini ? Protocol::Gemini : Protocol::OpenAi, Endpoint::Other, from(segments, first));
    target.version = segments[version].toByteArray();
    return target;
}

// Without a version folder: a certain tail behind any prefix, the other OpenAI folders only at the start.
std::optional<Target> withoutVersion(QByteArrayView method, const Segments &segments)
{
    for (size_t first = 0; first < segments.size(); ++first) {
        const Segments tail = from(segments, first);
        if (auto target = conversation(tail))
            return target;
        if (auto target = geminiVerb(method, tail))
            return target;
    }
    size_t first = 0;
    while (first < segments.size() && isOneOf(segments[first], {"openai", "anthropic", "api"}))
        ++first;
    const Segments tail = from(segments, first);
    if (tail.empty())
        return {};
    if (auto target = known(method, tail))
        return target;
    if (isOpenAiFolder(tail.front()))
        return made(Protocol::OpenAi, Endpoint::Other, tail);
    return {};
}

std::optional<Target> recogniseSegments(QByteArrayView method, const Segments &segments)
{
    if (segments.empty() || segments.front() == QByteArrayView("admin"))
        return {};
    if (auto target = geminiTransfer(segments))
        return target;
    if (auto target = azureDeployment(method, segments))
        return target;
    bool versioned = false;
    for (size_t at = 0; at < segments.size(); ++at) {
        if (!isVersionFolder(segments[at]))
            continue;
        versioned = true;
        // "/v1/v1/messages": of two folders in a row the last one counts.
        if (at + 1 < segments.size() && isVersionFolder(segments[at + 1]))
            continue;
        if (auto target = behindVersion(method, segments, at))
            return target;
    }
    return versioned ? passedThrough(segments) : withoutVersion(method, segments);
}

} // namespace

std::optional<Target> recognise(QByteArrayView method, QByteArrayView path, const HeaderList &headers)
{
    if (!path.startsWith('/') || isTrickyPath(path))
        return {};
    Segments segments = pathSegments(path);
    QByteArray provider;
    if (segments.size() > 2 && segments.front() == QByteArrayView("p")) {
        provider = percentDecoded(segments[1]);
        segments = from(segments, 2);
    }
    std::optional<Target> target = recogniseSegments(method, segments);
    if (!target && !provider.isEmpty()) {
        const size_t version = isVersionFolder(segments.front()) ? 1 : 0;
        if (segments.size() > version) {
            target = made(Protocol::OpenAi, Endpoint::Other, from(segments, version));
            target->version = joined(segments, 0, version);
        }
    }
    if (!target)
        return {};
    target->provider = provider;
    if (target->protocol == Protocol::OpenAi && isShared(target->endpoint))
        target->protocol = protocolByHeaders(headers);
    // Some servers tell "files/" from "files"; the endpoints that we know by name do not.
    if (target->endpoint == Endpoint::Other && path.endsWith('/'))
        target->tail.append('/');
    return target;
}

} // namespace sluice
