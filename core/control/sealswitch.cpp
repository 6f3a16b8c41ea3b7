#include "core/control/sealswitch.h"

#include "core/base/log.h"

#include <QPointer>

#include <utility>

namespace sluice {

void SealSwitch::set(bool wanted)
{
    const bool before = std::exchange(m_wanted, wanted);
    if (!m_wanted || m_seal) {
        if (before != m_wanted)
            publish();
        return;
    }
    if (std::exchange(m_asking, true))
        return;
    m_key.findOrMake([self = QPointer(this)](const Result<AuditSealPtr> &seal) {
        if (self)
            self->onKey(seal);
    });
}

void SealSwitch::onKey(const Result<AuditSealPtr> &seal)
{
    m_asking = false;
    if (seal) {
        m_seal = seal.value();
    } else if (m_problem != seal.error().text) {
        m_problem = seal.error().text;
        qCWarning(lcSecrets).noquote().nospace() << m_what << ": " << m_problem;
    }
    publish();
}

void SealSwitch::publish()
{
    if (m_use)
        m_use(m_wanted && m_seal ? sealingWith(m_seal) : TextSeal());
}

} // namespace sluice
