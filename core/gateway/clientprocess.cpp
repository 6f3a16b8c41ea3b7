#include "core/gateway/clientprocess.h"

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

constexpr size_t MostQuestions = 64;
constexpr qsizetype MostKnown = 1024;
constexpr qint64 KnownForMicros = 30'000'000;
constexpr qint64 AskAgainAfterMicros = 500'000;
// However often connections come, it may take a tenth of one core; after a pause a few looks at once.
constexpr int ShareOfCore = 10;
constexpr std::chrono::milliseconds MostAtOnce{250};
constexpr std::chrono::seconds LongestRest{1};

QByteArray keyOf(const PeerPort &peer)
{
    const Q_IPV6ADDR address = peer.address.toIPv6Address();
    QByteArray key(reinterpret_cast<const char *>(address.c), sizeof address.c);
    key.append(char(peer.port >> 8)).append(char(peer.port & 0xff));
    return key;
}

bool isOfThisComputer(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? (v4 >> 24) == 127 : address.isLoopback();
}

} // namespace

ClientProcesses::ClientProcesses(const QString &procFolder)
    : m_proc(procFolder)
{}

ClientProcesses::~ClientProcesses()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_asked.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

ClientSlotPtr ClientProcesses::find(const PeerPort &peer, qint64 steadyMicros)
{
    if (!ClientSearch::isPossible() || !isOfThisComputer(peer.address))
        return {};
    const QByteArray key = keyOf(peer);
    const std::lock_guard lock(m_mutex);
    const bool full = m_questions.size() >= MostQuestions;
    if (const auto known = m_known.find(key);
        known != m_known.end() && steadyMicros - known->sinceMicros < KnownForMicros) {
        const bool missed = steadyMicros - known->askedMicros >= AskAgainAfterMicros &&
                            known->slot->program() == ClientProgram();
        if (missed && !full)
            ask(peer, *known, steadyMicros);
        return known->slot;
    }
    if (full)
        return {};
    if (m_known.size() >= MostKnown) {
        m_known.removeIf([steadyMicros](const auto &entry) {
            return steadyMicros - entry->sinceMicros >= KnownForMicros;
        });
    }
    if (m_known.size() >= MostKnown)
        m_known.clear();
    Known &known = *m_known.insert(key, {std::make_shared<ClientSlot>(), steadyMicros, 0});
    ask(peer, known, steadyMicros);
    return known.slot;
}

// Under the lock.
void ClientProcesses::ask(const PeerPort &peer, Known &known, qint64 steadyMicros)
{
    known.askedMicros = steadyMicros;
    m_questions.push_back({peer, known.slot});
    if (!m_thread.joinable())
        m_thread = std::thread([this] { work(); });
    m_asked.notify_one();
}

void ClientProcesses::work()
{
    using Steady = std::chrono::steady_clock;
    ClientSearch search(m_proc);
    Steady::duration allowance = MostAtOnce;
    Steady::time_point rested = Steady::now();
    std::unique_lock lock(m_mutex);
    while (true) {
        m_asked.wait(lock, [this] { return m_ends || !m_questions.empty(); });
        if (m_ends)
            return;
        const std::vector<ClientQuestion> questions = std::exchange(m_questions, {});
        lock.unlock();
        const auto begun = Steady::now();
        allowance = std::min<Steady::duration>(allowance + (begun - rested) / ShareOfCore, MostAtOnce);
        search.run(questions);
        rested = Steady::now();
        allowance -= rested - begun;
        lock.lock();
        if (allowance < Steady::duration::zero())
            m_asked.wait_for(lock, std::min<Steady::duration>(-allowance * ShareOfCore, LongestRest),
                             [this] { return m_ends; });
    }
}

} // namespace sluice
