// Tells a chat room of what the user should hear about: one POST per notice, in the shape that Slack
// ("text") and Discord ("content") both take.
#pragma once

#include "core/base/hosttally.h"
#include "core/base/result.h"
#include "core/model/notice.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>

namespace sluice {

// The body for one notice. Nobody is mentioned by it, whatever the names in it say. Pure.
QByteArray webhookBody(const Notice &notice);
// Budgets, runaway keys and providers in trouble; not what the user has changed. Pure.
bool isForWebhook(const Notice &notice);

// Main thread; nothing waits for it. What cannot be delivered is tried again after growing pauses, a bounded
// number of times; the address is a secret and is in no log.
class Webhook final : public QObject
{
    Q_OBJECT
public:
    struct Patience
    {
        std::chrono::milliseconds firstPause{1'000}; // doubled each time
        std::chrono::milliseconds timeout{10'000};
        int attempts = 6;
    };
    static constexpr size_t MostWaiting = 100; // beyond it the oldest are dropped

    explicit Webhook(QObject *parent = nullptr);
    explicit Webhook(Patience patience, QObject *parent = nullptr);

    // To that address; an empty one drops it.
    void post(const Notice &notice, const QString &url);
    // A message that says it is a test, once, without patience. Upstream: what the other side said.
    QFuture<Result<void>> test(const QString &url);
    // Counts whom messages go to.
    void setHosts(std::shared_ptr<HostTally> hosts) { m_hosts = std::move(hosts); }

Q_SIGNALS:
    void delivered(const QUuid &notice);
    void givenUp(const QUuid &notice);

private:
    struct Waiting
    {
        QUuid id = {};
        QString url = {};
        QByteArray body = {};
    };
    QNetworkReply *send(const QString &url, const QByteArray &body);
    void sendNext();
    void ended(QNetworkReply *reply);
    void settle();

    const Patience m_patience;
    QNetworkAccessManager m_network{};
    QTimer m_pause{};
    std::deque<Waiting> m_waiting = {}; // the first one is under way, or is tried again after the pause
    int m_failures = 0;                 // of the first one
    bool m_busy = false;
    std::shared_ptr<HostTally> m_hosts = {};
};

} // namespace sluice
