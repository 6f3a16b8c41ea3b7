// The folder that everything is kept in: private to the user.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace sluice {

// Makes it where missing, with mode 0700, and answers with its canonical path. `asked` empty: the user's data
// folder.
Result<QString> prepareDataDirectory(const QString &asked);

} // namespace sluice
