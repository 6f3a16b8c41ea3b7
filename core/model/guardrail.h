// A guardrail: a pattern that may not leave the machine as it is; and what happened because of one.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace sluice {

// What happens to a request that a pattern matches. Reject beats replace; alert only tells.
enum class GuardrailMode : quint8 { Reject, Replace, Alert };

struct Guardrail
{
    QUuid id = {};
    QString name = {};    // the client of a refused request reads it, so it says nothing secret
    QString pattern = {}; // RE2 syntax
    GuardrailMode mode = GuardrailMode::Reject;
    QString replacement =
        {}; // a template: $1, ${1} or \1 is a group, $0 the whole match, $$ and \\ themselves
    bool enabled = true;
    int order = 0; // smaller first: later rules see what earlier ones have left
    Instant createdAt = {};

    bool operator==(const Guardrail &) const = default;
};

// One rule that was triggered by one request. What it matched is kept nowhere.
struct GuardrailEvent
{
    QUuid id = {}; // version 7
    QUuid ruleId = {};
    QString ruleName = {}; // name and pattern as they were then: rules can be deleted
    QString pattern = {};
    GuardrailMode mode = GuardrailMode::Reject;
    QUuid keyId = {};
    QUuid requestId = {};
    QString where = {};         // of the first match: "messages[3].content[0].text"
    QString maskedExcerpt = {}; // of the first match: "the key AK…LE is"
    qint64 matches = 1;         // in this request; a refused request is not searched further
    Instant createdAt = {};

    bool operator==(const GuardrailEvent &) const = default;
};

// "reject", "replace", "alert": in the database and in the admin API.
inline QString guardrailModeName(GuardrailMode mode)
{
    switch (mode) {
    case GuardrailMode::Reject:
        break;
    case GuardrailMode::Replace:
        return QStringLiteral("replace");
    case GuardrailMode::Alert:
        return QStringLiteral("alert");
    }
    return QStringLiteral("reject");
}

inline std::optional<GuardrailMode> guardrailModeNamed(const QString &name)
{
    for (const GuardrailMode mode : {GuardrailMode::Reject, GuardrailMode::Replace, GuardrailMode::Alert}) {
        if (name == guardrailModeName(mode))
            return mode;
    }
    return {};
}

} // namespace sluice
