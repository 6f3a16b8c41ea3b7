#include "core/guard/thinkingcut.h"

#include "core/protocols/jsonscan.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr char InItsPlace[] = R"({"type":"text","text":"[thinking removed]"})";

qsizetype endOf(const ThinkingBlock &block)
{
    return block.object.at + block.object.size;
}

bool isNextElement(QByteArrayView body, const ThinkingBlock &block, const ThinkingBlock &next)
{
    const qsizetype comma = skipSpace(body, endOf(block));
    return comma < body.size() && body[comma] == ',' && skipSpace(body, comma + 1) == next.object.at;
}

// The edit for neighbours in one array: with the comma behind them, or else the one before them.
Splice cut(QByteArrayView body, qsizetype begin, qsizetype end)
{
    const qsizetype behind = skipSpace(body, end);
    if (behind < body.size() && body[behind] == ',') {
        const qsizetype until = skipSpace(body, behind + 1);
        return {begin, until - begin, {}};
    }
    qsizetype before = begin;
    while (before > 0 && (uchar(body[before - 1]) <= ' '))
        --before;
    if (before > 0 && body[before - 1] == ',')
        return {before - 1, end - before + 1, {}};
    return {begin, end - begin, InItsPlace};
}

} // namespace

void cutThinking(QByteArrayView body, const std::vector<ThinkingBlock> &blocks, size_t first,
                 std::vector<Splice> &edits)
{
    std::vector<Splice> cuts;
    for (size_t i = first; i < blocks.size();) {
        size_t last = i;
        while (last + 1 < blocks.size() && isNextElement(body, blocks[last], blocks[last + 1]))
            ++last;
        cuts.push_back(cut(body, blocks[i].object.at, endOf(blocks[last])));
        i = last + 1;
    }
    // A block may stand within another one (only in bodies that no provider takes): that one's cut is both.
    std::sort(cuts.begin(), cuts.end(), [](const Splice &a, const Splice &b) { return a.at < b.at; });
    qsizetype until = 0;
    std::erase_if(cuts, [&until](const Splice &next) {
        const bool isWithin = next.at < until;
        until = std::max(until, next.at + next.remove);
        return isWithin;
    });
    std::erase_if(edits, [&](const Splice &edit) {
        return std::any_of(cuts.begin(), cuts.end(), [&](const Splice &gone) {
            return edit.at >= gone.at && edit.at + edit.remove <= gone.at + gone.remove;
        });
    });
    edits.insert(edits.end(), cuts.begin(), cuts.end());
    std::sort(edits.begin(), edits.end(), [](const Splice &a, const Splice &b) { return a.at < b.at; });
}

} // namespace sluice
