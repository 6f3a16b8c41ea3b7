// How much of a limit is used: a bar and the words beside it, in drawers and in a table's cell.
#pragma once

#include "core/control/control.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace sluice {

enum class LimitTone : quint8 { Calm, Near, Reached };

// A gauge in words. Pure.
struct LimitLine
{
    QString title = {}; // "Today", "Requests a minute"
    QString words = {}; // "$3.10 of $10.00"
    QString reset = {}; // "starts again at 00:00"; empty: nothing to say
    double fill = 0;    // 0 to 1
    LimitTone tone = LimitTone::Calm;
    // All of it in one sentence, for assistive technology.
    QString sentence() const;
};
LimitLine limitLine(const LimitGauge &gauge, Instant now);
// For a cell: "$3.10 of $10.00 today", "12 of 60 requests a minute".
QString limitCellText(const LimitGauge &gauge);
// The fullest one; null where there is none.
const LimitGauge *tightestOf(const std::vector<LimitGauge> &gauges);
// How full it is, 0 to 1; what running requests have reserved counts.
double fillOf(const LimitGauge &gauge);

// A bar for each limit, below each other.
class LimitBars final : public QWidget
{
    Q_OBJECT
public:
    explicit LimitBars(QWidget *parent = nullptr);

    // Values change in place; nothing moves unless limits came or went.
    void setGauges(const std::vector<LimitGauge> &gauges, Instant now);

private:
    class Row;
    std::vector<Row *> m_rows = {};
};

// Draws a cell as a short bar and its text. The model says how full it is by LimitFillRole.
enum LimitRole {
    LimitFillRole = Qt::UserRole + 150, // double, 0 to 1; none: the text alone
    LimitToneRole                       // int of a LimitTone
};

class LimitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace sluice
