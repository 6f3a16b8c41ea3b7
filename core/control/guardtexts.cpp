#include "core/control/guardtexts.h"

#include "core/base/log.h"

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

Result<std::shared_ptr<const AuditSeal>> sealWith(const SharedSecret &key)
{
    SLUICE_TRY(AuditSeal seal, AuditSeal::withKey(key));
    return std::make_shared<const AuditSeal>(std::move(seal));
}

} // namespace

GuardTexts::GuardTexts(StorageRunner &storage, SecretStore &secrets, Use use)
    : m_storage(storage)
    , m_secrets(secrets)
    , m_use(std::move(use))
{}

void GuardTexts::follow(const Settings &settings)
{
    const bool before = std::exchange(m_wanted, settings.keepGuardrailTexts);
    if (!m_wanted || m_seal) {
        if (before != m_wanted)
            publish();
        return;
    }
    if (std::exchange(m_asking, true))
        return;
    withSeal(true, [this](const Result<std::shared_ptr<const AuditSeal>> &seal) {
        m_asking = false;
        if (!seal && m_problem != seal.error().text) {
            m_problem = seal.error().text;
            qCWarning(lcSecrets).noquote() << "The texts of guardrail events are not kept:" << m_problem;
        }
        publish();
    });
}

void GuardTexts::publish()
{
    if (!m_use)
        return;
    if (!m_wanted || !m_seal)
        return m_use({});
    m_use([seal = m_seal](const QUuid &event, QByteArrayView text) {
        return seal->seal(text, event.toRfc4122());
    });
}

void GuardTexts::withSeal(bool mayMakeKey, const Got &got)
{
    if (m_seal)
        return got(m_seal);
    whenDone(m_secrets.read(AuditSeal::entryName()), this,
             [this, mayMakeKey, got](const Result<SharedSecret> &key) {
                 if (key) {
                     const auto seal = sealWith(key.value());
                     if (seal)
                         m_seal = seal.value();
                     return got(seal);
                 }
                 if (mayMakeKey && key.error().kind == Error::Kind::NotFound)
                     return makeKey(got);
                 got(key.error());
             });
}

void GuardTexts::makeKey(const Got &got)
{
    const SharedSecret key = AuditSeal::newKey();
    whenDone(m_secrets.write(AuditSeal::entryName(), key), this,
             [this, key, got](const Result<void> &written) {
                 if (!written)
                     return got(written.error());
                 const auto seal = sealWith(key);
                 if (seal)
                     m_seal = seal.value();
                 got(seal);
             });
}

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
        withSeal(false,
                 [events = page.value(), answer](const Result<std::shared_ptr<const AuditSeal>> &seal) {
                     answer(seal ? opened(events, *seal.value()) : events);
                 });
    });
    return answer.future();
}

} // namespace sluice
