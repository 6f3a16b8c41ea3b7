#include "core/gateway/promptmemory.h"

#include "core/base/random.h"
#include "core/limits/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sluice {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PromptCache", text);
}

bool tellsOfCache(const Usage &usage)
{
    return usage.cacheRead > 0 || usage.cacheWrite5m > 0 || usage.cacheWrite1h > 0;
}

Instant endOf(const RequestRecord &record)
{
    return record.startedAt + std::chrono::microseconds(std::max<qint64>(0, record.durationMicros));
}

// Two digits are enough for "about".
qint64 roundedPico(qint64 pico)
{
    qint64 step = 1;
    while (pico / step >= 100)
        step *= 10;
    return (pico + step / 2) / step * step;
}

QString breakTitle(const QByteArray &block)
{
    if (block == "tools")
        return say(QT_TRANSLATE_NOOP(
            "PromptCache", "The prompt cache of this session stopped hitting: the list of tools changed"));
    if (block == "system")
        return say(QT_TRANSLATE_NOOP(
            "PromptCache", "The prompt cache of this session stopped hitting: the system prompt changed"));
    const QByteArray number = block.mid(block.lastIndexOf(' ') + 1);
    //: %1 is a message's number
    return say(QT_TRANSLATE_NOOP("PromptCache",
                                 "The prompt cache of this session stopped hitting: message %1 changed"))
        .arg(QString::fromLatin1(number));
}

} // namespace

PromptMemory::Who PromptMemory::whoOf(const RequestRecord &record)
{
    // A session's own name is enough: the agent may be found out only between two of its turns.
    return {record.keyId, record.sessionId, record.sessionId.isEmpty() ? record.agent : QString()};
}

bool PromptMemory::wants(const RequestRecord &record) const
{
    return tellsOfCache(record.usage) || expects(record);
}

bool PromptMemory::expects(const RequestRecord &record) const
{
    if (m_empty.load(std::memory_order_relaxed))
        return false;
    const std::lock_guard lock(m_mutex);
    return m_sessions.contains(whoOf(record));
}

std::optional<PromptBreak> PromptMemory::turn(const RequestRecord &record, PromptBlocks blocks)
{
    const std::lock_guard lock(m_mutex);
    makeRoom();
    Session &session = m_sessions[whoOf(record)];
    session.used = ++m_turns;
    Talk *talk = talkOf(session, record, blocks);
    std::optional<PromptBreak> found;
    if (talk)
        found = broken(*talk, record, blocks);
    else
        talk = &newTalk(session, record);
    remember(*talk, record, std::move(blocks));
    if (found && (!session.told || record.startedAt - *session.told >= NewsEvery)) {
        found->isNews = true;
        session.told = record.startedAt;
    }
    m_empty.store(false, std::memory_order_relaxed);
    return found;
}

// The one that this turn goes on with; of several the one that is most like it, then the latest.
PromptMemory::Talk *PromptMemory::talkOf(Session &session, const RequestRecord &record,
                                         const PromptBlocks &blocks)
{
    Talk *best = nullptr;
    const auto likeness = [&blocks](const Talk &talk) {
        const int same =
            (talk.blocks.system == blocks.system ? 1 : 0) + (talk.blocks.tools == blocks.tools ? 1 : 0);
        return std::pair(same, talk.used);
    };
    for (Talk &talk : session.talks) {
        if (talk.provider == record.providerId && talk.model == record.modelServed &&
            isSameTalk(talk.blocks, blocks) && (!best || likeness(talk) > likeness(*best)))
            best = &talk;
    }
    return best;
}

PromptMemory::Talk &PromptMemory::newTalk(Session &session, const RequestRecord &record)
{
    if (session.talks.size() >= MostTalks) {
        const auto oldest = std::min_element(session.talks.begin(), session.talks.end(),
                                             [](const Talk &a, const Talk &b) { return a.used < b.used; });
        m_blocks -= sizeOf(oldest->blocks);
        session.talks.erase(oldest);
    }
    Talk &talk = session.talks.emplace_back();
    talk.provider = record.providerId;
    talk.model = record.modelServed;
    m_blocks += sizeOf(talk.blocks);
    return talk;
}

std::optional<PromptBreak> PromptMemory::broken(const Talk &talk, const RequestRecord &record,
                                                const PromptBlocks &blocks)
{
    if (!talk.warm || !hasMissed(*talk.warm, record) || wasSummarised(*talk.warm, record) ||
        record.startedAt - talk.ended > talk.warm->life)
        return {};
    PromptBreak found;
    found.block = changedBlock(talk.blocks, blocks);
    if (found.block.isEmpty())
        return {};
    found.costPerTurn = missedSaving(*talk.warm, record);
    found.lostTokens = std::min(talk.warm->tokens, record.usage.totalInput()) - record.usage.cacheRead;
    return found;
}

void PromptMemory::remember(Talk &talk, const RequestRecord &record, PromptBlocks blocks)
{
    m_blocks -= sizeOf(talk.blocks);
    talk.blocks = std::move(blocks);
    m_blocks += sizeOf(talk.blocks);
    if (auto warm = warmCache(record))
        talk.warm = warm;
    else if (talk.warm && wasSummarised(*talk.warm, record))
        talk.warm.reset();
    talk.ended = endOf(record);
    talk.used = m_turns;
}

// The longest unused quarter of the sessions goes, so that it is not done for every new one.
void PromptMemory::makeRoom()
{
    while (m_sessions.size() >= MostSessions || (m_blocks >= MostBlocks && !m_sessions.empty())) {
        std::vector<quint64> used;
        used.reserve(m_sessions.size());
        for (const auto &[who, session] : m_sessions)
            used.push_back(session.used);
        const auto quarter = used.begin() + ptrdiff_t(used.size() / 4);
        std::nth_element(used.begin(), quarter, used.end());
        std::erase_if(m_sessions, [this, until = *quarter](const auto &entry) {
            if (entry.second.used > until)
                return false;
            for (const Talk &talk : entry.second.talks)
                m_blocks -= sizeOf(talk.blocks);
            return true;
        });
    }
}

size_t PromptMemory::sessions() const
{
    const std::lock_guard lock(m_mutex);
    return m_sessions.size();
}

size_t PromptMemory::blocks() const
{
    const std::lock_guard lock(m_mutex);
    return m_blocks;
}

Notice promptBreakNotice(const RequestRecord &record, const PromptBreak &broken, Instant now)
{
    Notice notice;
    notice.id = newId();
    notice.kind = Notice::Kind::PromptCache;
    notice.severity = Notice::Severity::Warning;
    notice.subject = record.id;
    notice.actor = QStringLiteral("gateway");
    notice.at = now;
    notice.title = breakTitle(broken.block);
    const QString agent =
        record.agent.isEmpty() ? say(QT_TRANSLATE_NOOP("PromptCache", "An agent")) : record.agent;
    if (broken.costPerTurn > Money()) {
        //: %1 is an agent, %2 an amount of money
        notice.text = say(QT_TRANSLATE_NOOP("PromptCache", "%1: each turn now costs about %2 more."))
                          .arg(agent, usdText(roundedPico(broken.costPerTurn.pico())));
    } else {
        //: %1 is an agent, %2 a number
        notice.text =
            say(QT_TRANSLATE_NOOP("PromptCache", "%1: %2 tokens that were in the cache are read anew."))
                .arg(agent, QLocale::c().toString(broken.lostTokens));
    }
    return notice;
}

} // namespace sluice
