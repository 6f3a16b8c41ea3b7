#include "core/gateway/frontdesk.h"

#include "core/base/random.h"
#include "core/gateway/admission.h"
#include "core/gateway/cors.h"
#include "core/gateway/limitheaders.h"
#include "core/gateway/modellist.h"
#include "core/protocols/agentdetect.h"
#include "core/server/hostcheck.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sluice {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Gateway", text);
}

// The protocol that a request most likely wants its error in, when its path tells nothing.
Protocol guessedProtocol(const HeaderList &headers)
{
    if (hasHeader(headers, "anthropic-version"))
        return Protocol::Messages;
    if (hasHeader(headers, "x-goog-api-key"))
        return Protocol::Gemini;
    return Protocol::OpenAi;
}

bool wantsWebSocket(const HttpRequest &request)
{
    return sameName(headerValue(request.headers, "upgrade"), "websocket");
}

RequestRecord newRecord(const HttpRequest &request, const Target &target, Instant now)
{
    RequestRecord record;
    record.id = newId();
    record.startedAt = now;
    record.protocol = protocolName(target);
    record.endpoint = endpointName(target);
    record.requestBytes = request.body.size();
    record.clientAddress = request.peer.toString();
    const AgentInfo agent = detectAgent(request.headers);
    record.agent = QString::fromUtf8(agent.name);
    record.agentVersion = QString::fromUtf8(agent.version);
    record.sessionId = QString::fromUtf8(agent.session);
    return record;
}

} // namespace

FrontDesk::FrontDesk(GatewayServices services, Limiter &limiter, GatewayCounters &counters, Upstream &network,
                     Upstream &simulator, const QHostAddress &boundAddress)
    : m_services(std::move(services))
    , m_limits(limiter)
    , m_counters(counters)
    , m_network(network)
    , m_simulator(simulator)
    , m_boundAddress(boundAddress)
    , m_configuration(m_services.configuration)
    , m_catalogue(m_services.catalogue)
    , m_keyCheck(network, m_services.clock)
    , m_access{{}, *m_services.quota, m_keyCheck}
    , m_waiting([this](Guest guest) { admitOrWait(std::move(guest)); })
{
    m_keyCheck.onVerdict = [this] { m_waiting.wake(); };
}

FrontDesk::~FrontDesk() = default;

void FrontDesk::handle(HttpRequest request, std::shared_ptr<HttpReply> reply)
{
    m_finished.clear();
    if (!acceptsHost(request, *reply))
        return;
    const auto target = recognise(request.method, request.path, request.headers);
    if (!acceptsOrigin(request, target, *reply) || answersProbe(request, *reply))
        return;
    if (m_services.sideDoor && m_services.sideDoor(request, reply))
        return;
    if (!target) {
        decline(
            request, guessedProtocol(request.headers),
            {Error::Kind::NotFound,
             say(QT_TRANSLATE_NOOP("Gateway", "There is nothing at this path. Sluice answers under /v1 and "
                                              "/v1beta; the base URL is http://127.0.0.1:PORT, or "
                                              "http://127.0.0.1:PORT/v1.")),
             "not_found"},
            *reply);
        return;
    }
    if (answersAtOnce(request, *target, *reply))
        return;
    Exchange exchange = newExchange(std::move(request), *target);
    admitOrWait({std::move(exchange), std::move(reply)});
}

// Against web pages in the user's browser: DNS rebinding shows in Host, a cross-site call in Origin.
bool FrontDesk::acceptsHost(const HttpRequest &request, HttpReply &reply)
{
    if (isAcceptedHost(headerValue(request.headers, "host"), m_boundAddress,
                       m_configuration.get()->settings().allowedHosts))
        return true;
    decline(
        request, guessedProtocol(request.headers),
        {Error::Kind::Forbidden,
         say(QT_TRANSLATE_NOOP("Gateway", "This name is not one that Sluice answers to. Use 127.0.0.1, or "
                                          "allow the name in Settings.")),
         "host_not_allowed"},
        reply);
    return false;
}

// A page of another origin gets no further unless some key names its origin, and then only to what takes a
// key; whether it is the key that was sent is for authorize to say. Preflights are answered here.
bool FrontDesk::acceptsOrigin(const HttpRequest &request, const std::optional<Target> &target,
                              HttpReply &reply)
{
    const QByteArray origin = foreignOrigin(request);
    if (origin.isEmpty())
        return true;
    if (target && anyKeyAllows(*m_configuration.get(), origin)) {
        if (!isPreflight(request))
            return true;
        reply.send(204, preflightHeaders(request), {});
        return false;
    }
    decline(request, target ? target->protocol : guessedProtocol(request.headers),
            {Error::Kind::Forbidden,
             say(QT_TRANSLATE_NOOP("Gateway", "Web pages of this origin may not use this gateway. Allow the "
                                              "origin for a key, on the Keys page of Sluice.")),
             "origin_not_allowed"},
            reply);
    return false;
}

// What needs no key: WebSocket, OPTIONS, methods that the path does not take.
bool FrontDesk::answersAtOnce(const HttpRequest &request, const Target &target, HttpReply &reply)
{
    if (wantsWebSocket(request)) {
        // 426 makes Codex turn to HTTP at once; anything else makes it try for seconds (observed-clients.md
        // 4).
        decline(request, target.protocol,
                {Error::Kind::BadRequest,
                 say(QT_TRANSLATE_NOOP("Gateway", "Sluice speaks HTTP here, not WebSocket.")),
                 "upgrade_required"},
                reply, 426, {{"upgrade", "HTTP/1.1"}});
        return true;
    }
    const QByteArray allowed = allowedMethods(target);
    if (request.method == "OPTIONS") {
        reply.send(204,
                   {{"allow", allowed.isEmpty() ? QByteArray("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS")
                                                : allowed + ", OPTIONS"}},
                   {});
        return true;
    }
    if (!allowed.isEmpty() && !listHolds(allowed, request.method)) {
        decline(
            request, target.protocol,
            {Error::Kind::BadRequest,
             say(QT_TRANSLATE_NOOP("Gateway", "This path takes %1 only.")).arg(QString::fromLatin1(allowed)),
             "method_not_allowed"},
            reply, 405, {{"allow", allowed}});
        return true;
    }
    return false;
}

void FrontDesk::decline(const HttpRequest &request, Protocol protocol, const Error &error, HttpReply &reply,
                        std::optional<int> status, const HeaderList &more)
{
    ShapedAnswer answer = status ? shapeError(protocol, *status, error, {}) : shapeError(protocol, error, {});
    answer.headers.insert(answer.headers.end(), more.begin(), more.end());
    addCorsHeaders(answer.headers, request, *m_configuration.get(), nullptr);
    reply.send(answer.status, answer.headers, answer.body);
}

Exchange FrontDesk::newExchange(HttpRequest request, const Target &target)
{
    Exchange exchange;
    exchange.target = target;
    exchange.record = newRecord(request, target, m_services.clock.now());
    if (m_configuration.get()->settings().recogniseProcesses)
        exchange.record.client =
            m_services.clients->find({request.peer, request.peerPort}, request.arrivedMicros);
    exchange.request = std::move(request);
    return exchange;
}

// Again from the first stage for one that has waited: what was decided then may have changed.
void FrontDesk::admitOrWait(Guest guest)
{
    const bool waited = guest.waitsSince >= 0;
    if (waited && guest.reply->isGone()) {
        m_counters.running.fetch_sub(1, std::memory_order_relaxed);
        return;
    }
    m_catalogueInUse = m_catalogue.get();
    Exchange &exchange = guest.exchange;
    exchange.config = m_configuration.get();
    exchange.key = nullptr;
    const qint64 steady = m_services.clock.steadyMicros();
    const Env env{*m_catalogueInUse,      m_limits,     m_services.recorder, m_access,
                  m_services.clock.now(), steady * 1000};
    const bool listing = isListing(exchange.target);
    const Result<void> verdict = listing ? admitListing(exchange, env) : admit(exchange, env);
    if (!verdict && exchange.wait && steady < exchange.wait->untilMicros && !m_waiting.isFull()) {
        if (!waited) {
            guest.waitsSince = steady;
            m_counters.running.fetch_add(1, std::memory_order_relaxed);
        }
        m_waiting.wait(std::move(guest));
        return;
    }
    if (waited) {
        exchange.record.queuedMicros = steady - guest.waitsSince;
        m_counters.running.fetch_sub(1, std::memory_order_relaxed);
    }
    if (!verdict)
        refuse(exchange, verdict.error(), *guest.reply);
    else if (listing)
        listModels(exchange, *guest.reply);
    else
        converse(std::move(exchange), std::move(guest.reply));
}

bool FrontDesk::answersProbe(const HttpRequest &request, HttpReply &reply) const
{
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (!reads)
        return false;
    if (request.path == "/" || request.path == "/api/hello") {
        reply.send(200, {}, {});
        return true;
    }
    if (request.path == "/health") {
        answerHealth(reply);
        return true;
    }
    return false;
}

void FrontDesk::answerHealth(HttpReply &reply) const
{
    const QStringList problems = *m_services.problems.current();
    const QJsonObject body{
        {QStringLiteral("status"), problems.isEmpty() ? QStringLiteral("ok") : QStringLiteral("degraded")},
        {QStringLiteral("version"), QStringLiteral(SLUICE_VERSION)},
        {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}};
    reply.send(200, {{"content-type", "application/json"}},
               QJsonDocument(body).toJson(QJsonDocument::Compact));
}

void FrontDesk::listModels(const Exchange &exchange, HttpReply &reply) const
{
    const ModelsShape shape = modelsShape(exchange.request.path, exchange.request.headers);
    const std::vector<ListedModel> models =
        listedModels(*exchange.config, *m_catalogueInUse, exchange.scope.get());
    HeaderList headers{{"content-type", "application/json"}};
    addCorsHeaders(headers, exchange);
    if (exchange.target.endpoint == Endpoint::Models) {
        reply.send(200, headers, modelsBody(shape, models, exchange.request.query));
        return;
    }
    for (const ListedModel &model : models) {
        if (model.id == exchange.target.pathModel) {
            reply.send(200, headers, modelBody(shape, model));
            return;
        }
    }
    ShapedAnswer answer =
        shapeError(exchange.target.protocol,
                   {Error::Kind::NotFound,
                    say(QT_TRANSLATE_NOOP("Gateway", "No provider in Sluice lists the model “%1”."))
                        .arg(QString::fromUtf8(exchange.target.pathModel.left(128))),
                    "model_not_found"},
                   requestIdText(exchange));
    addCorsHeaders(answer.headers, exchange);
    reply.send(answer.status, answer.headers, answer.body);
}

void FrontDesk::refuse(Exchange &exchange, const Error &error, HttpReply &reply)
{
    ShapedAnswer answer = shapeError(exchange.target.protocol, error, requestIdText(exchange));
    addCorsHeaders(answer.headers, exchange);
    describeClient(exchange.record);
    addLimitHeaders(answer.headers, exchange, exchange.record.startedAt);
    RequestRecord &record = exchange.record;
    record.outcome = Outcome::Refused;
    record.status = answer.status;
    record.stage = exchange.at;
    record.error = error.text;
    record.errorCode = error.code;
    record.cost = Money();
    record.durationMicros = m_services.clock.steadyMicros() - exchange.request.arrivedMicros;
    m_services.recorder.refused(record);
    keepHeads(*m_services.heads, exchange, answer.status, answer.headers);
    reply.send(answer.status, answer.headers, answer.body);
}

void FrontDesk::converse(Exchange exchange, std::shared_ptr<HttpReply> reply)
{
    const ConversationServices services{m_services.recorder, m_catalogueInUse,    m_services.clock, m_network,
                                        m_simulator,         *m_services.prompts, *m_services.heads};
    m_counters.started.fetch_add(1, std::memory_order_relaxed);
    m_counters.running.fetch_add(1, std::memory_order_relaxed);
    auto conversation = std::make_unique<Conversation>(
        std::move(exchange), std::move(reply), services, [this](Conversation *done) {
            const auto found = m_conversations.find(done);
            if (found == m_conversations.end())
                return;
            m_counters.running.fetch_sub(1, std::memory_order_relaxed);
            // It still stands in its own code: it goes with the next request or tick.
            m_finished.push_back(std::move(found->second));
            m_conversations.erase(found);
        });
    Conversation *started = conversation.get();
    m_conversations.emplace(started, std::move(conversation));
    started->start();
}

HttpHandler::ShapedError FrontDesk::shapeRefusal(int status, const Error &error, const QByteArray &path,
                                                 const HeaderList &headers)
{
    const auto target = path.isEmpty() ? std::nullopt : recognise("POST", path, headers);
    ShapedAnswer answer =
        shapeError(target ? target->protocol : guessedProtocol(headers), status, error, QByteArrayView());
    return {answer.status, std::move(answer.headers), std::move(answer.body)};
}

void FrontDesk::tick()
{
    m_finished.clear();
    // A conversation may end in its tick and leave the table: go over a copy of the keys.
    std::vector<Conversation *> running;
    running.reserve(m_conversations.size());
    for (const auto &entry : m_conversations)
        running.push_back(entry.first);
    for (Conversation *conversation : running) {
        if (m_conversations.contains(conversation))
            conversation->tick();
    }
}

void FrontDesk::interrupt(const QUuid &id)
{
    const auto found = std::find_if(m_conversations.begin(), m_conversations.end(),
                                    [&id](const auto &entry) { return entry.first->id() == id; });
    if (found != m_conversations.end())
        found->first->interrupt();
}

void FrontDesk::interruptAll()
{
    m_counters.running.fetch_sub(qint64(m_waiting.size()), std::memory_order_relaxed);
    m_waiting.close();
    while (!m_conversations.empty())
        m_conversations.begin()->first->interrupt();
}

} // namespace sluice
