// What every wire protocol can do for the gateway. Pure: bytes in, values out; no sockets, no storage.
#pragma once

#include "core/base/headers.h"
#include "core/base/result.h"
#include "core/model/usage.h"

#include <QByteArrayView>

#include <memory>
#include <optional>
#include <vector>

namespace sluice {

// The shape of errors, streams and usage.
enum class Protocol : quint8 {
    Chat,
    Responses,
    Messages,
    Gemini,
    OpenAi /* every other OpenAI-style endpoint */
};

enum class Endpoint : quint8 {
    ChatCompletions,
    Completions,
    Responses,      // POST …/responses
    ResponsesOther, // …/responses/{id}, /compact, /input_tokens …
    Messages,
    CountTokens,
    MessagesOther,   // batches
    GenerateContent, // Gemini, whole
    StreamGenerateContent,
    GeminiOther, // :countTokens, :embedContent, files …
    Embeddings,
    Models,    // GET …/models
    ModelInfo, // GET …/models/{id}
    Images,
    Audio,
    Other
};

// What a request line asks for.
struct Target
{
    Protocol protocol = Protocol::OpenAi;
    Endpoint endpoint = Endpoint::Other;
    QByteArray provider = {};  // from /p/<provider>/…, decoded; empty: not addressed
    QByteArray version = {};   // the version folder that the client wrote last: "v1", "v1beta"; empty: none
    QByteArray tail = {};      // path after prefix and version, no leading slash, as sent: "chat/completions"
    QByteArray pathModel = {}; // Gemini, ModelInfo, Azure deployments: the model in the path, decoded
};

// Recognises a path by its tail, liberal about the prefix (protocols.md 1.1). Empty: not a path of ours.
// Headers decide where one path serves several protocols (1.2).
std::optional<Target> recognise(QByteArrayView method, QByteArrayView path, const HeaderList &headers);
// The same target for another model: where the path holds it (Gemini, GET models/{id}) the tail changes too.
Target withModel(Target target, QByteArrayView model);
// Methods that a recognised target takes, for 405 and its Allow header; empty: any.
QByteArray allowedMethods(const Target &target);
// "chat/completions", "messages", … as recorded. Never holds an id: "files", "models/*", "responses/*".
QByteArray endpointName(const Target &target);
// "chat", "responses", "messages", "gemini", "passthrough".
QByteArray protocolName(Protocol protocol);
// The same, and "embeddings".
QByteArray protocolName(const Target &target);

struct Span
{
    qsizetype at = 0;
    qsizetype size = 0;
};

// Where the parts of a prompt stand that a provider's cache may keep, in the order in which it reads them.
struct PromptSpans
{
    static constexpr size_t MostMessages = 4096; // further ones are not told

    Span tools = {}; // size 0: none
    Span system = {};
    std::vector<Span> messages = {};
    bool continues = false; // Responses: what was said before is with the provider

    bool isEmpty() const { return tools.size == 0 && system.size == 0 && messages.empty(); }
};

// What a body asks for, with the places that may have to be edited.
struct Ask
{
    QByteArray model = {}; // decoded
    std::optional<Span> modelSpan =
        {}; // of the JSON string in the body, quotes included; none for multipart/path
    bool stream = false;
    bool wantsUsage = false;                // Chat: the client set stream_options.include_usage itself
    std::optional<Span> streamOptions = {}; // Chat: the object's value span, for inserting include_usage
    bool streamOptionsEmpty = false;        // … which is {} or null: to be replaced as a whole
    std::optional<Span> usageValue = {};    // … in which include_usage is present, but not true
    qsizetype objectStart = -1;  // just after the opening brace, where `"name":value,` may be inserted;
                                 // -1: no JSON object, or one without a member
    qint64 maxOutputTokens = -1; // what the client allows, all choices together; -1: not said
    qint64 choices = 1;          // how many answers are asked for (n, candidateCount)
    QByteArray sessionId = {};   // metadata.user_id's session, prompt_cache_key, …
    QByteArray serviceTier = {};
    qint64 inputEstimate = 0; // tokens, from the size of the body's text
    PromptSpans prompt = {};  // of Chat, Responses, Messages and Gemini; empty where the body is broken
};

// Reads a request's body (JSON or multipart). An unreadable body is not an error here: the upstream will say
// so. Of a member that is there twice the last one counts, as servers do. What stands before a fault is still
// found. `body` must have 64 readable bytes behind its end.
Ask readAsk(const Target &target, QByteArrayView contentType, QByteArrayView body);

// One edit of a body: everything else stays byte for byte.
struct Splice
{
    qsizetype at = 0;
    qsizetype remove = 0;
    QByteArray insert = {};
};
// `splices` sorted by place, not overlapping. The result has the spare capacity that HttpRequest::body
// promises.
QByteArray spliced(const QByteArray &body, const std::vector<Splice> &splices);

// The edit that makes a Chat stream report its usage; empty when the client asks for it already.
std::optional<Splice> includeUsage(const Ask &ask);
// The edit that replaces the model's name.
std::optional<Splice> renameModel(const Ask &ask, QByteArrayView model);

// Reads usage from an answer as it passes by. Fed with decoded bytes in any cut; keeps a bounded memory.
class Meter
{
public:
    virtual ~Meter() = default;
    virtual void feed(QByteArrayView bytes) = 0;
    // The answer ended (whole or not); afterwards the results below are final.
    virtual void end() = 0;

    const std::optional<Usage> &usage() const { return m_usage; } // none: the upstream has not said (yet)
    const QByteArray &modelServed() const { return m_modelServed; }
    bool finalEventSeen() const { return m_final; } // the protocol's last event: a client may leave now
    bool errorSeen() const { return m_error; }      // an error event of the upstream's own
    qint64 outputBytes() const
    {
        return m_outputBytes;
    } // of text, tool arguments and thinking so far, for estimates
    // Whether the bytes so far end between two SSE frames: where a keep-alive newline may go.
    bool betweenFrames() const { return m_betweenFrames; }

protected:
    std::optional<Usage> m_usage = {};
    QByteArray m_modelServed = {};
    bool m_final = false;
    bool m_error = false;
    bool m_betweenFrames = true;
    qint64 m_outputBytes = 0;
};

// `contentType` is the answer's. `usageFormat` is the price catalogue's provider id ("xai" counts reasoning
// apart).
std::unique_ptr<Meter> makeMeter(const Target &target, QByteArrayView contentType,
                                 QByteArrayView catalogueProvider);

// Takes out of a Chat stream what the client did not ask for: the usage chunk (choices: []) and the
// "usage":null that every other chunk carries then. Everything else passes byte for byte; at most one
// incomplete frame (1 MiB) is held back.
class UsageChunkFilter
{
public:
    QByteArray feed(QByteArrayView bytes);
    QByteArray end(); // what is still held

private:
    bool m_passing = false;   // the frame was too long to hold: what belongs to it goes on at once
    bool m_lineEmpty = true;  // no byte of the current line so far
    qsizetype m_searched = 0; // bytes of m_held that were looked at
    QByteArray m_held = {};
};

// An error of ours in the caller's protocol (protocols.md 12, observed-clients.md 5).
struct ShapedAnswer
{
    int status = 500;
    HeaderList headers = {}; // content-type, retry-after, x-should-retry …
    QByteArray body = {};
};
ShapedAnswer shapeError(Protocol protocol, const Error &error, QByteArrayView requestId);
// The same with a status that somebody else has chosen.
ShapedAnswer shapeError(Protocol protocol, int status, const Error &error, QByteArrayView requestId);
// An error in the middle of a stream: a complete frame of that protocol.
QByteArray streamError(Protocol protocol, const Error &error);

// A rough count of tokens from bytes of text (about 4 bytes each).
qint64 estimateTokens(qint64 textBytes);

// A model as GET …/models lists it.
struct ListedModel
{
    QByteArray id = {};
    QByteArray owner = {};    // the provider's name
    qint64 contextWindow = 0; // tokens; 0: unknown
    qint64 maxOutput = 0;
};
enum class ModelsShape : quint8 { OpenAi, Anthropic, Gemini };
ModelsShape modelsShape(QByteArrayView path, const HeaderList &headers);
// The page that the query's paging parameters ask for (limit, after_id, before_id; pageSize, pageToken).
QByteArray modelsBody(ModelsShape shape, const std::vector<ListedModel> &models, QByteArrayView query);
QByteArray modelBody(ModelsShape shape, const ListedModel &model);

} // namespace sluice
