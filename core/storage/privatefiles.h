// Folders and files that only their owner may read: 0700 and 0600, whatever the umask says.
#pragma once

#include "core/base/result.h"

#include <QFile>

namespace sluice {

// 0600 as Qt says it.
constexpr QFile::Permissions PrivateFile = QFile::ReadOwner | QFile::WriteOwner;

// Makes the folder and its missing parents, 0700 each. A folder that is there already and ours loses the
// rights of others, unless it is a shared one such as /tmp.
Result<void> makePrivateFolder(const QString &folder);

// Makes the file if it is missing, empty, and takes everybody else's rights away.
Result<void> makePrivateFile(const QString &file);

// Takes everybody else's rights away from a file; one that is missing is fine.
Result<void> makePrivateIfThere(const QString &file);

} // namespace sluice
