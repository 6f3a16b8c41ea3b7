// ClientSearch for macOS. Source of the facts: <libproc.h> and <sys/proc_info.h> of the SDK; ports and
// addresses in them are in network order.
#include "core/gateway/clientsearch.h"

#include <algorithm>
#include <array>

#include <arpa/inet.h>
#include <libproc.h>
#include <sys/proc_info.h>
#include <unistd.h>

namespace sluice {

namespace {

// Of the kernel's lists: as many entries as there are, and some that may come meanwhile.
template<typename Entry, typename Ask>
std::vector<Entry> listed(const Ask &ask)
{
    constexpr int Spare = 32;
    const int needed = ask(nullptr, 0);
    if (needed <= 0)
        return {};
    std::vector<Entry> entries(size_t(needed) / sizeof(Entry) + Spare);
    const int bytes = ask(entries.data(), int(entries.size() * sizeof(Entry)));
    entries.resize(bytes > 0 ? size_t(bytes) / sizeof(Entry) : 0);
    return entries;
}

// Only the user's own: others may not be looked into anyway.
std::vector<pid_t> processes()
{
    return listed<pid_t>(
        [](void *buffer, int size) { return proc_listpids(PROC_UID_ONLY, getuid(), buffer, size); });
}

QHostAddress localAddress(const in_sockinfo &socket)
{
    if (socket.insi_vflag & INI_IPV4)
        return QHostAddress(ntohl(socket.insi_laddr.ina_46.i46a_addr4.s_addr));
    Q_IPV6ADDR address = {};
    std::copy_n(socket.insi_laddr.ina_6.s6_addr, sizeof address.c, address.c);
    return QHostAddress(address);
}

// The local ends of a process's TCP connections.
std::vector<PeerPort> connectionsOf(pid_t process)
{
    std::vector<PeerPort> ends;
    const auto files = listed<proc_fdinfo>([process](void *buffer, int size) {
        return proc_pidinfo(process, PROC_PIDLISTFDS, 0, buffer, size);
    });
    for (const proc_fdinfo &file : files) {
        socket_fdinfo info = {};
        if (file.proc_fdtype != PROX_FDTYPE_SOCKET ||
            proc_pidfdinfo(process, file.proc_fd, PROC_PIDFDSOCKETINFO, &info, sizeof info) !=
                int(sizeof info) ||
            info.psi.soi_kind != SOCKINFO_TCP)
            continue;
        const in_sockinfo &socket = info.psi.soi_proto.pri_tcp.tcpsi_ini;
        ends.push_back({localAddress(socket), ntohs(quint16(socket.insi_lport))});
    }
    return ends;
}

ClientProgram programOf(pid_t process)
{
    std::array<char, PROC_PIDPATHINFO_MAXSIZE> file = {};
    proc_vnodepathinfo folders = {};
    if (proc_pidpath(process, file.data(), quint32(file.size())) <= 0)
        file.front() = '\0';
    if (proc_pidinfo(process, PROC_PIDVNODEPATHINFO, 0, &folders, sizeof folders) != int(sizeof folders))
        folders.pvi_cdir.vip_path[0] = '\0';
    return clientProgram(QString::fromUtf8(file.data()), QString::fromUtf8(folders.pvi_cdir.vip_path));
}

// An IPv4 address may also stand as one of IPv6.
bool isSame(const PeerPort &a, const PeerPort &b)
{
    return a.port == b.port && a.address.isEqual(b.address, QHostAddress::ConvertV4MappedToIPv4);
}

} // namespace

struct ClientSearch::Inside
{
    static constexpr size_t MostRecent = 16;

    void run(std::vector<ClientQuestion> questions)
    {
        for (const pid_t process : std::vector<pid_t>(recent))
            lookInto(process, questions);
        for (const pid_t process : processes()) {
            if (questions.empty())
                return;
            lookInto(process, questions);
        }
    }
    void lookInto(pid_t process, std::vector<ClientQuestion> &questions)
    {
        const std::vector<PeerPort> ends = connectionsOf(process);
        const auto isHere = [&ends](const ClientQuestion &question) {
            return std::any_of(ends.begin(), ends.end(),
                               [&question](const PeerPort &end) { return isSame(end, question.peer); });
        };
        const auto found = std::partition(questions.begin(), questions.end(),
                                          [&](const ClientQuestion &question) { return !isHere(question); });
        if (found == questions.end())
            return;
        const ClientProgram program = programOf(process);
        std::for_each(found, questions.end(),
                      [&program](const ClientQuestion &question) { question.slot->set(program); });
        questions.erase(found, questions.end());
        std::erase(recent, process);
        recent.insert(recent.begin(), process);
        if (recent.size() > MostRecent)
            recent.pop_back();
    }

    std::vector<pid_t> recent = {};
};

bool ClientSearch::isPossible()
{
    return true;
}

ClientSearch::ClientSearch(const QString &)
    : m_inside(std::make_unique<Inside>())
{}

ClientSearch::~ClientSearch() = default;

void ClientSearch::run(const std::vector<ClientQuestion> &questions)
{
    m_inside->run(questions);
}

} // namespace sluice
