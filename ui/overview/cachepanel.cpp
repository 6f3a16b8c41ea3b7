#include "ui/overview/cachepanel.h"

#include "ui/common/format.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/overview/cachesessions.h"
#include "ui/usage/usagefacts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace sluice {

CachePanel::CachePanel(QWidget *parent)
    : QWidget(parent)
{
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(space::Large - 1, 0, space::Large - 1, space::Small);
    down->setSpacing(space::Tiny);
    m_share = new QLabel(this);
    m_share->setObjectName(QStringLiteral("cacheShareLabel"));
    m_share->setTextFormat(Qt::PlainText);
    m_share->setWordWrap(true);
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
    connect(m_sessions, &CacheSessions::sessionChosen, this, &CachePanel::sessionAsked);
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
    const QString when = timeText(drop->at);
    if (!drop->over) {
        m_drop->setText(
            tr("Dropped at %1 for %2: %3", "a time of day, an agent, why").arg(when, who, dropText(*drop)));
    } else if (drop->changedBlock.isEmpty()) {
        m_drop->setText(tr("Dropped at %1 for %2, and hits again", "a time of day, an agent").arg(when, who));
    } else {
        m_drop->setText(tr("Dropped at %1 for %2: %3. It hits again", "a time of day, an agent, what changed")
                            .arg(when, who, changedBlockText(drop->changedBlock)));
    }
}

} // namespace sluice
