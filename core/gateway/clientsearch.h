// Finds the program behind a connection from this computer by asking the system for its processes' sockets:
// Linux and macOS; elsewhere nothing is found.
#pragma once

#include "core/model/clientslot.h"

#include <QByteArrayView>
#include <QHostAddress>

#include <memory>
#include <vector>

namespace sluice {

// The client's end of a connection.
struct PeerPort
{
    QHostAddress address = {};
    quint16 port = 0;
    bool operator==(const PeerPort &) const = default;
};

struct ClientQuestion
{
    PeerPort peer = {};
    std::shared_ptr<ClientSlot> slot = {};
};

// Blocks for some milliseconds; on one thread.
class ClientSearch
{
public:
    static bool isPossible();

    // `procFolder`: where Linux shows its processes.
    explicit ClientSearch(const QString &procFolder);
    ~ClientSearch();
    ClientSearch(const ClientSearch &) = delete;
    ClientSearch &operator=(const ClientSearch &) = delete;

    // Fills the slots of those whose process is found and may be looked into. Processes that were found
    // lately are looked into first.
    void run(const std::vector<ClientQuestion> &questions);

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

// The program of that file in that folder. Looks at the file system.
ClientProgram clientProgram(const QString &file, const QString &folder);

// The folder that holds .git, at or above `folder`; else `folder` itself; empty for "/". Looks at the file
// system.
QString projectFolder(const QString &folder);

// The inode of the socket that is bound to `peer`, from the text of Linux's /proc/net/tcp or tcp6; 0: not
// there. Pure.
quint64 socketInode(QByteArrayView table, const PeerPort &peer);

} // namespace sluice
