// What the journals of earlier runs still know: the way of a request into the database after a crash.
#pragma once

#include "core/storage/storage.h"

#include <QStringList>

namespace sluice {

struct Replayed
{
    qint64 ended = 0;             // records of requests that had ended; most may be in the database already
    RecordBatch interrupted = {}; // began and never ended; now in the database as Outcome::Interrupted
    qint64 damagedBytes = 0;
};

// Appends every request that ended, then those that only began, as Interrupted with their estimate. Deletes
// the files after all of it is committed; after an error they stay, and it can be done again. A file that
// cannot be read stays too, and the log says so. Called on the storage thread.
Result<Replayed> replayJournals(const QStringList &files, Storage &storage);

} // namespace sluice
