// Each kind of error in each protocol: the status, the words and the headers that make an agent stop or come
// back.
#include "core/protocols/protocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sluice;
using namespace std::chrono_literals;

class TestErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void everyKindInEveryProtocolIsComplete_data();
    void everyKindInEveryProtocolIsComplete();
    void rateLimitsSayHowLong_data();
    void rateLimitsSayHowLong();
    void finalRefusalsNeverSayWhen();
    void theErrorsOwnCodeWins();
    void responsesNotFoundStaysModelNotFound();
    void aChosenStatusGivesItsType_data();
    void aChosenStatusGivesItsType();
    void ownCredentialIsNotRetried();
    void wordsAreEscaped();
    void streamsEnd_data();
    void streamsEnd();
    void streamWordsAreOneLine();
};

namespace {

using Kind = Error::Kind;
constexpr Kind AllKinds[] = {Kind::BadRequest, Kind::Unauthenticated, Kind::Forbidden,   Kind::NotFound,
                             Kind::Conflict,   Kind::TooLarge,        Kind::RateLimited, Kind::BudgetSpent,
                             Kind::Blocked,    Kind::Paused,          Kind::NoRoute,     Kind::Upstream,
                             Kind::Timeout,    Kind::Storage,         Kind::Keychain,    Kind::Internal};
constexpr Protocol AllProtocols[] = {Protocol::Chat, Protocol::Responses, Protocol::Messages,
                                     Protocol::Gemini, Protocol::OpenAi};

QJsonObject objectIn(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QJsonObject errorIn(const QByteArray &json)
{
    return objectIn(json).value(QLatin1String("error")).toObject();
}

QString detail(const QJsonObject &error, const char *type, const char *name)
{
    const QString wanted = QLatin1String("type.googleapis.com/google.rpc.") + QLatin1String(type);
    for (const QJsonValue value : error.value(QLatin1String("details")).toArray()) {
        if (value[QLatin1String("@type")].toString() == wanted)
            return value[QLatin1String(name)].toString();
    }
    return {};
}

// What each protocol calls the kind: `type` (Google: status) and `code` (Anthropic: error_code, Google:
// reason).
QString typeOf(Protocol protocol, const QByteArray &body)
{
    return errorIn(body).value(QLatin1String(protocol == Protocol::Gemini ? "status" : "type")).toString();
}

QString codeOf(Protocol protocol, const QByteArray &body)
{
    const QJsonObject error = errorIn(body);
    if (protocol == Protocol::Gemini)
        return detail(error, "ErrorInfo", "reason");
    if (protocol == Protocol::Messages)
        return error.value(QLatin1String("details"))[QLatin1String("error_code")].toString();
    return error.value(QLatin1String("code")).toString();
}

} // namespace

void TestErrors::shapes_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("stops"); // x-should-retry: false

    const auto row = [](Kind kind, Protocol protocol, int status, const char *type, const char *code,
                        bool stops) {
        QTest::addRow("kind %d in protocol %d is %d", int(kind), int(protocol), status)
            << kind << protocol << status << QString::fromLatin1(type) << QString::fromLatin1(code) << stops;
    };
    using P = Protocol;
    using K = Kind;
    row(K::BadRequest, P::Chat, 400, "invalid_request_error", "invalid_request", true);
    row(K::BadRequest, P::Responses, 400, "invalid_request_error", "invalid_request", true);
    row(K::BadRequest, P::Messages, 400, "invalid_request_error", "invalid_request", true);
    row(K::BadRequest, P::Gemini, 400, "INVALID_ARGUMENT", "INVALID_REQUEST", true);
    row(K::Unauthenticated, P::Chat, 401, "invalid_request_error", "invalid_api_key", true);
    row(K::Unauthenticated, P::OpenAi, 401, "invalid_request_error", "invalid_api_key", true);
    row(K::Unauthenticated, P::Responses, 401, "invalid_request_error", "invalid_api_key", true);
    row(K::Unauthenticated, P::Messages, 401, "authentication_error", "invalid_api_key", true);
    row(K::Unauthenticated, P::Gemini, 401, "UNAUTHENTICATED", "INVALID_API_KEY", true);
    row(K::Forbidden, P::Chat, 403, "permission_error", "permission_denied", true);
    row(K::Forbidden, P::Responses, 400, "invalid_request_error", "permission_denied", true);
    row(K::Forbidden, P::Messages, 403, "permission_error", "permission_denied", true);
    row(K::Forbidden, P::Gemini, 403, "PERMISSION_DENIED", "PERMISSION_DENIED", true);
    row(K::NotFound, P::Chat, 404, "invalid_request_error", "not_found", true);
    row(K::NotFound, P::Responses, 404, "invalid_request_error", "model_not_found", true);
    row(K::NotFound, P::Messages, 404, "not_found_error", "not_found", true);
    row(K::NotFound, P::Gemini, 404, "NOT_FOUND", "NOT_FOUND", true);
    row(K::NoRoute, P::Chat, 404, "invalid_request_error", "model_not_found", true);
    row(K::NoRoute, P::Responses, 404, "invalid_request_error", "model_not_found", true);
    row(K::NoRoute, P::Messages, 404, "not_found_error", "model_not_found", true);
    row(K::NoRoute, P::Gemini, 404, "NOT_FOUND", "MODEL_NOT_FOUND", true);
    row(K::TooLarge, P::Chat, 413, "invalid_request_error", "request_too_large", true);
    row(K::TooLarge, P::Responses, 400, "invalid_request_error", "request_too_large", true);
    row(K::TooLarge, P::Messages, 413, "request_too_large", "request_too_large", true);
    row(K::TooLarge, P::Gemini, 413, "INVALID_ARGUMENT", "REQUEST_TOO_LARGE", true);
    row(K::RateLimited, P::Chat, 429, "rate_limit_error", "rate_limit_exceeded", false);
    row(K::RateLimited, P::Responses, 429, "rate_limit_exceeded", "rate_limit_exceeded", false);
    row(K::RateLimited, P::Messages, 429, "rate_limit_error", "rate_limit_exceeded", false);
    row(K::RateLimited, P::Gemini, 429, "RESOURCE_EXHAUSTED", "RATE_LIMIT_EXCEEDED", false);
    row(K::BudgetSpent, P::Chat, 402, "insufficient_quota", "insufficient_quota", true);
    row(K::BudgetSpent, P::OpenAi, 402, "insufficient_quota", "insufficient_quota", true);
    row(K::BudgetSpent, P::Responses, 429, "insufficient_quota", "insufficient_quota", true);
    row(K::BudgetSpent, P::Messages, 402, "billing_error", "insufficient_quota", true);
    row(K::BudgetSpent, P::Gemini, 403, "PERMISSION_DENIED", "INSUFFICIENT_QUOTA", true);
    row(K::Blocked, P::Chat, 400, "invalid_request_error", "guardrail_rejected", true);
    row(K::Blocked, P::Responses, 400, "invalid_request_error", "guardrail_rejected", true);
    row(K::Blocked, P::Messages, 403, "permission_error", "guardrail_rejected", true);
    row(K::Blocked, P::Gemini, 400, "INVALID_ARGUMENT", "GUARDRAIL_REJECTED", true);
    row(K::Paused, P::Chat, 402, "permission_error", "traffic_paused", true);
    row(K::Paused, P::Responses, 400, "invalid_request_error", "traffic_paused", true);
    row(K::Paused, P::Messages, 402, "billing_error", "traffic_paused", true);
    row(K::Paused, P::Gemini, 403, "PERMISSION_DENIED", "TRAFFIC_PAUSED", true);
    row(K::Upstream, P::Chat, 502, "server_error", "upstream_error", false);
    row(K::Upstream, P::Responses, 502, "server_error", "upstream_error", false);
    row(K::Upstream, P::Messages, 502, "api_error", "upstream_error", false);
    row(K::Upstream, P::Gemini, 502, "UNAVAILABLE", "UPSTREAM_ERROR", false);
    row(K::Timeout, P::Chat, 504, "server_error", "timeout", false);
    row(K::Timeout, P::Messages, 504, "timeout_error", "timeout", false);
    row(K::Timeout, P::Gemini, 504, "DEADLINE_EXCEEDED", "TIMEOUT", false);
    row(K::Keychain, P::Messages, 502, "api_error", "secret_unavailable", true);
    row(K::Storage, P::Chat, 500, "server_error", "storage_error", false);
    row(K::Internal, P::Gemini, 500, "INTERNAL", "INTERNAL_ERROR", false);
    row(K::Conflict, P::Responses, 400, "invalid_request_error", "conflict", true);
    row(K::Conflict, P::Messages, 409, "conflict_error", "conflict", true);
}

void TestErrors::shapes()
{
    QFETCH(Kind, kind);
    QFETCH(Protocol, protocol);
    QFETCH(bool, stops);
    const ShapedAnswer answer = shapeError(protocol, {.kind = kind}, "req_1");
    QTEST(answer.status, "status");
    QTEST(typeOf(protocol, answer.body), "type");
    QTEST(codeOf(protocol, answer.body), "code");
    QCOMPARE(headerValue(answer.headers, "x-should-retry"), stops ? QByteArray("false") : QByteArray());
}

void TestErrors::everyKindInEveryProtocolIsComplete_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Protocol>("protocol");
    for (const Kind kind : AllKinds) {
        for (const Protocol protocol : AllProtocols)
            QTest::addRow("kind %d in protocol %d", int(kind), int(protocol)) << kind << protocol;
    }
}

void TestErrors::everyKindInEveryProtocolIsComplete()
{
    QFETCH(Kind, kind);
    QFETCH(Protocol, protocol);
    const QString words = QStringLiteral("Do this: “that”.");
    const ShapedAnswer answer = shapeError(protocol, {.kind = kind, .text = words}, "req_1");
    QCOMPARE(headerValue(answer.headers, "content-type"), QByteArray("application/json"));
    QCOMPARE(headerValue(answer.headers, "x-sluice-request-id"), QByteArray("req_1"));
    QCOMPARE(errorIn(answer.body).value(QLatin1String("message")).toString(), words);
    if (protocol == Protocol::Messages) {
        QCOMPARE(headerValue(answer.headers, "request-id"), QByteArray("req_1"));
        QCOMPARE(objectIn(answer.body).value(QLatin1String("type")).toString(), QStringLiteral("error"));
    } else {
        QCOMPARE(headerValue(answer.headers, "x-request-id"), QByteArray("req_1"));
    }
    if (protocol == Protocol::Gemini) {
        QCOMPARE(errorIn(answer.body).value(QLatin1String("code")).toInt(), answer.status);
        QCOMPARE(detail(errorIn(answer.body), "RequestInfo", "requestId"), QStringLiteral("req_1"));
    } else {
        QCOMPARE(objectIn(answer.body).value(QLatin1String("request_id")).toString(),
                 QStringLiteral("req_1"));
    }

    // Without words or an id there is still something to read, and no empty id.
    const ShapedAnswer bare = shapeError(protocol, {.kind = kind}, {});
    QVERIFY(errorIn(bare.body).value(QLatin1String("message")).toString().size() > 20);
    QVERIFY(!hasHeader(bare.headers, "x-sluice-request-id"));
    QVERIFY(!bare.body.contains("request_id"));
}

void TestErrors::rateLimitsSayHowLong_data()
{
    QTest::addColumn<qint64>("waitMs"); // -1: the error says nothing
    QTest::addColumn<QByteArray>("seconds");
    QTest::addColumn<QByteArray>("milliseconds");

    QTest::newRow("nothing said: a second") << qint64(-1) << QByteArray("1") << QByteArray("1000");
    QTest::newRow("never less than a second") << qint64(20) << QByteArray("1") << QByteArray("1000");
    QTest::newRow("seconds round up") << qint64(2001) << QByteArray("3") << QByteArray("2001");
    QTest::newRow("never more than a minute")
        << qint64(86'400'000) << QByteArray("60") << QByteArray("60000");
}

void TestErrors::rateLimitsSayHowLong()
{
    QFETCH(qint64, waitMs);
    QFETCH(QByteArray, seconds);
    for (const Protocol protocol : AllProtocols) {
        Error error{.kind = Kind::RateLimited};
        if (waitMs >= 0)
            error.retryAfter = std::chrono::milliseconds(waitMs);
        const ShapedAnswer answer = shapeError(protocol, error, "req_1");
        QTEST(headerValue(answer.headers, "retry-after"), "seconds");
        QTEST(headerValue(answer.headers, "retry-after-ms"), "milliseconds");
        if (protocol == Protocol::Gemini)
            QCOMPARE(detail(errorIn(answer.body), "RetryInfo", "retryDelay"),
                     QString::fromLatin1(seconds + 's'));
    }
}

void TestErrors::finalRefusalsNeverSayWhen()
{
    // Codex takes 429 without retry-after for final; with a large one it would hang without a word.
    for (const Kind kind :
         {Kind::BudgetSpent, Kind::Paused, Kind::Blocked, Kind::Unauthenticated, Kind::NoRoute}) {
        for (const Protocol protocol : AllProtocols) {
            const ShapedAnswer answer = shapeError(protocol, {.kind = kind, .retryAfter = 3600s}, "req_1");
            QVERIFY(!hasHeader(answer.headers, "retry-after"));
            QVERIFY(!hasHeader(answer.headers, "retry-after-ms"));
            QVERIFY(detail(errorIn(answer.body), "RetryInfo", "retryDelay").isEmpty());
        }
    }
}

void TestErrors::theErrorsOwnCodeWins()
{
    const Error error{.kind = Kind::BadRequest, .code = "context_length_exceeded"};
    QCOMPARE(codeOf(Protocol::Chat, shapeError(Protocol::Chat, error, {}).body),
             QStringLiteral("context_length_exceeded"));
    QCOMPARE(codeOf(Protocol::Messages, shapeError(Protocol::Messages, error, {}).body),
             QStringLiteral("context_length_exceeded"));
    QCOMPARE(codeOf(Protocol::Gemini, shapeError(Protocol::Gemini, error, {}).body),
             QStringLiteral("CONTEXT_LENGTH_EXCEEDED"));
}

void TestErrors::responsesNotFoundStaysModelNotFound()
{
    const Error error{.kind = Kind::NotFound, .code = "unknown_path"};
    QCOMPARE(codeOf(Protocol::Responses, shapeError(Protocol::Responses, error, {}).body),
             QStringLiteral("model_not_found"));
    QCOMPARE(codeOf(Protocol::Chat, shapeError(Protocol::Chat, error, {}).body),
             QStringLiteral("unknown_path"));
}

void TestErrors::aChosenStatusGivesItsType_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("stops");

    const auto row = [](Protocol protocol, int status, const char *type, bool stops) {
        QTest::addRow("%d in protocol %d is %s", status, int(protocol), type)
            << protocol << status << QString::fromLatin1(type) << stops;
    };
    row(Protocol::Chat, 405, "invalid_request_error", true);
    row(Protocol::Chat, 408, "invalid_request_error", false);
    row(Protocol::Chat, 431, "invalid_request_error", true);
    row(Protocol::Chat, 503, "server_error", false);
    row(Protocol::Responses, 426, "invalid_request_error", true);
    row(Protocol::Messages, 405, "invalid_request_error", true);
    row(Protocol::Messages, 408, "timeout_error", false);
    row(Protocol::Messages, 415, "invalid_request_error", true);
    row(Protocol::Messages, 503, "api_error", false);
    row(Protocol::Messages, 529, "overloaded_error", false);
    row(Protocol::Gemini, 405, "INVALID_ARGUMENT", true);
    row(Protocol::Gemini, 501, "UNIMPLEMENTED", false);
    row(Protocol::Gemini, 503, "UNAVAILABLE", false);
}

void TestErrors::aChosenStatusGivesItsType()
{
    QFETCH(Protocol, protocol);
    QFETCH(int, status);
    QFETCH(bool, stops);
    const ShapedAnswer answer = shapeError(protocol, status, {.kind = Kind::Timeout}, "req_1");
    QCOMPARE(answer.status, status);
    QTEST(typeOf(protocol, answer.body), "type");
    QCOMPARE(hasHeader(answer.headers, "x-should-retry"), stops);
}

void TestErrors::ownCredentialIsNotRetried()
{
    const Error error{.kind = Kind::Upstream, .text = QStringLiteral("x"), .code = "upstream_unauthorized"};
    for (const Protocol protocol : AllProtocols) {
        const ShapedAnswer answer = shapeError(protocol, error, "req_1");
        QCOMPARE(answer.status, 502);
        QCOMPARE(headerValue(answer.headers, "x-should-retry"), QByteArray("false"));
    }
}

void TestErrors::wordsAreEscaped()
{
    const QString words = QStringLiteral("<b>\"a\"\\\n\u2028\u2029\x01 \U0001F600");
    for (const Protocol protocol : AllProtocols) {
        const QByteArray body = shapeError(protocol, {.kind = Kind::Blocked, .text = words}, "r\"1").body;
        QCOMPARE(errorIn(body).value(QLatin1String("message")).toString(), words);
        QVERIFY(!body.contains("\xe2\x80\xa8"));
        QVERIFY(!body.contains("\xe2\x80\xa9"));
    }
}

void TestErrors::streamsEnd_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("before"); // what stands before the JSON
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, Protocol protocol, Kind kind, const char *before, const char *type,
                        const char *code) {
        QTest::newRow(name) << protocol << kind << QByteArray(before) << QString::fromLatin1(type)
                            << QString::fromLatin1(code);
    };
    row("chat, upstream broke: retried", Protocol::Chat, Kind::Upstream, "data: ", "server_error",
        "upstream_error");
    row("chat, timeout: retried", Protocol::Chat, Kind::Timeout, "data: ", "server_error", "timeout");
    row("chat, blocked: stops", Protocol::Chat, Kind::Blocked, "data: ", "invalid_request_error",
        "guardrail_rejected");
    row("chat, budget: stops", Protocol::Chat, Kind::BudgetSpent, "data: ", "invalid_request_error",
        "insufficient_quota");
    row("others, upstream broke", Protocol::OpenAi, Kind::Upstream, "data: ", "server_error",
        "upstream_error");
    row("messages, upstream broke: retried, but not as overloaded", Protocol::Messages, Kind::Upstream,
        "event: error\ndata: ", "api_error", "");
    row("messages, blocked", Protocol::Messages, Kind::Blocked, "event: error\ndata: ", "permission_error",
        "");
    row("messages, budget", Protocol::Messages, Kind::BudgetSpent, "event: error\ndata: ", "billing_error",
        "");
    row("Gemini, upstream broke: retried", Protocol::Gemini, Kind::Upstream, "", "UNAVAILABLE",
        "UPSTREAM_ERROR");
    row("Gemini, blocked: stops", Protocol::Gemini, Kind::Blocked, "", "INVALID_ARGUMENT",
        "GUARDRAIL_REJECTED");
    row("Gemini, budget: stops", Protocol::Gemini, Kind::BudgetSpent, "", "INVALID_ARGUMENT",
        "INSUFFICIENT_QUOTA");
    row("responses, upstream broke: retried", Protocol::Responses, Kind::Upstream,
        "event: response.failed\ndata: ", "", "server_error");
    row("responses, blocked: stops", Protocol::Responses, Kind::Blocked, "event: response.failed\ndata: ", "",
        "invalid_prompt");
    row("responses, budget: stops", Protocol::Responses, Kind::BudgetSpent,
        "event: response.failed\ndata: ", "", "invalid_prompt");
    row("responses, rate: retried", Protocol::Responses, Kind::RateLimited,
        "event: response.failed\ndata: ", "", "rate_limit_exceeded");
}

void TestErrors::streamsEnd()
{
    QFETCH(Protocol, protocol);
    QFETCH(Kind, kind);
    QFETCH(QByteArray, before);
    const QByteArray frame = streamError(protocol, {.kind = kind, .text = QStringLiteral("words")});
    QVERIFY(frame.startsWith(before + '{'));
    QVERIFY(frame.endsWith(protocol == Protocol::Gemini ? "\n" : "\n\n"));
    const QByteArray json = frame.mid(before.size());
    if (protocol == Protocol::Responses) {
        QCOMPARE(objectIn(json).value(QLatin1String("type")).toString(), QStringLiteral("response.failed"));
        const QJsonValue response = objectIn(json).value(QLatin1String("response"));
        QCOMPARE(response[QLatin1String("status")].toString(), QStringLiteral("failed"));
        QTEST(response[QLatin1String("error")][QLatin1String("code")].toString(), "code");
        QCOMPARE(response[QLatin1String("error")][QLatin1String("message")].toString(),
                 QStringLiteral("words"));
        return;
    }
    QTEST(typeOf(protocol, json), "type");
    QTEST(codeOf(protocol, json), "code");
    QCOMPARE(errorIn(json).value(QLatin1String("message")).toString(), QStringLiteral("words"));
}

void TestErrors::streamWordsAreOneLine()
{
    const Error error{.kind = Kind::Upstream, .text = QStringLiteral("a\n\nb\r\rc\u2028d")};
    for (const Protocol protocol : AllProtocols) {
        const QByteArray frame = streamError(protocol, error);
        const qsizetype json = frame.indexOf('{');
        const QByteArray text = frame.mid(json).trimmed();
        QVERIFY(!text.contains('\n'));
        QVERIFY(!text.contains('\r'));
        QVERIFY(!text.contains("\xe2\x80\xa8"));
        QVERIFY(!objectIn(text).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestErrors)
#include "test_errors.moc"
