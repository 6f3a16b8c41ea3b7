// Systems whose keychain answers for itself.
#include "core/secrets/secretservice.h"

namespace sluice {

void findEntry(const QString &, const QString &, std::chrono::milliseconds, QObject *,
               std::function<void(EntryState)> answer)
{
    answer(EntryState::Unknown);
}

} // namespace sluice
