// Starting with the session: an XDG autostart entry, a LaunchAgent, or a value in the registry's Run key.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace sluice {

struct AutostartPlace
{
    QString file = {};    // what is written; on Windows the registry key
    QString program = {}; // the absolute path of what is to be started
};

// Of this user and this program.
AutostartPlace autostartPlace();
// What the file says (XDG desktop entry, or property list on macOS). Pure. Quotes the path as each format
// asks.
QByteArray autostartEntry(const QString &program);

bool startsAtLogin(const AutostartPlace &place);
// Error::Kind::Storage names the file and the reason.
Result<void> setStartsAtLogin(const AutostartPlace &place, bool on);

} // namespace sluice
