// A guardrail: a pattern that may not leave the machine as it is; and what happened because of one.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

namespace sluice {

// What happens to a request that a pattern matches. Reject beats replace; alert only tells.
enum class GuardrailMode : quint8 { Reject, Replace, Alert };

enum class GuardrailDirection : quint8 { Request, Response, Both };
enum class GuardrailSeverity : quint8 { Low, Medium, High };
// What a match must be beside matching.
enum class GuardrailValidator : quint8 { None, Luhn, Entropy, Iban };
// Texts are searched; of the calls that a model makes, the tool's name and arguments are judged.
enum class GuardrailKind : quint8 { Text, ToolCall };

// Where in a conversation a text stands. Flags of `Guardrail::parts`.
enum GuardrailPart : quint8 {
    SystemPart = 1,
    UserPart = 2,
    AssistantPart = 4, // thinking included
    ToolCallPart = 8,
    ToolResultPart = 16,
    OtherPart = 32, // fields that no protocol knows: metadata, ids, schemas
    AllParts = 63
};

// Empty lists: everybody.
struct GuardrailScope
{
    QList<QUuid> keys = {};
    QList<QUuid> projects = {};
    QList<QUuid> providers = {};
    quint8 parts = AllParts;
    bool operator==(const GuardrailScope &) const = default;
};

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
    GuardrailKind kind = GuardrailKind::Text;
    GuardrailDirection direction = GuardrailDirection::Request;
    GuardrailScope scope = {};
    GuardrailSeverity severity = GuardrailSeverity::Medium;
    GuardrailValidator validator = GuardrailValidator::None;
    int entropyFloor = 35; // tenths of a bit a character, for GuardrailValidator::Entropy
    QStringList exceptions =
        {}; // texts that are no match: exact, or "re:" and an RE2 pattern that must match them whole
    int minimumMatches = 1;  // fewer in one request are none
    bool reversible = false; // Replace: a token goes out, and the real value comes back in the answer
    QString toolName = {};   // ToolCall: an RE2 pattern of the whole name; empty: every tool
    QString preset = {};     // id in resources/guardrails.json; empty: made by hand

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
    GuardrailDirection direction = GuardrailDirection::Request; // Request or Response
    GuardrailSeverity severity = GuardrailSeverity::Medium;
    QString agent = {};
    QString providerName = {};
    QString model = {};
    QByteArray sealedText = {}; // the whole text that was searched, encrypted; empty: not kept, or not read
    bool textKept = false;      // as read from the database: there is one
    // The same in clear, never stored: from the engine to the ledger, which seals it, where
    // Settings::keepGuardrailTexts; and in an answer that asked for it.
    QByteArray plainText = {};

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
