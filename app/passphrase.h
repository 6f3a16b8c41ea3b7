// The vault's passphrase: from the environment, or asked for on the terminal without echo.
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

namespace sluice {

// SLUICE_VAULT_PASSPHRASE, which is removed from the environment then. Null: not set.
SharedSecret passphraseOfEnvironment();

// Asks on the terminal. An error when there is none.
Result<SharedSecret> askPassphraseOnTerminal();

} // namespace sluice
