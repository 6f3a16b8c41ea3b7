#include "core/agents/textdiff.h"

#include "core/agents/masking.h"

#include <algorithm>

namespace sluice::agents {

namespace {

constexpr int MostDifferences = 2000;

std::vector<QByteArray> linesOf(const QByteArray &text)
{
    std::vector<QByteArray> lines;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype stop = end < 0 ? text.size() : end;
        QByteArray line = text.mid(at, stop - at);
        if (line.endsWith('\r'))
            line.chop(1);
        lines.push_back(std::move(line));
        at = stop + 1;
    }
    return lines;
}

using Lines = std::vector<QByteArray>;

// How far each diagonal came after each number of differences; empty: too many of them.
std::vector<std::vector<int>> explore(const Lines &a, const Lines &b)
{
    const int n = int(a.size());
    const int m = int(b.size());
    const int most = std::min(n + m, MostDifferences);
    std::vector<int> reach(size_t(2 * most + 2), 0);
    std::vector<std::vector<int>> steps;
    const auto at = [most](int diagonal) { return size_t(diagonal + most); };
    for (int d = 0; d <= most; ++d) {
        steps.push_back(reach);
        for (int k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && reach[at(k - 1)] < reach[at(k + 1)]);
            int x = down ? reach[at(std::min(k + 1, most))] : reach[at(k - 1)] + 1;
            while (x < n && x - k < m && a[size_t(x)] == b[size_t(x - k)])
                ++x;
            reach[at(k)] = x;
            if (x >= n && x - k >= m)
                return steps;
        }
    }
    return {};
}

std::vector<DiffLine> replacedWhole(const Lines &a, const Lines &b)
{
    std::vector<DiffLine> lines;
    for (size_t i = 0; i < a.size(); ++i)
        lines.push_back({DiffLine::Sign::Removed, int(i) + 1, 0, a[i]});
    for (size_t i = 0; i < b.size(); ++i)
        lines.push_back({DiffLine::Sign::Added, 0, int(i) + 1, b[i]});
    return lines;
}

// The number of a line on the side where it is.
QString numbered(const DiffLine &line, int width)
{
    const int number = line.newLine > 0 ? line.newLine : line.oldLine;
    const QChar sign = line.sign == DiffLine::Sign::Added     ? QLatin1Char('+')
                       : line.sign == DiffLine::Sign::Removed ? QLatin1Char('-')
                                                              : QLatin1Char(' ');
    return sign + QStringLiteral(" %1  ").arg(number, width) + QString::fromUtf8(masked(line.text));
}

} // namespace

std::vector<DiffLine> diffLines(const QByteArray &before, const QByteArray &after)
{
    const Lines a = linesOf(before);
    const Lines b = linesOf(after);
    const auto steps = explore(a, b);
    if (steps.empty() && !(a.empty() && b.empty()))
        return replacedWhole(a, b);
    std::vector<DiffLine> lines;
    int x = int(a.size());
    int y = int(b.size());
    const int middle = std::min(x + y, MostDifferences);
    const auto take = [&](DiffLine::Sign sign) {
        if (sign != DiffLine::Sign::Added)
            --x;
        if (sign != DiffLine::Sign::Removed)
            --y;
        lines.push_back({sign, sign == DiffLine::Sign::Added ? 0 : x + 1,
                         sign == DiffLine::Sign::Removed ? 0 : y + 1,
                         sign == DiffLine::Sign::Added ? b[size_t(y)] : a[size_t(x)]});
    };
    for (int d = int(steps.size()) - 1; d >= 0; --d) {
        const std::vector<int> &reach = steps[size_t(d)];
        const auto at = [&reach, middle](int diagonal) {
            return reach[size_t(std::min(diagonal + middle, 2 * middle))];
        };
        const int k = x - y;
        const bool down = d > 0 && (k == -d || (k != d && at(k - 1) < at(k + 1)));
        const int fromX = d == 0 ? 0 : down ? at(k + 1) : at(k - 1);
        const int fromY = d == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
        while (x > fromX && y > fromY)
            take(DiffLine::Sign::Same);
        if (d > 0)
            take(down ? DiffLine::Sign::Added : DiffLine::Sign::Removed);
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

DiffCount countOf(const std::vector<DiffLine> &lines)
{
    DiffCount count;
    int added = 0;
    int removed = 0;
    const auto settle = [&] {
        const int both = std::min(added, removed);
        count.changed += both;
        count.added += added - both;
        count.removed += removed - both;
        added = removed = 0;
    };
    for (const DiffLine &line : lines) {
        added += line.sign == DiffLine::Sign::Added;
        removed += line.sign == DiffLine::Sign::Removed;
        if (line.sign == DiffLine::Sign::Same)
            settle();
    }
    settle();
    return count;
}

QString diffText(const std::vector<DiffLine> &lines, int context)
{
    const int count = int(lines.size());
    std::vector<bool> shown(lines.size(), false);
    int widest = 1;
    for (int i = 0; i < count; ++i) {
        widest = std::max({widest, lines[size_t(i)].oldLine, lines[size_t(i)].newLine});
        if (lines[size_t(i)].sign == DiffLine::Sign::Same)
            continue;
        for (int near = std::max(0, i - context); near <= std::min(count - 1, i + context); ++near)
            shown[size_t(near)] = true;
    }
    const int width = int(QString::number(widest).size());
    QStringList text;
    for (int i = 0; i < count; ++i) {
        if (shown[size_t(i)])
            text.append(numbered(lines[size_t(i)], width));
        else if (i > 0 && shown[size_t(i) - 1])
            text.append(QStringLiteral("  ⋯"));
    }
    if (!text.isEmpty() && text.last() == QLatin1String("  ⋯"))
        text.removeLast();
    return text.join(QLatin1Char('\n'));
}

} // namespace sluice::agents
