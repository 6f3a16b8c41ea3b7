#include "core/gateway/frontdesk.h"

#include "core/base/random.h"
#include "core/gateway/admission.h"
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
{}

FrontDesk::~FrontDesk() = default;

void FrontDesk::handle(HttpRequest request, std::shared_ptr<HttpReply> reply)
{
    m_finished.clear();
    const ConfigurationPtr config = m_configuration.get();
    if (const auto checked = admissible(request, *config); !checked) {
        const ShapedAnswer answer = shapeError(guessedProtocol(request.headers), checked.error(), {});
        reply->send(answer.status, answer.headers, answer.body);
        return;
    }
    if (answersProbe(request, *reply))
        return;
    if (m_services.sideDoor && m_services.sideDoor(request, reply))
        return;

    const auto target = recognise(request.method, request.path, request.headers);
    if (!target) {
        const ShapedAnswer answer = shapeError(
            guessedProtocol(request.headers),
            {Error::Kind::NotFound,
             say(QT_TRANSLATE_NOOP("Gateway", "There is nothing at this path. Sluice answers under /v1 and "
                                              "/v1beta; the base URL is http://127.0.0.1:PORT, or "
                                              "http://127.0.0.1:PORT/v1.")),
             "not_found"},
            {});
        reply->send(answer.status, answer.headers, answer.body);
        return;
    }
    if (wantsWebSocket(request)) {
        // 426 makes Codex turn to HTTP at once; anything else makes it try for seconds (observed-clients.md
        // 4).
        const ShapedAnswer answer =
            shapeError(target->protocol, 426,
                       {Error::Kind::BadRequest,
                        say(QT_TRANSLATE_NOOP("Gateway", "Sluice speaks HTTP here, not WebSocket.")),
                        "upgrade_required"},
                       {});
        HeaderList headers = answer.headers;
        headers.push_back({"upgrade", "HTTP/1.1"});
        reply->send(answer.status, headers, answer.body);
        return;
    }
    const QByteArray allowed = allowedMethods(*target);
    if (request.method == "OPTIONS") {
        reply->send(204,
                    {{"allow", allowed.isEmpty() ? QByteArray("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS")
                                                 : allowed + ", OPTIONS"}},
                    {});
        return;
    }
    if (!allowed.isEmpty() && !listHolds(allowed, request.method)) {
        const ShapedAnswer answer = shapeError(
            target->protocol, 405,
            {Error::Kind::BadRequest,
             say(QT_TRANSLATE_NOOP("Gateway", "This path takes %1 only.")).arg(QString::fromLatin1(allowed)),
             "method_not_allowed"},
            {});
        HeaderList headers = answer.headers;
        headers.push_back({"allow", allowed});
        reply->send(answer.status, headers, answer.body);
        return;
    }

    m_catalogueInUse = m_catalogue.get();
    const Instant now = m_services.clock.now();
    Exchange exchange;
    exchange.config = config;
    exchange.target = *target;
    exchange.record = newRecord(request, *target, now);
    exchange.request = std::move(request);
    const Env env{*m_catalogueInUse, m_limits, m_services.recorder, now,
                  m_services.clock.steadyMicros() * 1000};

    const bool listing = target->provider.isEmpty() &&
                         (target->endpoint == Endpoint::Models || target->endpoint == Endpoint::ModelInfo);
    const Result<void> verdict = listing ? admitListing(exchange, env) : admit(exchange, env);
    if (!verdict) {
        refuse(exchange, verdict.error(), *reply);
        return;
    }
    if (listing) {
        listModels(exchange, *reply);
        return;
    }
    converse(std::move(exchange), std::move(reply));
}

// Against web pages in the user's browser: DNS rebinding shows in Host, a cross-site call in Origin.
Result<void> FrontDesk::admissible(const HttpRequest &request, const Configuration &config) const
{
    const Settings &settings = config.settings();
    if (!isAcceptedHost(headerValue(request.headers, "host"), m_boundAddress, settings.allowedHosts)) {
        return Error{
            Error::Kind::Forbidden,
            say(QT_TRANSLATE_NOOP("Gateway", "This name is not one that Sluice answers to. Use 127.0.0.1, or "
                                             "allow the name in Settings.")),
            "host_not_allowed"};
    }
    // Our own /docs page is the one web page that may call.
    const QByteArray origin = headerValue(request.headers, "origin");
    if (!origin.isEmpty() && origin != "http://" + headerValue(request.headers, "host")) {
        return Error{Error::Kind::Forbidden,
                     say(QT_TRANSLATE_NOOP("Gateway", "Web pages may not use this gateway.")),
                     "origin_not_allowed"};
    }
    return {};
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
    const std::vector<ListedModel> models = listedModels(*exchange.config, *m_catalogueInUse);
    const HeaderList headers{{"content-type", "application/json"}};
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
    const ShapedAnswer answer =
        shapeError(exchange.target.protocol,
                   {Error::Kind::NotFound,
                    say(QT_TRANSLATE_NOOP("Gateway", "No provider in Sluice lists the model “%1”."))
                        .arg(QString::fromUtf8(exchange.target.pathModel.left(128))),
                    "model_not_found"},
                   requestIdText(exchange));
    reply.send(answer.status, answer.headers, answer.body);
}

void FrontDesk::refuse(Exchange &exchange, const Error &error, HttpReply &reply)
{
    ShapedAnswer answer = shapeError(exchange.target.protocol, error, requestIdText(exchange));
    addLimitHeaders(answer.headers, exchange, exchange.record.startedAt);
    RequestRecord &record = exchange.record;
    record.outcome = Outcome::Refused;
    record.status = answer.status;
    record.stage = exchange.at;
    record.error = error.text;
    record.cost = Money();
    record.durationMicros = m_services.clock.steadyMicros() - exchange.request.arrivedMicros;
    m_services.recorder.refused(record);
    reply.send(answer.status, answer.headers, answer.body);
}

void FrontDesk::converse(Exchange exchange, std::shared_ptr<HttpReply> reply)
{
    const ConversationServices services{m_services.recorder, m_catalogueInUse, m_services.clock, m_network,
                                        m_simulator};
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
    while (!m_conversations.empty())
        m_conversations.begin()->first->interrupt();
}

} // namespace sluice
