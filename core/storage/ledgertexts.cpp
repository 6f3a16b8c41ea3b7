// Ledger: the texts of guardrail events, sealed before they are kept; and how long they and recorded bodies
// stay.
#include "core/storage/ledger.h"

#include "core/base/log.h"

#include <utility>

namespace sluice {

// Fails closed: what cannot be sealed is not kept.
void Ledger::sealText(GuardrailEvent &event)
{
    constexpr qsizetype LongestText = 256 * 1024;
    if (event.plainText.isEmpty())
        return;
    std::shared_ptr<const TextSeal> seal;
    {
        const std::lock_guard lock(m_mutex);
        seal = m_textSeal;
    }
    QString problem = QStringLiteral("there is no key for them");
    if (seal) {
        const QByteArrayView text(event.plainText);
        const auto sealed = (*seal)(event.id, text.first(qMin(text.size(), LongestText)));
        problem = sealed ? QString() : sealed.error().text;
        if (sealed)
            event.sealedText = sealed.value();
    }
    event.plainText.clear(); // shared with the caller's, which is the caller's to wipe
    bool log = false;
    {
        const std::lock_guard lock(m_mutex);
        const bool failed = std::exchange(m_sealFailing, !problem.isEmpty());
        log = m_sealFailing && !failed;
    }
    if (log)
        qCWarning(lcStorage).noquote() << "The texts of guardrail events are not kept:" << problem;
}

void Ledger::setTextSeal(TextSeal seal)
{
    auto shared = seal ? std::make_shared<const TextSeal>(std::move(seal)) : nullptr;
    const std::lock_guard lock(m_mutex);
    m_textSeal = std::move(shared);
}

void Ledger::setKeepGuardrailTextsDays(int days)
{
    if (std::exchange(m_keepTextsDays, days) != days && m_pruned)
        pruneTexts();
}

void Ledger::setBodySeal(TextSeal seal)
{
    m_recordings.setSeal(std::move(seal));
}

void Ledger::setKeepBodiesDays(int days)
{
    if (std::exchange(m_keepBodiesDays, days) != days && m_pruned)
        pruneTexts();
}

void Ledger::pruneTexts()
{
    using Prune = Result<qint64> (Storage::*)(Instant);
    const auto prune = [this](int days, Prune function, const char *what) {
        if (days <= 0)
            return;
        const Instant before = m_clock.now() - std::chrono::hours(24) * days;
        m_storage.run([before, function](Storage &storage) { return (storage.*function)(before); })
            .then(this, [what](const Result<qint64> &forgotten) {
                if (!forgotten)
                    qCWarning(lcStorage) << what << "cannot be deleted:" << forgotten.error().text;
            });
    };
    prune(m_keepTextsDays, &Storage::pruneGuardrailTexts, "Old texts of guardrail events");
    prune(m_keepBodiesDays, &Storage::pruneRecordings, "Old recorded bodies");
}

} // namespace sluice
