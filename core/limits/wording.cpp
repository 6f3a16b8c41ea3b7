#include "core/limits/wording.h"

#include "core/base/random.h"
#include "core/model/policyjson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace sluice {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Limits", text);
}

QString sayCount(const char *text, qint64 count)
{
    return QCoreApplication::translate("Limits", text, nullptr, int(std::min<qint64>(count, INT_MAX)));
}

QString holder(LimitLevel level, const QString &name)
{
    switch (level) {
    case LimitLevel::Key:
        return say(QT_TRANSLATE_NOOP("Limits", "the key “%1”")).arg(name);
    case LimitLevel::Project:
        return say(QT_TRANSLATE_NOOP("Limits", "the project “%1”")).arg(name);
    case LimitLevel::Gateway:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Limits", "the whole gateway"));
}

QString tokensText(qint64 tokens)
{
    return say(QT_TRANSLATE_NOOP("Limits", "%1 tokens")).arg(QLocale::c().toString(tokens));
}

QString amountText(bool money, qint64 amount)
{
    return money ? usdText(amount) : tokensText(amount);
}

QString budgetName(BudgetPeriod per)
{
    switch (per) {
    case BudgetPeriod::Request:
        return say(QT_TRANSLATE_NOOP("Limits", "budget for one request"));
    case BudgetPeriod::Session:
        return say(QT_TRANSLATE_NOOP("Limits", "budget for one session"));
    case BudgetPeriod::Day:
        return say(QT_TRANSLATE_NOOP("Limits", "daily budget"));
    case BudgetPeriod::Week:
        return say(QT_TRANSLATE_NOOP("Limits", "weekly budget"));
    case BudgetPeriod::Month:
        return say(QT_TRANSLATE_NOOP("Limits", "monthly budget"));
    case BudgetPeriod::Total:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Limits", "total budget"));
}

QString rateText(const RateLimit &limit)
{
    const QString count = QLocale::c().toString(limit.limit);
    const auto what = [&] {
        switch (limit.metric) {
        case RateMetric::InputTokens:
            return say(QT_TRANSLATE_NOOP("Limits", "%1 input tokens")).arg(count);
        case RateMetric::OutputTokens:
            return say(QT_TRANSLATE_NOOP("Limits", "%1 output tokens")).arg(count);
        case RateMetric::Tokens:
            return tokensText(limit.limit);
        case RateMetric::Requests:
        case RateMetric::Concurrency:
            break;
        }
        return sayCount(QT_TRANSLATE_N_NOOP("Limits", "%n request(s)"), limit.limit);
    }();
    switch (limit.per) {
    case RatePeriod::Hour:
        return say(QT_TRANSLATE_NOOP("Limits", "%1 an hour")).arg(what);
    case RatePeriod::Day:
        return say(QT_TRANSLATE_NOOP("Limits", "%1 a day")).arg(what);
    case RatePeriod::Minute:
    case RatePeriod::None:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Limits", "%1 a minute")).arg(what);
}

QString momentText(Instant at, const Calendar &calendar)
{
    const auto millis = std::chrono::floor<std::chrono::milliseconds>(at).time_since_epoch().count();
    return QDateTime::fromMSecsSinceEpoch(millis, calendar.zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString resetText(const LimitRefusal &refusal, const Calendar &calendar)
{
    if (refusal.resetsAt)
        return say(QT_TRANSLATE_NOOP("Limits", "It starts anew on %1."))
            .arg(momentText(*refusal.resetsAt, calendar));
    if (refusal.budget.per == BudgetPeriod::Session)
        return say(QT_TRANSLATE_NOOP("Limits", "A new session has a budget of its own."));
    if (refusal.budget.per == BudgetPeriod::Request)
        return say(QT_TRANSLATE_NOOP("Limits", "Ask for less output, or for less at a time."));
    return say(QT_TRANSLATE_NOOP("Limits", "It does not start anew by itself."));
}

QString budgetRefusalText(const LimitRefusal &refusal, const Calendar &calendar)
{
    const QString who = holder(refusal.level, refusal.name);
    const QString name = budgetName(refusal.budget.per);
    const QString limit = amountText(refusal.money, refusal.limit);
    const QString wanted = amountText(refusal.money, refusal.wanted);
    QString text;
    if (refusal.budget.per == BudgetPeriod::Request) {
        text = say(QT_TRANSLATE_NOOP("Limits", "This request may use up to %1; the %2 of %3 is %4."))
                   .arg(wanted, name, who, limit);
    } else {
        text = say(QT_TRANSLATE_NOOP("Limits", "The %1 of %2 is %3, of which %4 are spent or reserved by "
                                               "running requests; this request may use up to %5."))
                   .arg(name, who, limit, amountText(refusal.money, refusal.used), wanted);
    }
    if (!refusal.noneBelow.isEmpty())
        text +=
            QLatin1Char(' ') +
            say(QT_TRANSLATE_NOOP("Limits", "It would go to a cheaper model, but among those that the key "
                                            "names for that there is none for “%1” that it can use."))
                .arg(refusal.noneBelow);
    return text + QLatin1Char(' ') + resetText(refusal, calendar) + QLatin1Char(' ') +
           say(QT_TRANSLATE_NOOP("Limits", "It can be raised in Sluice."));
}

Notice newNotice(const SubjectLimits &subject, Notice::Kind kind, Notice::Severity severity, Instant now)
{
    Notice notice;
    notice.id = newId();
    notice.kind = kind;
    notice.severity = severity;
    notice.subject = subject.id;
    notice.actor = QStringLiteral("gateway");
    notice.at = now;
    return notice;
}

QByteArrayView englishBudget(BudgetPeriod per)
{
    switch (per) {
    case BudgetPeriod::Day:
        return "daily budget";
    case BudgetPeriod::Week:
        return "weekly budget";
    case BudgetPeriod::Month:
        return "monthly budget";
    case BudgetPeriod::Session:
        return "budget for one session";
    case BudgetPeriod::Request:
        return "budget for one request";
    case BudgetPeriod::Total:
        break;
    }
    return "total budget";
}

QByteArrayView englishHolder(LimitLevel level)
{
    switch (level) {
    case LimitLevel::Key:
        return "this key";
    case LimitLevel::Project:
        return "this project";
    case LimitLevel::Gateway:
        break;
    }
    return "the gateway";
}

// Rounded down, and without an overflow.
qint64 percentSpent(qint64 used, qint64 limit)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max() / 100;
    if (limit <= 0 || used <= 0)
        return 0;
    const qint64 rest = used % limit;
    return std::min(used / limit, most - 1) * 100 +
           (rest <= most ? rest * 100 / limit : rest / (limit / 100));
}

// Of money and tokens, whichever is further.
qint64 percentSpent(const Amount &used, const AmountLimit &limit)
{
    return std::max(limit.pico ? percentSpent(used.pico, *limit.pico) : 0,
                    limit.tokens ? percentSpent(used.tokens, *limit.tokens) : 0);
}

bool isPassed(const Amount &used, const AmountLimit &limit)
{
    return (limit.pico && used.pico > *limit.pico) || (limit.tokens && used.tokens > *limit.tokens);
}

} // namespace

QString usdText(qint64 pico)
{
    // Four digits that say something, at least cents: for people, the ledger keeps all twelve.
    qint64 step = Money::PicoPerUsd / 100;
    while (pico != 0 && std::abs(pico) < step * 100 && step > 1)
        step /= 10;
    const qint64 rounded = pico / step * step + (pico % step >= step - step / 2 ? step : 0);
    QString text = QString::fromLatin1(Money::fromPico(rounded).toDecimal());
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    if (point < 0)
        text += QStringLiteral(".00");
    else if (text.size() - point < 3)
        text += QLatin1Char('0');
    return text + QStringLiteral(" USD");
}

Error limitError(const LimitRefusal &refusal, const Calendar &calendar)
{
    using Kind = Error::Kind;
    const QString who = holder(refusal.level, refusal.name);
    switch (refusal.why) {
    case LimitRefusal::Why::KeyPaused:
        return {Kind::Paused,
                say(QT_TRANSLATE_NOOP("Limits", "Sluice has paused the key “%1” because it behaved unlike "
                                                "itself. Press “Resume” on the Keys page to go on."))
                    .arg(refusal.name),
                "key_paused"};
    case LimitRefusal::Why::Concurrency: {
        Error error{
            Kind::RateLimited,
            sayCount(QT_TRANSLATE_N_NOOP("Limits", "%n request(s) may run at the same time for %1, and "
                                                   "so many are running. Try again in a moment."),
                     refusal.rate.limit)
                .arg(who),
            "concurrency_exceeded"};
        error.retryAfter = std::chrono::seconds(1);
        return error;
    }
    case LimitRefusal::Why::Rate: {
        Error error{Kind::RateLimited,
                    say(QT_TRANSLATE_NOOP("Limits", "The limit of %1 is %2, and it is used up. Try again in "
                                                    "a moment."))
                        .arg(who, rateText(refusal.rate)),
                    "rate_limit_exceeded"};
        error.retryAfter = refusal.retryAfter;
        return error;
    }
    case LimitRefusal::Why::Budget:
        break;
    }
    return {Kind::BudgetSpent, budgetRefusalText(refusal, calendar), "budget_exceeded"};
}

QByteArray limitPath(const LimitRefusal &refusal)
{
    const auto level = [&refusal]() -> QString {
        switch (refusal.level) {
        case LimitLevel::Key:
            return QStringLiteral("key");
        case LimitLevel::Project:
            return QStringLiteral("project");
        case LimitLevel::Gateway:
            break;
        }
        return QStringLiteral("gateway");
    };
    QStringList parts{level()};
    switch (refusal.why) {
    case LimitRefusal::Why::KeyPaused:
        parts += QStringLiteral("paused");
        break;
    case LimitRefusal::Why::Concurrency:
        parts += QStringLiteral("concurrency");
        break;
    case LimitRefusal::Why::Rate:
        parts +=
            {QStringLiteral("rate"), ratePeriodName(refusal.rate.per), rateMetricName(refusal.rate.metric)};
        break;
    case LimitRefusal::Why::Budget:
        parts += {QStringLiteral("budget"), budgetPeriodName(refusal.budget.per),
                  refusal.money ? QStringLiteral("usd") : QStringLiteral("tokens")};
        break;
    }
    return parts.join(QLatin1Char('/')).toLatin1();
}

Notice budgetNotice(const SubjectLimits &subject, const Budget &budget, bool money, int percent, qint64 used,
                    qint64 limit, Instant now)
{
    const bool all = percent >= 100;
    Notice notice = newNotice(subject, all ? Notice::Kind::BudgetReached : Notice::Kind::BudgetThreshold,
                              all ? Notice::Severity::Critical : Notice::Severity::Warning, now);
    const QString who = holder(subject.level, subject.name);
    notice.percent = percent;
    notice.budgetPeriod = budget.per;
    notice.title =
        all ? say(QT_TRANSLATE_NOOP("Limits", "The %1 of %2 is spent")).arg(budgetName(budget.per), who)
            : say(QT_TRANSLATE_NOOP("Limits", "%1% of the %2 of %3 are spent"))
                  .arg(QString::number(percent), budgetName(budget.per), who);
    notice.text =
        say(QT_TRANSLATE_NOOP("Limits", "%1 of %2.")).arg(amountText(money, used), amountText(money, limit));
    if (all && budget.onExceed == OnExceed::Warn)
        notice.text +=
            QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("Limits", "Requests go on: this budget only warns."));
    else if (all && budget.onExceed == OnExceed::Downgrade)
        notice.text +=
            QLatin1Char(' ') +
            say(QT_TRANSLATE_NOOP("Limits", "Requests go on with cheaper models, which cost beyond "
                                            "it; where there is none, they are refused."));
    return notice;
}

Notice requestNotice(const SubjectLimits &subject, const Budget &budget, bool money, qint64 used,
                     qint64 limit, Instant now)
{
    Notice notice = newNotice(subject, Notice::Kind::BudgetReached, Notice::Severity::Warning, now);
    notice.percent = 100;
    notice.budgetPeriod = budget.per;
    notice.title = say(QT_TRANSLATE_NOOP("Limits", "A request took more than the %1 of %2"))
                       .arg(budgetName(budget.per), holder(subject.level, subject.name));
    notice.text = say(QT_TRANSLATE_NOOP("Limits", "%1; the budget is %2 and only warns. It is not said again "
                                                  "for an hour."))
                      .arg(amountText(money, used), amountText(money, limit));
    return notice;
}

Notice refusalNotice(const SubjectLimits &subject, const LimitRefusal &refusal, const Calendar &calendar,
                     Instant now)
{
    Notice notice = newNotice(subject, Notice::Kind::BudgetReached, Notice::Severity::Critical, now);
    notice.percent = 100;
    notice.budgetPeriod = refusal.budget.per;
    notice.title = say(QT_TRANSLATE_NOOP("Limits", "The %1 of %2 refuses requests"))
                       .arg(budgetName(refusal.budget.per), holder(subject.level, subject.name));
    notice.text = budgetRefusalText(refusal, calendar);
    return notice;
}

Notice runawayNotice(const SubjectLimits &key, const RunawayFinding &finding, Instant now)
{
    Notice notice = newNotice(key, Notice::Kind::Runaway, Notice::Severity::Critical, now);
    notice.title = say(QT_TRANSLATE_NOOP("Limits", "Sluice has paused the key “%1”")).arg(key.name);
    switch (finding.what) {
    case RunawayFinding::What::Spend:
        notice.text = say(QT_TRANSLATE_NOOP("Limits", "It spent %1 in ten minutes, far above what is normal "
                                                      "for it (%2)."))
                          .arg(usdText(finding.figure), usdText(finding.threshold));
        break;
    case RunawayFinding::What::SameRequest:
        notice.text = sayCount(QT_TRANSLATE_N_NOOP("Limits", "It sent the same request %n time(s) within ten "
                                                             "minutes."),
                               finding.figure);
        break;
    case RunawayFinding::What::Errors:
        notice.text = sayCount(
            QT_TRANSLATE_N_NOOP("Limits", "%n of its requests failed one after the other."), finding.figure);
        break;
    }
    return notice;
}

QByteArray budgetWarning(const KeyLimits &limits, const LimitTable &table, const OwnUse &own, Instant now)
{
    qint64 most = table.lowestThreshold() - 1;
    const SubjectLimits *whose = nullptr;
    BudgetPeriod per = BudgetPeriod::Day;
    for (const SubjectLimits *subject : limits) {
        for (const Budget &budget : subject->budgets) {
            const auto window = windowIndex(budget.per);
            const AmountLimit limit = subject->limitsOf(budget, now);
            Amount used = budget.per == BudgetPeriod::Session ? own.session : own.request;
            if (window)
                used = subject->cells->budgets[*window].current(now, table.calendar()).purse().spent();
            // A request that stays within the budget for one is nothing to warn of.
            else if (budget.per == BudgetPeriod::Request &&
                     (budget.onExceed != OnExceed::Warn || !isPassed(used, limit)))
                continue;
            const qint64 percent = percentSpent(used, limit);
            if (percent <= most)
                continue;
            most = percent;
            whose = subject;
            per = budget.per;
        }
    }
    if (!whose)
        return {};
    const QByteArray share = QByteArray::number(most) + "% of the " + englishBudget(per).toByteArray() +
                             " of " + englishHolder(whose->level).toByteArray();
    return per == BudgetPeriod::Request && !own.settled ? "this request may use " + share
                                                        : share + " is spent";
}

} // namespace sluice
