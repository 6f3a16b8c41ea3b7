// The vault's passphrase: from the environment, or asked for on the terminal without echo.
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

namespace sluice {

// SLUICE_VAULT_PASSPHRASE (removed from the environment then), or the terminal. An error when there is
// neither.
Result<SharedSecret> readPassphrase();

} // namespace sluice
