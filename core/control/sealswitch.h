// Hands a seal to whoever keeps texts while the user wants them kept, and takes it back.
#pragma once

#include "core/control/sealkey.h"

namespace sluice {

// Main thread. Where the secret store gives no key there is no seal, nothing is kept, and problem() says why.
class SealSwitch final : public QObject
{
public:
    // `what`: for the log, "Bodies are not recorded".
    SealSwitch(SealKey &key, TextSealUse use, const char *what)
        : m_key(key)
        , m_use(std::move(use))
        , m_what(what)
    {}

    // After every change of what the user wants, and once the store may have been unlocked.
    void set(bool wanted);
    // Empty: as the user wants it.
    QString problem() const { return m_wanted && !m_seal ? m_problem : QString(); }

private:
    void onKey(const Result<AuditSealPtr> &seal);
    void publish();

    SealKey &m_key;
    TextSealUse m_use;
    const char *m_what;
    bool m_wanted = false;
    bool m_asking = false;
    QString m_problem = {};
    AuditSealPtr m_seal = {};
};

} // namespace sluice
