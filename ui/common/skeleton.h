// Grey bars where figures will stand, while they are being read (ux.md 2.2). For a page: make one over the
// widget that will show them, say begin() when the question is asked and end() with each answer, good or bad.
// Nothing shows for questions that are answered within 200 ms; nothing moves, so "reduce motion" has nothing
// to switch off.
#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

namespace sluice {

class Skeleton final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int AfterMilliseconds = 200;

    // Lies over `covered`, as its child, on a ground of that colour. `rowHeight`: of the rows to come.
    explicit Skeleton(QWidget *covered, int rowHeight = 32, QPalette::ColorRole ground = QPalette::Base);

    void begin();
    void end();
    bool isLoading() const { return m_wait.isActive() || isVisibleTo(parentWidget()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void coverParent();

    QTimer m_wait{this};
    int m_rowHeight = 0;
    QPalette::ColorRole m_ground = QPalette::Base;
    std::vector<QRect> m_bars = {}; // laid out when the size changes: painting allocates nothing
};

} // namespace sluice
