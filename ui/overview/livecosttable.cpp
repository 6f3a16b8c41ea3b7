#include "ui/overview/livecosttable.h"

#include "ui/common/celldelegate.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>

namespace sluice {

namespace {

constexpr int HourRow = 0;
constexpr int TimeColumn = 0;

} // namespace

QString liveKeyName(const KeyMinutes &row, const Configuration &configuration)
{
    if (row.keyId.isEmpty())
        return LiveCostModel::tr("Other");
    const VirtualKey *key = configuration.key(QUuid::fromString(row.keyId));
    return key ? key->name : LiveCostModel::tr("Unknown key");
}

void LiveCostModel::setRows(std::vector<KeyMinutes> keys, ConfigurationPtr configuration, Instant now)
{
    const bool sameKeys = std::equal(keys.begin(), keys.end(), m_keys.begin(), m_keys.end(),
                                     [](const auto &a, const auto &b) { return a.keyId == b.keyId; });
    if (!sameKeys)
        beginResetModel(); // other columns
    m_keys = std::move(keys);
    m_configuration = std::move(configuration);
    m_now = now;
    m_sums.assign(SpendBook::MinutesShown, Money());
    m_running.assign(SpendBook::MinutesShown, Money());
    Money total;
    for (size_t minute = 0; minute < m_sums.size(); ++minute) {
        for (const KeyMinutes &key : m_keys)
            m_sums[minute] += key.minutes[minute];
        total += m_sums[minute];
        m_running[minute] = total;
    }
    if (!sameKeys)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int LiveCostModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SpendBook::MinutesShown + 1;
}

int LiveCostModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : keyColumns() + 3;
}

Money LiveCostModel::amount(int row, int column) const
{
    const bool whole = row == HourRow;
    const auto minute = size_t(SpendBook::MinutesShown - (whole ? 1 : row));
    if (minute >= m_sums.size())
        return {};
    if (column <= keyColumns()) {
        const KeyMinutes &key = m_keys[size_t(column - 1)];
        return whole ? key.total : key.minutes[minute];
    }
    return whole || column == keyColumns() + 2 ? m_running[minute] : m_sums[minute];
}

QString LiveCostModel::timeOf(int row) const
{
    if (row == HourRow)
        return tr("Last hour");
    const QTime time =
        QDateTime::fromMSecsSinceEpoch(microsOf(m_now - std::chrono::minutes(row - 1)) / 1000).time();
    return clockText(time);
}

QVariant LiveCostModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isTime = index.column() == TimeColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isTime ? timeOf(index.row())
                      : moneyText(amount(index.row(), index.column()),
                                  index.row() == HourRow ? MoneyStyle::Sum : MoneyStyle::Request);
    case Qt::ToolTipRole:
        return isTime ? QVariant() : moneyText(amount(index.row(), index.column()), MoneyStyle::Exact);
    case Qt::AccessibleTextRole:
        return isTime ? timeOf(index.row())
                      : tr("%1, %2: %3", "a time of day, a column's title, an amount")
                            .arg(timeOf(index.row()),
                                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                 data(index, Qt::DisplayRole).toString());
    case CellMutedRole: // most minutes of most keys
        return !isTime && amount(index.row(), index.column()) == Money();
    case Qt::TextAlignmentRole:
        return int((isTime ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant LiveCostModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == TimeColumn ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == TimeColumn)
        return tr("Minute");
    if (section <= keyColumns())
        return liveKeyName(m_keys[size_t(section - 1)], *m_configuration);
    return section == keyColumns() + 1 ? tr("Together") : tr("Running total");
}

LiveCostTable::LiveCostTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new LiveCostModel(this))
{
    setObjectName(QStringLiteral("liveCostTable"));
    setAccessibleName(tr("Cost by key in each minute of the last hour"));
    setModel(m_model);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(24);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(72);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

} // namespace sluice
