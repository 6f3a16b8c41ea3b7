// What was connected, kept over restarts so that it can be taken back: a JSON file, 0600, in Sluice's data
// folder. It holds former values, but no secret: such a value stays in the file's backup alone.
#pragma once

#include "core/agents/agentplan.h"

#include <QDateTime>
#include <QUuid>

namespace sluice::agents {

struct ConnectedKey
{
    KeyPath path = {};
    std::optional<QByteArray> former = {}; // none: it was not there, or see formerInBackup
    bool formerInBackup = false;           // it looked like a secret
    QByteArray ours = {};                  // fingerprint of what we wrote
    int containers = 0;
};

struct ConnectedFile
{
    QString file = {};
    Format format = Format::Json;
    bool existed = false;   // before
    QString backup = {};    // empty: there was nothing to keep
    QByteArray before = {}; // fingerprints of the whole file
    QByteArray after = {};
    std::vector<ConnectedKey> keys = {};
};

struct Connection
{
    QString agent = {};
    QString project = {}; // empty: for this user
    QString address = {};
    QString model = {};
    QUuid keyId = {};
    QByteArray keyPrefix = {};
    QDateTime since = {};
    std::vector<ConnectedFile> files = {};
};

// A file that is missing is an empty list; one that cannot be read is an error, and never overwritten.
Result<std::vector<Connection>> readConnections(const QString &file);
Result<void> writeConnections(const QString &file, const std::vector<Connection> &connections);

// What to remember of a change. `backup` is the one that was made for it.
ConnectedFile rememberedOf(const FileChange &change, const QString &backup);

// What somebody else did since.
struct Drift
{
    bool fileChanged = false;
    bool fileGone = false;
    QStringList keys = {}; // of ours, that are not ours any more
    QString problem = {};  // why it cannot be told
};
Drift driftOf(const ConnectedFile &file);

enum class Choice : quint8 {
    KeepTheirs, // what was changed since stays
    PutBack     // it goes back to what was there before Sluice
};

// The file as it would be without us. Byte for byte the former one where nothing else changed.
struct Disconnected
{
    FileBase base = {};
    bool exact = false;
    std::vector<Conflict> conflicts = {};
    QStringList notes = {};
};
Result<Disconnected> withoutConnection(const ConnectedFile &file, const SettingsFile &now, Choice choice);

} // namespace sluice::agents
