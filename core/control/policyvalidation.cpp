#include "core/control/policyvalidation.h"

#include "core/control/validation.h"
#include "core/model/policyjson.h"
#include "core/scope/addressrange.h"
#include "core/scope/endpointpattern.h"
#include "core/scope/modelpattern.h"
#include "core/scope/origin.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Validation)
};

Error bad(const QString &text, const QByteArray &code)
{
    return {.kind = Error::Kind::BadRequest, .text = text, .code = code};
}

// Each entry by `check`; its words, and the field's name as the code.
template<typename Check>
Result<void> checkEach(const QStringList &entries, const QByteArray &field, const Check &check)
{
    for (const QString &entry : entries) {
        if (const Result<void> checked = check(entry); !checked)
            return bad(checked.error().text, field);
    }
    return {};
}

Result<void> checkHours(const std::optional<ActiveHours> &hours)
{
    if (hours && !hours->zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(hours->zone))
        return bad(
            Words::tr("“%1” is not a time zone such as Europe/Berlin.").arg(QString::fromLatin1(hours->zone)),
            "active_hours");
    return {};
}

Result<void> checkProviders(const QList<QUuid> &providers, const Configuration &configuration,
                            const KeyPolicy *before)
{
    for (const QUuid &id : providers) {
        if (!configuration.provider(id) && !(before && before->scope.allowedProviders.contains(id)))
            return bad(
                Words::tr("There is no provider with the id %1.").arg(id.toString(QUuid::WithoutBraces)),
                "allowed_providers");
    }
    return {};
}

Result<void> checkLadder(const KeyPolicy &policy)
{
    const auto downgrades = [](const Budget &budget) { return budget.onExceed == OnExceed::Downgrade; };
    const std::vector<Budget> &budgets = policy.governance.budgets;
    if (policy.ladder.empty() && std::any_of(budgets.begin(), budgets.end(), downgrades))
        return bad(Words::tr("A budget turns to a cheaper model, but no cheaper model is named."), "ladder");
    QStringList patterns;
    for (const DowngradeStep &step : policy.ladder)
        patterns += step.from;
    return checkEach(patterns, "ladder", checkModelPattern);
}

Result<void> checkScopeFields(const KeyScope &scope)
{
    SLUICE_CHECK(checkEach(scope.allowedModels, "allowed_models", checkModelPattern));
    SLUICE_CHECK(checkEach(scope.deniedModels, "denied_models", checkModelPattern));
    SLUICE_CHECK(checkEach(scope.allowedEndpoints, "allowed_endpoints", checkEndpointPattern));
    SLUICE_CHECK(checkEach(scope.allowedAddresses, "allowed_ips", checkAddressRange));
    SLUICE_CHECK(checkEach(scope.allowedOrigins, "allowed_origins", checkOrigin));
    return checkHours(scope.hours);
}

} // namespace

Result<KeyPolicy> checkedPolicy(KeyPolicy policy, const Configuration &configuration, const KeyPolicy *before)
{
    // The codec knows the bounds: what it could not read again must not be stored.
    SLUICE_TRY(policy, policyFrom(policyJson(policy)));
    if (!policy.project.isNull() && !configuration.project(policy.project))
        return bad(Words::tr("The project does not exist any more."), "project_id");
    SLUICE_CHECK(checkProviders(policy.scope.allowedProviders, configuration, before));
    SLUICE_CHECK(checkScopeFields(policy.scope));
    SLUICE_CHECK(checkLadder(policy));
    if (policy.systemPromptMode != SystemPromptMode::None && policy.systemPrompt.trimmed().isEmpty())
        return bad(Words::tr("The system prompt is empty."), "system_prompt");
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
                         .text = Words::tr("The name “%1” is taken. Choose another one.").arg(draft.name),
                         .code = "name"};
    }
    SLUICE_CHECK(checkLooks(draft.note, draft.colour));
    SLUICE_TRY(draft.governance, checkedGovernance(draft.governance));
    return draft;
}

Result<Governance> raised(Governance governance, BudgetPeriod per, Money amount, Instant now, Instant until)
{
    if (amount <= Money())
        return bad(Words::tr("A budget is raised by more than 0."), "amount_usd");
    QStringList periods; // that can be raised
    for (const Budget &budget : governance.budgets) {
        const QString name = budgetPeriodName(budget.per);
        if (budget.limit && !periods.contains(name))
            periods += name;
    }
    if (!periods.contains(budgetPeriodName(per))) {
        const QString instead =
            periods.isEmpty() ? Words::tr("There is none for any other period either.")
                              : Words::tr("There is one per %1.").arg(periods.join(QStringLiteral(", ")));
        return bad(
            Words::tr("There is no budget in USD per %1 to raise. %2").arg(budgetPeriodName(per), instead),
            "per");
    }
    BudgetRaise raise{.per = per, .amount = amount, .until = until};
    if (const BudgetRaise *before = governance.raiseOf(per); before && before->until > now)
        raise.amount = before->amount + amount;
    // Those that are over go with it.
    std::erase_if(governance.raises,
                  [per, now](const BudgetRaise &other) { return other.per == per || other.until <= now; });
    governance.raises.push_back(raise);
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
