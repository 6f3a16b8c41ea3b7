// What a change does to a text, line by line, for people. Pure.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace sluice::agents {

struct DiffLine
{
    enum class Sign : quint8 { Same, Added, Removed };
    Sign sign = Sign::Same;
    int oldLine = 0; // from 1; 0: not there
    int newLine = 0;
    QByteArray text = {}; // without its line end
};

struct DiffCount
{
    int added = 0;
    int changed = 0;
    int removed = 0;
};

// The shortest way from one to the other (Myers). Texts that differ in too many lines are shown as taken out
// and put in whole.
std::vector<DiffLine> diffLines(const QByteArray &before, const QByteArray &after);
// A line taken out next to one put in counts as one that changed.
DiffCount countOf(const std::vector<DiffLine> &lines);
// "-  13  model = …", with `context` unchanged lines around each change and secrets as their beginning only.
QString diffText(const std::vector<DiffLine> &lines, int context);

} // namespace sluice::agents
