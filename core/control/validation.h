// What may become part of the configuration. Pure: a draft in, the tidied draft or a sentence for its author
// out.
#pragma once

#include "core/control/control.h"

namespace sluice {

// `self` is the provider or key that the draft changes; null: a new one. Names come back trimmed, the base
// URL without a trailing slash, models without blanks and repetitions.
Result<ProviderDraft> checkedProvider(ProviderDraft draft, const Configuration &configuration,
                                      const QUuid &self);
Result<KeyDraft> checkedKey(KeyDraft draft, const Configuration &configuration, const QUuid &self);
Result<Settings> checkedSettings(Settings settings);

// Trimmed; 1 to 64 characters that can be shown.
Result<QString> checkedName(const QString &name);
// What keys and projects have alike. A colour is "#rrggbb" or empty.
Result<void> checkLooks(const QString &note, const QString &colour);

// A credential that can stand in a header: visible ASCII, up to 16 KiB.
Result<void> checkSecret(QByteArrayView secret);

} // namespace sluice
