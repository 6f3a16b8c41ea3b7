#include "ui/overview/busiestmodels.h"

#include "ui/common/celldelegate.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace sluice {

namespace {

constexpr int NarrowWidth = 290;
constexpr int LeastBar = 16;

class ShareDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const SemanticColours &colours = semanticColours(option.palette);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours.selectionSoft);
        const double share = index.data(BusiestModelsModel::ShareRole).toDouble();
        const int textWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("100 %"));
        const QRect area = option.rect.adjusted(space::Medium, 0, -6, 0);
        QRect groove(area.left(), area.center().y() - 2, area.width() - textWidth - space::Small, 5);
        QRect filled = groove;
        filled.setWidth(qMax(share > 0 ? 5 : 0, qRound(groove.width() * share)));
        if (option.direction == Qt::RightToLeft) {
            groove.translate(textWidth + space::Small, 0);
            filled.moveRight(groove.right());
        }
        const bool hasRoom = groove.width() >= LeastBar;
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.chartGrid);
        if (hasRoom)
            painter->drawRoundedRect(groove, 2.5, 2.5);
        if (hasRoom && share > 0) {
            painter->setBrush(colours.accent);
            painter->drawRoundedRect(filled, 2.5, 2.5);
        }
        painter->setPen(option.palette.color(QPalette::Text));
        painter->setFont(option.font);
        painter->drawText(area, int(Qt::AlignTrailing | Qt::AlignVCenter), index.data().toString());
        painter->restore();
    }
};

} // namespace

void BusiestModelsModel::setRows(std::vector<NamedTotals> rows)
{
    m_total = {};
    for (const NamedTotals &row : rows)
        m_total += row.totals.cost;
    syncRows(m_rows, std::move(rows), [](const NamedTotals &row) { return row.name; });
}

int BusiestModelsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BusiestModelsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

double BusiestModelsModel::shareOf(const NamedTotals &row) const
{
    return m_total > Money() ? double(row.totals.cost.pico()) / double(m_total.pico()) : 0;
}

QVariant BusiestModelsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const NamedTotals &row = m_rows[size_t(index.row())];
    if (role == ShareRole)
        return shareOf(row);
    if (role == NameRole)
        return row.name;
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2", "a column's title, a figure")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 data(index, Qt::DisplayRole).toString());
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == ModelName ? Qt::AlignLeading | Qt::AlignVCenter
                                               : Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Cost)
        return moneyText(row.totals.cost, MoneyStyle::Exact, false, row.totals.unpriced);
    if (role == Qt::ToolTipRole && index.column() == Tokens)
        return tr("%1 in, %2 of it from the cache, %3 out", "numbers of tokens")
            .arg(countText(row.totals.input), countText(row.totals.cached), countText(row.totals.output));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ModelName:
        return row.name.isEmpty() ? tr("(no model)") : row.name;
    case Requests:
        return countText(row.totals.requests);
    case Tokens:
        return tokensText(row.totals.input + row.totals.output);
    case Cost: {
        const bool nothingPriced = row.totals.unpriced > 0 && row.totals.cost == Money();
        return nothingPriced ? moneyText({}, MoneyStyle::Sum) : moneyText(row.totals.cost, MoneyStyle::Sum);
    }
    case Share: {
        const int percent = qRound(shareOf(row) * 100);
        return percent == 0 && shareOf(row) > 0 ? tr("<1 %", "share")
                                                : tr("%1 %", "share").arg(QLocale().toString(percent));
    }
    default:
        return {};
    }
}

QVariant BusiestModelsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == ModelName ? Qt::AlignLeading | Qt::AlignVCenter
                                        : Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ModelName:
        return tr("Model");
    case Requests:
        return tr("Requests");
    case Tokens:
        return tr("Tokens");
    case Cost:
        return tr("Spend");
    case Share:
        return tr("Share");
    default:
        return {};
    }
}

BusiestModelsTable::BusiestModelsTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new BusiestModelsModel(this))
{
    setObjectName(QStringLiteral("busiestModelsTable"));
    setAccessibleName(tr("Busiest models"));
    setModel(m_model);
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(BusiestModelsModel::Share, new ShareDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(27);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(BusiestModelsModel::ModelName, QHeaderView::Stretch);
}

void BusiestModelsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int width = viewport()->width();
    setColumnHidden(BusiestModelsModel::Tokens, width < 420);
    setColumnHidden(BusiestModelsModel::Requests, width < 360);
    setColumnWidth(BusiestModelsModel::Requests, 76);
    setColumnWidth(BusiestModelsModel::Tokens, 72);
    setColumnWidth(BusiestModelsModel::Cost, 78);
    // In a narrow card the model's name is worth more than the bar.
    setColumnWidth(BusiestModelsModel::Share, width < NarrowWidth ? 58 : qBound(96, width / 4, 170));
}

} // namespace sluice
