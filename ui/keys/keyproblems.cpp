// What in a key's rules cannot be meant, in words that say what to do instead.
#include "ui/common/format.h"
#include "ui/keys/keysentence.h"
#include "ui/keys/modelpatterns.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace sluice {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyProblems)
};

using Problems = std::vector<KeyProblem>;

void addFirst(Problems &problems, KeyField field, const QStringList &items, QString (*check)(const QString &))
{
    for (const QString &item : items) {
        if (const QString text = check(item); !text.isEmpty()) {
            problems.push_back({field, text, true});
            return;
        }
    }
}

bool isNever(const ActiveHours &hours)
{
    return (hours.days & 0x7f) == 0 || hours.fromMinute == hours.untilMinute;
}

// Calendar periods only: a session may last longer than a day.
bool isWithin(BudgetPeriod shorter, BudgetPeriod longer)
{
    return shorter < longer && shorter >= BudgetPeriod::Day;
}

void addUnreachable(Problems &problems, const std::vector<Budget> &budgets)
{
    for (const Budget &a : budgets) {
        for (const Budget &b : budgets) {
            if (!a.limit || !b.limit || !isWithin(a.per, b.per) || *a.limit <= *b.limit ||
                b.onExceed != OnExceed::Block)
                continue;
            problems.push_back({KeyField::Budgets,
                                Words::tr("%1 can never be reached: %2 is less.")
                                    .arg(budgetText({a.per, a.limit, 0, a.onExceed}),
                                         budgetText({b.per, b.limit, 0, b.onExceed})),
                                false});
            return;
        }
    }
}

void addScope(Problems &problems, const KeyScope &scope, const Configuration &configuration)
{
    addFirst(problems, KeyField::Models, scope.allowedModels, patternProblem);
    addFirst(problems, KeyField::DeniedModels, scope.deniedModels, patternProblem);
    addFirst(problems, KeyField::Endpoints, scope.allowedEndpoints, endpointProblem);
    addFirst(problems, KeyField::Addresses, scope.allowedAddresses, addressProblem);
    addFirst(problems, KeyField::Origins, scope.allowedOrigins, originProblem);
    for (const QString &model : scope.allowedModels) {
        if (matchesAny(scope.deniedModels, model)) {
            problems.push_back({KeyField::DeniedModels,
                                Words::tr("“%1” is allowed and denied; what is denied wins.").arg(model),
                                false});
            break;
        }
    }
    if (scope.deniedModels.contains(QStringLiteral("*")))
        problems.push_back({KeyField::DeniedModels,
                            Words::tr("“*” denies every model; switch the key off instead."), false});
    const auto isOff = [&configuration](const QUuid &id) {
        const Provider *provider = configuration.provider(id);
        return !provider || !provider->enabled;
    };
    const QList<QUuid> &providers = scope.allowedProviders;
    if (!providers.isEmpty() && std::all_of(providers.begin(), providers.end(), isOff))
        problems.push_back(
            {KeyField::Providers, Words::tr("None of the chosen providers is switched on."), false});
}

void addLadder(Problems &problems, const KeyPolicy &policy)
{
    const auto downgrades = [](const Budget &budget) { return budget.onExceed == OnExceed::Downgrade; };
    const std::vector<Budget> &budgets = policy.governance.budgets;
    const bool wanted = std::any_of(budgets.begin(), budgets.end(), downgrades);
    if (wanted && policy.ladder.empty())
        problems.push_back({KeyField::Ladder,
                            Words::tr("Say which cheaper model takes over when the budget is spent."), true});
    for (const DowngradeStep &step : policy.ladder) {
        const QString wrong = step.from.isEmpty() || step.to.isEmpty()
                                  ? Words::tr("A step names a model and the cheaper one that replaces it.")
                                  : patternProblem(step.from);
        if (!wrong.isEmpty()) {
            problems.push_back({KeyField::Ladder, wrong, true});
            return;
        }
        if (step.from == step.to)
            problems.push_back(
                {KeyField::Ladder, Words::tr("“%1” would be replaced by itself.").arg(step.to), false});
    }
}

void addTimes(Problems &problems, const KeyPolicy &policy, Instant now)
{
    if (policy.expiresAt && *policy.expiresAt <= now)
        problems.push_back({KeyField::Expiry, Words::tr("That moment is past."), true});
    if (!policy.scope.hours)
        return;
    if (isNever(*policy.scope.hours))
        problems.push_back(
            {KeyField::Hours, Words::tr("With these hours the key could never be used."), true});
    const QByteArray zone = policy.scope.hours->zone;
    if (!zone.isEmpty() && !QTimeZone(zone).isValid())
        problems.push_back(
            {KeyField::Hours,
             Words::tr("“%1” is no time zone, such as Europe/Madrid.").arg(QString::fromUtf8(zone)), true});
}

} // namespace

std::vector<KeyProblem> governanceProblems(const Governance &governance)
{
    Problems problems;
    bool concurrency = false;
    for (const RateLimit &limit : governance.limits) {
        concurrency |= limit.metric == RateMetric::Concurrency;
        if (limit.limit < 1) {
            problems.push_back(
                {KeyField::Rates,
                 Words::tr("A limit of 0 would refuse everything; remove it, or switch the key off."), true});
            break;
        }
    }
    for (const Budget &budget : governance.budgets) {
        if (budget.limit.value_or(Money()) <= Money() && budget.tokens <= 0) {
            problems.push_back(
                {KeyField::Budgets,
                 Words::tr("A budget of 0 would refuse everything; switch the key off instead."), true});
            break;
        }
    }
    addUnreachable(problems, governance.budgets);
    if (governance.queueFor.count() > 0 && !concurrency)
        problems.push_back({KeyField::Queue,
                            Words::tr("Nothing waits in line without a limit of requests at once."), false});
    return problems;
}

std::vector<KeyProblem> keyProblems(const KeyDraft &draft, const Configuration &configuration, Instant now)
{
    Problems problems;
    const KeyPolicy &policy = draft.policy;
    addScope(problems, policy.scope, configuration);
    for (KeyProblem &problem : governanceProblems(policy.governance))
        problems.push_back(std::move(problem));
    addLadder(problems, policy);
    addTimes(problems, policy, now);
    if (policy.systemPromptMode != SystemPromptMode::None && policy.systemPrompt.trimmed().isEmpty())
        problems.push_back(
            {KeyField::SystemPrompt, Words::tr("Write the system prompt, or choose none."), true});
    return problems;
}

} // namespace sluice
