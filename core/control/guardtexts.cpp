#include "core/control/guardtexts.h"

#include <algorithm>

namespace sluice {

namespace {

// What does not open (another key by now) stays masked.
GuardrailEventPage opened(GuardrailEventPage page, const AuditSeal &seal)
{
    for (GuardrailEvent &event : page.events) {
        if (event.sealedText.isEmpty())
            continue;
        auto text = seal.open(event.sealedText, event.id.toRfc4122());
        if (text)
            event.plainText = std::move(text).value();
    }
    return page;
}

} // namespace

QFuture<Result<GuardrailEventPage>> GuardTexts::events(const GuardrailEventQuery &query)
{
    const auto found = m_storage.run([query](Storage &storage) { return storage.guardrailEvents(query); });
    if (!query.withTexts)
        return found;
    const Answer<Result<GuardrailEventPage>> answer;
    whenDone(found, this, [this, answer](const Result<GuardrailEventPage> &page) {
        const auto kept = [](const GuardrailEvent &event) { return !event.sealedText.isEmpty(); };
        if (!page || std::none_of(page.value().events.begin(), page.value().events.end(), kept))
            return answer(page);
        m_key.find([events = page.value(), answer](const Result<AuditSealPtr> &seal) {
            answer(seal ? opened(events, *seal.value()) : events);
        });
    });
    return answer.future();
}

} // namespace sluice
