// What is installed, and where its requests go.
#include "core/agents/agentdesk.h"
#include "core/agents/agentwords.h"

#include <QFileInfo>

namespace sluice::agents {

namespace {

// A settings file, or the folder that an agent made for it. What many programs share does not count.
bool leftTraces(const AgentHome &home, const QStringList &files)
{
    for (const QString &file : files) {
        const QString folder = QFileInfo(file).absolutePath();
        if (QFileInfo::exists(file) || (folder != home.home && QFileInfo(folder).isDir()))
            return true;
    }
    return false;
}

// What became of what we wrote.
void judge(AgentStatus &status, const Connection &connection, const AgentHome &home)
{
    for (const ConnectedFile &file : connection.files) {
        const Drift drift = driftOf(file);
        if (!drift.problem.isEmpty()) {
            status.state = AgentState::Unreadable;
            status.detail = drift.problem;
            return;
        }
        if (drift.fileGone || !drift.keys.isEmpty()) {
            status.state = AgentState::Changed;
            status.detail = drift.fileGone
                                ? Words::tr("%1 is gone.").arg(home.shown(file.file))
                                : Words::tr("%1 in %2 was changed by another program.")
                                      .arg(drift.keys.join(QStringLiteral(", ")), home.shown(file.file));
            return;
        }
    }
    status.state = AgentState::ThroughSluice;
}

AgentState stateOf(Destination::Kind kind)
{
    switch (kind) {
    case Destination::Kind::Here:
        return AgentState::ThroughSluice;
    case Destination::Kind::OldFormat:
        return AgentState::OldFormat;
    case Destination::Kind::Unreadable:
        return AgentState::Unreadable;
    case Destination::Kind::Elsewhere:
        break;
    }
    return AgentState::Direct;
}

void judgeBySettings(AgentStatus &status, const AgentKind &kind, const AgentHome &home,
                     const QByteArray &address)
{
    if (!kind.destination) {
        status.state = kind.limits.isEmpty() ? AgentState::ByHand : AgentState::Impossible;
        return;
    }
    SettingsReader reader;
    const Destination destination = kind.destination(reader, home, address);
    status.state = reader.problem().isEmpty() ? stateOf(destination.kind) : AgentState::Unreadable;
    status.detail = reader.problem().isEmpty() ? destination.words : reader.problem();
}

// What we wrote is there, but other settings (a profile, another address) may lead elsewhere all the same.
void lookAgain(AgentStatus &status, const AgentKind &kind, const AgentHome &home, const QByteArray &address)
{
    if (!kind.destination)
        return;
    SettingsReader reader;
    const Destination destination = kind.destination(reader, home, address);
    if (destination.kind != Destination::Kind::Elsewhere || !reader.problem().isEmpty())
        return;
    status.state = AgentState::Overridden;
    status.detail = isSluice(status.connection->address.toUtf8(), address)
                        ? Words::tr("Other settings of it lead to %1.").arg(destination.words)
                        : Words::tr("It was connected to %1, and Sluice is at %2 now.")
                              .arg(status.connection->address, QString::fromUtf8(address));
}

} // namespace

std::vector<AgentStatus> AgentDesk::look(const QByteArray &address) const
{
    // A state file that cannot be read hides no agent: connecting will say what is wrong with it.
    const auto connections = readConnections(stateFile());
    std::vector<AgentStatus> all;
    for (const AgentKind &kind : agentKinds())
        all.push_back(statusOf(kind, connections ? connections.value() : std::vector<Connection>(), address));
    return all;
}

AgentStatus AgentDesk::statusOf(const AgentKind &kind, const std::vector<Connection> &connections,
                                const QByteArray &address) const
{
    AgentStatus status;
    status.id = kind.id;
    status.name = kind.name;
    status.files = kind.files(m_home, {});
    for (const Connection &connection : connections) {
        if (connection.agent != kind.id)
            continue;
        if (connection.project.isEmpty())
            status.connection = connection;
        else
            status.projects.push_back(connection);
    }
    status.program = kind.programs.isEmpty() ? QString() : m_home.program(kind.programs);
    status.version = status.program.isEmpty() ? QString() : versionOf(status.program);
    status.running = kind.programs.isEmpty() ? 0 : runningCount(m_home, kind.programs);
    status.installed = kind.programs.isEmpty() || !status.program.isEmpty() || status.connection ||
                       leftTraces(m_home, status.files);
    if (!status.installed) {
        status.detail = kind.limits;
        return status;
    }
    if (status.connection)
        judge(status, *status.connection, m_home);
    else
        judgeBySettings(status, kind, m_home, address);
    if (!kind.limits.isEmpty())
        status.detail = kind.limits;
    status.overrides = overridesOf(kind, m_home, address);
    if (status.state == AgentState::ThroughSluice && !status.overrides.empty())
        status.state = AgentState::Overridden;
    if (status.state == AgentState::ThroughSluice && status.connection)
        lookAgain(status, kind, m_home, address);
    return status;
}

} // namespace sluice::agents
