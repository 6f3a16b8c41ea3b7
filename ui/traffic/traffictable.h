// The table of requests: a line between days, and a place that it keeps when rows come or go above it.
#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

#include <vector>

namespace sluice {

class TrafficTable final : public QTableView
{
    Q_OBJECT
public:
    explicit TrafficTable(QWidget *parent = nullptr);

    // Remembers which row is at the top; keepPlace() brings it back there.
    void markPlace();
    void keepPlace();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // One day of the clock here, and how it is written. Painting makes neither dates nor texts.
    struct Day
    {
        qint64 from = 0; // µs
        qint64 until = 0;
        QString text = {};
        int width = 0; // of the text, px
    };
    const Day &dayOf(int row);

    std::vector<Day> m_days = {}; // those that were painted
    QFont m_dayFont = {};
    QPersistentModelIndex m_top = {};
    int m_offset = 0;
};

} // namespace sluice
