// Ledger: the texts of guardrail events, sealed before they are kept.
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

void Ledger::pruneTexts()
{
    if (m_keepTextsDays <= 0)
        return;
    const Instant before = m_clock.now() - std::chrono::hours(24) * m_keepTextsDays;
    m_storage.run([before](Storage &storage) { return storage.pruneGuardrailTexts(before); })
        .then(this, [](const Result<qint64> &forgotten) {
            if (!forgotten)
                qCWarning(lcStorage) << "Old texts of guardrail events cannot be deleted:"
                                     << forgotten.error().text;
        });
}

} // namespace sluice
