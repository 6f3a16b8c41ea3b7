// The latest sessions, each with the share of its input that came from the prompt cache, turn by turn. Up and
// Down go through them, Enter or a click opens one's requests.
#pragma once

#include "core/pricing/cachehealth.h"

#include <QWidget>

namespace sluice {

class CacheSessions final : public QWidget
{
    Q_OBJECT
public:
    static constexpr size_t Shown = 4;
    static constexpr int Row = 24;

    explicit CacheSessions(QWidget *parent = nullptr);

    void setSessions(std::vector<SessionCache> sessions);
    QSize sizeHint() const override { return {160, Row * int(m_rows.size())}; }
    QSize minimumSizeHint() const override { return {0, 0}; }

    // "claude-code in engine", "Unknown agent".
    static QString nameOf(const SessionCache &session);

Q_SIGNALS:
    void sessionChosen(const sluice::SessionCache &session);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Shape
    {
        SessionCache session = {};
        QString share = {};  // "83 %"
        QString elided = {}; // its name, as far as there is room
        QString spoken = {};
    };
    void elide();
    void setCurrent(int row);
    void tellCurrent();
    int shareWidth() const;
    int barsWidth() const;
    void paintTurns(QPainter &painter, const SessionCache &session, const QRect &area) const;

    std::vector<Shape> m_rows = {}; // their texts are made when they change: painting makes none
    int m_current = 0;
};

} // namespace sluice
