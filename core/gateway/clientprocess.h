// Which program is behind a connection from this computer, and in which folder it works: for "where did the
// money go" by project. Asked for as a connection is used, looked for beside it.
#pragma once

#include "core/base/clock.h"
#include "core/gateway/clientsearch.h"

#include <QHash>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace sluice {

// Looks on a thread of its own, which it starts with the first question; nobody waits for it. Any thread.
class ClientProcesses
{
public:
    explicit ClientProcesses(const QString &procFolder = QStringLiteral("/proc"));
    ~ClientProcesses();
    ClientProcesses(const ClientProcesses &) = delete;
    ClientProcesses &operator=(const ClientProcesses &) = delete;

    // Null for peers that are not on this computer, and when too many questions (64) are open. The last 1,024
    // connections are remembered, each for 30 seconds: then its port may be somebody else's. Where nothing
    // was found it looks again half a second later: the kernel's tables are no snapshot, and a look may miss
    // a socket.
    ClientSlotPtr find(const PeerPort &peer, qint64 steadyMicros);

private:
    struct Known
    {
        std::shared_ptr<ClientSlot> slot = {};
        qint64 sinceMicros = 0;
        qint64 askedMicros = 0;
    };
    void ask(const PeerPort &peer, Known &known, qint64 steadyMicros);
    void work();

    const QString m_proc;
    std::mutex m_mutex = {};
    std::condition_variable m_asked = {};
    QHash<QByteArray, Known> m_known = {};
    std::vector<ClientQuestion> m_questions = {};
    bool m_ends = false;
    std::thread m_thread = {};
};

} // namespace sluice
