#include "ui/usage/usagechart.h"

#include "ui/common/chartparts.h"
#include "ui/common/charttheme.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QContextMenuEvent>
#include <QGraphicsSimpleTextItem>
#include <QKeyEvent>
#include <QLineSeries>
#include <QPainter>
#include <QRubberBand>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace sluice {

namespace {

constexpr int AxisSteps = 4;
constexpr int DragPixels = 10; // less is a click
constexpr double FarAbove = 2.2;

double drawn(qint64 value)
{
    return double(value);
}

// A line from the middle of each bar to the next, adding up.
QList<QPointF> runningTotal(const std::vector<Totals> &bars, UsageMetric metric, size_t count)
{
    QList<QPointF> points;
    qint64 sum = 0;
    for (size_t i = 0; i < std::min(count, bars.size()); ++i) {
        sum += measure(metric, bars[i]);
        points << QPointF(double(i), drawn(sum));
    }
    return points;
}

} // namespace

UsageChart::UsageChart(QWidget *parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_legend(new ChartLegend(this))
    , m_band(new QRubberBand(QRubberBand::Rectangle, m_view->viewport()))
    , m_time(new QCategoryAxis(m_chart))
    , m_left(new QCategoryAxis(m_chart))
    , m_right(new QCategoryAxis(m_chart))
    , m_above(new QGraphicsSimpleTextItem(m_chart))
{
    setObjectName(QStringLiteral("usageChart"));
    setAccessibleName(tr("Usage over time, chart"));
    setFocusPolicy(Qt::StrongFocus);
    m_view->setFocusPolicy(Qt::NoFocus);
    makeCalm(m_chart, m_view);
    for (QCategoryAxis *axis : {m_time, m_left, m_right}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setLineVisible(false);
    }
    m_time->setGridLineVisible(false);
    m_right->setGridLineVisible(false);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_left, Qt::AlignLeft);
    m_chart->addAxis(m_right, Qt::AlignRight);
    m_above->setZValue(100); // over the bars
    connect(m_chart, &QChart::plotAreaChanged, this, &UsageChart::placeMark);
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    connect(m_legend, &ChartLegend::clicked, this, [this](int entry) {
        if (entry >= int(m_layers.size()) || m_layers.size() < 2)
            return;
        const QString &value = m_layers[size_t(entry)].value;
        if (!m_hidden.remove(value))
            m_hidden.insert(value);
        rebuild();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Large - 1, space::Tiny, space::Small, 0);
    layout->setSpacing(0);
    layout->addWidget(m_legend);
    layout->addWidget(m_view, 1);
    rebuild();
}

void UsageChart::setReport(const UsageReport &report, const ConfigurationPtr &configuration, Instant now,
                           const QTimeZone &zone)
{
    const bool sameBars =
        report.period.starts == m_report.period.starts && report.view.groupBy == m_report.view.groupBy;
    if (!sameBars) {
        m_current = {};
        m_hidden.clear();
    }
    m_report = report;
    m_configuration = configuration;
    m_now = now;
    m_zone = zone;
    m_forecast = forecastOf(report, now);
    m_budget = budgetOf(report, *configuration);
    rebuild();
}

bool UsageChart::showsTotal() const
{
    return isAdditive(m_report.view.metric) && m_report.bars.size() > 1;
}

QColor UsageChart::colourOf(const UsageGroup &group, bool dark) const
{
    const QUuid id = QUuid::fromString(group.value);
    if (m_report.view.groupBy == Dimension::Key)
        return keyColour(*m_configuration, id, dark);
    if (m_report.view.groupBy == Dimension::Project) {
        const Project *project = m_configuration->project(id);
        if (const QColor own(project ? project->colour : QString()); own.isValid())
            return own;
    }
    return group.value.isEmpty() || id.isNull() ? nameColour(group.name, dark)
                                                : nameColour(group.value, dark);
}

void UsageChart::makeLayers()
{
    m_layers.clear();
    const UsageMetric metric = m_report.view.metric;
    const bool dark = isDark(palette());
    const size_t bars = m_report.bars.size();
    if (!isAdditive(metric)) {
        Layer only{QString(),
                   false,
                   UsageWords::metric(metric),
                   semanticColours(palette()).accent,
                   m_report.total,
                   std::vector<qint64>(bars)};
        for (size_t i = 0; i < bars; ++i) {
            if (metric == UsageMetric::CacheShare)
                only.bars[i] = measure(metric, m_report.bars[i]);
            else if (i < m_report.barTtft.size())
                only.bars[i] = std::max<qint64>(0, m_report.barTtft[i].quantile(0.95));
        }
        m_layers.push_back(std::move(only));
        return;
    }
    std::vector<const UsageGroup *> groups;
    for (const UsageGroup &group : m_report.groups) {
        if (measure(metric, group.totals) > 0)
            groups.push_back(&group);
    }
    std::stable_sort(groups.begin(), groups.end(), [metric](const UsageGroup *a, const UsageGroup *b) {
        return measure(metric, a->totals) > measure(metric, b->totals);
    });
    std::vector<QColor> taken;
    Layer others{QStringLiteral("\1others"), true, tr("Other"),
                 chartOtherColour(dark),     {},   std::vector<qint64>(bars)};
    for (size_t i = 0; i < groups.size(); ++i) {
        const UsageGroup &group = *groups[i];
        if (int(i) >= GroupsShown) {
            others.total.add(group.totals);
            for (size_t bar = 0; bar < bars; ++bar)
                others.bars[bar] += measure(metric, group.bars[bar]);
            continue;
        }
        Layer layer{group.value,           false,        group.name,
                    colourOf(group, dark), group.totals, std::vector<qint64>(bars)};
        // Two of one chart must not look alike: the smaller one gives way.
        for (int next = 0;
             next < ChartColourCount && std::find(taken.begin(), taken.end(), layer.colour) != taken.end();
             ++next)
            layer.colour = chartColour(next, dark);
        taken.push_back(layer.colour);
        for (size_t bar = 0; bar < bars; ++bar)
            layer.bars[bar] = measure(metric, group.bars[bar]);
        m_layers.push_back(std::move(layer));
    }
    if (int(groups.size()) > GroupsShown)
        m_layers.push_back(std::move(others));
}

void UsageChart::rebuild()
{
    makeLayers();
    m_chart->removeAllSeries();
    m_sets.clear();
    m_expected = nullptr;
    m_bars = new QStackedBarSeries(m_chart);
    m_bars->setBarWidth(m_report.bars.size() > 20 ? 0.8 : 0.62);
    for (const Layer &layer : m_layers) {
        auto *set = new QBarSet(layer.name);
        m_sets << set;
        m_bars->append(set);
    }
    if (m_forecast && m_layers.size() > 0) {
        m_expected = new QBarSet(tr("Expected"));
        m_bars->append(m_expected);
    }
    m_chart->addSeries(m_bars);
    m_bars->attachAxis(m_time);
    m_bars->attachAxis(m_left);
    const auto line = [this](QCategoryAxis *axis) {
        auto *series = new QLineSeries(m_chart);
        m_chart->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(axis);
        return series;
    };
    m_before = line(m_right);
    m_total = line(m_right);
    m_limit = line(m_budget && m_budget->onTotal ? m_right : m_left);
    setValues();
    applyColours();
    const QString current = currentText();
    Q_EMIT coloursChanged();
    setAccessibleDescription(
        current.isEmpty() ? tr("%1 in all").arg(measureText(m_report.view.metric, m_report.total)) : current);
    update();
}

void UsageChart::setValues()
{
    const UsageMetric metric = m_report.view.metric;
    const size_t bars = m_report.bars.size();
    std::vector<qint64> stacked(bars);
    for (size_t layer = 0; layer < m_layers.size(); ++layer) {
        const bool shown = !m_hidden.contains(m_layers[layer].value);
        QList<qreal> values;
        for (size_t bar = 0; bar < bars; ++bar) {
            const qint64 value = shown ? m_layers[layer].bars[bar] : 0;
            stacked[bar] += value;
            values << drawn(value);
        }
        m_sets[qsizetype(layer)]->append(values);
    }
    const auto behind = std::upper_bound(m_report.period.starts.begin(), m_report.period.starts.end(), m_now);
    const auto present = size_t(behind - m_report.period.starts.begin()); // bars that have begun
    if (m_expected) {
        QList<qreal> values;
        for (size_t bar = 0; bar < bars; ++bar) {
            const qint64 more = bar < m_forecast->more.size() ? m_forecast->more[bar] : 0;
            values << drawn(more);
            stacked[bar] += more;
        }
        m_expected->append(values);
    }
    qint64 highest = stacked.empty() ? 0 : *std::max_element(stacked.begin(), stacked.end());
    qint64 total = isAdditive(metric) ? measure(metric, m_report.total) : 0;
    if (showsTotal())
        m_total->replace(runningTotal(m_report.bars, metric, present));
    if (showsTotal() && m_report.view.compare && m_report.before) {
        m_before->replace(runningTotal(m_report.barsBefore, metric, bars));
        total = std::max(total, measure(metric, *m_report.before));
    }
    bool budgetIsAbove = false;
    if (m_budget) {
        const double limit = drawn(m_budget->limit.pico());
        qint64 &scale = m_budget->onTotal ? total : highest;
        // A budget far above all there is would press everything else to the ground: it is marked at the
        // upper edge, with its amount.
        budgetIsAbove = limit > drawn(scale) * FarAbove;
        if (!budgetIsAbove)
            scale = std::max(scale, m_budget->limit.pico());
    }
    setAxes(highest, total);
    if (m_budget) {
        const double edge = (m_budget->onTotal ? m_right : m_left)->max();
        const double height = budgetIsAbove ? edge : drawn(m_budget->limit.pico());
        m_limit->replace(QList<QPointF>{{-0.5, height}, {double(bars) - 0.5, height}});
    }
    //: %1 an amount of money; it is higher than what the chart shows
    m_above->setText(budgetIsAbove ? tr("↑ Budget %1").arg(moneyText(m_budget->limit, MoneyStyle::Sum))
                                   : QString());
    placeMark();
    setLegend(isAdditive(metric) ? measure(metric, m_report.total) : 0);
}

// Below the upper edge, at its end.
void UsageChart::placeMark()
{
    const QRectF plot = m_chart->plotArea();
    const QSizeF mark = m_above->boundingRect().size();
    m_above->setPos(plot.right() - mark.width() - space::Small, plot.top() + 1);
}

void UsageChart::setAxes(qint64 highest, qint64 total)
{
    const UsageMetric metric = m_report.view.metric;
    const auto scale = [metric](QCategoryAxis *axis, qint64 most) {
        const double least = metric == UsageMetric::Cost ? 1e9 : 4; // a tenth of a cent, or some requests
        const double step = metric == UsageMetric::CacheShare
                                ? 250'000.0
                                : axisStep(std::max(drawn(most), least) * 1.04, AxisSteps);
        std::vector<std::pair<QString, double>> labels;
        for (int i = 0; i <= AxisSteps; ++i) {
            const double value = i * step;
            const bool small = metric == UsageMetric::Cost && step < 0.01 * double(Money::PicoPerUsd);
            labels.emplace_back(i == 0  ? QStringLiteral("0")
                                : small ? moneyText(Money::fromPico(qint64(value)), MoneyStyle::Request)
                                        : measureText(metric, qint64(value)),
                                value);
        }
        axis->setRange(0, step * AxisSteps);
        setAxisLabels(axis, labels);
    };
    scale(m_left, highest);
    m_right->setVisible(showsTotal());
    if (showsTotal())
        scale(m_right, total);

    const size_t bars = m_report.bars.size();
    m_time->setRange(-0.5, std::max<double>(1, double(bars)) - 0.5);
    std::vector<std::pair<QString, double>> times;
    const size_t every = std::max<size_t>(1, (bars + 11) / 12);
    QSet<QString> used;
    for (size_t bar = 0; bar < bars; bar += every) {
        const QString text = UsageWords::bar(m_report.period, bar, m_zone, false);
        if (!used.contains(text)) // an axis knows its labels by their text
            times.emplace_back(text, double(bar));
        used.insert(text);
    }
    setAxisLabels(m_time, times);
}

void UsageChart::setLegend(qint64 total)
{
    const UsageMetric metric = m_report.view.metric;
    std::vector<ChartLegend::Entry> entries;
    for (const Layer &layer : m_layers) {
        const QString amount = isAdditive(metric) ? measureText(metric, measure(metric, layer.total))
                               : metric == UsageMetric::CacheShare
                                   ? measureText(metric, layer.total)
                                   : durationText(m_report.ttft.quantile(0.95));
        entries.push_back({layer.colour, layer.name, amount, false, false, m_hidden.contains(layer.value)});
    }
    const SemanticColours &colours = semanticColours(palette());
    if (m_expected)
        entries.push_back(
            {colours.muted, tr("Expected"), measureText(metric, m_forecast->whole), false, true, false});
    if (showsTotal() && !m_layers.empty())
        entries.push_back({colours.muted, tr("Running total"), measureText(metric, total), true});
    if (m_report.view.compare && m_report.before && showsTotal())
        entries.push_back({colours.info, tr("Period before"),
                           measureText(metric, measure(metric, *m_report.before)), true});
    if (m_budget)
        entries.push_back({colours.bad, tr("Budget"), moneyText(m_budget->limit, MoneyStyle::Sum), true});
    m_legend->setEntries(std::move(entries));
}

void UsageChart::applyColours()
{
    const SemanticColours &colours = semanticColours(palette());
    for (qsizetype i = 0; i < m_sets.size(); ++i) {
        const QColor colour = m_layers[size_t(i)].colour;
        m_sets[i]->setColor(colour);
        m_sets[i]->setBorderColor(Qt::transparent);
        m_sets[i]->setSelectedColor(mixed(colour, palette().color(QPalette::WindowText), 0.35));
        m_sets[i]->deselectAllBars();
        if (m_current.bar >= 0 && (m_current.layer < 0 || m_current.layer == int(i)))
            m_sets[i]->selectBar(m_current.bar);
    }
    if (m_expected) {
        m_expected->setBrush(QBrush(colours.muted, Qt::BDiagPattern));
        m_expected->setBorderColor(Qt::transparent);
    }
    QPen line(colours.muted, 1.6);
    line.setJoinStyle(Qt::RoundJoin);
    m_total->setPen(line);
    m_before->setPen(QPen(colours.info, 1.4, Qt::DotLine));
    m_limit->setPen(QPen(colours.bad, 1.4, Qt::DashLine));
    m_above->setBrush(colours.bad);
    m_above->setFont(scaledFont(font(), 0.88));
    placeMark();
    for (QCategoryAxis *axis : {m_time, m_left, m_right}) {
        axis->setLabelsBrush(colours.muted);
        axis->setLabelsFont(scaledFont(font(), 0.88));
        axis->setGridLinePen(QPen(colours.chartGrid, 1));
    }
}

QHash<QString, QColor> UsageChart::colours() const
{
    QHash<QString, QColor> colours;
    if (isAdditive(m_report.view.metric)) {
        for (const Layer &layer : m_layers) {
            if (!layer.others)
                colours.insert(layer.value, layer.colour);
        }
    }
    return colours;
}

QString UsageChart::textOf(const Spot &spot) const
{
    if (spot.bar < 0 || size_t(spot.bar) >= m_report.bars.size())
        return {};
    const UsageMetric metric = m_report.view.metric;
    const QString bar = UsageWords::bar(m_report.period, size_t(spot.bar), m_zone, true);
    const auto inWords = [metric](qint64 value) {
        return metric == UsageMetric::Cost ? moneyText(Money::fromPico(value), MoneyStyle::Request)
                                           : measureText(metric, value);
    };
    if (!isAdditive(metric))
        return tr("%1: %2", "a time, and a value")
            .arg(bar, m_layers.empty() ? QString() : inWords(m_layers[0].bars[size_t(spot.bar)]));
    const QString all = inWords(measure(metric, m_report.bars[size_t(spot.bar)]));
    if (spot.layer < 0 || size_t(spot.layer) >= m_layers.size())
        return tr("%1: %2", "a time, and a value").arg(bar, all);
    const Layer &layer = m_layers[size_t(spot.layer)];
    return tr("%1, %2: %3 of %4", "a time, a group, its part, and the whole bar")
        .arg(bar, layer.name, inWords(layer.bars[size_t(spot.bar)]), all);
}

QString UsageChart::markText() const
{
    return m_above->text();
}

QString UsageChart::currentText() const
{
    return textOf(m_current);
}

int UsageChart::barAt(const QPoint &inView) const
{
    const QPointF scene = m_view->mapToScene(inView);
    const QPointF value = m_chart->mapToValue(m_chart->mapFromScene(scene), m_bars);
    return qBound(0, qRound(value.x()), int(m_report.bars.size()) - 1);
}

UsageChart::Spot UsageChart::spotAt(const QPoint &inView) const
{
    if (m_report.bars.empty())
        return {};
    const QPointF scene = m_view->mapToScene(inView);
    const QPointF value = m_chart->mapToValue(m_chart->mapFromScene(scene), m_bars);
    if (value.x() < -0.5 || value.x() > double(m_report.bars.size()) - 0.5 || value.y() < 0)
        return {};
    Spot spot{barAt(inView), -1};
    double height = 0;
    for (size_t layer = 0; layer < m_layers.size(); ++layer) {
        if (m_hidden.contains(m_layers[layer].value))
            continue;
        height += drawn(m_layers[layer].bars[size_t(spot.bar)]);
        if (value.y() <= height) {
            spot.layer = int(layer);
            break;
        }
    }
    return spot;
}

void UsageChart::setCurrent(const Spot &spot)
{
    if (spot == m_current)
        return;
    m_current = spot;
    applyColours();
    const QString text = currentText();
    if (!text.isEmpty())
        setAccessibleDescription(text);
    update();
}

void UsageChart::walk(int bars, int layers)
{
    const int count = int(m_report.bars.size());
    if (count == 0)
        return;
    Spot spot = m_current;
    if (spot.bar < 0)
        spot.bar = bars < 0 ? count - 1 : 0;
    else
        spot.bar = qBound(0, spot.bar + bars, count - 1);
    // Segments that are nothing in this bar are stepped over.
    for (int layer = spot.layer + layers; layers != 0; layer += layers) {
        if (layer < 0 || layer >= int(m_layers.size())) {
            if (layer < 0)
                spot.layer = -1;
            break;
        }
        if (m_layers[size_t(layer)].bars[size_t(spot.bar)] > 0) {
            spot.layer = layer;
            break;
        }
    }
    if (spot.layer >= 0 && m_layers[size_t(spot.layer)].bars[size_t(spot.bar)] == 0)
        spot.layer = -1;
    setCurrent(spot);
    const QPointF top = m_chart->mapToPosition(QPointF(spot.bar, 0), m_bars);
    const QPoint place = m_view->mapFromScene(m_chart->mapToScene(top));
    QToolTip::showText(m_view->viewport()->mapToGlobal(QPoint(place.x(), space::Small)), currentText(), this);
}

UsageChart::Place UsageChart::placeOf(const Spot &spot) const
{
    if (spot.bar < 0)
        return {};
    const bool named = isAdditive(m_report.view.metric) && spot.layer >= 0 &&
                       size_t(spot.layer) < m_layers.size() && !m_layers[size_t(spot.layer)].others;
    return {spot.bar, named ? std::optional(m_layers[size_t(spot.layer)].value) : std::nullopt};
}

void UsageChart::choose(const Spot &spot)
{
    const Place place = placeOf(spot);
    if (place.bar)
        Q_EMIT chosen(*place.bar, place.group);
}

// By mouse what is under it, by key what the keys have walked to.
void UsageChart::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const Place place =
        byMouse ? placeOf(spotAt(m_view->viewport()->mapFromGlobal(event->globalPos()))) : current();
    Q_EMIT menuAsked(byMouse ? event->globalPos() : mapToGlobal(rect().center()), place.bar, place.group);
}

void UsageChart::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return walk(forward, 0);
    case Qt::Key_Left:
        return walk(-forward, 0);
    case Qt::Key_Up:
        return walk(0, 1);
    case Qt::Key_Down:
        return walk(0, -1);
    case Qt::Key_Home:
        m_current.bar = 0;
        return walk(0, 0);
    case Qt::Key_End:
        m_current.bar = int(m_report.bars.size()) - 1;
        return walk(0, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_current);
    case Qt::Key_Backspace:
        Q_EMIT backAsked();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void UsageChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void UsageChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent({});
    update();
}

void UsageChart::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(semanticColours(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

bool UsageChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view->viewport())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ContextMenu) {
        contextMenuEvent(static_cast<QContextMenuEvent *>(event));
        return true;
    }
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        setFocus(Qt::MouseFocusReason);
        m_pressedAt = mouse->pos();
        m_pressed = true;
        return true;
    }
    if (event->type() == QEvent::MouseMove) {
        if (m_pressed && std::abs(mouse->pos().x() - m_pressedAt.x()) >= DragPixels) {
            const QRectF plot = m_chart->plotArea();
            m_band->setGeometry(
                QRect(QPoint(m_pressedAt.x(), int(plot.top())), QPoint(mouse->pos().x(), int(plot.bottom())))
                    .normalized());
            m_band->show();
            return true;
        }
        const Spot spot = spotAt(mouse->pos());
        setCurrent(spot);
        QToolTip::showText(mouse->globalPosition().toPoint(), textOf(spot), this);
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease && m_pressed && !m_report.bars.empty()) {
        m_pressed = false;
        m_band->hide();
        if (std::abs(mouse->pos().x() - m_pressedAt.x()) < DragPixels) {
            choose(spotAt(mouse->pos()));
            return true;
        }
        const int first = barAt(m_pressedAt);
        const int last = barAt(mouse->pos());
        Q_EMIT zoomed(std::min(first, last), std::max(first, last));
        return true;
    }
    if (event->type() == QEvent::Leave && !hasFocus())
        setCurrent({});
    return QWidget::eventFilter(watched, event);
}

void UsageChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_bars)
        rebuild();
}

QImage UsageChart::picture() const
{
    constexpr qreal Scale = 2;
    QImage image(size() * Scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(Scale);
    image.fill(palette().color(QPalette::Window));
    auto *self = const_cast<UsageChart *>(this); // render() is not const, though it changes nothing
    QPainter painter(&image);
    self->render(&painter, {}, {}, QWidget::DrawChildren);
    return image;
}

} // namespace sluice
