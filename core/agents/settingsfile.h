// Reading and replacing one settings file on disk. Any thread; both block.
#pragma once

#include "core/agents/settingstext.h"

#include <QFile>

namespace sluice::agents {

struct SettingsFile
{
    QString file = {};   // as the agent names it
    QString target = {}; // where its links lead: what is written
    bool exists = false;
    QByteArray bytes = {};
};

// A file that is missing is fine. Errors: no permission, not an ordinary file, a link that leads nowhere, too
// large.
Result<SettingsFile> readSettingsFile(const QString &file);

// Replaces the whole file in one step and reads it back. A new file is 0600 (it may hold a key), an old one
// keeps its mode. Missing folders are made.
Result<void> writeSettingsFile(const QString &target, const QByteArray &bytes);

Result<void> removeSettingsFile(const QString &target);

// SHA-256 in hexadecimal.
QByteArray fingerprint(const QByteArray &bytes);

} // namespace sluice::agents
