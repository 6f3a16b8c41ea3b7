#include "core/control/sealkey.h"

#include "core/control/async.h"

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

Result<AuditSealPtr> sealWith(const SharedSecret &key)
{
    SLUICE_TRY(AuditSeal seal, AuditSeal::withKey(key));
    return AuditSealPtr(std::make_shared<const AuditSeal>(std::move(seal)));
}

} // namespace

void SealKey::ask(const Asker &asker)
{
    if (m_seal) {
        asker.got(m_seal);
        return;
    }
    m_askers.push_back(asker);
    if (m_askers.size() == 1)
        whenDone(m_secrets.read(AuditSeal::entryName()), this,
                 [this](const Result<SharedSecret> &key) { onRead(key); });
}

void SealKey::onRead(const Result<SharedSecret> &key)
{
    if (key)
        return answer(sealWith(key.value()));
    const bool mayMake =
        std::any_of(m_askers.begin(), m_askers.end(), [](const Asker &asker) { return asker.makes; });
    if (mayMake && key.error().kind == Error::Kind::NotFound)
        return make();
    answer(key.error());
}

void SealKey::make()
{
    const SharedSecret key = AuditSeal::newKey();
    whenDone(m_secrets.write(AuditSeal::entryName(), key), this, [this, key](const Result<void> &written) {
        answer(written ? sealWith(key) : Result<AuditSealPtr>(written.error()));
    });
}

void SealKey::answer(const Result<AuditSealPtr> &seal)
{
    if (seal)
        m_seal = seal.value();
    for (const Asker &asker : std::exchange(m_askers, {}))
        asker.got(seal);
}

TextSeal sealingWith(AuditSealPtr seal)
{
    return [seal = std::move(seal)](const QUuid &owner, QByteArrayView text) {
        return seal->seal(text, owner.toRfc4122());
    };
}

} // namespace sluice
