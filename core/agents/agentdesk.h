// All that can be done with the agents of this computer: look, plan, connect, take back. A value: copy it to
// the thread that does the work. Every call blocks on files; one at a time, because they share one state
// file.
#pragma once

#include "core/agents/agentkind.h"
#include "core/agents/applyplan.h"
#include "core/agents/connection.h"
#include "core/agents/overrides.h"

namespace sluice::agents {

enum class AgentState : quint8 {
    NotInstalled,
    Direct, // goes elsewhere
    ThroughSluice,
    Overridden, // its settings say Sluice, a variable of the shell leads elsewhere
    Changed,    // what we wrote was changed by somebody else
    OldFormat,  // its settings are refused by today's version
    Unreadable, // its settings cannot be read
    ByHand,     // Sluice cannot tell: its settings are not in files that Sluice knows
    Impossible  // cannot work, see the kind's limits
};

struct AgentStatus
{
    QString id = {};
    QString name = {};
    AgentState state = AgentState::NotInstalled;
    bool installed = false;
    QString detail = {}; // where it goes, what changed, what is wrong
    QString program = {};
    QString version = {};
    int running = 0;        // processes of it, where that can be told
    QStringList files = {}; // its settings files, there or not
    std::vector<Override> overrides = {};
    std::optional<Connection> connection = {}; // the one for this user
    std::vector<Connection> projects = {};     // and those of single projects
};

// An address and a key to try.
struct Probe
{
    QByteArray address = {};
    QByteArray key = {};
};

class AgentDesk
{
public:
    // `dataDirectory` keeps the state file and some backups.
    AgentDesk(AgentHome home, const QString &dataDirectory);

    const AgentHome &home() const { return m_home; }
    std::vector<AgentStatus> look(const QByteArray &address) const;

    // What would have to change; nothing is written. A wish may have a stand-in for the key.
    Result<Plan> planConnect(const QString &agent, const Wish &wish) const;
    // Carries out the same wish with the real key. Conflict if a file is not as it was when `previewed` was
    // made. `key` and `prefix` say whose key it is.
    Result<Connection> connectAgent(const Plan &previewed, const Wish &wish, const QUuid &key,
                                    const QByteArray &prefix, const QDateTime &now) const;

    // Takes our settings out again and puts back what they replaced.
    Result<Plan> planDisconnect(const QString &agent, const QString &project, Choice choice) const;
    Result<void> disconnectAgent(const Plan &plan, const QDateTime &now) const;
    // The undo of a disconnection: the files as they were connected, and the connection with them.
    Result<void> reconnectAgent(const Plan &disconnected, const Connection &connection,
                                const QDateTime &now) const;

    // What the connected agent would send, read back from its settings files.
    Result<Probe> probeOf(const Connection &connection) const;

    std::vector<Backup> backups(const QString &agent) const;
    Result<void> restore(const Backup &backup, const QDateTime &now) const;

    QString stateFile() const;
    QString backupFolder() const;

private:
    Result<std::optional<Connection>> connectionOf(const QString &agent, const QString &project) const;
    Result<Plan> planWith(const AgentKind &kind, const Wish &wish) const;
    Result<BackupPlace> backupPlace() const;
    // Replaces the connection of that agent and project; none: takes it out.
    Result<void> remember(const QString &agent, const QString &project,
                          const std::optional<Connection> &connection) const;
    AgentStatus statusOf(const AgentKind &kind, const std::vector<Connection> &connections,
                         const QByteArray &address) const;

    AgentHome m_home;
    QString m_data;
};

} // namespace sluice::agents
