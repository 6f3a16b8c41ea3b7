// Keeps secrets out of what is shown: of each only its beginning is left. Pure.
#pragma once

#include <QByteArray>

namespace sluice::agents {

// Whether a setting of that name with that value holds a secret: by its name (…_API_KEY, apiKey, token,
// password) or by how the value begins ("sk-", "AIza", …).
bool looksSecret(const QByteArray &name, const QByteArray &value);

// One secret as people see it: "sk-sluice-7f3a…", "sk-a…".
QByteArray maskedSecret(const QByteArray &secret);

// A line of a settings file with its secrets masked: values of names that say so, and words that look like
// keys wherever they stand.
QByteArray masked(const QByteArray &line);

} // namespace sluice::agents
