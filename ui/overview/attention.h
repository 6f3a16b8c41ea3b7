// What somebody should look at, gathered from what failed, what was noticed and how caching does. Pure.
#pragma once

#include "core/control/control.h"
#include "core/pricing/cachehealth.h"
#include "ui/overview/liverequests.h"

#include <QSet>

namespace sluice {

struct AttentionItem
{
    enum class Level : quint8 { Information, Warning, Bad };

    QString id = {}; // the same for the same trouble: what was dismissed stays away
    Level level = Level::Warning;
    QString title = {};
    QString detail = {}; // the quiet line
    int count = 1;
    Instant at = {};
    QString page = {};     // where it leads
    QString argument = {}; // and at what there
};

struct AttentionSources
{
    const std::deque<Failure> &failures;
    const std::vector<Notice> &notices;
    const std::vector<SessionCache> &caches;
    const std::vector<LimitGauge> &gauges;
    const std::vector<QString> &unpricedModels; // used in the range that is shown
    const Configuration &configuration;
    Instant now = {};
};

// The gravest kind first, then the newest. Notices older than a day and drops older than an hour are no news.
std::vector<AttentionItem> attentionItems(const AttentionSources &sources, const QSet<QString> &dismissed);

// The newest drop of the last hour that is worth a word; null: none.
const CacheDrop *latestDrop(const std::vector<SessionCache> &caches, Instant now,
                            const SessionCache **session = nullptr);
// RequestRecord::changedBlock in words: "the system prompt changed".
QString changedBlockText(const QByteArray &block);
// "The system prompt changed; 21 k tokens are paid again, ≈ $0.11 a turn".
QString dropText(const CacheDrop &drop);

} // namespace sluice
