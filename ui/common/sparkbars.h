// A row of small bars from the oldest day to today: in a table's cell, and as a widget with a tip for each
// day.
#pragma once

#include <QStringList>
#include <QWidget>

namespace sluice {

// Draws them into `area`, the highest as high as it is. Days with nothing have a base line, and nothing is
// drawn where there is nothing at all.
void paintSparkBars(QPainter &painter, const QRectF &area, const QList<qint64> &values,
                    const QPalette &palette, Qt::LayoutDirection direction);

class SparkBars final : public QWidget
{
    Q_OBJECT
public:
    explicit SparkBars(QWidget *parent = nullptr);

    // `tips` says each day in words; `inWords` all of them, for who cannot see them.
    void setBars(QList<qint64> values, QStringList tips, const QString &inWords);
    const QList<qint64> &values() const { return m_values; }

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<qint64> m_values = {};
    QStringList m_tips = {};
};

} // namespace sluice
