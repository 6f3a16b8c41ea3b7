#include "core/storage/recordcodec.h"

#include <QtEndian>

#include <algorithm>
#include <iterator>

namespace sluice {

namespace {

// Appends to the bytes through a pointer: QByteArray's own append() would take longer than everything else
// here.
class Writer
{
public:
    explicit Writer(QByteArray &bytes)
        : m_bytes(bytes)
        , m_used(bytes.size())
    {}
    ~Writer() { m_bytes.truncate(m_used); }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    void operator()(qint64 number)
    {
        constexpr qsizetype MostDigits = 10;
        char *const start = room(MostDigits);
        char *at = start;
        auto rest = (quint64(number) << 1) ^ quint64(number >> 63);
        for (; rest >= 0x80; rest >>= 7)
            *at++ = char(rest | 0x80);
        *at++ = char(rest);
        m_used += at - start;
    }
    void operator()(int number) { (*this)(qint64(number)); }
    void operator()(bool flag) { (*this)(qint64(flag)); }
    void operator()(Outcome outcome) { (*this)(qint64(outcome)); }
    void operator()(Exactness exactness) { (*this)(qint64(exactness)); }
    void operator()(GuardOutcome guard) { (*this)(qint64(guard)); }
    void operator()(Money money) { (*this)(money.pico()); }
    void operator()(Instant time) { (*this)(microsOf(time)); }
    void operator()(const QUuid &id)
    {
        char *const raw = room(16);
        qToBigEndian(id.data1, raw);
        qToBigEndian(id.data2, raw + 4);
        qToBigEndian(id.data3, raw + 6);
        std::copy(std::begin(id.data4), std::end(id.data4), raw + 8);
        m_used += 16;
    }
    void operator()(const QByteArray &text)
    {
        (*this)(qint64(text.size()));
        std::copy(text.begin(), text.end(), room(text.size()));
        m_used += text.size();
    }
    void operator()(const QString &text)
    {
        // Nearly all texts are ASCII: no detour through a string of its own.
        const auto ascii = [](QChar c) { return c.unicode() < 0x80; };
        if (!std::all_of(text.begin(), text.end(), ascii))
            return (*this)(text.toUtf8());
        (*this)(qint64(text.size()));
        std::transform(text.begin(), text.end(), room(text.size()),
                       [](QChar c) { return char(c.unicode()); });
        m_used += text.size();
    }
    void operator()(const std::optional<Money> &money)
    {
        (*this)(money.has_value());
        if (money)
            (*this)(money->pico());
    }

private:
    char *room(qsizetype count)
    {
        if (m_bytes.size() < m_used + count)
            m_bytes.resize(std::max(m_bytes.capacity(), 2 * (m_used + count)));
        return m_bytes.data() + m_used;
    }

    QByteArray &m_bytes;
    qsizetype m_used; // the rest is room
};

class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_bytes.isEmpty(); }

    void operator()(qint64 &number)
    {
        quint64 rest = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_bytes.isEmpty())
                break;
            const auto digit = quint8(m_bytes.front());
            m_bytes = m_bytes.sliced(1);
            rest |= quint64(digit & 0x7f) << shift;
            if (digit < 0x80) {
                number = qint64(rest >> 1) ^ -qint64(rest & 1);
                return;
            }
        }
        fail();
    }
    void operator()(int &number) { number = int(take()); }
    void operator()(bool &flag) { flag = take() != 0; }
    void operator()(Outcome &outcome)
    {
        const qint64 number = take();
        if (number < 0 || number > qint64(Outcome::Interrupted))
            return fail();
        outcome = Outcome(number);
    }
    // A value that only a later version knows is no reason to lose the record.
    void operator()(Exactness &exactness)
    {
        const qint64 number = take();
        if (number >= 0 && number <= qint64(Exactness::Translated))
            exactness = Exactness(number);
    }
    void operator()(GuardOutcome &guard)
    {
        const qint64 number = take();
        if (number >= 0 && number <= qint64(GuardOutcome::Rejected))
            guard = GuardOutcome(number);
    }
    void operator()(Money &money) { money = Money::fromPico(take()); }
    void operator()(Instant &time) { time = instantFromMicros(take()); }
    void operator()(QUuid &id) { id = QUuid::fromRfc4122(takeBytes(16)); }
    void operator()(QByteArray &text) { text = takeBytes(take()).toByteArray(); }
    void operator()(QString &text) { text = QString::fromUtf8(takeBytes(take())); }
    void operator()(std::optional<Money> &money)
    {
        money.reset();
        if (take() != 0)
            money = Money::fromPico(take());
    }

private:
    void fail()
    {
        m_failed = true;
        m_bytes = {};
    }
    qint64 take()
    {
        qint64 number = 0;
        (*this)(number);
        return number;
    }
    QByteArrayView takeBytes(qint64 count)
    {
        if (count < 0 || count > m_bytes.size()) {
            fail();
            return {};
        }
        const QByteArrayView taken = m_bytes.first(count);
        m_bytes = m_bytes.sliced(count);
        return taken;
    }

    QByteArrayView m_bytes;
    bool m_failed = false;
};

// The one list of fields, in their order: both directions walk along it.
template<typename Record, typename Visit>
void eachField(Record &record, Visit &visit)
{
    visit(record.id);
    visit(record.startedAt);
    visit(record.keyId);
    visit(record.providerId);
    visit(record.providerName);
    visit(record.protocol);
    visit(record.endpoint);
    visit(record.modelAsked);
    visit(record.modelServed);
    visit(record.agent);
    visit(record.agentVersion);
    visit(record.sessionId);
    visit(record.outcome);
    visit(record.status);
    visit(record.stage);
    visit(record.error);
    visit(record.stream);
    visit(record.usage.input);
    visit(record.usage.cacheRead);
    visit(record.usage.cacheWrite5m);
    visit(record.usage.cacheWrite1h);
    visit(record.usage.output);
    visit(record.usage.reasoning);
    visit(record.usage.audioInput);
    visit(record.usage.audioCacheRead);
    visit(record.usage.audioOutput);
    visit(record.usage.imageInput);
    visit(record.usage.imageOutput);
    visit(record.usage.webSearches);
    visit(record.usage.audioSeconds);
    visit(record.usage.estimated);
    visit(record.usage.reportedCost);
    visit(record.usage.serviceTier);
    visit(record.usage.region);
    visit(record.cost);
    visit(record.reportedCost);
    visit(record.ttftMicros);
    visit(record.durationMicros);
    visit(record.connectMicros);
    visit(record.requestBytes);
    visit(record.responseBytes);
    visit(record.clientAddress);
}

// Those that the second version added.
template<typename Record, typename Visit>
void eachLaterField(Record &record, Visit &visit)
{
    visit(record.projectId);
    visit(record.projectDir);
    visit(record.errorCode);
    visit(record.exactness);
    visit(record.guard);
    visit(record.queuedMicros);
    visit(record.downgradedFrom);
    visit(record.cacheSaved);
}

// Those that the third version added.
template<typename Record, typename Visit>
void eachLatestField(Record &record, Visit &visit)
{
    visit(record.refusedBy);
    visit(record.changedBlock);
}

} // namespace

void encodeRecord(const RequestRecord &record, QByteArray &bytes)
{
    Writer writer(bytes);
    eachField(record, writer);
    eachLaterField(record, writer);
    eachLatestField(record, writer);
}

std::optional<RequestRecord> decodeRecord(QByteArrayView bytes)
{
    RequestRecord record;
    Reader reader(bytes);
    eachField(record, reader);
    if (reader.failed())
        return {};
    if (reader.atEnd())
        return record; // the first version wrote it
    RequestRecord later = record;
    eachLaterField(later, reader);
    if (reader.failed())
        return record;
    if (reader.atEnd())
        return later; // the second version wrote it
    RequestRecord whole = later;
    eachLatestField(whole, reader);
    return reader.failed() ? later : whole;
}

} // namespace sluice
