// What somebody who reports a problem may send along, and the check that no secret is in it.
#pragma once

#include "core/control/control.h"

namespace sluice {

// Versions, states, counts, which settings are not the default, and the last lines of the log. No key's name,
// no prompt.
QString diagnosticsText(const Control &control, const QStringList &logLines);

// Whether a text holds a secret that this program knows: a provider's, the webhook's address, a virtual key
// (also a former one), an admin token. The error says of what kind, never which. Pure.
Result<void> checkHoldsNoSecret(const QString &text, const Configuration &configuration);

} // namespace sluice
