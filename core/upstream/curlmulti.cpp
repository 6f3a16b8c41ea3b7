// libcurl's multi interface on a Qt event loop, and the rules about what may be done inside its callbacks.
#include "core/upstream/curlmulti.h"

#include "core/base/clock.h"
#include "core/upstream/curlfailure.h"
#include "core/upstream/curltransfer.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QHash>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Upstream)
};

constexpr size_t idleHandles = 64;
constexpr size_t restingHandles = 2; // when nothing was asked for some time: each has buffers of its own

// libcurl wants this once a process, before any other thread uses it.
void initialiseCurl()
{
    static const CURLcode done = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (done != CURLE_OK)
        qFatal("libcurl cannot be initialised: %s", curl_easy_strerror(done));
}

// How often silence is looked for: a quarter of the shortest idle timeout.
std::chrono::milliseconds lookEvery(std::chrono::milliseconds idleTimeout)
{
    using namespace std::chrono_literals;
    return std::clamp<std::chrono::milliseconds>(idleTimeout / 4, 5ms, 5000ms);
}

} // namespace

class CurlUpstream;

// What the gateway holds of a transfer. The link is cut from whichever side goes first.
class CurlCall final : public UpstreamCall
{
public:
    CurlCall(CurlUpstream &upstream, CurlTransfer &transfer)
        : m_upstream(&upstream)
        , m_transfer(&transfer)
    {
        transfer.call = this;
    }
    ~CurlCall() override;
    void pause() override
    {
        if (m_transfer)
            m_transfer->paused = true;
    }
    void resume() override;
    void forget() { m_transfer = nullptr; }

private:
    CurlUpstream *m_upstream = nullptr;
    CurlTransfer *m_transfer = nullptr;
};

// libcurl's callbacks must not add, remove or resume a handle. So whatever a sink asks for while one runs
// (m_depth > 0) is written down and done by settle() as soon as libcurl has returned.
class CurlUpstream final : public QObject, public Upstream
{
public:
    explicit CurlUpstream(CurlOptions options);
    ~CurlUpstream() override;

    std::unique_ptr<UpstreamCall> send(UpstreamRequest request, UpstreamSink &sink) override;
    void cancel(CurlTransfer &transfer);
    void resume(CurlTransfer &transfer);

private:
    struct Watch
    {
        std::unique_ptr<QSocketNotifier> read = {};
        std::unique_ptr<QSocketNotifier> write = {};
    };

    static int onSocket(CURL *, curl_socket_t socket, int what, void *self, void *);
    static int onTimer(CURLM *, long milliseconds, void *self);
    Watch &watchOf(curl_socket_t socket);
    void act(curl_socket_t socket, int what);
    void actAtOnce();

    void countHost(const QByteArray &url);
    void settle();
    void settleLater();
    void start(CurlTransfer &transfer);
    void tellUnderWay();
    void unpause(CurlTransfer &transfer);
    bool takeMessage();
    void finish(CurlTransfer &transfer, const UpstreamEnd &end);
    void remove(CurlTransfer &transfer);
    void abandon(CurlTransfer &transfer);
    void recycle(CurlTransfer &transfer);
    void lookForSilence();
    void rest();

    CurlOptions m_options = {};
    QHash<QByteArray, std::shared_ptr<HostTally::Cell>> m_hosts = {}; // those that were counted
    CURLM *m_multi = nullptr;
    QTimer m_timer;   // libcurl's
    QTimer m_silence; // ours, for idle timeouts
    QTimer m_rest;    // runs as long as there are handles that may not be needed
    quint64 m_sent = 0;
    quint64 m_sentAtLastLook = 0;
    // Watches outlive their use: a pooled connection gets the same descriptor's notifiers back for its next
    // request.
    std::unordered_map<curl_socket_t, Watch> m_watches = {};
    std::vector<std::unique_ptr<CurlTransfer>> m_active = {};
    std::vector<std::unique_ptr<CurlTransfer>> m_idle = {};

    int m_depth = 0;         // inside libcurl
    bool m_settling = false; // inside settle()
    bool m_settleQueued = false;
    std::vector<CurlTransfer *> m_started = {}; // in this turn of the loop
    std::vector<CurlTransfer *> m_toStart = {};
    std::vector<CurlTransfer *> m_toResume = {};
    std::vector<CurlTransfer *> m_toCancel = {};
    std::vector<CurlTransfer *> m_refused = {}; // never sent
};

CurlCall::~CurlCall()
{
    if (m_transfer)
        m_upstream->cancel(*m_transfer);
}

void CurlCall::resume()
{
    if (m_transfer)
        m_upstream->resume(*m_transfer);
}

CurlUpstream::CurlUpstream(CurlOptions options)
    : m_options(std::move(options))
{
    initialiseCurl();
    m_multi = curl_multi_init();
    if (!m_multi)
        qFatal("libcurl has no memory for its multi handle");
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlUpstream::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlUpstream::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, long(m_options.idleConnections));
    curl_multi_setopt(m_multi, CURLMOPT_MAX_HOST_CONNECTIONS, 0L);
    curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, long(CURLPIPE_MULTIPLEX));

    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CurlUpstream::actAtOnce);
    // What libcurl wants to do at once is done at the end of this turn of the loop, not after another one.
    if (const auto *dispatcher = QAbstractEventDispatcher::instance()) {
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (m_timer.isActive() && m_timer.interval() == 0) {
                m_timer.stop();
                actAtOnce();
            }
        });
    }
    m_silence.setTimerType(Qt::PreciseTimer);
    connect(&m_silence, &QTimer::timeout, this, &CurlUpstream::lookForSilence);
    connect(&m_rest, &QTimer::timeout, this, &CurlUpstream::rest);
}

CurlUpstream::~CurlUpstream()
{
    ++m_depth;
    for (const auto &transfer : m_active) {
        if (transfer->call)
            transfer->call->forget();
        transfer->sink = nullptr;
        if (transfer->state == CurlTransfer::State::Running)
            curl_multi_remove_handle(m_multi, transfer->handle());
    }
    m_active.clear();
    m_idle.clear();
    curl_multi_cleanup(m_multi);
}

void CurlUpstream::countHost(const QByteArray &url)
{
    if (!m_options.hosts)
        return;
    const QByteArray host = hostOf(url).host.toByteArray();
    std::shared_ptr<HostTally::Cell> &cell = m_hosts[host];
    if (!cell)
        cell = m_options.hosts->cell(QString::fromUtf8(host));
    cell->add(SystemClock().now());
}

std::unique_ptr<UpstreamCall> CurlUpstream::send(UpstreamRequest request, UpstreamSink &sink)
{
    countHost(request.url);
    if (m_idle.empty())
        m_idle.push_back(std::make_unique<CurlTransfer>(m_options));
    ++m_sent;
    CurlTransfer &transfer = *m_idle.back();
    transfer.place = m_active.size();
    m_active.push_back(std::move(m_idle.back()));
    m_idle.pop_back();

    auto call = std::make_unique<CurlCall>(*this, transfer);
    transfer.state = CurlTransfer::State::Waiting;
    if (!transfer.prepare(std::move(request), sink)) {
        m_refused.push_back(&transfer);
        settleLater();
    } else if (m_depth > 0) {
        m_toStart.push_back(&transfer);
    } else {
        start(transfer);
    }
    return call;
}

void CurlUpstream::start(CurlTransfer &transfer)
{
    const std::chrono::milliseconds idleTimeout = transfer.request().idleTimeout;
    if (idleTimeout.count() > 0) {
        const auto every = lookEvery(idleTimeout);
        if (!m_silence.isActive() || every < m_silence.intervalAsDuration())
            m_silence.start(every);
    }
    transfer.state = CurlTransfer::State::Running;
    ++m_depth;
    const CURLMcode added = curl_multi_add_handle(m_multi, transfer.handle()); // sets the timer, does no more
    --m_depth;
    if (added == CURLM_OK) {
        m_started.push_back(&transfer);
        return;
    }
    transfer.state = CurlTransfer::State::Waiting;
    m_refused.push_back(&transfer);
    settleLater();
}

// libcurl has sent what the socket takes. A sink may end this and other transfers.
void CurlUpstream::tellUnderWay()
{
    while (!m_started.empty()) {
        CurlTransfer &transfer = *m_started.back();
        m_started.pop_back();
        if (transfer.sink && !transfer.headSeen())
            transfer.sink->upstreamUnderWay();
    }
}

void CurlUpstream::cancel(CurlTransfer &transfer)
{
    transfer.sink = nullptr;
    transfer.call = nullptr;
    if (m_depth > 0) {
        m_toCancel.push_back(&transfer);
        return;
    }
    recycle(transfer);
}

void CurlUpstream::resume(CurlTransfer &transfer)
{
    transfer.paused = false;
    if (!transfer.curlPaused)
        return;
    m_toResume.push_back(&transfer);
    if (m_depth == 0)
        settle();
}

void CurlUpstream::unpause(CurlTransfer &transfer)
{
    if (transfer.paused || !transfer.curlPaused)
        return;
    transfer.curlPaused = false;
    transfer.touch();
    ++m_depth;
    curl_easy_pause(transfer.handle(), CURLPAUSE_CONT); // hands over what was held back
    --m_depth;
}

// Everything below happens outside libcurl. A sink that is called from here may ask for more of the same; the
// loop goes on until there is nothing left to do.
void CurlUpstream::settle()
{
    if (m_depth > 0 || m_settling)
        return;
    m_settling = true;
    const auto takeFrom = [](std::vector<CurlTransfer *> &list) {
        CurlTransfer *first = list.front();
        list.erase(list.begin());
        return first;
    };
    for (;;) {
        if (!m_toCancel.empty())
            recycle(*takeFrom(m_toCancel));
        else if (!m_toStart.empty())
            start(*takeFrom(m_toStart));
        else if (!m_toResume.empty())
            unpause(*takeFrom(m_toResume));
        else if (!m_refused.empty()) {
            UpstreamEnd end = {};
            end.failure = UpstreamFailure::Other;
            end.text = Words::tr("The request holds a header that cannot be sent.");
            finish(*takeFrom(m_refused), end);
        } else if (!takeMessage())
            break;
    }
    m_settling = false;
}

void CurlUpstream::settleLater()
{
    if (m_settleQueued)
        return;
    m_settleQueued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_settleQueued = false;
            settle();
        },
        Qt::QueuedConnection);
}

bool CurlUpstream::takeMessage()
{
    int left = 0;
    const CURLMsg *message = curl_multi_info_read(m_multi, &left);
    if (!message)
        return false;
    if (message->msg != CURLMSG_DONE)
        return true;
    char *owner = nullptr;
    curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &owner);
    auto &transfer = *reinterpret_cast<CurlTransfer *>(owner);
    transfer.state = CurlTransfer::State::Finished;
    finish(transfer, transfer.outcome(message->data.result));
    return true;
}

// The handle is free again before the sink hears of it, so that the sink may do whatever it likes.
void CurlUpstream::finish(CurlTransfer &transfer, const UpstreamEnd &end)
{
    UpstreamSink *sink = transfer.sink;
    recycle(transfer);
    if (sink)
        sink->upstreamEnd(end);
}

void CurlUpstream::remove(CurlTransfer &transfer)
{
    ++m_depth;
    curl_multi_remove_handle(m_multi, transfer.handle());
    --m_depth;
}

// The HTTP/1.1 connection of an unfinished transfer closes in any case. One of HTTP/2 would be kept, and the
// RST_STREAM would wait there for the next request (libcurl 7.88). So it is closed when nothing else is on
// it, and flushed when something is: either way the server hears of it at once.
void CurlUpstream::abandon(CurlTransfer &transfer)
{
    const auto neighbour = std::find_if(m_active.begin(), m_active.end(), [&](const auto &other) {
        return other.get() != &transfer && other->sharesConnectionWith(transfer);
    });
    curl_easy_setopt(transfer.handle(), CURLOPT_FORBID_REUSE, 1L);
    remove(transfer);
    curl_easy_setopt(transfer.handle(), CURLOPT_FORBID_REUSE, 0L);
    if (neighbour == m_active.end())
        return;
    // Changing a stream's window sends what is pending on its connection.
    ++m_depth;
    curl_easy_pause((*neighbour)->handle(), CURLPAUSE_RECV);
    curl_easy_pause((*neighbour)->handle(), CURLPAUSE_CONT);
    --m_depth;
}

void CurlUpstream::recycle(CurlTransfer &transfer)
{
    if (transfer.call)
        transfer.call->forget();
    transfer.sink = nullptr;
    if (transfer.state == CurlTransfer::State::Running)
        abandon(transfer);
    else if (transfer.state == CurlTransfer::State::Finished)
        remove(transfer);
    for (auto *list : {&m_started, &m_toStart, &m_toResume, &m_toCancel, &m_refused}) {
        if (!list->empty())
            std::erase(*list, &transfer);
    }
    transfer.clear();

    const size_t place = transfer.place;
    std::unique_ptr<CurlTransfer> freed = std::move(m_active[place]);
    if (place + 1 != m_active.size()) {
        m_active[place] = std::move(m_active.back());
        m_active[place]->place = place;
    }
    m_active.pop_back();
    if (m_idle.size() < idleHandles)
        m_idle.push_back(std::move(freed));
    if (m_idle.size() > restingHandles && !m_rest.isActive())
        m_rest.start(m_options.restAfter);
    if (m_active.empty())
        m_silence.stop();
}

void CurlUpstream::lookForSilence()
{
    const qint64 now = SystemClock().steadyMicros();
    const auto isSilent = [now](const std::unique_ptr<CurlTransfer> &transfer) {
        const qint64 limit = std::chrono::microseconds(transfer->request().idleTimeout).count();
        const bool counts = limit > 0 && transfer->state == CurlTransfer::State::Running;
        return counts && now - transfer->silentSince(now) >= limit;
    };
    // A sink may end other transfers too, so each search starts afresh.
    for (;;) {
        const auto silent = std::find_if(m_active.begin(), m_active.end(), isSilent);
        if (silent == m_active.end())
            break;
        UpstreamEnd end = idleEnd((*silent)->request());
        end.headSeen = (*silent)->headSeen();
        end.connectMicros = (*silent)->connectMicros();
        finish(**silent, end);
    }
    settle();
}

void CurlUpstream::rest()
{
    if (std::exchange(m_sentAtLastLook, m_sent) != m_sent)
        return;
    m_rest.stop();
    if (m_idle.size() > restingHandles)
        m_idle.resize(restingHandles);
}

int CurlUpstream::onSocket(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    Watch &watch = static_cast<CurlUpstream *>(self)->watchOf(socket);
    watch.read->setEnabled(what == CURL_POLL_IN || what == CURL_POLL_INOUT);
    watch.write->setEnabled(what == CURL_POLL_OUT || what == CURL_POLL_INOUT);
    return 0;
}

CurlUpstream::Watch &CurlUpstream::watchOf(curl_socket_t socket)
{
    Watch &watch = m_watches[socket];
    if (watch.read)
        return watch;
    const auto make = [this, socket](QSocketNotifier::Type type, int what) {
        auto notifier = std::make_unique<QSocketNotifier>(qintptr(socket), type);
        notifier->setEnabled(false);
        connect(notifier.get(), &QSocketNotifier::activated, this,
                [this, socket, what] { act(socket, what); });
        return notifier;
    };
    watch.read = make(QSocketNotifier::Read, CURL_CSELECT_IN);
    watch.write = make(QSocketNotifier::Write, CURL_CSELECT_OUT);
    return watch;
}

int CurlUpstream::onTimer(CURLM *, long milliseconds, void *self)
{
    QTimer &timer = static_cast<CurlUpstream *>(self)->m_timer;
    if (milliseconds < 0)
        timer.stop();
    else
        timer.start(std::chrono::milliseconds(milliseconds));
    return 0;
}

void CurlUpstream::act(curl_socket_t socket, int what)
{
    int running = 0;
    ++m_depth;
    curl_multi_socket_action(m_multi, socket, what, &running);
    --m_depth;
    settle();
}

void CurlUpstream::actAtOnce()
{
    act(CURL_SOCKET_TIMEOUT, 0);
    tellUnderWay();
}

QString curlVersion()
{
    return QString::fromLatin1(curl_version_info(CURLVERSION_NOW)->version);
}

std::unique_ptr<Upstream> makeCurlUpstream(CurlOptions options)
{
    return std::make_unique<CurlUpstream>(std::move(options));
}

} // namespace sluice
