// A change to settings files as a value: what is there, what will be, and what each key was before. Made,
// shown, and only then applied.
#pragma once

#include "core/agents/settingsfile.h"

#include <QStringList>

#include <vector>

namespace sluice::agents {

// One setting to make. `raw` is as the format writes it.
struct Setting
{
    QString file = {};
    Format format = Format::Json;
    KeyPath path = {};
    QByteArray raw = {};
    bool secret = false; // holds the virtual key
};

// A string setting.
Setting stringSetting(const QString &file, Format format, const KeyPath &path, const QByteArray &plain);

struct KeyChange
{
    KeyPath path = {};
    std::optional<QByteArray> former = {}; // none: it was not there
    QByteArray ours = {};
    int containers = 0; // how many objects or tables around it were there
    bool secret = false;
};

struct FileChange
{
    QString file = {};   // as the agent names it
    QString target = {}; // where its links lead
    Format format = Format::Json;
    bool existed = false;
    bool removes = false; // the file goes
    bool backsUp = true;
    QByteArray before = {};
    QByteArray after = {};
    std::vector<KeyChange> keys = {};
    // What disconnecting leads back to. The same as before, unless the file was connected already.
    bool baseExisted = false;
    QByteArray base = {};
    QString baseBackup = {}; // a backup that holds `base`; empty: the one that is made now

    bool changes() const { return removes || !existed || before != after; }
    bool holdsSecret() const;
    bool leadsElsewhere() const { return file != target; }
};

// A setting that was ours and was changed by somebody else since.
struct Conflict
{
    QString file = {};
    KeyPath path = {};
    std::optional<QByteArray> now = {};    // none: it was taken out
    std::optional<QByteArray> former = {}; // none: it was not there
};

struct Plan
{
    QString agent = {};
    QString project = {}; // empty: for this user
    std::vector<FileChange> files = {};
    std::vector<Conflict> conflicts = {};
    QStringList notes = {}; // what the user should know before
    QStringList steps = {}; // what is left to do by hand after

    bool changes() const;
};

// What a file is built on: its bytes, or with them what an earlier connection had made taken back.
struct FileBase
{
    bool existed = false;
    QByteArray bytes = {};
    QString backup = {}; // one that holds them; empty: none yet
};

// The change that makes the settings of one file (all of `settings` have this file). Reads nothing.
Result<FileChange> changeFor(const SettingsFile &now, const FileBase &base,
                             const std::vector<Setting> &settings);

// "env.ANTHROPIC_BASE_URL".
QString pathText(const KeyPath &path);

} // namespace sluice::agents
