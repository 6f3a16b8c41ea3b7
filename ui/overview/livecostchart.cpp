#include "ui/overview/livecostchart.h"

#include "ui/common/chartparts.h"
#include "ui/common/charttheme.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/overview/livecosttable.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QDateTime>
#include <QEvent>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QVBoxLayout>

namespace sluice {

namespace {

constexpr int AxisSteps = 4;

double usd(Money amount)
{
    return double(amount.pico()) / double(Money::PicoPerUsd);
}
Money money(double dollars)
{
    return Money::fromPico(qint64(dollars * double(Money::PicoPerUsd)));
}

} // namespace

LiveCostChart::LiveCostChart(QWidget *parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_legend(new ChartLegend(this))
    , m_time(new QCategoryAxis(m_chart))
    , m_perMinute(new QCategoryAxis(m_chart))
    , m_sum(new QCategoryAxis(m_chart))
{
    setObjectName(QStringLiteral("liveCostChart"));
    setAccessibleName(tr("Cost by key in each minute of the last hour, chart"));

    makeCalm(m_chart, m_view);
    for (QCategoryAxis *axis : {m_time, m_perMinute, m_sum}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setLineVisible(false);
    }
    m_time->setRange(-0.5, SpendBook::MinutesShown - 0.5);
    m_time->setGridLineVisible(false);
    m_sum->setGridLineVisible(false);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_perMinute, Qt::AlignLeft);
    m_chart->addAxis(m_sum, Qt::AlignRight);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Large - 1, 0, space::Small, 0);
    layout->setSpacing(0);
    layout->addWidget(m_legend);
    layout->addWidget(m_view, 1);
    rebuild();
}

void LiveCostChart::setRows(std::vector<KeyMinutes> rows, ConfigurationPtr configuration, Instant now)
{
    const bool sameKeys = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                     [](const auto &a, const auto &b) { return a.keyId == b.keyId; });
    const bool sameNames = std::exchange(m_configuration, configuration) == configuration;
    m_rows = std::move(rows);
    m_now = now;
    sameKeys &&sameNames &&m_bars ? updateValues() : rebuild();
}

QString LiveCostChart::nameOf(const KeyMinutes &row) const
{
    return liveKeyName(row, *m_configuration);
}

QColor LiveCostChart::colourOf(const KeyMinutes &row) const
{
    const bool dark = isDark(palette());
    return row.keyId.isEmpty() ? chartOtherColour(dark)
                               : keyColour(*m_configuration, QUuid::fromString(row.keyId), dark);
}

void LiveCostChart::rebuild()
{
    // Both are made anew: the line goes over the bars because it is added last, and a series that is taken
    // out and put back leaves a trace of its old line behind (Qt Charts 6.4).
    m_chart->removeAllSeries();
    m_bars = new QStackedBarSeries(m_chart);
    m_bars->setBarWidth(0.72);
    m_sets.clear();
    for (const KeyMinutes &row : m_rows) {
        auto *set = new QBarSet(nameOf(row), m_bars);
        for (int minute = 0; minute < SpendBook::MinutesShown; ++minute)
            set->append(0);
        m_sets << set;
    }
    m_bars->append(m_sets);
    m_chart->addSeries(m_bars);
    m_bars->attachAxis(m_time);
    m_bars->attachAxis(m_perMinute);
    m_total = new QLineSeries(m_chart);
    m_chart->addSeries(m_total);
    m_total->attachAxis(m_time);
    m_total->attachAxis(m_sum);
    connect(m_bars, &QStackedBarSeries::hovered, this, [this](bool over, int minute, QBarSet *set) {
        const auto row = size_t(m_sets.indexOf(set));
        if (!over || row >= m_rows.size() || minute < 0)
            return;
        const Instant at = m_now - std::chrono::minutes(SpendBook::MinutesShown - 1 - minute);
        const QTime time = QDateTime::fromMSecsSinceEpoch(microsOf(at) / 1000).time();
        QToolTip::showText(QCursor::pos(),
                           tr("%1 at %2: %3", "key, time of day, money")
                               .arg(nameOf(m_rows[row]), clockText(time),
                                    moneyText(m_rows[row].minutes[size_t(minute)], MoneyStyle::Request)),
                           m_view);
    });
    applyColours();
    updateValues();
}

void LiveCostChart::updateValues()
{
    std::array<Money, SpendBook::MinutesShown> stacked;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        for (size_t minute = 0; minute < stacked.size(); ++minute) {
            const Money cost = m_rows[row].minutes[minute];
            stacked[minute] += cost;
            const double value = usd(cost);
            if (!qFuzzyCompare(m_sets[qsizetype(row)]->at(int(minute)) + 1, value + 1))
                m_sets[qsizetype(row)]->replace(int(minute), value);
        }
    }
    QList<QPointF> line;
    Money total;
    Money highest;
    for (size_t minute = 0; minute < stacked.size(); ++minute) {
        total += stacked[minute];
        highest = std::max(highest, stacked[minute]);
        line << QPointF(double(minute), usd(total));
    }
    m_total->replace(line);
    updateAxes(highest, total);

    std::vector<ChartLegend::Entry> entries;
    for (const KeyMinutes &row : m_rows)
        entries.push_back({colourOf(row), nameOf(row), moneyText(row.total, MoneyStyle::Sum), false});
    if (m_rows.size() > 1)
        entries.push_back(
            {semanticColours(palette()).muted, tr("Running total"), moneyText(total, MoneyStyle::Sum), true});
    m_legend->setEntries(std::move(entries));
    setAccessibleDescription(tr("%1 in the last hour").arg(moneyText(total, MoneyStyle::Sum)));
}

void LiveCostChart::updateAxes(Money highestMinute, Money total)
{
    const auto scale = [](QCategoryAxis *axis, Money highest) {
        const double top = std::max(usd(highest), 0.001);
        const double step = axisStep(top * 1.05, AxisSteps);
        std::vector<std::pair<QString, double>> labels;
        double value = 0;
        for (int i = 0; i <= AxisSteps; ++i, value += step) {
            labels.emplace_back(
                i == 0 ? QStringLiteral("0")
                       : moneyText(money(value), step < 0.01 ? MoneyStyle::Request : MoneyStyle::Sum),
                value);
        }
        axis->setRange(0, step * AxisSteps);
        setAxisLabels(axis, labels);
    };
    scale(m_perMinute, highestMinute);
    scale(m_sum, total);

    std::vector<std::pair<QString, double>> times;
    for (int minute = 0; minute < SpendBook::MinutesShown; ++minute) {
        const Instant at = m_now - std::chrono::minutes(SpendBook::MinutesShown - 1 - minute);
        const QTime time = QDateTime::fromMSecsSinceEpoch(microsOf(at) / 1000).time();
        if (time.minute() % 10 == 0 && minute > 1 && minute < SpendBook::MinutesShown - 1)
            times.emplace_back(clockText(time), minute);
    }
    setAxisLabels(m_time, times);
}

void LiveCostChart::applyColours()
{
    const SemanticColours &colours = semanticColours(palette());
    for (qsizetype i = 0; i < m_sets.size(); ++i) {
        m_sets[i]->setColor(colourOf(m_rows[size_t(i)]));
        m_sets[i]->setBorderColor(Qt::transparent);
    }
    QPen line(colours.muted, 1.6);
    line.setJoinStyle(Qt::RoundJoin);
    m_total->setPen(line);
    for (QCategoryAxis *axis : {m_time, m_perMinute, m_sum}) {
        axis->setLabelsBrush(colours.muted);
        axis->setLabelsFont(scaledFont(font(), 0.88));
        axis->setGridLinePen(QPen(colours.chartGrid, 1));
    }
}

void LiveCostChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_bars) {
        applyColours();
        updateValues();
    }
}

} // namespace sluice
