#include "core/control/policyvalidation.h"

#include "core/control/validation.h"
#include "core/model/policyjson.h"

#include <QDateTime>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace sluice {

namespace {

Error bad(const QString &text, const QByteArray &code)
{
    return {.kind = Error::Kind::BadRequest, .text = text, .code = code};
}

// "10.0.0.0/8", "fd00::/8" or a single address.
bool isAddressRange(const QString &text)
{
    // parseSubnet() takes "10" for 10.0.0.0/8: that is more than anybody means.
    const QString address = text.section(QLatin1Char('/'), 0, 0);
    return !QHostAddress(address).isNull() &&
           (address.contains(QLatin1Char(':')) || address.count(QLatin1Char('.')) == 3) &&
           !QHostAddress::parseSubnet(text).first.isNull();
}

Result<void> checkAddresses(const QStringList &ranges)
{
    for (const QString &range : ranges) {
        if (!isAddressRange(range))
            return bad(QStringLiteral("“%1” is not an address or a range such as 192.168.0.0/16.").arg(range),
                       "allowed_ips");
    }
    return {};
}

Result<void> checkOrigins(const QStringList &origins)
{
    for (const QString &origin : origins) {
        const QUrl url(origin, QUrl::StrictMode);
        // An origin is a scheme, a host and a port (RFC 6454, 6.2): what follows would never match.
        if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty() || !url.userInfo().isEmpty() ||
            !url.path().isEmpty() || url.hasQuery() || url.hasFragment())
            return bad(QStringLiteral("“%1” is not an origin such as https://app.example.").arg(origin),
                       "allowed_origins");
    }
    return {};
}

Result<void> checkEndpoints(const QStringList &endpoints)
{
    static const QRegularExpression shape(QStringLiteral("^([a-z][a-z0-9_.-]*|(\\*|[A-Z]+) /[^\\s?#]*)\\z"));
    for (const QString &endpoint : endpoints) {
        if (!shape.match(endpoint).hasMatch())
            return bad(QStringLiteral("“%1” is neither an endpoint such as chat or messages nor a method and "
                                      "a path such as POST /v1/files/*.")
                           .arg(endpoint),
                       "allowed_endpoints");
    }
    return {};
}

Result<void> checkPatterns(const QStringList &patterns, const QByteArray &field)
{
    for (const QString &pattern : patterns) {
        if (pattern == QLatin1String("re:"))
            return bad(QStringLiteral("After “re:” a pattern is missing."), field);
    }
    return {};
}

Result<void> checkHours(const std::optional<ActiveHours> &hours)
{
    if (hours && !hours->zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(hours->zone))
        return bad(QStringLiteral("“%1” is not a time zone such as Europe/Berlin.")
                       .arg(QString::fromLatin1(hours->zone)),
                   "active_hours");
    return {};
}

Result<void> checkProviders(const QList<QUuid> &providers, const Configuration &configuration,
                            const KeyPolicy *before)
{
    for (const QUuid &id : providers) {
        if (!configuration.provider(id) && !(before && before->scope.allowedProviders.contains(id)))
            return bad(
                QStringLiteral("There is no provider with the id %1.").arg(id.toString(QUuid::WithoutBraces)),
                "allowed_providers");
    }
    return {};
}

Result<void> checkLadder(const KeyPolicy &policy)
{
    const auto downgrades = [](const Budget &budget) { return budget.onExceed == OnExceed::Downgrade; };
    const std::vector<Budget> &budgets = policy.governance.budgets;
    if (policy.ladder.empty() && std::any_of(budgets.begin(), budgets.end(), downgrades))
        return bad(QStringLiteral("A budget turns to a cheaper model, but no cheaper model is named."),
                   "ladder");
    QStringList patterns;
    for (const DowngradeStep &step : policy.ladder)
        patterns += step.from;
    return checkPatterns(patterns, "ladder");
}

Result<void> checkScope(const KeyScope &scope)
{
    SLUICE_CHECK(checkPatterns(scope.allowedModels, "allowed_models"));
    SLUICE_CHECK(checkPatterns(scope.deniedModels, "denied_models"));
    SLUICE_CHECK(checkEndpoints(scope.allowedEndpoints));
    SLUICE_CHECK(checkAddresses(scope.allowedAddresses));
    SLUICE_CHECK(checkOrigins(scope.allowedOrigins));
    return checkHours(scope.hours);
}

} // namespace

Result<KeyPolicy> checkedPolicy(KeyPolicy policy, const Configuration &configuration, const KeyPolicy *before)
{
    // The codec knows the bounds: what it could not read again must not be stored.
    SLUICE_TRY(policy, policyFrom(policyJson(policy)));
    if (!policy.project.isNull() && !configuration.project(policy.project))
        return bad(QStringLiteral("The project does not exist any more."), "project_id");
    SLUICE_CHECK(checkProviders(policy.scope.allowedProviders, configuration, before));
    SLUICE_CHECK(checkScope(policy.scope));
    SLUICE_CHECK(checkLadder(policy));
    if (policy.systemPromptMode != SystemPromptMode::None && policy.systemPrompt.trimmed().isEmpty())
        return bad(QStringLiteral("The system prompt is empty."), "system_prompt");
    return policy;
}

Result<Governance> checkedGovernance(Governance governance)
{
    return governanceFrom(governanceJson(governance));
}

Result<ProjectDraft> checkedProject(ProjectDraft draft, const Configuration &configuration, const QUuid &self)
{
    SLUICE_TRY(draft.name, checkedName(draft.name));
    for (const Project &project : configuration.projects()) {
        if (project.id != self && project.name.compare(draft.name, Qt::CaseInsensitive) == 0)
            return Error{.kind = Error::Kind::Conflict,
                         .text =
                             QStringLiteral("The name “%1” is taken. Choose another one.").arg(draft.name),
                         .code = "name"};
    }
    SLUICE_CHECK(checkLooks(draft.note, draft.colour));
    SLUICE_TRY(draft.governance, checkedGovernance(draft.governance));
    return draft;
}

Result<Governance> raised(Governance governance, BudgetPeriod per, Money amount, Instant now, Instant until)
{
    if (amount <= Money())
        return bad(QStringLiteral("A budget is raised by more than 0."), "amount_usd");
    const auto hasMoney = [per](const Budget &budget) { return budget.per == per && budget.limit; };
    if (std::none_of(governance.budgets.begin(), governance.budgets.end(), hasMoney))
        return bad(QStringLiteral("There is no budget in USD per %1 to raise.").arg(budgetPeriodName(per)),
                   "per");
    const bool onTop = governance.raise && governance.raise->per == per && governance.raise->until > now;
    governance.raise =
        BudgetRaise{.per = per, .amount = onTop ? governance.raise->amount + amount : amount, .until = until};
    return governance;
}

Instant endOfDay(Instant now, const QString &zone)
{
    QTimeZone local(zone.toLatin1());
    if (!local.isValid())
        local = QTimeZone::systemTimeZone();
    const QDate today = QDateTime::fromMSecsSinceEpoch(microsOf(now) / 1000, local).date();
    // startOfDay() knows the days whose midnight a clock change skips.
    return instantFromMicros(today.addDays(1).startOfDay(local).toMSecsSinceEpoch() * 1000);
}

} // namespace sluice
