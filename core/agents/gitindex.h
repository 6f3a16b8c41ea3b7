// Whether git keeps a file: a key is never written into one that it does.
#pragma once

#include <QByteArray>
#include <QString>

namespace sluice::agents {

enum class GitState : quint8 {
    Outside,   // in no working tree
    Untracked, // in a working tree, but not kept
    Tracked    // kept, or it cannot be told
};

// Looks for a working tree around the file (links followed) and reads its index. Git itself is not started.
GitState gitStateOf(const QString &file);

// Whether an index file (formats 2 to 4, as in git's Documentation/gitformat-index) names the path. What it
// cannot read counts as named. Pure.
bool indexNames(const QByteArray &index, const QByteArray &path);

} // namespace sluice::agents
