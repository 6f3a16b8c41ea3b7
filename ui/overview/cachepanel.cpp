#include "ui/overview/cachepanel.h"

#include "ui/common/format.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/usage/usagefacts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace sluice {

// The latest sessions, each with the share of its input that came from the cache, turn by turn.
class CacheSessions final : public QWidget
{
public:
    using QWidget::QWidget;
    static constexpr size_t Shown = 4;
    static constexpr int Row = 22;

    void setSessions(std::vector<SessionCache> sessions)
    {
        m_sessions = std::move(sessions);
        QStringList spoken;
        for (const SessionCache &session : m_sessions)
            spoken << CachePanel::tr("%1: %2 %", "a session, a share")
                          .arg(nameOf(session))
                          .arg(percent(session));
        setAccessibleName(CachePanel::tr("Share from the cache by session"));
        setAccessibleDescription(spoken.join(QStringLiteral("; ")));
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return {160, Row * int(m_sessions.size())}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const SemanticColours &colours = semanticColours(palette());
        const int figures = fontMetrics().horizontalAdvance(QStringLiteral("100 %")) + space::Small;
        const int bars = std::min(90, width() / 3);
        for (size_t i = 0; i < m_sessions.size() && int(i + 1) * Row <= height(); ++i) {
            const auto place = [&](int offset, int size) {
                const int x = layoutDirection() == Qt::RightToLeft ? width() - offset - size : offset;
                return QRect(x, int(i) * Row, size, Row);
            };
            painter.setPen(palette().color(QPalette::WindowText));
            const QRect name = place(0, width() - bars - figures - space::Small);
            painter.drawText(name, int(Qt::AlignLeading | Qt::AlignVCenter),
                             fontMetrics().elidedText(nameOf(m_sessions[i]), Qt::ElideRight, name.width()));
            painter.setPen(colours.muted);
            painter.drawText(place(width() - figures, figures), int(Qt::AlignTrailing | Qt::AlignVCenter),
                             CachePanel::tr("%1 %", "a share").arg(percent(m_sessions[i])));
            paintTurns(painter, m_sessions[i], place(width() - figures - bars, bars - space::Small));
        }
    }

private:
    static QString nameOf(const SessionCache &session)
    {
        const QString who = session.agent.isEmpty() ? CachePanel::tr("Unknown agent") : session.agent;
        const QString folder = session.folder.section(QLatin1Char('/'), -1);
        return folder.isEmpty() ? who : CachePanel::tr("%1 in %2", "an agent, a folder").arg(who, folder);
    }
    static int percent(const SessionCache &session) { return int((session.readShare() + 5000) / 10'000); }

    void paintTurns(QPainter &painter, const SessionCache &session, const QRect &area) const
    {
        constexpr int Bar = 3;
        const auto room = size_t(std::max(1, area.width() / (Bar + 1)));
        const size_t first = session.turns.size() > room ? session.turns.size() - room : 0;
        const SemanticColours &colours = semanticColours(palette());
        painter.setPen(Qt::NoPen);
        for (size_t i = first; i < session.turns.size(); ++i) {
            const CacheTurn &turn = session.turns[i];
            const double share = turn.input > 0 ? double(turn.cacheRead) / double(turn.input) : 0;
            const int high = std::max(2, int(share * (Row - 8)));
            const int x = area.left() + int(i - first) * (Bar + 1);
            painter.setBrush(share < 0.3 ? colours.warning : colours.good);
            painter.drawRect(QRect(x, area.bottom() - 4 - high, Bar, high));
        }
    }

    std::vector<SessionCache> m_sessions = {};
};

CachePanel::CachePanel(QWidget *parent)
    : QWidget(parent)
{
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(space::Large - 1, 0, space::Large - 1, space::Small);
    down->setSpacing(space::Tiny);
    m_share = new QLabel(this);
    m_share->setObjectName(QStringLiteral("cacheShareLabel"));
    m_share->setTextFormat(Qt::PlainText);
    m_share->setFont(scaledFont(font(), 1.25, QFont::DemiBold));
    m_saved = new ToneLabel(Tone::Muted, this);
    m_saved->setObjectName(QStringLiteral("cacheSavedLabel"));
    m_drop = new ToneLabel(Tone::Warning, this);
    m_drop->setObjectName(QStringLiteral("cacheDropLabel"));
    m_why = new QToolButton(this);
    m_why->setObjectName(QStringLiteral("cacheWhyButton"));
    m_why->setText(tr("Why?"));
    m_why->setToolTip(tr("Show the request where it stopped hitting"));
    makeFlat(m_why);
    connect(m_why, &QToolButton::clicked, this, [this] { Q_EMIT whyAsked(m_request); });
    down->addWidget(m_share);
    down->addWidget(m_saved);
    auto *across = new QHBoxLayout;
    across->addWidget(m_drop, 1);
    across->addWidget(m_why, 0, Qt::AlignTop);
    down->addLayout(across);
    m_sessions = new CacheSessions(this);
    m_sessions->setObjectName(QStringLiteral("cacheSessions"));
    down->addSpacing(space::Tiny);
    down->addWidget(m_sessions, 1);
}

void CachePanel::setFigures(const Spend &total, const std::vector<SessionCache> &caches, Instant now)
{
    const int percent = total.input > 0 ? qRound(double(total.cached) / double(total.input) * 100) : 0;
    m_share->setText(tr("%1 % of input from the cache").arg(QLocale().toString(percent)));
    Totals totals;
    totals.cached = total.cached;
    totals.cacheWrites = total.cacheWrites;
    m_saved->setText(savedText(total.saved, totals));
    std::vector<SessionCache> telling; // a single turn, or one without a cache, says nothing
    for (const SessionCache &cache : caches) {
        if (cache.turns.size() > 1 && cache.readShare() > 0 && telling.size() < CacheSessions::Shown)
            telling.push_back(cache);
    }
    m_sessions->setSessions(std::move(telling));
    const SessionCache *session = nullptr;
    const CacheDrop *drop = latestDrop(caches, now, &session);
    m_drop->setVisible(drop);
    m_why->setVisible(drop);
    if (!drop)
        return;
    m_request = drop->requestId;
    const QString who = session->agent.isEmpty() ? tr("a session") : session->agent;
    m_drop->setText(drop->over ? tr("Dropped at %1 for %2, and hits again", "a time of day, an agent")
                                     .arg(timeText(drop->at), who)
                               : tr("Dropped at %1 for %2: %3", "a time of day, an agent, why")
                                     .arg(timeText(drop->at), who, dropText(*drop)));
}

} // namespace sluice
