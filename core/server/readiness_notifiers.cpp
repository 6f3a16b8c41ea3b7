// Readiness by one QSocketNotifier per socket and direction: works wherever Qt does.
#include "core/server/readiness_notifiers.h"

#include "core/server/rawsocket.h"

namespace sluice {

namespace {

using namespace std::chrono_literals;

constexpr auto LookInterval = 30ms;

void releaseLater(std::unique_ptr<QSocketNotifier> &notifier)
{
    if (!notifier)
        return;
    notifier->setEnabled(false);
    // It may be the one whose signal is being delivered.
    notifier.release()->deleteLater();
}

} // namespace

NotifierReadiness::NotifierReadiness()
{
    m_timer.setInterval(LookInterval);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { lookForHangUps(); });
}

NotifierReadiness::~NotifierReadiness() = default;

void NotifierReadiness::add(qintptr socket, Listener &listener, int events)
{
    change(socket, listener, events);
}

void NotifierReadiness::change(qintptr socket, Listener &listener, int events)
{
    Entry &entry = m_entries[socket];
    entry.listener = &listener;
    entry.events = events;
    setNotifier(entry.read, socket, QSocketNotifier::Read, listener, events & Readable);
    setNotifier(entry.write, socket, QSocketNotifier::Write, listener, events & Writable);
    if ((events & HungUp) && !m_timer.isActive())
        m_timer.start();
}

void NotifierReadiness::setNotifier(std::unique_ptr<QSocketNotifier> &notifier, qintptr socket,
                                    QSocketNotifier::Type type, Listener &listener, bool wanted)
{
    if (!notifier && wanted) {
        notifier = std::make_unique<QSocketNotifier>(socket, type);
        const int event = type == QSocketNotifier::Read ? Readable : Writable;
        QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(),
                         [&listener, event] { listener.socketReady(event); });
    } else if (notifier) {
        notifier->setEnabled(wanted);
    }
}

void NotifierReadiness::remove(qintptr socket)
{
    const auto found = m_entries.find(socket);
    if (found == m_entries.end())
        return;
    releaseLater(found->second.read);
    releaseLater(found->second.write);
    m_entries.erase(found);
}

void NotifierReadiness::lookForHangUps()
{
    std::vector<qintptr> hungUp;
    bool looking = false;
    for (const auto &[socket, entry] : m_entries) {
        if (!(entry.events & HungUp))
            continue;
        looking = true;
        if (raw::peerHungUp(socket))
            hungUp.push_back(socket);
    }
    if (!looking)
        m_timer.stop();
    for (const qintptr socket : hungUp) {
        // Telling one may have removed another.
        const auto found = m_entries.find(socket);
        if (found != m_entries.end() && (found->second.events & HungUp))
            found->second.listener->socketReady(HungUp);
    }
}

} // namespace sluice
