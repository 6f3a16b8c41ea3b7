// Our own errors in the caller's protocol, so that an agent stops, waits or retries as it should.
//
// Statuses per kind come from "How a gateway should say no for good" (observed-clients.md 5) and
// protocols.md 12.3: a final refusal takes the one status that the agent behind that protocol does not retry.
// Where a table leaves a choice:
// - Gemini, budget spent: 403 PERMISSION_DENIED. 429 with a per-day QuotaFailure stops Gemini CLI, but Qwen
// Code in
//   its Gemini mode retries every 429 for minutes; 403 stops both at once and shows the words.
// - Messages, budget spent or paused: 402, which Claude Code shows as it is (it calls 403 an authentication
// failure).
// - Responses, paused: 400, with which Codex prints the body; with insufficient_quota the words would be
// lost.
// - A failed upstream is 502 everywhere. Agents treat 502, 503 and 529 alike, except that Qwen Code waits a
// minute
//   after an overloaded_error; and 502 is the truth.
#include "core/protocols/protocol.h"

#include "core/protocols/jsonwriter.h"

#include <algorithm>
#include <array>

namespace sluice {

namespace {

using Kind = Error::Kind;

constexpr std::chrono::milliseconds ShortestWait{1'000};
// "Never a large one: Codex, opencode and Qwen then hang"; SDKs ignore more than this anyway
// (protocols.md 12.2).
constexpr std::chrono::milliseconds LongestWait{60'000};
constexpr qint64 PastEveryEvent = 1'000'000; // sequence_number of an event that comes after all others

struct Row
{
    Kind kind;
    int chat; // and every other OpenAI-style endpoint
    int responses;
    int messages;
    int gemini;
    bool stops;          // asking again is pointless
    QByteArrayView code; // where the error names none
    QByteArrayView text; // where the error has no words of its own
};

constexpr std::array<Row, 16> Rows = {{
    {Kind::BadRequest, 400, 400, 400, 400, true, "invalid_request",
     "The request cannot be understood. Check its body."},
    {Kind::Unauthenticated, 401, 401, 401, 401, true, "invalid_api_key",
     "No valid Sluice key. Create one on the Keys page of Sluice and use it as the API key."},
    {Kind::Forbidden, 403, 400, 403, 403, true, "permission_denied",
     "This key may not do that. Change its rights on the Keys page of Sluice."},
    {Kind::NotFound, 404, 404, 404, 404, true, "not_found",
     "There is nothing at this address. Check the base URL."},
    {Kind::Conflict, 409, 400, 409, 409, true, "conflict", "Somebody changed this meanwhile. Read it again."},
    {Kind::TooLarge, 413, 400, 413, 413, true, "request_too_large",
     "The request is larger than Sluice takes. Raise the limit in its settings, or send less."},
    {Kind::RateLimited, 429, 429, 429, 429, false, "rate_limit_exceeded",
     "Too many requests. Try again shortly."},
    {Kind::BudgetSpent, 402, 429, 402, 403, true, "insufficient_quota",
     "The budget is spent. Raise it in Sluice, or wait until it resets."},
    {Kind::Blocked, 400, 400, 403, 400, true, "guardrail_rejected",
     "A guardrail of Sluice stopped this request."},
    {Kind::Paused, 402, 400, 402, 403, true, "traffic_paused",
     "Traffic is paused in Sluice. Resume it in its window, then ask again."},
    {Kind::NoRoute, 404, 404, 404, 404, true, "model_not_found",
     "No provider in Sluice serves this model. Add one on the Providers page, or give the key a default "
     "provider."},
    {Kind::Upstream, 502, 502, 502, 502, false, "upstream_error", "The provider failed. Try again shortly."},
    {Kind::Timeout, 504, 504, 504, 504, false, "timeout", "The provider took too long. Try again."},
    {Kind::Storage, 500, 500, 500, 500, false, "storage_error", "Sluice cannot write its data. See its log."},
    {Kind::Keychain, 502, 502, 502, 502, true, "secret_unavailable",
     "Sluice cannot read the provider's secret. Unlock the keychain, or enter the secret again."},
    {Kind::Internal, 500, 500, 500, 500, false, "internal_error", "Sluice failed. See its log."},
}};

const Row &rowOf(Kind kind)
{
    const auto row = std::find_if(Rows.begin(), Rows.end(), [kind](const Row &r) { return r.kind == kind; });
    return row == Rows.end() ? Rows.back() : *row;
}

int statusOf(Protocol protocol, const Row &row)
{
    switch (protocol) {
    case Protocol::Responses:
        return row.responses;
    case Protocol::Messages:
        return row.messages;
    case Protocol::Gemini:
        return row.gemini;
    case Protocol::Chat:
    case Protocol::OpenAi:
        break;
    }
    return row.chat;
}

QByteArray textOf(const Error &error)
{
    return error.text.isEmpty() ? rowOf(error.kind).text.toByteArray() : error.text.toUtf8();
}

QByteArray codeOf(Protocol protocol, const Error &error)
{
    // Codex takes only this code for a final 404; any other it asks again five times (protocols.md 12.3).
    if (protocol == Protocol::Responses && error.kind == Kind::NotFound)
        return QByteArrayLiteral("model_not_found");
    // … and only this one for a final 429; other clients know it as the end of the money, too
    // (observed-clients.md 5). What exactly is spent is in the text and in our own books.
    const bool openAi = protocol != Protocol::Messages && protocol != Protocol::Gemini;
    if (openAi && error.kind == Kind::BudgetSpent)
        return QByteArrayLiteral("insufficient_quota");
    return error.code.isEmpty() ? rowOf(error.kind).code.toByteArray() : error.code;
}

// ---- OpenAI: {"error":{"message","type","param","code"}} (protocols.md 12.1)

QByteArrayView openAiType(Protocol protocol, int status, const Error &error)
{
    if (error.kind == Kind::BudgetSpent)
        return "insufficient_quota";
    if (status == 402 || status == 403)
        return "permission_error";
    if (status == 429)
        return protocol == Protocol::Responses ? "rate_limit_exceeded" : "rate_limit_error";
    return status >= 500 ? "server_error" : "invalid_request_error";
}

QByteArray openAiError(QByteArrayView type, QByteArrayView code, QByteArrayView text)
{
    return JsonObject()
        .text("message", text)
        .text("type", type)
        .raw("param", "null")
        .textOrNull("code", code)
        .json();
}

QByteArray openAiBody(Protocol protocol, int status, const Error &error, QByteArrayView requestId)
{
    JsonObject body;
    body.raw("error",
             openAiError(openAiType(protocol, status, error), codeOf(protocol, error), textOf(error)));
    if (!requestId.isEmpty())
        body.text("request_id", requestId);
    return body.json();
}

// ---- Anthropic: {"type":"error","error":{"type","message"},"request_id"} (protocols.md 6.10)

QByteArrayView anthropicType(int status)
{
    switch (status) {
    case 401:
        return "authentication_error";
    case 402:
        return "billing_error";
    case 403:
        return "permission_error";
    case 404:
        return "not_found_error";
    case 408:
    case 504:
        return "timeout_error";
    case 409:
        return "conflict_error";
    case 413:
        return "request_too_large";
    case 429:
        return "rate_limit_error";
    case 529:
        return "overloaded_error";
    default:
        return status >= 500 ? "api_error" : "invalid_request_error";
    }
}

QByteArray anthropicBody(int status, const Error &error, QByteArrayView requestId)
{
    JsonObject inner;
    inner.text("type", anthropicType(status)).text("message", textOf(error));
    inner.raw("details", JsonObject().text("error_code", codeOf(Protocol::Messages, error)));
    JsonObject body;
    body.text("type", "error").raw("error", inner);
    if (!requestId.isEmpty())
        body.text("request_id", requestId);
    return body.json();
}

// ---- Gemini: {"error":{"code","message","status","details"}} (protocols.md 7.4); names are
// google.rpc.Code's

QByteArrayView googleStatus(int status)
{
    switch (status) {
    case 401:
        return "UNAUTHENTICATED";
    case 402:
    case 403:
        return "PERMISSION_DENIED";
    case 404:
        return "NOT_FOUND";
    case 408:
    case 504:
        return "DEADLINE_EXCEEDED";
    case 409:
        return "ABORTED";
    case 429:
        return "RESOURCE_EXHAUSTED";
    case 501:
        return "UNIMPLEMENTED";
    case 500:
        return "INTERNAL";
    default:
        return status > 500 ? "UNAVAILABLE" : "INVALID_ARGUMENT";
    }
}

JsonObject googleDetail(QByteArrayView type)
{
    JsonObject detail;
    detail.text("@type", "type.googleapis.com/google.rpc." + type.toByteArray());
    return detail;
}

// Whole seconds to wait, rounded up: small and true.
qint64 waitSeconds(std::chrono::milliseconds wait)
{
    return std::chrono::ceil<std::chrono::seconds>(wait).count();
}

std::chrono::milliseconds waitOf(const Error &error)
{
    return std::clamp(error.retryAfter.value_or(ShortestWait), ShortestWait, LongestWait);
}

QByteArray geminiBody(int status, const Error &error, QByteArrayView requestId)
{
    QByteArray details = googleDetail("ErrorInfo")
                             .text("reason", codeOf(Protocol::Gemini, error).toUpper())
                             .text("domain", "sluice")
                             .json();
    if (status == 429) { // Gemini CLI reads this and not the header (agents.md 2)
        const QByteArray delay = QByteArray::number(waitSeconds(waitOf(error))) + 's';
        details += ',' + googleDetail("RetryInfo").text("retryDelay", delay).json();
    }
    if (!requestId.isEmpty())
        details += ',' + googleDetail("RequestInfo").text("requestId", requestId).json();
    JsonObject inner;
    inner.number("code", status).text("message", textOf(error)).text("status", googleStatus(status));
    inner.raw("details", '[' + details + ']');
    return JsonObject().raw("error", inner).json();
}

// ---- Headers

// Whether an SDK is told not to ask again (protocols.md 12.2: x-should-retry decides first).
bool isFinal(int status, const Error &error)
{
    if (error.kind == Kind::RateLimited)
        return false;
    // The provider refuses our own credential: thirty more attempts will not change that.
    const bool ownCredential = error.code == "upstream_unauthorized";
    return rowOf(error.kind).stops || ownCredential || (status < 500 && status != 408 && status != 429);
}

HeaderList errorHeaders(Protocol protocol, int status, const Error &error, QByteArrayView requestId)
{
    HeaderList headers = {{QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json")}};
    if (!requestId.isEmpty()) {
        headers.push_back({QByteArrayLiteral("x-sluice-request-id"), requestId.toByteArray()});
        headers.push_back({protocol == Protocol::Messages ? QByteArrayLiteral("request-id")
                                                          : QByteArrayLiteral("x-request-id"),
                           requestId.toByteArray()});
    }
    if (isFinal(status, error))
        headers.push_back({QByteArrayLiteral("x-should-retry"), QByteArrayLiteral("false")});
    // Without retry-after Codex gives up at once; so only where waiting helps.
    const bool waits = error.kind == Kind::RateLimited || (error.retryAfter && !isFinal(status, error));
    if (waits) {
        const std::chrono::milliseconds wait = waitOf(error);
        headers.push_back({QByteArrayLiteral("retry-after"), QByteArray::number(waitSeconds(wait))});
        headers.push_back({QByteArrayLiteral("retry-after-ms"), QByteArray::number(qint64(wait.count()))});
    }
    return headers;
}

// ---- In a stream (protocols.md 12.4)

QByteArray chatFrame(const Error &error)
{
    // A server-like type is asked again, invalid_request_error is shown.
    const QByteArrayView type = rowOf(error.kind).stops ? "invalid_request_error" : "server_error";
    const QByteArray inner = openAiError(type, codeOf(Protocol::Chat, error), textOf(error));
    return "data: " + JsonObject().raw("error", inner).json() + "\n\n";
}

QByteArray responsesFrame(const Error &error)
{
    // Codex stops at invalid_prompt only; everything else it asks again.
    QByteArrayView code = rowOf(error.kind).stops ? "invalid_prompt" : "server_error";
    if (error.kind == Kind::RateLimited)
        code = "rate_limit_exceeded";
    JsonObject response;
    response.text("id", "resp_sluice")
        .text("object", "response")
        .number("created_at", 0)
        .text("status", "failed");
    response.raw("error", JsonObject().text("code", code).text("message", textOf(error)));
    response.raw("incomplete_details", "null").raw("output", "[]").raw("usage", "null");
    JsonObject event;
    event.text("type", "response.failed").number("sequence_number", PastEveryEvent).raw("response", response);
    return "event: response.failed\ndata: " + event.json() + "\n\n";
}

QByteArray messagesFrame(const Error &error)
{
    const int status = rowOf(error.kind).messages;
    JsonObject inner;
    inner.text("type", anthropicType(status)).text("message", textOf(error));
    return "event: error\ndata: " + JsonObject().text("type", "error").raw("error", inner).json() + "\n\n";
}

QByteArray geminiFrame(const Error &error)
{
    // 400 stops Gemini CLI; 503 is asked again (502 would not be by every version).
    int status = rowOf(error.kind).stops ? 400 : 503;
    if (error.kind == Kind::RateLimited)
        status = 429;
    return geminiBody(status, error, {}) + "\n";
}

} // namespace

ShapedAnswer shapeError(Protocol protocol, const Error &error, QByteArrayView requestId)
{
    return shapeError(protocol, statusOf(protocol, rowOf(error.kind)), error, requestId);
}

ShapedAnswer shapeError(Protocol protocol, int status, const Error &error, QByteArrayView requestId)
{
    ShapedAnswer answer;
    answer.status = status;
    answer.headers = errorHeaders(protocol, status, error, requestId);
    switch (protocol) {
    case Protocol::Messages:
        answer.body = anthropicBody(status, error, requestId);
        break;
    case Protocol::Gemini:
        answer.body = geminiBody(status, error, requestId);
        break;
    case Protocol::Chat:
    case Protocol::Responses:
    case Protocol::OpenAi:
        answer.body = openAiBody(protocol, status, error, requestId);
        break;
    }
    return answer;
}

QByteArray streamError(Protocol protocol, const Error &error)
{
    switch (protocol) {
    case Protocol::Responses:
        return responsesFrame(error);
    case Protocol::Messages:
        return messagesFrame(error);
    case Protocol::Gemini:
        return geminiFrame(error);
    case Protocol::Chat:
    case Protocol::OpenAi:
        break;
    }
    return chatFrame(error);
}

} // namespace sluice
