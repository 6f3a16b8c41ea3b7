// Feeds bytes in every cut: each size from one byte up, and random ones with a seed that a failure can name.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QRandomGenerator>

#include <functional>
#include <vector>

namespace sluice::test {

using Pieces = std::vector<QByteArray>; // copies: reading behind the end of one is seen by the sanitizer

inline Pieces cutEvery(const QByteArray &bytes, qsizetype size)
{
    Pieces pieces;
    for (qsizetype at = 0; at < bytes.size(); at += size)
        pieces.push_back(bytes.mid(at, size));
    return pieces;
}

inline Pieces cutRandomly(const QByteArray &bytes, quint32 seed)
{
    QRandomGenerator random(seed);
    Pieces pieces;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype size = random.bounded(4) == 0 ? 1 : random.bounded(1, 200);
        pieces.push_back(bytes.mid(at, size));
        at += size;
    }
    return pieces;
}

// Calls `run` with every way to cut; it returns false to stop.
inline bool inEveryCut(const QByteArray &bytes, const std::function<bool(const Pieces &)> &run)
{
    for (qsizetype size = 1; size <= qMax(qsizetype(1), bytes.size()); ++size) {
        if (!run(cutEvery(bytes, size))) {
            qWarning("failed in pieces of %lld bytes", qlonglong(size));
            return false;
        }
    }
    for (quint32 seed = 1; seed <= 50; ++seed) {
        if (!run(cutRandomly(bytes, seed))) {
            qWarning("failed in random pieces, seed %u", seed);
            return false;
        }
    }
    return true;
}

} // namespace sluice::test
