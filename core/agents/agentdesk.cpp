#include "core/agents/agentdesk.h"

#include "core/agents/agentwords.h"
#include "core/agents/gitindex.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace sluice::agents {

namespace {

bool isFor(const Connection &connection, const QString &agent, const QString &project)
{
    return connection.agent == agent && connection.project == project;
}

// The settings by file, in the order in which the files come.
std::vector<std::pair<QString, std::vector<Setting>>> byFile(const std::vector<Setting> &settings)
{
    std::vector<std::pair<QString, std::vector<Setting>>> files;
    for (const Setting &setting : settings) {
        const auto known = std::find_if(files.begin(), files.end(),
                                        [&setting](const auto &each) { return each.first == setting.file; });
        if (known == files.end())
            files.push_back({setting.file, {setting}});
        else
            known->second.push_back(setting);
    }
    return files;
}

bool keyWouldBeTracked(const Plan &plan, QString *file)
{
    for (const FileChange &change : plan.files) {
        if (change.holdsSecret() && gitStateOf(change.file) == GitState::Tracked) {
            *file = change.file;
            return true;
        }
    }
    return false;
}

void addNotes(const AgentHome &home, Plan &plan)
{
    for (const FileChange &change : plan.files) {
        const QString shown = home.shown(change.file);
        if (QFileInfo(change.file).isSymLink())
            plan.notes.append(
                Words::tr("%1 is a link. What is written is %2.").arg(shown, home.shown(change.target)));
        if (!change.holdsSecret())
            continue;
        if (gitStateOf(change.file) == GitState::Untracked)
            plan.notes.append(
                Words::tr("%1 lies in a git working tree. It is not tracked; keep it out of commits.")
                    .arg(shown));
        const QFileInfo info(change.target);
        if (info.exists() && (info.permissions() & (QFile::ReadGroup | QFile::ReadOther)))
            plan.notes.append(
                Words::tr("Other users of this computer may read %1, and the key in it.").arg(shown));
    }
}

// The change that takes one connected file back.
Result<FileChange> takenBack(const ConnectedFile &file, Choice choice, Plan &plan)
{
    SLUICE_TRY(const SettingsFile now, readSettingsFile(file.file));
    auto without = withoutConnection(file, now, choice);
    if (!without)
        return Error{.kind = without.error().kind,
                     .text = file.file + QStringLiteral(": ") + without.error().text};
    const Disconnected &result = without.value();
    plan.notes += result.notes;
    plan.conflicts.insert(plan.conflicts.end(), result.conflicts.begin(), result.conflicts.end());
    FileChange change;
    change.file = now.file;
    change.target = now.target;
    change.format = file.format;
    change.existed = now.exists;
    change.before = now.bytes;
    change.after = result.base.bytes;
    change.removes = now.exists && !result.base.existed;
    change.backsUp = !result.exact; // nothing of the user's is in what goes
    return change;
}

} // namespace

AgentDesk::AgentDesk(AgentHome home, const QString &dataDirectory)
    : m_home(std::move(home))
    , m_data(dataDirectory)
{}

QString AgentDesk::stateFile() const
{
    return m_data + QStringLiteral("/agents.json");
}

QString AgentDesk::backupFolder() const
{
    return m_data + QStringLiteral("/agent-backups");
}

Result<std::optional<Connection>> AgentDesk::connectionOf(const QString &agent, const QString &project) const
{
    SLUICE_TRY(const auto connections, readConnections(stateFile()));
    for (const Connection &connection : connections) {
        if (isFor(connection, agent, project))
            return std::optional(connection);
    }
    return std::optional<Connection>();
}

Result<BackupPlace> AgentDesk::backupPlace() const
{
    BackupPlace place{backupFolder(), {}};
    SLUICE_TRY(const auto connections, readConnections(stateFile()));
    for (const Connection &connection : connections) {
        for (const ConnectedFile &file : connection.files)
            place.needed.insert(file.backup);
    }
    return place;
}

Result<void> AgentDesk::remember(const QString &agent, const QString &project,
                                 const std::optional<Connection> &connection) const
{
    SLUICE_TRY(auto connections, readConnections(stateFile()));
    std::erase_if(connections, [&](const Connection &each) { return isFor(each, agent, project); });
    if (connection)
        connections.push_back(*connection);
    return writeConnections(stateFile(), connections);
}

Result<Plan> AgentDesk::planWith(const AgentKind &kind, const Wish &wish) const
{
    Plan plan{kind.id, wish.project, {}, {}, {}, kind.steps};
    SLUICE_TRY(const auto settings, kind.settings(wish, m_home));
    SLUICE_TRY(const auto earlier, connectionOf(kind.id, wish.project));
    std::vector<ConnectedFile> left = earlier ? earlier->files : std::vector<ConnectedFile>();
    for (const auto &[file, wanted] : byFile(settings)) {
        SLUICE_TRY(const SettingsFile now, readSettingsFile(file));
        FileBase base{now.exists, now.bytes, {}};
        bool exact = false;
        const auto known = std::find_if(left.begin(), left.end(), [&name = file](const ConnectedFile &each) {
            return each.file == name;
        });
        if (known != left.end()) { // what it was before the first connection is what disconnecting leads to
            SLUICE_TRY(const Disconnected without, withoutConnection(*known, now, Choice::KeepTheirs));
            base = without.base;
            exact = without.exact;
            left.erase(known);
        }
        SLUICE_TRY(FileChange change, changeFor(now, base, wanted));
        change.backsUp = !exact;
        plan.files.push_back(std::move(change));
    }
    for (const ConnectedFile &file : left) {
        SLUICE_TRY(FileChange change, takenBack(file, Choice::KeepTheirs, plan));
        if (change.existed) // one that is gone has nothing of ours
            plan.files.push_back(std::move(change));
    }
    plan.conflicts.clear(); // connecting anew is what the user asked for
    return plan;
}

Result<Plan> AgentDesk::planConnect(const QString &agent, const Wish &wish) const
{
    const auto kind = agentKind(agent);
    if (!kind || !kind->settings)
        return Error{.kind = Error::Kind::BadRequest, .text = Words::tr("This agent is set up by hand.")};
    if (!wish.project.isEmpty() && !kind->hasProjectScope)
        return Error{.kind = Error::Kind::BadRequest,
                     .text = Words::tr("%1 has no settings for a single project.").arg(kind->name)};
    SLUICE_TRY(Plan plan, planWith(*kind, wish));
    QString file;
    if (keyWouldBeTracked(plan, &file)) {
        if (!kind->keyByVariable)
            return Error{.kind = Error::Kind::Conflict,
                         .text =
                             Words::tr("Git keeps %1, and a key is never written into such a file. Choose "
                                       "another scope, or take the file out of git.")
                                 .arg(m_home.shown(file))};
        Wish byVariable = wish;
        byVariable.keyInFile = false;
        SLUICE_TRY(plan, planWith(*kind, byVariable));
        plan.notes.append(
            Words::tr("Git keeps %1, so the key itself is not written there.").arg(m_home.shown(file)));
        plan.steps.append(Words::tr("Set the variable %1 to the key in the shell that starts %2.")
                              .arg(QLatin1String(KeyVariable), kind->name));
    }
    addNotes(m_home, plan);
    return plan;
}

Result<Connection> AgentDesk::connectAgent(const Plan &previewed, const Wish &wish, const QUuid &key,
                                           const QByteArray &prefix, const QDateTime &now) const
{
    SLUICE_TRY(Plan plan, planConnect(previewed.agent, wish));
    bool same = plan.files.size() == previewed.files.size();
    for (size_t i = 0; same && i < plan.files.size(); ++i)
        same = plan.files[i].target == previewed.files[i].target &&
               plan.files[i].existed == previewed.files[i].existed &&
               plan.files[i].before == previewed.files[i].before;
    if (!same)
        return Error{.kind = Error::Kind::Conflict,
                     .text =
                         Words::tr("The settings were changed meanwhile. Look at the new preview before you "
                                   "apply it.")};
    SLUICE_TRY(const BackupPlace place, backupPlace());
    SLUICE_TRY(const Applied applied, applyPlan(plan, now, place));
    Connection connection{
        plan.agent, wish.project, QString::fromUtf8(wish.address), wish.model, key, prefix, now, {}};
    for (size_t i = 0; i < plan.files.size(); ++i) {
        if (!plan.files[i].keys.empty())
            connection.files.push_back(rememberedOf(plan.files[i], applied.backups[qsizetype(i)]));
    }
    const auto remembered = remember(plan.agent, wish.project, connection);
    if (!remembered) {
        SLUICE_CHECK(rollBack(plan));
        return remembered.error();
    }
    return connection;
}

Result<Plan> AgentDesk::planDisconnect(const QString &agent, const QString &project, Choice choice) const
{
    SLUICE_TRY(const auto connection, connectionOf(agent, project));
    if (!connection)
        return Error{.kind = Error::Kind::NotFound, .text = Words::tr("Sluice did not connect this agent.")};
    Plan plan{agent, project, {}, {}, {}, {}};
    for (const ConnectedFile &file : connection->files) {
        SLUICE_TRY(FileChange change, takenBack(file, choice, plan));
        plan.files.push_back(std::move(change));
    }
    return plan;
}

Result<void> AgentDesk::disconnectAgent(const Plan &plan, const QDateTime &now) const
{
    Plan changing = plan;
    std::erase_if(changing.files, [](const FileChange &file) { return !file.existed; }); // gone by itself
    SLUICE_TRY(const BackupPlace place, backupPlace());
    SLUICE_TRY(const Applied applied, applyPlan(changing, now, place));
    Q_UNUSED(applied)
    const auto forgotten = remember(plan.agent, plan.project, {});
    if (!forgotten) {
        SLUICE_CHECK(rollBack(changing));
        return forgotten.error();
    }
    return {};
}

Result<void> AgentDesk::reconnectAgent(const Plan &disconnected, const Connection &connection,
                                       const QDateTime &now) const
{
    Plan back = disconnected;
    std::erase_if(back.files, [](const FileChange &file) { return !file.existed; }); // was gone already
    for (FileChange &file : back.files) {
        file.existed = !file.removes;
        file.removes = false;
        file.backsUp = false;
        std::swap(file.before, file.after);
        if (!file.existed)
            file.before.clear();
    }
    SLUICE_TRY(const BackupPlace place, backupPlace());
    SLUICE_TRY(const Applied applied, applyPlan(back, now, place));
    Q_UNUSED(applied)
    return remember(connection.agent, connection.project, connection);
}

Result<Probe> AgentDesk::probeOf(const Connection &connection) const
{
    const auto kind = agentKind(connection.agent);
    Wish wish;
    wish.address = connection.address.toUtf8();
    wish.model = connection.model;
    wish.project = connection.project;
    wish.models = QStringList{connection.model};
    if (!kind || !kind->settings)
        return Error{.kind = Error::Kind::BadRequest, .text = Words::tr("This agent is set up by hand.")};
    SLUICE_TRY(const auto settings, kind->settings(wish, m_home));
    SettingsReader reader;
    Probe probe{wish.address, {}};
    for (const Setting &setting : settings) {
        const auto value = reader.text(setting.file, setting.format, setting.path);
        if (value && setting.secret)
            probe.key = *value;
        else if (value && value->startsWith("http")) // some of them end in a version folder
            probe.address = QUrl(QString::fromUtf8(*value))
                                .adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
                                .toEncoded();
    }
    if (!reader.problem().isEmpty())
        return Error{.kind = Error::Kind::Storage, .text = reader.problem()};
    if (probe.key.isEmpty())
        return Error{.kind = Error::Kind::NotFound,
                     .text =
                         Words::tr("The key of %1 is not in its settings file, so it cannot be tried from "
                                   "here.")
                             .arg(kind->name)};
    return probe;
}

std::vector<Backup> AgentDesk::backups(const QString &agent) const
{
    const auto kind = agentKind(agent);
    const BackupPlace place{backupFolder(), {}};
    QStringList files = kind ? kind->files(m_home, {}) : QStringList();
    if (const auto connections = readConnections(stateFile())) {
        for (const Connection &connection : connections.value()) {
            for (const ConnectedFile &file : connection.files) {
                if (connection.agent == agent && !files.contains(file.file))
                    files.append(file.file);
            }
        }
    }
    std::vector<Backup> all;
    for (const QString &file : files) {
        const std::vector<Backup> some = backupsOf(file, place);
        all.insert(all.end(), some.begin(), some.end());
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Backup &a, const Backup &b) { return a.when > b.when; });
    return all;
}

Result<void> AgentDesk::restore(const Backup &backup, const QDateTime &now) const
{
    SLUICE_TRY(const Plan plan, planRestore(backup));
    SLUICE_TRY(const BackupPlace place, backupPlace());
    SLUICE_TRY(const Applied applied, applyPlan(plan, now, place));
    Q_UNUSED(applied)
    return {};
}

} // namespace sluice::agents
