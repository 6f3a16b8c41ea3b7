// What a key may do, said in one sentence.
#include "ui/keys/keysentence.h"

#include "ui/common/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace sluice {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(KeySentence)
};

constexpr int NamedAtMost = 4; // of a list in the sentence
constexpr quint8 EveryDay = 0x7f;

QString listText(const QStringList &items)
{
    if (items.size() <= NamedAtMost)
        return QLocale().createSeparatedList(items);
    const qsizetype others = items.size() - (NamedAtMost - 1);
    return QLocale().createSeparatedList(items.first(NamedAtMost - 1)
                                         << Words::tr("%n others", nullptr, int(others)));
}

// "a", "a, b"
QString chained(const QStringList &clauses)
{
    QString chain = clauses.value(0);
    for (qsizetype i = 1; i < clauses.size(); ++i)
        //: %1 the sentence so far, %2 a further clause of it
        chain = Words::tr("%1, %2").arg(chain, clauses[i]);
    return chain;
}

QStringList providerNames(const QList<QUuid> &ids, const Configuration &configuration)
{
    QStringList names;
    for (const QUuid &id : ids) {
        const Provider *provider = configuration.provider(id);
        names << (provider ? provider->name : Words::tr("a removed provider"));
    }
    return names;
}

QStringList enabledNames(const Configuration &configuration)
{
    QStringList names;
    for (const Provider &provider : configuration.providers()) {
        if (provider.enabled)
            names << provider.name;
    }
    return names;
}

QString whatText(const KeyScope &scope, const Configuration &configuration)
{
    const QStringList enabled = enabledNames(configuration);
    const QStringList chosen = providerNames(scope.allowedProviders, configuration);
    QString what;
    if (!scope.allowedModels.isEmpty()) {
        const QStringList on = chosen.isEmpty() && enabled.size() == 1 ? enabled : chosen;
        what = on.isEmpty() ? listText(scope.allowedModels)
                            //: %1 models, %2 providers: "claude-* on Anthropic"
                            : Words::tr("%1 on %2").arg(listText(scope.allowedModels), listText(on));
    } else if (!chosen.isEmpty() || enabled.size() == 1) {
        what = Words::tr("every model of %1").arg(listText(chosen.isEmpty() ? enabled : chosen));
    } else {
        what = Words::tr("every model of your %Ln providers", nullptr, int(enabled.size()));
    }
    if (scope.deniedModels.isEmpty())
        return what;
    //: %1 what a key may use, %2 models that it may not
    return Words::tr("%1 but not %2").arg(what, listText(scope.deniedModels));
}

QStringList capTexts(const Governance &governance, OnExceed action)
{
    QStringList caps;
    if (action == OnExceed::Block) {
        for (const RateLimit &limit : governance.limits)
            caps << rateText(limit);
    }
    for (const Budget &budget : governance.budgets) {
        if (budget.onExceed == action)
            caps << budgetText(budget);
    }
    return caps;
}

QStringList limitClauses(const Governance &governance)
{
    QStringList clauses;
    const QStringList hard = capTexts(governance, OnExceed::Block);
    const QStringList soft = capTexts(governance, OnExceed::Warn);
    const QStringList cheaper = capTexts(governance, OnExceed::Downgrade);
    if (!hard.isEmpty())
        //: %1 "60 requests a minute and $5.00 a day"
        clauses << Words::tr("at most %1").arg(QLocale().createSeparatedList(hard));
    if (!cheaper.isEmpty())
        clauses << Words::tr("on cheaper models beyond %1").arg(QLocale().createSeparatedList(cheaper));
    if (!soft.isEmpty())
        clauses << Words::tr("with a warning beyond %1").arg(QLocale().createSeparatedList(soft));
    return clauses;
}

QStringList clausesOf(const KeyDraft &draft, const Configuration &configuration, Instant now)
{
    const KeyPolicy &policy = draft.policy;
    const KeyScope &scope = policy.scope;
    Governance governance = policy.governance;
    governance.limits = gatheredRates(draft.requestsPerMinute, governance.limits);

    QStringList clauses;
    clauses << whatText(scope, configuration);
    if (!scope.allowedEndpoints.isEmpty())
        clauses << Words::tr("for %1 only").arg(listText(scope.allowedEndpoints));
    const QStringList limits = limitClauses(governance);
    clauses << limits;
    if (policy.maxRequests > 0)
        clauses << Words::tr("for %Ln requests in all", nullptr,
                             int(qMin(policy.maxRequests, qint64(std::numeric_limits<int>::max()))));
    else if (limits.isEmpty())
        clauses << Words::tr("as often as it likes");
    if (policy.maxOutputTokens > 0)
        clauses << Words::tr("with answers of at most %1 tokens").arg(countText(policy.maxOutputTokens));
    if (!scope.allowedAddresses.isEmpty())
        clauses << Words::tr("from %1 only").arg(listText(scope.allowedAddresses));
    if (!scope.allowedOrigins.isEmpty())
        clauses << Words::tr("also from web pages of %1").arg(listText(scope.allowedOrigins));
    if (scope.hours)
        clauses << hoursClause(*scope.hours);
    if (policy.idleExpiry.count() > 0)
        clauses << Words::tr("until it has been idle for %1")
                       .arg(durationText(policy.idleExpiry.count() * 1'000'000));
    if (policy.expiresAt)
        clauses << untilText(*policy.expiresAt, now);
    return clauses;
}

// Providers that the key may use and whose models have no price in the catalogue.
QStringList unpricedProviders(const KeyScope &scope, const Configuration &configuration)
{
    QStringList names;
    for (const Provider &provider : configuration.providers()) {
        const bool reached = provider.enabled && (scope.allowedProviders.isEmpty() ||
                                                  scope.allowedProviders.contains(provider.id));
        if (reached && provider.priceSource.isEmpty() && provider.protocol != ProviderProtocol::Simulator)
            names << provider.name;
    }
    return names;
}

// What a budget of money cannot do; empty: it can.
QString unpricedText(const KeyPolicy &policy, const Configuration &configuration)
{
    const std::vector<Budget> &budgets = policy.governance.budgets;
    const bool money = std::any_of(budgets.begin(), budgets.end(), [](const Budget &budget) {
        return budget.limit.has_value() && budget.onExceed != OnExceed::Warn;
    });
    const QStringList names = money ? unpricedProviders(policy.scope, configuration) : QStringList();
    if (names.isEmpty())
        return {};
    //: %1 names of providers
    return Words::tr("A budget in dollars does not hold models of %1 that have no known price.")
        .arg(listText(names));
}

} // namespace

QString rateText(const RateLimit &limit)
{
    const QString count = countText(limit.limit);
    const auto per = [&limit](const QString &minute, const QString &hour, const QString &day) {
        return limit.per == RatePeriod::Minute ? minute : limit.per == RatePeriod::Hour ? hour : day;
    };
    const int plural = int(qBound(qint64(0), limit.limit, qint64(std::numeric_limits<int>::max())));
    switch (limit.metric) {
    case RateMetric::Concurrency:
        return Words::tr("%Ln requests at once", nullptr, plural);
    case RateMetric::Requests:
        return per(Words::tr("%Ln requests a minute", nullptr, plural),
                   Words::tr("%Ln requests an hour", nullptr, plural),
                   Words::tr("%Ln requests a day", nullptr, plural));
    case RateMetric::InputTokens:
        return per(Words::tr("%1 input tokens a minute"), Words::tr("%1 input tokens an hour"),
                   Words::tr("%1 input tokens a day"))
            .arg(count);
    case RateMetric::OutputTokens:
        return per(Words::tr("%1 output tokens a minute"), Words::tr("%1 output tokens an hour"),
                   Words::tr("%1 output tokens a day"))
            .arg(count);
    case RateMetric::Tokens:
        break;
    }
    return per(Words::tr("%1 tokens a minute"), Words::tr("%1 tokens an hour"), Words::tr("%1 tokens a day"))
        .arg(count);
}

QString budgetText(const Budget &budget)
{
    const auto per = [&budget](const QString &amount) {
        switch (budget.per) {
        case BudgetPeriod::Request:
            return Words::tr("%1 a request").arg(amount);
        case BudgetPeriod::Session:
            return Words::tr("%1 a session").arg(amount);
        case BudgetPeriod::Day:
            return Words::tr("%1 a day").arg(amount);
        case BudgetPeriod::Week:
            return Words::tr("%1 a week").arg(amount);
        case BudgetPeriod::Month:
            return Words::tr("%1 a month").arg(amount);
        case BudgetPeriod::Total:
            break;
        }
        return Words::tr("%1 in all").arg(amount);
    };
    QStringList amounts;
    if (budget.limit || budget.tokens == 0)
        amounts << moneyText(budget.limit.value_or(Money()), MoneyStyle::Sum);
    if (budget.tokens > 0)
        amounts << Words::tr("%1 tokens").arg(tokensText(budget.tokens));
    //: an amount of money or one of tokens, whichever is reached first
    return per(amounts.size() == 1 ? amounts[0] : Words::tr("%1 or %2").arg(amounts[0], amounts[1]));
}

QString hoursClause(const ActiveHours &hours)
{
    const QLocale locale;
    QStringList days;
    for (int day = 1; day <= 7; ++day) {
        if (hours.days & (1U << (day - 1)))
            days << locale.dayName(day);
    }
    const auto time = [](int minute) { return clockText(QTime(0, 0).addSecs(minute % 1440 * 60)); };
    QString when = (hours.days & EveryDay) == EveryDay ? Words::tr("every day")
                   : (hours.days & EveryDay) == 0x1f   ? Words::tr("Monday to Friday")
                   : (hours.days & EveryDay) == 0x60   ? Words::tr("at weekends")
                   : days.isEmpty()                    ? Words::tr("on no day")
                                                       : locale.createSeparatedList(days);
    if (hours.fromMinute != 0 || hours.untilMinute != 1440)
        //: %1 days, %2 and %3 times of day
        when = Words::tr("%1 from %2 to %3").arg(when, time(hours.fromMinute), time(hours.untilMinute));
    if (!hours.zone.isEmpty())
        when = Words::tr("%1 (%2)", "%2 is a time zone").arg(when, QString::fromLatin1(hours.zone));
    return when;
}

QString untilText(Instant at, Instant now)
{
    const QLocale locale;
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(microsOf(at) / 1000);
    const qint64 days = QDateTime::fromMSecsSinceEpoch(microsOf(now) / 1000).date().daysTo(then.date());
    const QString time = clockText(then.time());
    if (days == 0)
        return Words::tr("until %1 today").arg(time);
    if (days == 1)
        return Words::tr("until %1 tomorrow").arg(time);
    if (days > 1 && days < 7)
        return Words::tr("until %1", "a day of the week").arg(locale.dayName(then.date().dayOfWeek()));
    return Words::tr("until %1", "a date").arg(dayText(then.date()));
}

QString governanceSentence(const Governance &governance)
{
    QString text = chained(limitClauses(governance));
    if (text.isEmpty())
        return {};
    text[0] = text[0].toUpper();
    return Words::tr("%1.", "a whole sentence").arg(text);
}

std::vector<RateLimit> gatheredRates(int requestsPerMinute, const std::vector<RateLimit> &limits)
{
    std::vector<RateLimit> all;
    if (requestsPerMinute > 0)
        all.push_back({RateMetric::Requests, RatePeriod::Minute, requestsPerMinute});
    all.insert(all.end(), limits.begin(), limits.end());
    return all;
}

PartedRates partedRates(const std::vector<RateLimit> &gathered)
{
    PartedRates parted;
    for (const RateLimit &limit : gathered) {
        const bool perMinute = limit.metric == RateMetric::Requests && limit.per == RatePeriod::Minute &&
                               limit.limit > 0 && limit.limit <= std::numeric_limits<int>::max();
        if (perMinute && parted.requestsPerMinute == 0)
            parted.requestsPerMinute = int(limit.limit);
        else
            parted.limits.push_back(limit);
    }
    return parted;
}

KeySentence describeKey(const KeyDraft &draft, const Configuration &configuration, Instant now)
{
    KeySentence sentence;
    sentence.problems = keyProblems(draft, configuration, now);
    if (enabledNames(configuration).isEmpty())
        sentence.text =
            Words::tr("There is no provider yet: requests with this key will be refused until you add one.");
    else
        //: %1 is all that a key may do: "claude-* on Anthropic, at most $5.00 a day, until Friday"
        sentence.text = Words::tr("May use %1.").arg(chained(clausesOf(draft, configuration, now)));
    if (const QString unpriced = unpricedText(draft.policy, configuration); !unpriced.isEmpty())
        sentence.text += QLatin1Char(' ') + unpriced;
    return sentence;
}

} // namespace sluice
