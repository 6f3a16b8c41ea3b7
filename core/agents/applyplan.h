// Carries a plan out: all of it, or nothing. Any thread; blocks.
#pragma once

#include "core/agents/agentplan.h"

#include <QDateTime>
#include <QSet>

namespace sluice::agents {

constexpr int BackupsPerFile = 20;

struct Backup
{
    QString path = {};
    QString of = {}; // the file that it is a copy of
    QDateTime when = {};
    qint64 size = 0;
};

// Where backups go: beside the file; of a file in a git working tree, into a folder of Sluice's, because it
// may hold a key and "git add" would take it along.
struct BackupPlace
{
    QString folder = {};       // for files in working trees
    QSet<QString> needed = {}; // these are never thrown away
};

struct Applied
{
    QStringList backups = {}; // one for each file of the plan; empty: none was made
};

// Compares each file with what the plan was made from (Conflict if it changed meanwhile: nothing is written),
// backs it up, writes it in one step and reads it back. If anything fails, what was written goes back.
Result<Applied> applyPlan(const Plan &plan, const QDateTime &now, const BackupPlace &place);
// Puts back what a plan changed, for when what had to follow could not be done.
Result<void> rollBack(const Plan &plan);

// Newest first.
std::vector<Backup> backupsOf(const QString &file, const BackupPlace &place);
// Brings a backup back; the file as it is is backed up in turn.
Result<Plan> planRestore(const Backup &backup);

} // namespace sluice::agents
