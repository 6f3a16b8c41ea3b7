#include "core/pricing/cachehealth.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace sluice {

namespace {

// The least prefix that any provider keeps is 1,024 tokens; with twice of it a miss is worth a word.
constexpr qint64 LeastTokens = 2048;
// A cache lives five minutes since its last use (Anthropic's default; OpenAI's lives five to ten), or an hour
// where that was asked for.
constexpr auto ShortLife = std::chrono::minutes(5);
constexpr auto LongLife = std::chrono::hours(1);

// What the turn before left to be read.
qint64 leftBy(const RequestRecord &record)
{
    return record.usage.cacheRead + record.usage.cacheWrite5m + record.usage.cacheWrite1h;
}

bool servedWell(const RequestRecord &record)
{
    return record.usage.totalInput() >= LeastTokens &&
           record.usage.cacheRead * 2 >= record.usage.totalInput();
}

// A conversation that became much shorter was summarised by its agent: it begins a new prefix on purpose.
bool wasSummarised(const RequestRecord &before, const RequestRecord &now)
{
    return now.usage.totalInput() * 10 < before.usage.totalInput() * 6;
}

bool missed(const RequestRecord &record, qint64 expected)
{
    return record.usage.cacheRead * 10 < expected * 3;
}

CacheDrop::Cause causeOf(const RequestRecord &before, const RequestRecord &now)
{
    if (before.modelServed != now.modelServed)
        return CacheDrop::Cause::ModelChanged;
    const auto life =
        before.usage.cacheWrite1h > 0 ? Instant::duration(LongLife) : Instant::duration(ShortLife);
    const auto idle = now.startedAt - before.startedAt -
                      std::chrono::microseconds(std::max<qint64>(0, before.durationMicros));
    return idle > life ? CacheDrop::Cause::Expired : CacheDrop::Cause::PrefixChanged;
}

// What a token read from the cache saves, in pico-USD, as a turn that was served well shows it.
qint64 savedPerToken(const RequestRecord &record)
{
    return record.usage.cacheRead > 0 ? std::max<qint64>(0, record.cacheSaved.pico()) / record.usage.cacheRead
                                      : 0;
}

// Walks along one session's requests.
class Watch
{
public:
    explicit Watch(SessionCache &session)
        : m_session(session)
    {}

    void see(const RequestRecord &record)
    {
        m_session.turns.push_back({record.startedAt, record.usage.totalInput(), record.usage.cacheRead});
        m_session.model = record.modelServed;
        if (!m_session.drops.empty() && !m_session.drops.back().over)
            goOn(record);
        else if (m_good && missed(record, leftBy(*m_good)) && !wasSummarised(*m_good, record))
            begin(record);
        if (servedWell(record)) {
            m_good = &record;
            m_perToken = savedPerToken(record);
        } else if (m_good && wasSummarised(*m_good, record)) {
            m_good = nullptr;
        }
    }

private:
    // What it cost more than if all that was expected had been read.
    Money lossOf(const RequestRecord &record) const
    {
        const qint64 tokens = std::min(m_expected, record.usage.totalInput());
        return std::max(Money(), Money::fromPico(tokens * m_perToken) - record.cacheSaved);
    }

    void begin(const RequestRecord &record)
    {
        m_expected = leftBy(*m_good);
        m_loss = lossOf(record);
        CacheDrop drop;
        drop.cause = causeOf(*m_good, record);
        drop.requestId = record.id;
        drop.at = record.startedAt;
        drop.lostTokens = std::min(m_expected, record.usage.totalInput()) - record.usage.cacheRead;
        drop.costPerTurn = m_loss;
        m_session.drops.push_back(drop);
    }

    void goOn(const RequestRecord &record)
    {
        CacheDrop &drop = m_session.drops.back();
        if (servedWell(record) || record.usage.totalInput() * 10 < m_expected * 6) {
            drop.over = true;
            return;
        }
        ++drop.turns;
        m_loss += lossOf(record);
        drop.costPerTurn = Money::fromPico(m_loss.pico() / drop.turns);
    }

    SessionCache &m_session;
    const RequestRecord *m_good = nullptr; // the last turn that was served well
    qint64 m_expected = 0;                 // tokens that a hit would have read
    qint64 m_perToken = 0;
    Money m_loss = {};
};

} // namespace

qint64 SessionCache::readShare() const
{
    double input = 0;
    double read = 0;
    for (const CacheTurn &turn : turns) {
        input += double(turn.input);
        read += double(turn.cacheRead);
    }
    return input > 0 ? qint64(read / input * 1'000'000) : 0;
}

std::vector<SessionCache> cacheHealth(const RecordBatch &records)
{
    std::map<QUuid, const RequestRecord *> latest;
    for (const RequestRecord &record : records)
        latest[record.id] = &record;
    std::map<std::tuple<QUuid, QString, QString>, std::vector<const RequestRecord *>> sessions;
    for (const auto &[id, record] : latest) {
        if (record->outcome != Outcome::Running && !hasFailed(*record) && record->usage.totalInput() > 0)
            sessions[{record->keyId, record->sessionId, record->agent}].push_back(record);
    }
    std::vector<SessionCache> result;
    for (auto &[who, turns] : sessions) {
        std::sort(turns.begin(), turns.end(), [](const RequestRecord *a, const RequestRecord *b) {
            return std::tie(a->startedAt, a->id) < std::tie(b->startedAt, b->id);
        });
        SessionCache session;
        session.session = turns.front()->sessionId;
        session.keyId = turns.front()->keyId;
        session.agent = turns.front()->agent;
        session.folder = turns.front()->projectDir;
        Watch watch(session);
        for (const RequestRecord *record : turns)
            watch.see(*record);
        result.push_back(std::move(session));
    }
    std::sort(result.begin(), result.end(), [](const SessionCache &a, const SessionCache &b) {
        return a.turns.back().at > b.turns.back().at;
    });
    return result;
}

} // namespace sluice
