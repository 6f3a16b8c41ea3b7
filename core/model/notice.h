// Something that the user should hear about: a budget threshold, a runaway key, a provider in trouble. Also
// what was changed, by whom.
#pragma once

#include "core/base/clock.h"
#include "core/model/keypolicy.h"

#include <QMetaType>
#include <QString>
#include <QUuid>

#include <optional>

namespace sluice {

struct Notice
{
    enum class Kind : quint8 {
        BudgetThreshold, // so many percent are spent
        BudgetReached,   // 100 %
        Runaway,         // a key was paused
        Guardrail,       // a request or an answer was rejected
        ProviderTrouble,
        RotationDue,
        Changed,    // a key, provider, rule, setting was made, changed or removed
        PromptCache // a session's prompt stopped hitting it; the subject is the request where it did
    };
    enum class Severity : quint8 { Information, Warning, Critical };

    QUuid id = {}; // version 7
    Kind kind = Kind::Changed;
    Severity severity = Severity::Information;
    QUuid subject = {}; // the key, project, provider or rule; null: the gateway
    QString title = {}; // a short sentence
    QString text = {};  // the figures, in words
    QString actor = {}; // "window", "admin-api", "gateway"
    int percent = 0;    // of a budget
    // Of that budget, for what can be done about it: known while the program runs, not kept in the database.
    std::optional<BudgetPeriod> budgetPeriod = {};
    Instant at = {};
    bool operator==(const Notice &) const = default;
};

} // namespace sluice

Q_DECLARE_METATYPE(sluice::Notice)
