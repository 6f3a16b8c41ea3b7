#include "ui/common/costsheet.h"

#include "core/pricing/wide.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace sluice {

namespace {

constexpr quint64 Million = 1'000'000;

void add(Spend &sum, const Spend &other)
{
    sum.requests += other.requests;
    sum.errors += other.errors;
    sum.unpriced += other.unpriced;
    sum.estimated += other.estimated;
    sum.input += other.input;
    sum.cached += other.cached;
    sum.output += other.output;
    sum.cost += other.cost;
    sum.unpricedTokens += other.unpricedTokens;
    sum.cacheWrites += other.cacheWrites;
    sum.reasoning += other.reasoning;
    sum.saved += other.saved;
}

Money priced(qint64 tokens, Money perMillion)
{
    const Wide amount = Wide::product(quint64(tokens), quint64(perMillion.pico()));
    return Money::fromPico((amount + Wide::product(Million / 2, 1)).dividedBy(quint32(Million)).saturated());
}

// The classes that sums tell apart, in the order in which requests show theirs.
std::vector<CostLine> tokensOf(const Spend &sums)
{
    const std::pair<const char *, qint64> classes[] = {
        {"input", sums.input - sums.cached - sums.cacheWrites},
        {"cache_read", sums.cached},
        {"cache_write", sums.cacheWrites},
        {"output", sums.output - sums.reasoning},
        {"reasoning", sums.reasoning},
    };
    std::vector<CostLine> lines;
    for (const auto &[component, count] : classes) {
        if (count > 0)
            lines.push_back({.component = component, .count = count});
    }
    return lines;
}

// One token of each class that is there.
Usage sampleOf(const std::vector<CostLine> &lines)
{
    Usage usage;
    for (const CostLine &line : lines) {
        if (line.component == "input")
            usage.input = 1;
        else if (line.component == "cache_read")
            usage.cacheRead = 1;
        else if (line.component == "cache_write")
            usage.cacheWrite5m = 1;
        else if (line.component == "output")
            usage.output = 1;
        else
            usage.reasoning = 1;
    }
    return usage;
}

void priceRow(CostSheetRow &row, const PriceOfToday &priceOf)
{
    row.lines = tokensOf(row.sums);
    if (row.usedNothing())
        return;
    row.today = priceOf(row.provider, row.model, sampleOf(row.lines));
    if (!row.today)
        return;
    row.today->total = {};
    for (const CostLine &price : row.today->lines) {
        if (price.perUnit) { // what each request costs by itself
            row.lines.push_back(price);
            row.lines.back().count = row.sums.requests;
            continue;
        }
        for (CostLine &line : row.lines) {
            if (line.component == price.component ||
                (line.component == "cache_write" && price.component == "cache_write_5m"))
                line.pricePerMillion = price.pricePerMillion;
        }
    }
    for (CostLine &line : row.lines) {
        line.amount = priced(line.perUnit ? line.count * qint64(Million) : line.count, line.pricePerMillion);
        row.today->total += line.amount;
    }
    row.today->lines = row.lines;
}

} // namespace

CostSheet makeCostSheet(const std::vector<Spend> &spent, const PriceOfToday &priceOf)
{
    CostSheet sheet;
    std::map<std::pair<QString, QString>, CostSheetRow> rows;
    for (const Spend &each : spent) {
        if (each.group.size() < 2)
            continue;
        CostSheetRow &row = rows[{each.group[0], each.group[1]}];
        row.provider = QUuid::fromString(each.group[0]);
        row.model = each.group[1];
        add(row.sums, each);
        add(sheet.total, each);
    }
    for (auto &[group, row] : rows) {
        priceRow(row, priceOf);
        sheet.rows.push_back(std::move(row));
    }
    std::stable_sort(sheet.rows.begin(), sheet.rows.end(), [](const CostSheetRow &a, const CostSheetRow &b) {
        return std::tuple(a.usedNothing(), b.sums.cost, b.sums.unpriced, b.sums.requests) <
               std::tuple(b.usedNothing(), a.sums.cost, a.sums.unpriced, a.sums.requests);
    });
    return sheet;
}

} // namespace sluice
