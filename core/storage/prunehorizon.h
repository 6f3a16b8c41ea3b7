// Up to where single requests were deleted. Their ids are of version 7, in order of time, so that one id says
// it all, and a request that comes again from the journal is known to be counted already.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>

namespace sluice {

class SqliteConnection;

// The newest id (16 bytes) that was pruned; empty: none yet.
Result<QByteArray> prunedUntil(SqliteConnection &connection);
// What is remembered is what was deleted, not the moment that was asked for: a clock that is wrong for a day
// must not make the ledger deaf to everything that comes after it.
Result<void> rememberPruned(SqliteConnection &connection, const QByteArray &id);

// The least id that a request begun at that time can have. Pure.
QByteArray firstIdOf(Instant time);
// The first millisecond after the one that an id was made in. Pure.
Instant timeAfterId(const QByteArray &id);

} // namespace sluice
