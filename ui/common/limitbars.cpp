// How much of a limit is used.
#include "ui/common/limitbars.h"

#include "ui/common/celldelegate.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace sluice {

namespace {

constexpr int BarHeight = 6;
constexpr int CellBarWidth = 52;
constexpr double NearFrom = 0.8;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(sluice::LimitBars)
};

QString rateTitle(const RateLimit &rate)
{
    const auto per = [&rate](const QString &minute, const QString &hour, const QString &day) {
        return rate.per == RatePeriod::Minute ? minute : rate.per == RatePeriod::Hour ? hour : day;
    };
    switch (rate.metric) {
    case RateMetric::Concurrency:
        return Words::tr("Requests at once");
    case RateMetric::Requests:
        return per(Words::tr("Requests a minute"), Words::tr("Requests an hour"),
                   Words::tr("Requests a day"));
    case RateMetric::Tokens:
        return per(Words::tr("Tokens a minute"), Words::tr("Tokens an hour"), Words::tr("Tokens a day"));
    case RateMetric::InputTokens:
        return per(Words::tr("Input tokens a minute"), Words::tr("Input tokens an hour"),
                   Words::tr("Input tokens a day"));
    case RateMetric::OutputTokens:
        break;
    }
    return per(Words::tr("Output tokens a minute"), Words::tr("Output tokens an hour"),
               Words::tr("Output tokens a day"));
}

QString budgetTitle(BudgetPeriod per, bool money)
{
    switch (per) {
    case BudgetPeriod::Request:
        return money ? Words::tr("Each request") : Words::tr("Tokens of each request");
    case BudgetPeriod::Session:
        return money ? Words::tr("Each session") : Words::tr("Tokens of each session");
    case BudgetPeriod::Day:
        return money ? Words::tr("Today") : Words::tr("Tokens today");
    case BudgetPeriod::Week:
        return money ? Words::tr("This week") : Words::tr("Tokens this week");
    case BudgetPeriod::Month:
        return money ? Words::tr("This month") : Words::tr("Tokens this month");
    case BudgetPeriod::Total:
        break;
    }
    return money ? Words::tr("In all") : Words::tr("Tokens in all");
}

QString amountText(const LimitGauge &gauge, qint64 amount)
{
    if (gauge.money)
        return moneyText(Money::fromPico(amount), MoneyStyle::Sum);
    return amount < 10'000 ? countText(amount) : tokensText(amount);
}

QString resetText(Instant at, Instant now)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(microsOf(at) / 1000);
    const qint64 days = QDateTime::fromMSecsSinceEpoch(microsOf(now) / 1000).date().daysTo(then.date());
    const QLocale locale;
    if (days == 1 && then.time() == QTime(0, 0))
        return Words::tr("starts again at midnight");
    if (days == 0)
        return Words::tr("starts again at %1").arg(clockText(then.time()));
    return Words::tr("starts again on %1", "a day")
        .arg(days < 7 ? locale.dayName(then.date().dayOfWeek()) : shortDayText(then.date()));
}

// A limit of one request or session has nothing that fills up.
bool isCap(const LimitGauge &gauge)
{
    return gauge.budget && (gauge.budget->per == BudgetPeriod::Request ||
                            (gauge.budget->per == BudgetPeriod::Session && gauge.used + gauge.reserved == 0));
}

QColor colourOf(LimitTone tone, const QPalette &palette)
{
    const SemanticColours &colours = semanticColours(palette);
    return tone == LimitTone::Calm ? colours.accent : tone == LimitTone::Near ? colours.warning : colours.bad;
}

void paintBar(QPainter &painter, const QRectF &bar, double fill, LimitTone tone, const QPalette &palette,
              bool mirrored)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = bar.height() / 2;
    painter.setBrush(semanticColours(palette).chartGrid);
    painter.drawRoundedRect(bar, radius, radius);
    if (fill <= 0)
        return;
    QRectF full = bar;
    full.setWidth(std::max(bar.height(), bar.width() * std::min(fill, 1.0)));
    if (mirrored)
        full.moveRight(bar.right());
    painter.setBrush(colourOf(tone, palette));
    painter.drawRoundedRect(full, radius, radius);
}

} // namespace

double fillOf(const LimitGauge &gauge)
{
    if (gauge.limit <= 0 || isCap(gauge))
        return 0;
    return std::clamp(double(gauge.used + gauge.reserved) / double(gauge.limit), 0.0, 1.0);
}

const LimitGauge *tightestOf(const std::vector<LimitGauge> &gauges)
{
    const auto fuller = [](const LimitGauge &a, const LimitGauge &b) {
        // Of two that are as full, money is what people look for.
        return fillOf(a) != fillOf(b) ? fillOf(a) < fillOf(b) : a.money < b.money;
    };
    const auto found = std::max_element(gauges.begin(), gauges.end(), fuller);
    return found == gauges.end() ? nullptr : &*found;
}

LimitLine limitLine(const LimitGauge &gauge, Instant now)
{
    LimitLine line;
    line.title = gauge.rate
                     ? rateTitle(*gauge.rate)
                     : budgetTitle(gauge.budget ? gauge.budget->per : BudgetPeriod::Total, gauge.money);
    if (isCap(gauge)) {
        line.words = Words::tr("at most %1").arg(amountText(gauge, gauge.limit));
        return line;
    }
    const qint64 used = gauge.used + gauge.reserved;
    //: %1 what is used, %2 what there is: "$3.10 of $10.00"
    line.words = Words::tr("%1 of %2").arg(amountText(gauge, used), amountText(gauge, gauge.limit));
    if (gauge.resetsAt)
        line.reset = resetText(*gauge.resetsAt, now);
    line.fill = fillOf(gauge);
    line.tone = line.fill >= 1          ? LimitTone::Reached
                : line.fill >= NearFrom ? LimitTone::Near
                                        : LimitTone::Calm;
    return line;
}

QString limitCellText(const LimitGauge &gauge)
{
    const LimitLine line = limitLine(gauge, {});
    // The title in the middle of a text: it is a noun phrase, but for the first letter.
    QString title = line.title;
    if (!title.isEmpty())
        title[0] = title[0].toLower();
    //: %1 "$3.10 of $10.00", %2 "today", "requests a minute"
    return Words::tr("%1 %2", "a limit in a cell").arg(line.words, title);
}

QString LimitLine::sentence() const
{
    //: %1 a limit, %2 how much of it is used
    const QString start = Words::tr("%1: %2").arg(title, words);
    //: %1 a sentence on a limit, %2 when it starts again
    return reset.isEmpty() ? start : Words::tr("%1, %2").arg(start, reset);
}

class LimitBars::Row final : public QWidget
{
public:
    explicit Row(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setLine(const LimitLine &line)
    {
        const bool same = line.sentence() == m_line.sentence() && line.fill == m_line.fill;
        m_line = line;
        if (same)
            return;
        setAccessibleName(line.sentence());
        setToolTip(line.sentence());
        update();
    }

    QSize sizeHint() const override { return {200, fontMetrics().height() + space::Tiny + BarHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRect text(0, 0, width(), fontMetrics().height());
        const int far = int((mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        const int near = int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(text, near, m_line.title);
        const int room = width() - fontMetrics().horizontalAdvance(m_line.title) - space::Large;
        QString words =
            m_line.reset.isEmpty() ? m_line.words : QStringLiteral("%1 · %2").arg(m_line.words, m_line.reset);
        if (fontMetrics().horizontalAdvance(words) > room) // the tooltip has it
            words = m_line.words;
        painter.setPen(m_line.tone == LimitTone::Calm ? semanticColours(palette()).muted
                                                      : colourOf(m_line.tone, palette()));
        painter.drawText(text, far, fontMetrics().elidedText(words, Qt::ElideRight, room));
        paintBar(painter, QRectF(0, height() - BarHeight, width(), BarHeight), m_line.fill, m_line.tone,
                 palette(), mirrored);
    }

private:
    LimitLine m_line = {};
};

LimitBars::LimitBars(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Medium);
}

void LimitBars::setGauges(const std::vector<LimitGauge> &gauges, Instant now)
{
    while (m_rows.size() > gauges.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < gauges.size()) {
        m_rows.push_back(new Row(this));
        layout()->addWidget(m_rows.back());
        m_rows.back()->show();
    }
    for (size_t i = 0; i < gauges.size(); ++i)
        m_rows[i]->setLine(limitLine(gauges[i], now));
}

void LimitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QWidget *view = option.widget;
    (view ? view->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &cell, painter, view);

    painter->save();
    const bool mirrored = option.direction == Qt::RightToLeft;
    QRect inner = option.rect.adjusted(space::Small, 0, -space::Small, 0);
    const QVariant fill = index.data(LimitFillRole);
    const auto tone = LimitTone(index.data(LimitToneRole).toInt());
    if (fill.isValid()) {
        QRectF bar(0, 0, CellBarWidth, BarHeight);
        bar.moveCenter(QRectF(inner).center());
        mirrored ? bar.moveRight(inner.right()) : bar.moveLeft(inner.left());
        paintBar(*painter, bar, fill.toDouble(), tone, option.palette, mirrored);
        mirrored ? inner.setRight(inner.right() - CellBarWidth - space::Small)
                 : inner.setLeft(inner.left() + CellBarWidth + space::Small);
    }
    const bool muted = index.data(CellMutedRole).toBool();
    painter->setPen(option.palette.color(muted ? QPalette::PlaceholderText : QPalette::Text));
    if (!muted && tone != LimitTone::Calm)
        painter->setPen(colourOf(tone, option.palette));
    const int side = int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    painter->drawText(inner, side, option.fontMetrics.elidedText(text, Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace sluice
