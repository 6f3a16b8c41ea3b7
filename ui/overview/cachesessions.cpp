#include "ui/overview/cachesessions.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace sluice {

namespace {

constexpr int Bar = 3; // pixels of a turn, and one between
constexpr int MostBarsWidth = 90;
constexpr double Poor = 0.3; // of the input: less than that is drawn as a warning

QString percentText(const SessionCache &session)
{
    const qint64 percent = (session.readShare() + 5000) / 10'000;
    return CacheSessions::tr("%1 %", "a share").arg(QLocale().toString(percent));
}

} // namespace

CacheSessions::CacheSessions(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("cacheSessions"));
    setAccessibleName(tr("Share from the cache by session"));
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Share of the input that came from the cache, turn by turn. Click to see the requests."));
}

QString CacheSessions::nameOf(const SessionCache &session)
{
    const QString who = session.agent.isEmpty() ? tr("Unknown agent") : session.agent;
    const QString folder = session.folder.section(QLatin1Char('/'), -1);
    return folder.isEmpty() ? who : tr("%1 in %2", "an agent, a folder").arg(who, folder);
}

void CacheSessions::setSessions(std::vector<SessionCache> sessions)
{
    m_rows.clear();
    for (SessionCache &session : sessions) {
        Shape row;
        row.share = percentText(session);
        row.spoken = tr("%1: %2 of the input from the cache, %Ln turn(s)", "a session, a share",
                        int(std::min<size_t>(session.turns.size(), 100'000)))
                         .arg(nameOf(session), row.share);
        row.session = std::move(session);
        m_rows.push_back(std::move(row));
    }
    m_current = std::clamp(m_current, 0, std::max(0, int(m_rows.size()) - 1));
    setFocusPolicy(m_rows.empty() ? Qt::NoFocus : Qt::StrongFocus);
    elide();
    tellCurrent();
    updateGeometry();
    update();
}

int CacheSessions::shareWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("100 %")) + space::Small;
}

int CacheSessions::barsWidth() const
{
    return std::min(MostBarsWidth, width() / 4);
}

void CacheSessions::elide()
{
    const int room = width() - barsWidth() - shareWidth() - space::Small;
    for (Shape &row : m_rows)
        row.elided = fontMetrics().elidedText(nameOf(row.session), Qt::ElideRight, room);
}

void CacheSessions::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void CacheSessions::tellCurrent()
{
    const QString spoken = m_rows.empty() ? QString() : m_rows[size_t(m_current)].spoken;
    if (spoken == accessibleDescription())
        return;
    setAccessibleDescription(spoken);
}

void CacheSessions::setCurrent(int row)
{
    if (row < 0 || row >= int(m_rows.size()))
        return;
    m_current = row;
    tellCurrent();
    update();
}

void CacheSessions::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(int(m_rows.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_rows.empty())
            Q_EMIT sessionChosen(m_rows[size_t(m_current)].session);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CacheSessions::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = int(event->position().y()) / Row;
    if (event->button() != Qt::LeftButton || row < 0 || row >= int(m_rows.size()))
        return;
    setCurrent(row);
    Q_EMIT sessionChosen(m_rows[size_t(row)].session);
}

void CacheSessions::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CacheSessions::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const SemanticColours &colours = semanticColours(palette());
    const int figures = shareWidth();
    const int bars = barsWidth();
    for (size_t i = 0; i < m_rows.size() && int(i + 1) * Row <= height(); ++i) {
        const auto place = [&](int offset, int size) {
            const int x = layoutDirection() == Qt::RightToLeft ? width() - offset - size : offset;
            return QRect(x, int(i) * Row, size, Row);
        };
        if (hasFocus() && int(i) == m_current) {
            painter.setPen(colours.accent);
            painter.setBrush(colours.selectionSoft);
            painter.drawRect(place(0, width()).adjusted(0, 0, -1, -1));
        }
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(place(0, width() - bars - figures - space::Small),
                         int(Qt::AlignLeading | Qt::AlignVCenter), m_rows[i].elided);
        painter.setPen(colours.muted);
        painter.drawText(place(width() - figures, figures), int(Qt::AlignTrailing | Qt::AlignVCenter),
                         m_rows[i].share);
        paintTurns(painter, m_rows[i].session, place(width() - figures - bars, bars - space::Small));
    }
}

void CacheSessions::paintTurns(QPainter &painter, const SessionCache &session, const QRect &area) const
{
    const auto room = size_t(std::max(1, area.width() / (Bar + 1)));
    const size_t first = session.turns.size() > room ? session.turns.size() - room : 0;
    const SemanticColours &colours = semanticColours(palette());
    for (size_t i = first; i < session.turns.size(); ++i) {
        const CacheTurn &turn = session.turns[i];
        const double share = turn.input > 0 ? double(turn.cacheRead) / double(turn.input) : 0;
        const int high = std::max(2, int(share * (Row - 8)));
        const int x = area.left() + int(i - first) * (Bar + 1);
        painter.fillRect(QRect(x, area.bottom() - 3 - high, Bar, high),
                         share < Poor ? colours.warning : colours.good);
    }
}

} // namespace sluice
