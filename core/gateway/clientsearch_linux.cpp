// ClientSearch for Linux. Source of the facts: proc(5), /proc/net/tcp and /proc/PID/fd.
#include "core/gateway/clientsearch.h"

#include <QFile>

#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>

namespace sluice {

namespace {

constexpr qint64 MostTableBytes = 16 * 1024 * 1024;

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
    return clientProgram(file, QString::fromStdString(linkOf(process / "cwd")));
}

} // namespace

// Looks for the owners of sockets.
struct ClientSearch::Inside
{
    explicit Inside(const QString &proc)
        : m_proc(proc.toStdString())
    {}

    void run(const std::vector<ClientQuestion> &questions)
    {
        const QString proc = QString::fromStdString(m_proc.string());
        const QByteArray v4 = readAll(proc + QStringLiteral("/net/tcp"));
        const QByteArray v6 = readAll(proc + QStringLiteral("/net/tcp6"));
        m_wanted.clear();
        for (const ClientQuestion &question : questions) {
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

bool ClientSearch::isPossible()
{
    return true;
}

ClientSearch::ClientSearch(const QString &procFolder)
    : m_inside(std::make_unique<Inside>(procFolder))
{}

ClientSearch::~ClientSearch() = default;

void ClientSearch::run(const std::vector<ClientQuestion> &questions)
{
    m_inside->run(questions);
}

} // namespace sluice
