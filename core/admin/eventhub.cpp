#include "core/admin/eventhub.h"

#include "core/admin/shapes.h"
#include "core/base/random.h"

#include <QJsonDocument>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <deque>
#include <mutex>

namespace sluice {

namespace {

constexpr qint64 PendingMost = 64 * 1024; // bytes that a client has not taken
constexpr size_t AtOnce = 64;
constexpr std::chrono::seconds KeepAliveEvery{15};

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// Empty: nothing for listeners.
QByteArray typeOf(const Notice &notice)
{
    switch (notice.kind) {
    case Notice::Kind::BudgetThreshold:
    case Notice::Kind::BudgetReached:
    case Notice::Kind::Runaway:
        return "budget";
    case Notice::Kind::ProviderTrouble:
        return "provider";
    case Notice::Kind::RotationDue:
    case Notice::Kind::Changed:
        return "config";
    case Notice::Kind::PromptCache:
        return "cache";
    case Notice::Kind::Guardrail: // told with its request
        break;
    }
    return {};
}

} // namespace

// The last events. Shared by all threads.
class EventHub::Ring
{
public:
    struct Event
    {
        quint64 number = 0;
        QByteArray frame = {};
    };

    void add(const QByteArray &type, const QByteArray &data);
    bool isWanted() const { return m_wanted.load(std::memory_order_relaxed); }
    // Up to `most` events behind that number; `lost`: how many of them are not kept any more.
    std::vector<Event> after(quint64 number, size_t most, quint64 &lost) const;
    // The number that an id stands for.
    quint64 numberOf(const QByteArray &id) const;
    bool join(const std::shared_ptr<Listener> &listener);

private:
    mutable std::mutex m_mutex = {};
    // Ids of another run are not ours: numbers begin again at every start.
    const QByteArray m_run = newId().toByteArray(QUuid::Id128).first(12);
    std::deque<Event> m_events = {};
    quint64 m_last = 0;
    std::vector<std::weak_ptr<Listener>> m_listeners = {};
    std::atomic<bool> m_wanted = false;
};

// One client, on its worker's thread. Its reply holds it until the client is gone.
class EventHub::Listener final : public QObject, public std::enable_shared_from_this<Listener>
{
public:
    Listener(std::shared_ptr<Ring> ring, std::shared_ptr<HttpReply> reply, quint64 from)
        : m_ring(std::move(ring))
        , m_reply(std::move(reply))
        , m_last(from)
    {
        connect(&m_keepAlive, &QTimer::timeout, this, [this] { m_reply->sendBody(": \n\n"); });
    }

    void start()
    {
        m_reply->onGone = [self = shared_from_this()] { self->m_keepAlive.stop(); };
        m_reply->sendHead(200,
                          {{"content-type", "text/event-stream"},
                           {"cache-control", "no-store"},
                           {"x-accel-buffering", "no"}},
                          -1);
        m_reply->sendBody("retry: 2000\n\n");
        m_keepAlive.start(KeepAliveEvery);
        pump();
    }

    // Any thread: there is something new.
    void wake()
    {
        if (!m_woken.exchange(true))
            QMetaObject::invokeMethod(
                this, [self = shared_from_this()] { self->pump(); }, Qt::QueuedConnection);
    }

private:
    void pump()
    {
        m_woken = false;
        while (!m_reply->isGone()) {
            if (m_reply->pendingBytes() > PendingMost) {
                m_reply->onDrained = [weak = weak_from_this()] {
                    if (const auto self = weak.lock())
                        self->pump();
                };
                return;
            }
            quint64 lost = 0;
            const std::vector<Ring::Event> events = m_ring->after(m_last, AtOnce, lost);
            if (events.empty())
                return;
            QByteArray frames;
            if (lost > 0)
                frames = ": " + QByteArray::number(lost) + " events came too fast and are left out\n\n";
            for (const Ring::Event &event : events)
                frames += event.frame;
            m_last = events.back().number;
            m_reply->sendBody(frames);
        }
    }

    std::shared_ptr<Ring> m_ring;
    std::shared_ptr<HttpReply> m_reply;
    quint64 m_last;
    std::atomic<bool> m_woken = false;
    QTimer m_keepAlive{this};
};

void EventHub::Ring::add(const QByteArray &type, const QByteArray &data)
{
    const std::lock_guard lock(m_mutex);
    ++m_last;
    m_events.push_back({m_last, "id: " + m_run + '-' + QByteArray::number(m_last) + "\nevent: " + type +
                                    "\ndata: " + data + "\n\n"});
    if (m_events.size() > MostEvents)
        m_events.pop_front();
    for (const std::weak_ptr<Listener> &weak : m_listeners) {
        if (const auto listener = weak.lock())
            listener->wake();
    }
}

std::vector<EventHub::Ring::Event> EventHub::Ring::after(quint64 number, size_t most, quint64 &lost) const
{
    const std::lock_guard lock(m_mutex);
    const auto behind = std::find_if(m_events.begin(), m_events.end(),
                                     [number](const Event &event) { return event.number > number; });
    if (behind == m_events.end())
        return {};
    lost = behind->number - number - 1;
    const auto count = std::min(most, size_t(m_events.end() - behind));
    return {behind, behind + qsizetype(count)};
}

quint64 EventHub::Ring::numberOf(const QByteArray &id) const
{
    const std::lock_guard lock(m_mutex);
    if (id.isEmpty())
        return m_last;
    const bool ours = id.startsWith(m_run + '-');
    bool isNumber = false;
    const quint64 number = id.mid(m_run.size() + 1).toULongLong(&isNumber);
    if (ours && isNumber && number <= m_last)
        return number;
    return m_events.empty() ? m_last : m_events.front().number - 1;
}

bool EventHub::Ring::join(const std::shared_ptr<Listener> &listener)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_listeners, [](const std::weak_ptr<Listener> &weak) { return weak.expired(); });
    if (m_listeners.size() >= MostListeners)
        return false;
    m_listeners.push_back(listener);
    m_wanted = true;
    return true;
}

EventHub::EventHub(Control &control)
    : m_ring(std::make_shared<Ring>())
{
    QObject::connect(&control, &Control::recorded, &m_context,
                     [this](const RecordBatch &batch) { requests(batch); });
    QObject::connect(&control, &Control::noticed, &m_context, [this](const Notice &told) { notice(told); });
}

EventHub::~EventHub() = default;

void EventHub::requests(const RecordBatch &batch)
{
    if (!m_ring->isWanted())
        return;
    const size_t left = batch.size() > MostEvents ? batch.size() - MostEvents : 0;
    for (size_t i = left; i < batch.size(); ++i) {
        const RequestRecord &record = batch[i];
        if (record.outcome == Outcome::Running)
            continue;
        const QByteArray data = bytesOf(usageShape(record));
        m_ring->add("request", data);
        if (record.guard != GuardOutcome::None)
            m_ring->add("guardrail", data);
    }
}

void EventHub::notice(const Notice &notice)
{
    const QByteArray type = typeOf(notice);
    if (!type.isEmpty() && m_ring->isWanted())
        m_ring->add(type, bytesOf(noticeShape(notice)));
}

bool EventHub::listen(const std::shared_ptr<HttpReply> &reply, const QByteArray &lastId)
{
    // Goes away on its own thread, whoever lets go last.
    const std::shared_ptr<Listener> listener(
        std::make_unique<Listener>(m_ring, reply, m_ring->numberOf(lastId)).release(),
        [](Listener *gone) { gone->deleteLater(); });
    if (!m_ring->join(listener))
        return false;
    listener->start();
    return true;
}

} // namespace sluice
