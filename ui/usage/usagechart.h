// The Usage page's chart: a bar per piece of time, stacked by group, with the running total, a budget and
// what is expected. Says what was clicked; decides nothing.
#pragma once

#include "ui/usage/usagereport.h"

#include <QChartView>
#include <QHash>
#include <QSet>

class QBarSet;
class QCategoryAxis;
class QGraphicsSimpleTextItem;
class QLineSeries;
class QRubberBand;
class QStackedBarSeries;

namespace sluice {

class ChartLegend;

class UsageChart final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int GroupsShown = 7;

    explicit UsageChart(QWidget *parent = nullptr);

    void setReport(const UsageReport &report, const ConfigurationPtr &configuration, Instant now,
                   const QTimeZone &zone);
    // Of the groups that it shows by themselves, by their values.
    QHash<QString, QColor> colours() const;
    // The chart and its legend at twice their size, on the theme's ground.
    QImage picture() const;
    // "↑ Budget $90.00" where the budget is higher than the chart; else empty.
    QString markText() const;
    // "Monday, codex, $2.10 of $5.40": what the keys have walked to; empty: nothing.
    QString currentText() const;
    // A bar, or a group's part of it; no group: the bar as a whole, or all that is not shown by itself.
    struct Place
    {
        std::optional<int> bar = {}; // none: nothing
        std::optional<QString> group = {};
    };
    // What the keys have walked to.
    Place current() const { return placeOf(m_current); }

    QSize minimumSizeHint() const override { return {360, 180}; }

Q_SIGNALS:
    void coloursChanged();
    // A segment was chosen. `group`: its value; none: the bar as a whole, or all that is not shown by itself.
    void chosen(int bar, const std::optional<QString> &group);
    // Bars `first` to `last` were dragged over.
    void zoomed(int first, int last);
    void backAsked();
    void menuAsked(const QPoint &at, std::optional<int> bar, const std::optional<QString> &group);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Layer
    {
        QString value = {};
        bool others = false; // everything that is not shown by itself
        QString name = {};
        QColor colour = {};
        Totals total = {};
        std::vector<qint64> bars = {};
    };
    struct Spot
    {
        int bar = -1;
        int layer = -1; // -1: the whole bar
        bool operator==(const Spot &) const = default;
    };
    void makeLayers();
    void rebuild();
    void setValues();
    void setAxes(qint64 highest, qint64 total);
    void placeMark();
    void setLegend(qint64 total);
    void applyColours();
    QColor colourOf(const UsageGroup &group, bool dark) const;
    QString textOf(const Spot &spot) const;
    Place placeOf(const Spot &spot) const;
    Spot spotAt(const QPoint &inView) const;
    int barAt(const QPoint &inView) const;
    void setCurrent(const Spot &spot);
    void walk(int bars, int layers);
    void choose(const Spot &spot);
    bool showsTotal() const;

    UsageReport m_report = {};
    ConfigurationPtr m_configuration = std::make_shared<const Configuration>();
    Instant m_now = {};
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<UsageForecast> m_forecast = {};
    std::optional<UsageBudget> m_budget = {};
    std::vector<Layer> m_layers = {};
    QSet<QString> m_hidden = {}; // by a click on the legend
    Spot m_current = {};
    QPoint m_pressedAt = {};
    bool m_pressed = false;

    QChart *m_chart = nullptr;
    QChartView *m_view = nullptr;
    ChartLegend *m_legend = nullptr;
    QRubberBand *m_band = nullptr;
    QStackedBarSeries *m_bars = nullptr;
    QList<QBarSet *> m_sets = {};
    QBarSet *m_expected = nullptr;
    QLineSeries *m_total = nullptr;
    QLineSeries *m_before = nullptr;
    QLineSeries *m_limit = nullptr;
    QCategoryAxis *m_time = nullptr;
    QCategoryAxis *m_left = nullptr;
    QCategoryAxis *m_right = nullptr;
    QGraphicsSimpleTextItem *m_above = nullptr;
};

} // namespace sluice
