#include "ui/usage/usagemodel.h"

#include "ui/common/celldelegate.h"
#include "ui/common/format.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <utility>

namespace sluice {

namespace {

QString percentText(double share)
{
    const int percent = qRound(share * 100);
    return percent == 0 && share > 0 ? UsageModel::tr("<1 %", "share")
                                     : UsageModel::tr("%1 %", "share").arg(QLocale().toString(percent));
}

double ratio(qint64 part, qint64 whole)
{
    return whole > 0 ? double(part) / double(whole) : 0;
}

Money perRequest(const Totals &totals)
{
    const qint64 priced = totals.requests - totals.unpriced;
    return priced > 0 ? Money::fromPico(totals.cost.pico() / priced) : Money();
}

} // namespace

QString changeText(qint64 now, std::optional<qint64> before)
{
    if (!before || (*before <= 0 && now <= 0))
        return {};
    if (*before <= 0)
        return UsageModel::tr("new", "there was nothing in the period before");
    const double change = (double(now) / double(*before) - 1) * 100;
    const int percent = qRound(std::min(std::abs(change), 9999.0));
    if (percent == 0)
        return UsageModel::tr("±0 %");
    return UsageModel::tr("%1%2 %", "plus or minus, number")
        .arg(change < 0 ? QStringLiteral("−") : QStringLiteral("+"), QLocale().toString(percent));
}

UsageModel::UsageModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void UsageModel::setReport(const UsageReport &report)
{
    QSet<QString> values;
    for (const UsageGroup &group : report.groups)
        values.insert(group.value);
    const bool anyStays = std::any_of(m_rows.begin(), m_rows.end(), [&](size_t row) {
        return values.contains(m_report.groups[row].value);
    });
    if (m_report.view.groupBy != report.view.groupBy || !anyStays) {
        beginResetModel();
        m_report = report;
        order();
        endResetModel();
        return;
    }
    removeGone(values);
    addNew(report);
    reorder();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void UsageModel::removeGone(const QSet<QString> &staying)
{
    for (size_t row = m_rows.size(); row-- > 0;) {
        if (staying.contains(m_report.groups[m_rows[row]].value))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_rows.erase(m_rows.begin() + qsizetype(row));
        endRemoveRows();
    }
}

// Those of before keep their rows, what is new comes behind them; the figures are the new report's from here
// on.
void UsageModel::addNew(const UsageReport &report)
{
    QHash<QString, size_t> places;
    for (size_t i = 0; i < report.groups.size(); ++i)
        places.insert(report.groups[i].value, i);
    std::vector<size_t> rows;
    for (const size_t row : m_rows)
        rows.push_back(places.take(m_report.groups[row].value));
    const size_t known = rows.size();
    for (const size_t place : std::as_const(places))
        rows.push_back(place);
    const bool any = rows.size() > known;
    if (any)
        beginInsertRows({}, int(known), int(rows.size()) - 1);
    m_report = report;
    m_rows = std::move(rows);
    if (any)
        endInsertRows();
}

// What is selected stays so, wherever it goes.
void UsageModel::reorder()
{
    const std::vector<size_t> before = m_rows;
    order();
    const std::vector<size_t> after = std::exchange(m_rows, before);
    if (before == after)
        return;
    Q_EMIT layoutAboutToBeChanged();
    m_rows = after;
    QModelIndexList from;
    QModelIndexList to;
    for (const QModelIndex &index : persistentIndexList()) {
        from << index;
        int row = index.row();
        if (size_t(row) < before.size())
            row = int(std::find(m_rows.begin(), m_rows.end(), before[size_t(row)]) - m_rows.begin());
        to << createIndex(row, index.column());
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
}

void UsageModel::setColours(QHash<QString, QColor> colours)
{
    m_colours = std::move(colours);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Group), index(rowCount() - 1, Group));
}

void UsageModel::order()
{
    m_rows.resize(m_report.groups.size());
    std::iota(m_rows.begin(), m_rows.end(), size_t(0));
    if (m_sortColumn < 0)
        return;
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](size_t a, size_t b) {
        const UsageGroup &left = m_report.groups[m_sortOrder == Qt::AscendingOrder ? a : b];
        const UsageGroup &right = m_report.groups[m_sortOrder == Qt::AscendingOrder ? b : a];
        if (m_sortColumn == Group)
            return QString::localeAwareCompare(left.name, right.name) < 0;
        return sortValue(left, m_sortColumn) < sortValue(right, m_sortColumn);
    });
}

void UsageModel::sort(int column, Qt::SortOrder sortOrder)
{
    m_sortColumn = column < ColumnCount ? column : -1;
    m_sortOrder = sortOrder;
    reorder();
}

const UsageGroup *UsageModel::group(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? &m_report.groups[m_rows[size_t(row)]] : nullptr;
}

int UsageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : int(m_rows.size()) + 1;
}

int UsageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Totals &UsageModel::totalsOf(const UsageGroup *group) const
{
    return group ? group->totals : m_report.total;
}

qint64 UsageModel::sortValue(const UsageGroup &group, int column) const
{
    const Totals &totals = group.totals;
    switch (column) {
    case Requests:
        return totals.requests;
    case Input:
        return totals.input;
    case Cached:
        return totals.cached;
    case Output:
        return totals.output;
    case PerRequest:
        return perRequest(totals).pico();
    case FirstToken:
        return group.ttft.quantile(0.95);
    case Failed:
        return totals.errors;
    case Change:
        return totals.cost.pico() - (group.before ? group.before->cost.pico() : 0);
    default:
        return totals.cost.pico();
    }
}

QString UsageModel::text(const UsageGroup *group, int column) const
{
    const Totals &totals = totalsOf(group);
    const bool nothingPriced = totals.unpriced > 0 && totals.cost == Money();
    switch (column) {
    case Group:
        return group ? group->name : tr("Total");
    case Requests:
        return countText(totals.requests);
    case Input:
        return tokensText(totals.input);
    case Cached:
        return totals.input > 0 ? percentText(ratio(totals.cached, totals.input)) : QStringLiteral("–");
    case Output:
        return tokensText(totals.output);
    case Cost:
        return nothingPriced ? moneyText({}, MoneyStyle::Sum)
                             : moneyText(totals.cost, MoneyStyle::Sum, false, totals.unpriced);
    case Share:
        return percentText(ratio(totals.cost.pico(), m_report.total.cost.pico()));
    case PerRequest:
        return nothingPriced ? QStringLiteral("–") : moneyText(perRequest(totals), MoneyStyle::Request);
    case FirstToken:
        return durationText((group ? group->ttft : m_report.ttft).quantile(0.95));
    case Failed:
        return totals.errors == 0 ? QStringLiteral("0") : percentText(ratio(totals.errors, totals.requests));
    case Change: {
        const auto &before = group ? group->before : m_report.before;
        return changeText(totals.cost.pico(), before ? std::optional(before->cost.pico()) : std::nullopt);
    }
    default:
        return {};
    }
}

QString UsageModel::toolTip(const UsageGroup *group, int column) const
{
    const Totals &totals = totalsOf(group);
    switch (column) {
    case Group:
        return group ? group->hint : QString();
    case Cost:
    case Share:
        return moneyText(totals.cost, MoneyStyle::Exact, false, totals.unpriced);
    case Input:
    case Cached:
        return tr("%1 in, %2 of it read from the cache, %3 written to it", "numbers of tokens")
            .arg(countText(totals.input), countText(totals.cached), countText(totals.cacheWrites));
    case Output:
        return tr("%1 out, %2 of it reasoning", "numbers of tokens")
            .arg(countText(totals.output), countText(totals.reasoning));
    case Failed:
        return tr("%Ln failed", nullptr, int(totals.errors));
    case FirstToken:
        return tr("Half of the answers began within %1, 95 % within %2", "durations")
            .arg(durationText((group ? group->ttft : m_report.ttft).quantile(0.5)),
                 durationText((group ? group->ttft : m_report.ttft).quantile(0.95)));
    case Change: {
        const auto &before = group ? group->before : m_report.before;
        return before ? tr("%1 in the period before").arg(moneyText(before->cost, MoneyStyle::Sum))
                      : QString();
    }
    default:
        return {};
    }
}

QVariant UsageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const UsageGroup *shown = group(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return toolTip(shown, index.column());
    case Qt::TextAlignmentRole:
        return int(index.column() == Group ? Qt::AlignLeading | Qt::AlignVCenter
                                           : Qt::AlignTrailing | Qt::AlignVCenter);
    case Qt::FontRole:
        if (!shown) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    case ValueRole:
        return shown ? shown->value : QString();
    case IsTotalRole:
        return !shown;
    case CellIconRole:
        return index.column() == Group && shown && shown->isUnpriced() ? QStringLiteral("warning")
                                                                       : QVariant();
    case CellIconColourRole:
        return int(IconColour::Warning);
    case CellDotRole: {
        const auto colour = shown ? m_colours.constFind(shown->value) : m_colours.constEnd();
        if (index.column() != Group || !shown)
            return {};
        // One that is not seen keeps the names in line.
        return QVariant::fromValue(colour != m_colours.constEnd() ? *colour : QColor(Qt::transparent));
    }
    case CellMutedRole:
        return index.column() == Change || (shown && index.column() == PerRequest);
    default:
        return {};
    }
}

QVariant UsageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == Group ? Qt::AlignLeading | Qt::AlignVCenter
                                    : Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Group:
        return UsageWords::dimension(m_report.view.groupBy);
    case Requests:
        return tr("Requests");
    case Input:
        return tr("In");
    case Cached:
        return tr("Cached");
    case Output:
        return tr("Out");
    case Cost:
        return tr("Cost");
    case Share:
        return tr("Share");
    case PerRequest:
        return tr("Per request");
    case FirstToken:
        return tr("TTFT p95");
    case Failed:
        return tr("Failed");
    case Change:
        return tr("Change");
    default:
        return {};
    }
}

} // namespace sluice
