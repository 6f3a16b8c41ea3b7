#include "ui/keys/keyhistory.h"

#include "ui/activity/activitymodel.h"
#include "ui/common/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sluice::KeyHistory)
};

// A notice and what it tells of are written one after the other.
constexpr auto SameMoment = std::chrono::seconds(5);

using Entry = std::pair<Instant, QString>;

std::vector<Entry> knownToItself(const VirtualKey &key)
{
    std::vector<Entry> known{{key.createdAt, Words::tr("Created")}};
    if (key.rotatedAt)
        known.emplace_back(*key.rotatedAt, key.formerSecrets.empty()
                                               ? Words::tr("New secret")
                                               : Words::tr("New secret; the old one works until %1")
                                                     .arg(dateTimeText(key.formerSecrets.front().until)));
    if (key.pausedAt)
        known.emplace_back(*key.pausedAt, Words::tr("Paused"));
    if (key.revokedAt)
        known.emplace_back(*key.revokedAt, Words::tr("Revoked"));
    return known;
}

QString told(const Notice &notice)
{
    const QString what =
        notice.text.isEmpty() ? notice.title : notice.title + QStringLiteral(": ") + notice.text;
    //: %1 what happened, %2 who did it: "this window", "admin API"
    return notice.kind == Notice::Kind::Changed && !notice.actor.isEmpty()
               ? Words::tr("%1 (by %2)").arg(what, actorText(notice.actor))
               : what;
}

} // namespace

std::vector<Fact> keyHistory(const VirtualKey &key, const std::vector<Notice> &notices, size_t most)
{
    std::vector<Entry> entries;
    for (const Notice &notice : notices) {
        if (notice.subject == key.id)
            entries.emplace_back(notice.at, told(notice));
    }
    const size_t fromNotices = entries.size();
    for (const Entry &own : knownToItself(key)) {
        const bool isTold = std::any_of(
            entries.begin(), entries.begin() + ptrdiff_t(fromNotices), [&own](const Entry &entry) {
                return entry.first - own.first < SameMoment && own.first - entry.first < SameMoment;
            });
        if (!isTold)
            entries.push_back(own);
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry &a, const Entry &b) { return a.first > b.first; });
    entries.resize(std::min(entries.size(), most));
    std::vector<Fact> facts;
    for (const auto &[at, what] : entries)
        facts.push_back({dateTimeText(at), what});
    return facts;
}

} // namespace sluice
