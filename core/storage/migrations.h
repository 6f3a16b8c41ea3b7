// The numbered steps from an empty file to today's tables, and the walk along them.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace sluice {

class SqliteConnection;

// migrations/NNNN_name.sql: leads from version NNNN - 1 to NNNN.
struct Migration
{
    int version = 0;
    QString name = {};
    QString script = {};
};

// In order, without a gap: the first is 1.
const std::vector<Migration> &knownMigrations();

// A script's statements, without comments. Scripts hold no semicolon inside a string or a trigger.
QStringList statementsOf(const QString &script);

// Each missing step up to `target` in a transaction of its own, which also moves `PRAGMA user_version`.
Result<void> migrate(SqliteConnection &connection, int target);

// Copies the open database to FILE.backup-TIME (0600) and deletes all but the last three such copies.
Result<void> backUp(SqliteConnection &connection, const QString &file);

} // namespace sluice
