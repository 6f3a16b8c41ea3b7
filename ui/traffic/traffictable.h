// The table of requests: a line between days, and a place that it keeps when rows come or go above it.
#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

namespace sluice {

class TrafficTable final : public QTableView
{
    Q_OBJECT
public:
    using QTableView::QTableView;

    // Remembers which row is at the top; keepPlace() brings it back there.
    void markPlace();
    void keepPlace();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPersistentModelIndex m_top = {};
    int m_offset = 0;
};

} // namespace sluice
