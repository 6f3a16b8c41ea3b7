// What each key cost in each minute of the last hour, as stacked bars, and the running total as a line.
#pragma once

#include "core/model/configuration.h"
#include "ui/common/spendbook.h"

#include <QChartView>

class QBarSet;
class QCategoryAxis;
class QLineSeries;
class QStackedBarSeries;

namespace sluice {

class ChartLegend;

class LiveCostChart final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int KeysShown = 7;

    explicit LiveCostChart(QWidget *parent = nullptr);

    // `rows` as SpendBook::lastHour gives them; redraws only what is different.
    void setRows(std::vector<KeyMinutes> rows, ConfigurationPtr configuration, Instant now);

    QSize minimumSizeHint() const override { return {320, 190}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void updateValues();
    void updateAxes(Money highestMinute, Money total);
    void applyColours();
    QString nameOf(const KeyMinutes &row) const;
    QColor colourOf(const KeyMinutes &row) const;

    std::vector<KeyMinutes> m_rows = {};
    ConfigurationPtr m_configuration = std::make_shared<const Configuration>();
    Instant m_now = {};
    QChart *m_chart = nullptr;
    QChartView *m_view = nullptr;
    ChartLegend *m_legend = nullptr;
    QStackedBarSeries *m_bars = nullptr;
    QList<QBarSet *> m_sets = {};
    QLineSeries *m_total = nullptr;
    QCategoryAxis *m_time = nullptr;
    QCategoryAxis *m_perMinute = nullptr;
    QCategoryAxis *m_sum = nullptr;
};

} // namespace sluice
