// The stages of admission, in the order of their files. Each goes on or answers with an error.
#pragma once

#include "core/gateway/exchange.h"

namespace sluice::stages {

Result<void> parse(Exchange &exchange, const Env &env);
Result<void> authenticate(Exchange &exchange, const Env &env);
Result<void> authorize(Exchange &exchange, const Env &env);
Result<void> limit(Exchange &exchange, const Env &env);
Result<void> guard(Exchange &exchange, const Env &env);
Result<void> route(Exchange &exchange, const Env &env);
Result<void> budget(Exchange &exchange, const Env &env);
Result<void> edit(Exchange &exchange, const Env &env);
Result<void> count(Exchange &exchange, const Env &env);

} // namespace sluice::stages
