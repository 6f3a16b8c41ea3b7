// Which program is behind a connection from this computer, and in which folder it works: for "where did the
// money go" by project. Linux; elsewhere nothing is found out.
//
// Source of the facts: proc(5), /proc/net/tcp and /proc/PID/fd.
#pragma once

#include "core/base/clock.h"

#include <QByteArrayView>
#include <QHash>
#include <QHostAddress>
#include <QString>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace sluice {

struct ClientProgram
{
    QString name = {};   // of its file: "node", "python3.11"
    QString folder = {}; // the top of the git project that it works in, else its working directory
    bool operator==(const ClientProgram &) const = default;
};

// What was found out about one connection, once it was. Any thread.
class ClientSlot
{
public:
    // Empty as long as nothing is known.
    ClientProgram program() const
    {
        const std::lock_guard lock(m_mutex);
        return m_program;
    }
    void set(ClientProgram program)
    {
        const std::lock_guard lock(m_mutex);
        m_program = std::move(program);
    }

private:
    mutable std::mutex m_mutex = {};
    ClientProgram m_program = {};
};
using ClientSlotPtr = std::shared_ptr<const ClientSlot>;

// The client's end of a connection.
struct PeerPort
{
    QHostAddress address = {};
    quint16 port = 0;
    bool operator==(const PeerPort &) const = default;
};

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

    struct Question
    {
        PeerPort peer = {};
        std::shared_ptr<ClientSlot> slot = {};
    };

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
    std::vector<Question> m_questions = {};
    bool m_ends = false;
    std::thread m_thread = {};
};

// The inode of the socket that is bound to `peer`, from the text of /proc/net/tcp or tcp6; 0: not there.
// Pure.
quint64 socketInode(QByteArrayView table, const PeerPort &peer);

// The folder that holds .git, at or above `folder`; else `folder` itself; empty for "/". Looks at the file
// system.
QString projectFolder(const QString &folder);

} // namespace sluice
