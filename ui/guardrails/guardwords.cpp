#include "ui/guardrails/guardwords.h"

#include "core/control/guardraildraft.h"
#include "core/guard/ruletrial.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace sluice {

namespace {

struct GuardWords
{
    Q_DECLARE_TR_FUNCTIONS(GuardWords)
};

constexpr std::array parts{SystemPart, UserPart, AssistantPart, ToolCallPart, ToolResultPart, OtherPart};

QString listOf(const QStringList &items)
{
    if (items.size() < 2)
        return items.value(0);
    //: the last two things of a list: "user and tool results"
    return GuardWords::tr("%1 and %2")
        .arg(items.mid(0, items.size() - 1).join(QStringLiteral(", ")), items.last());
}

// Standing for itself in RE2, which does not take a backslash before other than ASCII.
QString escapedForPattern(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c.unicode() < 128 && !c.isLetterOrNumber())
            escaped += QLatin1Char('\\');
        escaped += c;
    }
    return escaped;
}

QString whatIsSearched(const GuardrailDraft &draft)
{
    if (draft.kind == GuardrailKind::ToolCall)
        return draft.toolName.isEmpty()
                   ? GuardWords::tr("Calls that a model makes of any tool are judged by their arguments.")
                   : GuardWords::tr(
                         "Calls that a model makes of the tools “%1” are judged by their arguments.")
                         .arg(draft.toolName);
    const QString where = guardPartsText(draft.scope.parts);
    switch (draft.direction) {
    case GuardrailDirection::Request:
        return GuardWords::tr("Requests are searched (%1) before they leave this machine.").arg(where);
    case GuardrailDirection::Response:
        return GuardWords::tr("Answers are searched (%1) before the client sees them.").arg(where);
    case GuardrailDirection::Both:
        break;
    }
    return GuardWords::tr("Requests and answers are searched (%1).").arg(where);
}

QString whatHappens(const GuardrailDraft &draft)
{
    const bool call = draft.kind == GuardrailKind::ToolCall;
    switch (draft.mode) {
    case GuardrailMode::Reject:
        return call ? GuardWords::tr("A call that matches is taken out, and the client reads why.")
                    : GuardWords::tr(
                          "One match, and the whole message is refused; the client reads this rule's name.");
    case GuardrailMode::Alert:
        return GuardWords::tr("A match is noted and nothing is changed.");
    case GuardrailMode::Replace:
        break;
    }
    if (draft.reversible)
        return GuardWords::tr(
            "Each match is replaced by a token, and the real value is put back in the answer.");
    if (draft.replacement.isEmpty())
        return GuardWords::tr("Each match is taken out; nothing stands in its place.");
    return GuardWords::tr("Each match is replaced by “%1”.").arg(draft.replacement);
}

QString whoseTraffic(const GuardrailScope &scope, const Configuration &configuration)
{
    QStringList names;
    for (const QUuid &id : scope.keys) {
        if (const VirtualKey *key = configuration.key(id))
            names += GuardWords::tr("the key “%1”").arg(key->name);
    }
    for (const QUuid &id : scope.projects) {
        if (const Project *project = configuration.project(id))
            names += GuardWords::tr("the project “%1”").arg(project->name);
    }
    for (const QUuid &id : scope.providers) {
        if (const Provider *provider = configuration.provider(id))
            names += GuardWords::tr("the provider “%1”").arg(provider->name);
    }
    return names.isEmpty() ? QString() : GuardWords::tr("Only for %1.").arg(listOf(names));
}

QString whenNot(const GuardrailDraft &draft)
{
    QStringList sentences;
    if (draft.validator == GuardrailValidator::Luhn)
        sentences += GuardWords::tr("A match counts only if its check digit is right.");
    if (draft.validator == GuardrailValidator::Iban)
        sentences += GuardWords::tr("A match counts only if it is a valid account number.");
    if (draft.validator == GuardrailValidator::Entropy)
        sentences += GuardWords::tr("A match counts only if it looks random.");
    if (draft.minimumMatches > 1)
        sentences +=
            GuardWords::tr("Fewer than %n match(es) in one message are none.", nullptr, draft.minimumMatches);
    if (!draft.exceptions.isEmpty())
        sentences += GuardWords::tr("%n exception(s) may pass.", nullptr, int(draft.exceptions.size()));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString guardModeText(GuardrailMode mode)
{
    switch (mode) {
    case GuardrailMode::Reject:
        break;
    case GuardrailMode::Replace:
        return GuardWords::tr("replace");
    case GuardrailMode::Alert:
        return GuardWords::tr("alert");
    }
    return GuardWords::tr("reject");
}

QString guardDirectionText(GuardrailDirection direction)
{
    switch (direction) {
    case GuardrailDirection::Request:
        break;
    case GuardrailDirection::Response:
        return GuardWords::tr("response");
    case GuardrailDirection::Both:
        return GuardWords::tr("both");
    }
    return GuardWords::tr("request");
}

QString guardSeverityText(GuardrailSeverity severity)
{
    switch (severity) {
    case GuardrailSeverity::Low:
        return GuardWords::tr("low");
    case GuardrailSeverity::Medium:
        break;
    case GuardrailSeverity::High:
        return GuardWords::tr("high");
    }
    return GuardWords::tr("medium");
}

QString guardValidatorText(GuardrailValidator validator)
{
    switch (validator) {
    case GuardrailValidator::None:
        break;
    case GuardrailValidator::Luhn:
        return GuardWords::tr("Card number (Luhn)");
    case GuardrailValidator::Entropy:
        return GuardWords::tr("Looks random (entropy)");
    case GuardrailValidator::Iban:
        return GuardWords::tr("Bank account (IBAN)");
    }
    return GuardWords::tr("No further check");
}

QString guardPartText(GuardrailPart part)
{
    switch (part) {
    case SystemPart:
        return GuardWords::tr("system");
    case UserPart:
        return GuardWords::tr("user");
    case AssistantPart:
        return GuardWords::tr("assistant");
    case ToolCallPart:
        return GuardWords::tr("tool calls");
    case ToolResultPart:
        return GuardWords::tr("tool results");
    case OtherPart:
    case AllParts:
        break;
    }
    return GuardWords::tr("other fields");
}

QString guardPartsText(quint8 flags)
{
    if (flags == AllParts)
        return GuardWords::tr("everything");
    QStringList names;
    for (const GuardrailPart part : parts) {
        if (flags & part)
            names += guardPartText(part);
    }
    return names.isEmpty() ? GuardWords::tr("nothing") : listOf(names);
}

QString guardSentence(const GuardrailDraft &draft, const Configuration &configuration)
{
    QStringList sentences{whatIsSearched(draft), whatHappens(draft), whoseTraffic(draft.scope, configuration),
                          whenNot(draft)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString guardPlaceText(const QString &path)
{
    static const QRegularExpression shape(QStringLiteral(
        "^(messages|input|contents|system|tools)(?:\\[(\\d+)\\])?(?:\\.(?:content|parts)\\[(\\d+)\\])?"));
    const QRegularExpressionMatch match = shape.match(path);
    if (!match.hasMatch())
        return path;
    const QString what = match.captured(1);
    const int number = match.captured(2).toInt() + 1;
    QString text;
    if (what == QLatin1String("system"))
        text = match.captured(2).isEmpty() ? GuardWords::tr("system prompt")
                                           : GuardWords::tr("system prompt, part %1").arg(number);
    else if (what == QLatin1String("tools"))
        text = GuardWords::tr("tool definition %1").arg(number);
    else if (match.captured(2).isEmpty())
        return what == QLatin1String("input") ? GuardWords::tr("input") : path;
    else
        text = GuardWords::tr("message %1").arg(number);
    //: %1 is "message 4"
    return match.captured(3).isEmpty()
               ? text
               : GuardWords::tr("%1, part %2").arg(text).arg(match.captured(3).toInt() + 1);
}

QString suggestedException(const GuardrailEvent &event, const GuardrailDraft &rule, const QByteArray &text)
{
    if (!text.isEmpty()) {
        const QString whole = QString::fromUtf8(text);
        const auto trial = tryRule(appliedDraft({}, rule), whole);
        if (trial && !trial.value().hits.empty())
            return whole.mid(trial.value().hits.front().at, trial.value().hits.front().size);
    }
    static const QRegularExpression ends(QStringLiteral("([^\\s…]{1,2})…([^\\s…]{0,2})"));
    const QRegularExpressionMatch shown = ends.match(event.maskedExcerpt);
    if (!shown.hasMatch())
        return {};
    return QStringLiteral("re:%1.*%2")
        .arg(escapedForPattern(shown.captured(1)), escapedForPattern(shown.captured(2)));
}

} // namespace sluice
