// Where a worker's requests arrive: probes and lists are answered here, everything else becomes a
// conversation.
#pragma once

#include "core/base/headermemory.h"
#include "core/base/hosttally.h"
#include "core/gateway/conversation.h"
#include "core/gateway/waitingroom.h"
#include "core/server/endpoint.h"

#include <unordered_map>

namespace sluice {

// Paths of ours beside the protocols (admin API, its documents). True: it has taken the request and will
// answer. Called on the worker's thread.
using SideDoor = std::function<bool(HttpRequest &request, const std::shared_ptr<HttpReply> &reply)>;

// What every worker shares. All of it may be used from any thread.
struct GatewayServices
{
    const Published<Configuration> &configuration;
    const Published<Catalogue> &catalogue;
    Recorder &recorder;
    const Clock &clock;
    const Published<QStringList> &problems; // what /health tells
    SideDoor sideDoor = {};
    // What keys have used up; who wants counts to outlive the program restores them before it listens.
    std::shared_ptr<RequestQuota> quota = std::make_shared<RequestQuota>();
    std::shared_ptr<ClientProcesses> clients = std::make_shared<ClientProcesses>();
    std::shared_ptr<PromptMemory> prompts = std::make_shared<PromptMemory>();
    std::shared_ptr<HostTally> hosts = {}; // counts whom requests go to; null: nobody counts
    std::shared_ptr<HeaderMemory> heads = std::make_shared<HeaderMemory>();
};

struct GatewayCounters
{
    std::atomic<qint64> started = 0;
    std::atomic<qint64> running = 0;
};

// Lives on its worker's thread.
class FrontDesk final : public HttpHandler
{
public:
    // `boundAddress`: what it listens on; as a Host it is always welcome.
    FrontDesk(GatewayServices services, Limiter &limiter, GatewayCounters &counters, Upstream &network,
              Upstream &simulator, const QHostAddress &boundAddress);
    ~FrontDesk() override;

    void handle(HttpRequest request, std::shared_ptr<HttpReply> reply) override;
    ShapedError shapeRefusal(int status, const Error &error, const QByteArray &path,
                             const HeaderList &headers) override;

    // Once a second.
    void tick();
    qsizetype conversations() const { return qsizetype(m_conversations.size()); }
    // Ends what is still running.
    void interruptAll();
    // Ends the one of that request, if it runs here.
    void interrupt(const QUuid &id);

private:
    bool answersProbe(const HttpRequest &request, HttpReply &reply) const;
    void answerHealth(HttpReply &reply) const;
    bool acceptsHost(const HttpRequest &request, HttpReply &reply);
    bool acceptsOrigin(const HttpRequest &request, const std::optional<Target> &target, HttpReply &reply);
    bool answersAtOnce(const HttpRequest &request, const Target &target, HttpReply &reply);
    // An answer of ours to a request that has no exchange yet.
    void decline(const HttpRequest &request, Protocol protocol, const Error &error, HttpReply &reply,
                 std::optional<int> status = {}, const HeaderList &more = {});
    Exchange newExchange(HttpRequest request, const Target &target);
    void admitOrWait(Guest guest);
    void listModels(const Exchange &exchange, HttpReply &reply) const;
    void refuse(Exchange &exchange, const Error &error, HttpReply &reply);
    void converse(Exchange exchange, std::shared_ptr<HttpReply> reply);

    GatewayServices m_services;
    Limiter::Desk m_limits;
    GatewayCounters &m_counters;
    Upstream &m_network;
    Upstream &m_simulator;
    QHostAddress m_boundAddress;
    Published<Configuration>::Reader m_configuration;
    Published<Catalogue>::Reader m_catalogue;
    CataloguePtr m_catalogueInUse = {};
    KeyCheck m_keyCheck;
    Access m_access;
    WaitingRoom m_waiting;
    std::unordered_map<Conversation *, std::unique_ptr<Conversation>> m_conversations = {};
    std::vector<std::unique_ptr<Conversation>> m_finished = {}; // deleted when nobody stands in them any more
};

} // namespace sluice
