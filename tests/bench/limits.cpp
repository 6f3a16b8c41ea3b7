// What limits cost: throughput of a gateway with 1,000 keys, each with every kind of limit, in a project with
// limits and under limits of the whole gateway, against the same gateway with none. Both in one process and
// in turns, so that they see the same machine. bench_upstream answers: the simulator takes its time as a
// model does.

#include "tests/bench/sockets.h"

#include "core/gateway/gateway.h"
#include "core/pricing/bundled.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace {

using namespace sluice;

class NoBooks final : public Recorder
{
public:
    void began(const RequestRecord &) override {}
    void progressed(const RequestRecord &) override {}
    void ended(const RequestRecord &) override {}
    void refused(const RequestRecord &) override { ++refusals; }
    std::atomic<int> refusals = 0;
};

// Every kind of limit, none of which is ever reached.
Governance everyLimit()
{
    constexpr qint64 much = 4'000'000'000'000;
    Governance governance;
    for (const RateMetric metric :
         {RateMetric::Requests, RateMetric::InputTokens, RateMetric::OutputTokens, RateMetric::Tokens}) {
        for (const RatePeriod per : {RatePeriod::Minute, RatePeriod::Hour, RatePeriod::Day})
            governance.limits.push_back({metric, per, much});
    }
    governance.limits.push_back({RateMetric::Concurrency, RatePeriod::None, 100'000});
    for (const BudgetPeriod per : {BudgetPeriod::Request, BudgetPeriod::Session, BudgetPeriod::Day,
                                   BudgetPeriod::Week, BudgetPeriod::Month, BudgetPeriod::Total})
        governance.budgets.push_back(
            {per, Money::fromPico(1'000'000 * Money::PicoPerUsd), much, OnExceed::Block});
    return governance;
}

std::shared_ptr<const Configuration> configuration(bool limited, int keyCount, int upstream,
                                                   std::vector<std::string> &secrets)
{
    Provider provider;
    provider.id = QUuid::createUuid();
    provider.name = QStringLiteral("upstream");
    provider.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(upstream));
    provider.auth = AuthStyle::None;
    Settings settings;
    settings.port = 0;
    settings.workers = 1;
    Project project;
    project.id = QUuid::createUuid();
    if (limited)
        project.governance = settings.governance = everyLimit();
    std::vector<VirtualKey> keys;
    for (int i = 0; i < keyCount; ++i) {
        const NewSecret made = makeSecret();
        VirtualKey key;
        key.id = QUuid::createUuid();
        key.name = QString::number(i);
        key.hash = made.hash;
        key.defaultProvider = provider.id;
        key.policy.runaway.sameRequests = 0; // the load is one request over and over
        if (limited) {
            key.policy.project = project.id;
            key.policy.governance = everyLimit();
            key.requestsPerMinute = 1'000'000'000;
        } else {
            key.policy.runaway.enabled = false;
        }
        keys.push_back(std::move(key));
        secrets.push_back(made.secret.toStdString());
    }
    return std::make_shared<const Configuration>(settings, std::vector<Provider>{provider}, std::move(keys),
                                                 false, std::vector<Guardrail>(), nullptr,
                                                 std::vector<Project>{project});
}

struct Side
{
    Side(bool limited, int keyCount, int upstream, const Published<Catalogue> &catalogue)
        : config(configuration(limited, keyCount, upstream, secrets))
        , gateway({config, catalogue, books, clock, problems})
    {
        const auto url = gateway.start(config.current()->settings());
        if (!url)
            bench::fail("the gateway does not start");
        port = QUrl(url.value()).port();
    }

    std::vector<std::string> secrets = {};
    Published<Configuration> config;
    Published<QStringList> problems{std::make_shared<const QStringList>()};
    SystemClock clock = {};
    NoBooks books = {};
    Gateway gateway;
    int port = 0;
};

// Requests a second of so many connections, each with the next of the keys at every request.
double throughput(const Side &side, int connections, int requests)
{
    std::atomic<int> next = 0;
    std::vector<std::thread> clients;
    const long long start = bench::now();
    for (int i = 0; i < connections; ++i) {
        clients.emplace_back([&] {
            const int socket = bench::connectTo(side.port);
            std::string buffer(64 * 1024, '\0');
            for (int request = next++; request < requests; request = next++) {
                bench::writeAll(
                    socket,
                    bench::chatRequest(side.secrets[size_t(request) % side.secrets.size()], 1024, false));
                bench::readAnswer(socket, buffer);
            }
            ::close(socket);
        });
    }
    for (std::thread &client : clients)
        client.join();
    return double(requests) * 1e9 / double(bench::now() - start);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

/// limits --upstream PORT [--rounds N] [--requests N] [--connections N] [--keys N]: prints both figures and
/// their ratio as JSON; fails below 0.95. With --only none|all one side alone, once: for a profiler.
int main(int count, char **values)
{
    QCoreApplication application(count, values);
    const int rounds = int(bench::number(count, values, "--rounds", 15));
    const int requests = int(bench::number(count, values, "--requests", 10'000));
    const int connections = int(bench::number(count, values, "--connections", 8));
    const int keys = int(bench::number(count, values, "--keys", 1000));
    const int upstream = int(bench::number(count, values, "--upstream", 0));
    if (upstream <= 0)
        bench::fail("--upstream PORT is missing: start bench_upstream, it prints its port");
    auto loaded = loadBundledCatalogue();
    if (!loaded)
        bench::fail("no price catalogue");
    const Published<Catalogue> catalogue(loaded.value());
    if (const std::string only = bench::argument(count, values, "--only", std::string()); !only.empty()) {
        const Side side(only == "all", keys, upstream, catalogue);
        std::printf("{\"%s_rps\":%.0f}\n", only.c_str(), throughput(side, connections, requests));
        return 0;
    }
    Side none(false, keys, upstream, catalogue);
    Side all(true, keys, upstream, catalogue);
    throughput(none, connections, requests);
    throughput(all, connections, requests);
    std::vector<double> without, with, ratios;
    for (int round = 0; round < rounds; ++round) {
        without.push_back(throughput(none, connections, requests));
        with.push_back(throughput(all, connections, requests));
        ratios.push_back(with.back() / without.back());
    }
    if (none.books.refusals + all.books.refusals > 0)
        bench::fail("a request was refused");
    const double ratio = median(ratios);
    std::printf(
        "{\"keys\":%d,\"without_limits_rps\":%.0f,\"all_limits_rps\":%.0f,\"ratio\":%.3f,\"target\":0.95}\n",
        keys, median(without), median(with), ratio);
    return ratio >= 0.95 ? 0 : 1;
}
