#include "core/gateway/clientprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>

namespace sluice {

namespace {

constexpr size_t MostQuestions = 64;
constexpr qsizetype MostKnown = 1024;
constexpr qint64 KnownForMicros = 30'000'000;
constexpr qint64 AskAgainAfterMicros = 500'000;
constexpr qint64 MostTableBytes = 16 * 1024 * 1024;
constexpr int MostParents = 64;
// It may take a tenth of one core, however often connections come.
constexpr int RestFactor = 9;
constexpr std::chrono::seconds LongestRest{1};

using Question = ClientProcesses::Question;

QByteArray keyOf(const PeerPort &peer)
{
    const Q_IPV6ADDR address = peer.address.toIPv6Address();
    QByteArray key(reinterpret_cast<const char *>(address.c), sizeof address.c);
    key.append(char(peer.port >> 8)).append(char(peer.port & 0xff));
    return key;
}

bool isOfThisComputer(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? (v4 >> 24) == 127 : address.isLoopback();
}

QByteArray upperHex(quint32 word)
{
    return QByteArray::number(word, 16).rightJustified(8, '0').toUpper();
}

// As /proc/net writes it: each 32-bit word of the network order read in the order of this machine.
QByteArray tableAddress(const Q_IPV6ADDR &address)
{
    QByteArray text;
    for (int word = 0; word < 4; ++word)
        text += upperHex(qFromUnaligned<quint32>(address.c + word * 4));
    return text;
}

// The ways in which the local end may stand in the tables: an IPv4 address also mapped into IPv6.
std::vector<QByteArray> tableNames(const PeerPort &peer)
{
    const QByteArray port = ':' + QByteArray::number(peer.port, 16).rightJustified(4, '0').toUpper();
    bool isV4 = false;
    const quint32 v4 = peer.address.toIPv4Address(&isV4);
    if (!isV4)
        return {tableAddress(peer.address.toIPv6Address()) + port};
    return {upperHex(qToBigEndian(v4)) + port, tableAddress(QHostAddress(v4).toIPv6Address()) + port};
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(MostTableBytes) : QByteArray();
}

// Where a link of /proc points; empty when it may not be read.
std::string linkOf(const std::filesystem::path &path)
{
    std::error_code failed;
    return std::filesystem::read_symlink(path, failed).string();
}

// The names of a folder; empty when it may not be read.
std::vector<std::string> namesIn(const std::filesystem::path &folder)
{
    std::vector<std::string> names;
    std::error_code failed;
    std::filesystem::directory_iterator entry(folder, failed);
    for (; !failed && entry != std::filesystem::directory_iterator(); entry.increment(failed))
        names.push_back(entry->path().filename().string());
    return names;
}

ClientProgram programOf(const std::filesystem::path &process)
{
    constexpr QLatin1String Deleted = QLatin1String(" (deleted)"); // it was updated while it runs
    QString file = QString::fromStdString(linkOf(process / "exe"));
    if (file.endsWith(Deleted))
        file.chop(Deleted.size());
    const QString folder = QString::fromStdString(linkOf(process / "cwd"));
    return {QFileInfo(file).fileName(), folder.isEmpty() ? QString() : projectFolder(folder)};
}

// Looks for the owners of sockets, those processes first that were found last.
class Search
{
public:
    explicit Search(const QString &proc)
        : m_proc(proc.toStdString())
    {}

    void run(const std::vector<Question> &questions)
    {
        const QString proc = QString::fromStdString(m_proc.string());
        const QByteArray v4 = readAll(proc + QStringLiteral("/net/tcp"));
        const QByteArray v6 = readAll(proc + QStringLiteral("/net/tcp6"));
        m_wanted.clear();
        for (const Question &question : questions) {
            quint64 inode = socketInode(v4, question.peer);
            if (inode == 0)
                inode = socketInode(v6, question.peer);
            if (inode != 0)
                m_wanted["socket:[" + std::to_string(inode) + ']'].push_back(question.slot);
        }
        for (const std::string &process : std::vector<std::string>(m_recent))
            lookInto(process);
        if (m_wanted.empty())
            return;
        for (const std::string &process : namesIn(m_proc)) {
            if (process.front() >= '0' && process.front() <= '9')
                lookInto(process);
            if (m_wanted.empty())
                return;
        }
    }

private:
    static constexpr size_t MostRecent = 16;

    void lookInto(const std::string &process)
    {
        std::optional<ClientProgram> program;
        const std::filesystem::path folder = m_proc / process;
        for (const std::string &descriptor : namesIn(folder / "fd")) {
            const auto found = m_wanted.find(linkOf(folder / "fd" / descriptor));
            if (found == m_wanted.end())
                continue;
            if (!program)
                program = programOf(folder);
            for (const auto &slot : found->second)
                slot->set(*program);
            m_wanted.erase(found);
            if (m_wanted.empty())
                break;
        }
        if (program)
            remember(process);
    }
    void remember(const std::string &process)
    {
        std::erase(m_recent, process);
        m_recent.insert(m_recent.begin(), process);
        if (m_recent.size() > MostRecent)
            m_recent.pop_back();
    }

    const std::filesystem::path m_proc;
    std::unordered_map<std::string, std::vector<std::shared_ptr<ClientSlot>>> m_wanted = {};
    std::vector<std::string> m_recent = {};
};

} // namespace

quint64 socketInode(QByteArrayView table, const PeerPort &peer)
{
    constexpr qsizetype LocalColumn = 1;
    constexpr qsizetype InodeColumn = 9;
    const std::vector<QByteArray> names = tableNames(peer);
    for (const QByteArray &line : table.toByteArray().split('\n')) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() > InodeColumn &&
            std::find(names.begin(), names.end(), columns[LocalColumn]) != names.end())
            return columns[InodeColumn].toULongLong();
    }
    return 0;
}

QString projectFolder(const QString &folder)
{
    QDir at(folder);
    for (int parents = 0; parents < MostParents; ++parents) {
        if (QFileInfo::exists(at.filePath(QStringLiteral(".git"))))
            return at.path();
        if (at.isRoot() || !at.cdUp())
            break;
    }
    return folder == QLatin1String("/") ? QString() : folder;
}

ClientProcesses::ClientProcesses(const QString &procFolder)
    : m_proc(procFolder)
{}

ClientProcesses::~ClientProcesses()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_asked.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

ClientSlotPtr ClientProcesses::find(const PeerPort &peer, qint64 steadyMicros)
{
#ifdef Q_OS_LINUX
    if (!isOfThisComputer(peer.address))
        return {};
    const QByteArray key = keyOf(peer);
    const std::lock_guard lock(m_mutex);
    const bool full = m_questions.size() >= MostQuestions;
    if (const auto known = m_known.find(key);
        known != m_known.end() && steadyMicros - known->sinceMicros < KnownForMicros) {
        const bool missed = steadyMicros - known->askedMicros >= AskAgainAfterMicros &&
                            known->slot->program() == ClientProgram();
        if (missed && !full)
            ask(peer, *known, steadyMicros);
        return known->slot;
    }
    if (full)
        return {};
    if (m_known.size() >= MostKnown) {
        m_known.removeIf([steadyMicros](const auto &entry) {
            return steadyMicros - entry->sinceMicros >= KnownForMicros;
        });
    }
    if (m_known.size() >= MostKnown)
        m_known.clear();
    Known &known = *m_known.insert(key, {std::make_shared<ClientSlot>(), steadyMicros, 0});
    ask(peer, known, steadyMicros);
    return known.slot;
#else
    Q_UNUSED(peer)
    Q_UNUSED(steadyMicros)
    return {};
#endif
}

// Under the lock.
void ClientProcesses::ask(const PeerPort &peer, Known &known, qint64 steadyMicros)
{
    known.askedMicros = steadyMicros;
    m_questions.push_back({peer, known.slot});
    if (!m_thread.joinable())
        m_thread = std::thread([this] { work(); });
    m_asked.notify_one();
}

void ClientProcesses::work()
{
    Search search(m_proc);
    std::unique_lock lock(m_mutex);
    while (true) {
        m_asked.wait(lock, [this] { return m_ends || !m_questions.empty(); });
        if (m_ends)
            return;
        const std::vector<Question> questions = std::exchange(m_questions, {});
        lock.unlock();
        const auto begun = std::chrono::steady_clock::now();
        search.run(questions);
        const auto rest = std::min<std::chrono::steady_clock::duration>(
            (std::chrono::steady_clock::now() - begun) * RestFactor, LongestRest);
        lock.lock();
        m_asked.wait_for(lock, rest, [this] { return m_ends; });
    }
}

} // namespace sluice
