// What QtKeychain cannot tell on Linux: whether there is a Secret Service, and whether an entry in it is
// locked.
#pragma once

#include <QString>

#include <chrono>
#include <functional>

class QObject;

namespace sluice {

enum class EntryState {
    Open,      // it is there and may be read
    Locked,    // it is there, but its keyring is locked
    None,      // there is no such entry
    NoService, // there is nobody to ask
    Unknown    // not a Secret Service (KWallet, another system), or it did not answer
};

// Asks without raising a prompt. `answer` comes on this thread, perhaps before this returns, unless `context`
// is gone.
void findEntry(const QString &service, const QString &entry, std::chrono::milliseconds timeout,
               QObject *context, std::function<void(EntryState)> answer);

} // namespace sluice
