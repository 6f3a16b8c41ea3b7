// Which answer a request gets, and playing it piece by piece on timers.
#include "core/simulator/simulator.h"

#include "core/simulator/shapes.h"

#include <QObject>
#include <QTimer>

#include <algorithm>

namespace sluice {

namespace {

using namespace simulator;
using namespace std::chrono_literals;

// Pieces without a pause that are handed over before the event loop gets its turn again.
constexpr int piecesPerTurn = 32;

enum class Fault : quint8 { None, RateLimit, ServerError, SlowFirstByte, Cut, BadJson };

// By model name, or in x-simulate with or without "sim-".
Fault faultNamed(QByteArrayView name)
{
    if (name.startsWith("sim-"))
        name = name.sliced(4);
    if (name == "429")
        return Fault::RateLimit;
    if (name == "500")
        return Fault::ServerError;
    if (name == "slow-first-byte")
        return Fault::SlowFirstByte;
    if (name == "cut")
        return Fault::Cut;
    return name == "bad-json" ? Fault::BadJson : Fault::None;
}

// What the caller asked for beyond the protocol: "x-simulate: cut, cached=1000".
struct Orders
{
    Fault fault = Fault::None;
    Wishes wishes = {};
};

Orders ordersIn(const QByteArray &header)
{
    Orders orders = {};
    for (const QByteArray &item : header.split(',')) {
        const QByteArray word = item.trimmed().toLower();
        if (word.startsWith("cached="))
            orders.wishes.cached = std::max<qint64>(word.mid(7).toLongLong(), 0);
        else if (word.startsWith("reasoning="))
            orders.wishes.reasoning = std::max<qint64>(word.mid(10).toLongLong(), 0);
        else if (const Fault fault = faultNamed(word); fault != Fault::None)
            orders.fault = fault;
    }
    return orders;
}

QByteArray pathOf(const QByteArray &url)
{
    const qsizetype scheme = url.indexOf("://");
    const qsizetype start = scheme < 0 ? 0 : url.indexOf('/', scheme + 3);
    QByteArray path = start < 0 ? QByteArray("/") : url.mid(start);
    for (const char end : {'?', '#'}) {
        if (const qsizetype at = path.indexOf(end); at >= 0)
            path.truncate(at);
    }
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    return path;
}

Family familyOf(const UpstreamRequest &request, const QByteArray &path)
{
    if (path.contains("/messages") || hasHeader(request.headers, "anthropic-version"))
        return Family::Anthropic;
    if (path.contains("/v1beta") || path.contains(':') || hasHeader(request.headers, "x-goog-api-key"))
        return Family::Gemini;
    return Family::OpenAi;
}

Answer spoiled(Answer answer, Fault fault, Family family)
{
    switch (fault) {
    case Fault::None:
        break;
    case Fault::RateLimit:
        answer =
            errorAnswer(family, 429, QStringLiteral("The simulator was asked to be busy. Try again in 1 s."));
        answer.headers.push_back({"retry-after", "1"});
        break;
    case Fault::ServerError:
        answer = errorAnswer(family, 500, QStringLiteral("The simulator was asked to fail."));
        break;
    case Fault::SlowFirstByte:
        answer.headPause = 10s;
        break;
    case Fault::Cut:
        cutInTheMiddle(answer);
        break;
    case Fault::BadJson:
        breakJson(answer);
        break;
    }
    return answer;
}

Answer modelsAnswer(const UpstreamRequest &request, Family family, const QByteArray &path)
{
    if (request.method != "GET")
        return errorAnswer(family, 405, QStringLiteral("Only GET is allowed here."));
    return path.endsWith("/models") ? modelList(family)
                                    : modelRow(family, path.mid(path.lastIndexOf('/') + 1));
}

Answer promptAnswer(Protocol protocol, bool countOnly, const UpstreamRequest &request, Family family)
{
    const Result<Prompt> read = readPrompt(protocol, request.body);
    if (!read)
        return errorAnswer(family, 400, read.error().text);
    const Prompt &prompt = read.value();
    Orders orders = ordersIn(headerValue(request.headers, "x-simulate"));
    if (orders.fault == Fault::None && prompt.model.startsWith(QLatin1String("sim-")))
        orders.fault = faultNamed(prompt.model.toUtf8());
    if (countOnly)
        return spoiled(inputTokenCount(prompt), orders.fault, family);
    const Reply reply = replyTo(prompt, orders.wishes);
    Answer answer = protocol == Protocol::Chat        ? chatAnswer(prompt, reply)
                    : protocol == Protocol::Responses ? responsesAnswer(prompt, reply)
                                                      : messagesAnswer(prompt, reply);
    return spoiled(std::move(answer), orders.fault, family);
}

Answer answerTo(const UpstreamRequest &request)
{
    const QByteArray path = pathOf(request.url);
    const Family family = familyOf(request, path);
    if (family == Family::Gemini)
        return errorAnswer(family, 404, QStringLiteral("The simulator does not speak Gemini."));
    if (path.endsWith("/models") || path.contains("/models/"))
        return modelsAnswer(request, family, path);

    struct Endpoint
    {
        const char *tail;
        Protocol protocol;
        bool countOnly;
    };
    constexpr Endpoint endpoints[] = {{"/chat/completions", Protocol::Chat, false},
                                      {"/responses", Protocol::Responses, false},
                                      {"/responses/input_tokens", Protocol::Responses, true},
                                      {"/messages", Protocol::Messages, false},
                                      {"/messages/count_tokens", Protocol::Messages, true}};
    const bool embeddings = path.endsWith("/embeddings");
    const Endpoint *endpoint = std::find_if(std::begin(endpoints), std::end(endpoints),
                                            [&](const Endpoint &each) { return path.endsWith(each.tail); });
    if (!embeddings && endpoint == std::end(endpoints))
        return errorAnswer(family, 404,
                           QStringLiteral("The simulator has nothing at %1.").arg(QString::fromUtf8(path)));
    if (request.method != "POST")
        return errorAnswer(family, 405, QStringLiteral("Only POST is allowed here."));
    return embeddings ? embeddingsAnswer(request.body)
                      : promptAnswer(endpoint->protocol, endpoint->countOnly, request, family);
}

// Plays one answer. Deleting it stops the timer, and nothing else refers to it.
class SimulatedCall final : public QObject, public UpstreamCall
{
public:
    SimulatedCall(const UpstreamRequest &request, UpstreamSink &sink)
        : m_sink(sink)
        , m_answer(answerTo(request))
        , m_bodyless(request.method == "HEAD")
        , m_idleTimeout(request.idleTimeout)
    {
        const bool anthropic = familyOf(request, pathOf(request.url)) == Family::Anthropic;
        m_answer.headers.push_back({anthropic ? "request-id" : "x-request-id", freshId("req_")});
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &SimulatedCall::play);
        wait(m_answer.headPause);
    }
    ~SimulatedCall() override
    {
        if (m_deleted)
            *m_deleted = true;
    }

    void pause() override { m_paused = true; }
    void resume() override
    {
        if (!std::exchange(m_paused, false) || m_ended || m_playing || m_timer.isActive())
            return;
        m_timer.start(0);
    }

private:
    void wait(std::chrono::milliseconds pause)
    {
        m_silent = m_idleTimeout.count() > 0 && pause > m_idleTimeout;
        m_timer.start(m_silent ? m_idleTimeout : pause);
    }

    // Calls the sink until there is something to wait for. Any call may delete this object.
    void play()
    {
        bool deleted = false;
        m_deleted = &deleted;
        m_playing = true;
        for (int turn = 0; !deleted && step(turn); ++turn) {
        }
        if (deleted)
            return;
        m_playing = false;
        m_deleted = nullptr;
    }

    // One call of the sink; false when this turn is over.
    bool step(int turn)
    {
        if (m_silent) {
            end(UpstreamFailure::Idle, QStringLiteral("The simulator was silent for too long, as asked."));
            return false;
        }
        if (!m_headSent) {
            m_headSent = true;
            m_sink.upstreamHead(m_answer.status, m_answer.headers);
            return true;
        }
        if (m_paused) // resume() starts the timer again
            return false;
        if (m_bodyless || m_next == m_answer.pieces.size()) {
            if (m_answer.cut)
                end(UpstreamFailure::Broken,
                    QStringLiteral("The simulator broke off in the middle, as asked."));
            else
                end(UpstreamFailure::None, {});
            return false;
        }
        const Piece &piece = m_answer.pieces[m_next];
        if (!m_waited && (piece.pause.count() > 0 || turn >= piecesPerTurn)) {
            m_waited = true;
            wait(piece.pause);
            return false;
        }
        m_waited = false;
        ++m_next;
        const QByteArray bytes = piece.bytes; // stays when the sink deletes this call
        m_sink.upstreamBytes(bytes);
        return true;
    }

    void end(UpstreamFailure failure, const QString &text)
    {
        m_ended = true;
        UpstreamEnd end = {};
        end.failure = failure;
        end.text = text;
        end.connectMicros = 0;
        end.headSeen = m_headSent;
        m_sink.upstreamEnd(end);
    }

    UpstreamSink &m_sink;
    Answer m_answer = {};
    bool m_bodyless = false;
    std::chrono::milliseconds m_idleTimeout{0};
    QTimer m_timer;
    size_t m_next = 0;
    bool m_headSent = false;
    bool m_waited = false; // the pause before the next piece is over
    bool m_silent = false; // the pause is longer than the caller's patience
    bool m_paused = false;
    bool m_playing = false;
    bool m_ended = false;
    bool *m_deleted = nullptr; // set when the object goes while it plays
};

class Simulator final : public Upstream
{
public:
    std::unique_ptr<UpstreamCall> send(UpstreamRequest request, UpstreamSink &sink) override
    {
        return std::make_unique<SimulatedCall>(request, sink);
    }
};

} // namespace

std::unique_ptr<Upstream> makeSimulator()
{
    return std::make_unique<Simulator>();
}

} // namespace sluice
