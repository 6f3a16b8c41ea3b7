// What our charts are made of beside Qt Charts: a legend that names and sums up, axes with labels where we
// want them.
#pragma once

#include <QColor>
#include <QWidget>

#include <vector>

class QCategoryAxis;
class QChart;
class QChartView;

namespace sluice {

// Gives the axis these labels, and changes nothing where it has them.
void setAxisLabels(QCategoryAxis *axis, const std::vector<std::pair<QString, double>> &labels);
// No frame, no ground, no legend, no animation of Qt's own.
void makeCalm(QChart *chart, QChartView *view);

// Names with their colour and their sum: the direct labels of a chart. Leaves out what has no room in two
// rows.
class ChartLegend final : public QWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        QColor colour = {};
        QString name = {};
        QString amount = {};
        bool line = false;    // drawn as a line, not as bars
        bool hatched = false; // expected, not counted
        bool off = false;     // hidden by a click
    };
    using QWidget::QWidget;

    void setEntries(std::vector<Entry> entries);
    QSize sizeHint() const override { return {200, 22}; }

Q_SIGNALS:
    void clicked(int entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    // Where each entry is, as far as there is room.
    std::vector<QRect> places() const;
    void fitRows();

    std::vector<Entry> m_entries = {};
};

} // namespace sluice
