#include "core/model/policyjson.h"

#include "core/model/jsonfields.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <utility>

namespace sluice {

namespace {

struct FieldTexts
{
    Q_DECLARE_TR_FUNCTIONS(AdminApi)
};

using namespace Qt::StringLiterals;

// JSON numbers are doubles to most readers: whole ones are exact up to 2^53.
constexpr qint64 MostCount = 1'000'000'000'000;
constexpr qsizetype MostEntries = 64; // limits, budgets, steps of a ladder
constexpr qsizetype MostTexts = 1000; // of a list
constexpr qsizetype LongestText = 1024;
constexpr qsizetype LongestPrompt = 64 * 1024;
constexpr int MinutesADay = 1440;

template<typename Value, size_t Count>
using Words = std::array<std::pair<Value, const char *>, Count>;

constexpr Words<RateMetric, 5> metrics{{{RateMetric::Requests, "requests"},
                                        {RateMetric::InputTokens, "input_tokens"},
                                        {RateMetric::OutputTokens, "output_tokens"},
                                        {RateMetric::Tokens, "tokens"},
                                        {RateMetric::Concurrency, "concurrency"}}};
constexpr Words<RatePeriod, 3> ratePeriods{
    {{RatePeriod::Minute, "minute"}, {RatePeriod::Hour, "hour"}, {RatePeriod::Day, "day"}}};
constexpr Words<BudgetPeriod, 6> budgetPeriods{{{BudgetPeriod::Request, "request"},
                                                {BudgetPeriod::Session, "session"},
                                                {BudgetPeriod::Day, "day"},
                                                {BudgetPeriod::Week, "week"},
                                                {BudgetPeriod::Month, "month"},
                                                {BudgetPeriod::Total, "total"}}};
constexpr Words<OnExceed, 3> exceeds{
    {{OnExceed::Block, "block"}, {OnExceed::Warn, "warn"}, {OnExceed::Downgrade, "downgrade"}}};
constexpr Words<SystemPromptMode, 3> promptModes{{{SystemPromptMode::None, "none"},
                                                  {SystemPromptMode::WhenMissing, "when_missing"},
                                                  {SystemPromptMode::Always, "always"}}};
constexpr Words<Notice::Kind, 8> noticeKinds{{{Notice::Kind::BudgetThreshold, "budget_threshold"},
                                              {Notice::Kind::BudgetReached, "budget_reached"},
                                              {Notice::Kind::Runaway, "runaway"},
                                              {Notice::Kind::Guardrail, "guardrail"},
                                              {Notice::Kind::ProviderTrouble, "provider_trouble"},
                                              {Notice::Kind::RotationDue, "rotation_due"},
                                              {Notice::Kind::Changed, "changed"},
                                              {Notice::Kind::PromptCache, "prompt_cache"}}};
constexpr Words<Notice::Severity, 3> severities{{{Notice::Severity::Information, "information"},
                                                 {Notice::Severity::Warning, "warning"},
                                                 {Notice::Severity::Critical, "critical"}}};
constexpr std::array<QLatin1StringView, 7> dayNames{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1,
                                                    "fri"_L1, "sat"_L1, "sun"_L1};

template<typename Value, size_t Count>
QString nameIn(const Words<Value, Count> &words, Value value)
{
    for (const auto &[known, name] : words) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template<typename Value, size_t Count>
std::optional<Value> valueIn(const Words<Value, Count> &words, const QString &name)
{
    for (const auto &[value, known] : words) {
        if (name == QLatin1String(known))
            return value;
    }
    return {};
}

template<typename Value, size_t Count>
QString allOf(const Words<Value, Count> &words)
{
    QStringList names;
    for (const auto &[value, name] : words)
        names += QString::fromLatin1(name);
    return names.join(QStringLiteral(", "));
}

// --- writing ---

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}
QString moneyText(Money money)
{
    return QString::fromLatin1(money.toDecimal());
}
QString minuteText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, '0'_L1).arg(minute % 60, 2, 10, '0'_L1);
}

QJsonArray idsJson(const QList<QUuid> &ids)
{
    QJsonArray array;
    for (const QUuid &id : ids)
        array.append(idText(id));
    return array;
}

QJsonObject limitJson(const RateLimit &limit)
{
    const QString per = ratePeriodName(limit.per);
    return {{u"metric"_s, rateMetricName(limit.metric)},
            {u"per"_s, per.isEmpty() ? QJsonValue() : QJsonValue(per)},
            {u"limit"_s, limit.limit}};
}

QJsonObject budgetJson(const Budget &budget)
{
    QJsonObject json{{u"per"_s, budgetPeriodName(budget.per)},
                     {u"on_exceed"_s, onExceedName(budget.onExceed)}};
    if (budget.limit)
        json.insert(u"limit_usd"_s, moneyText(*budget.limit));
    if (budget.tokens > 0)
        json.insert(u"limit_tokens"_s, budget.tokens);
    return json;
}

QJsonValue hoursJson(const std::optional<ActiveHours> &hours)
{
    if (!hours)
        return {};
    QJsonArray days;
    for (size_t day = 0; day < dayNames.size(); ++day) {
        if (hours->days & (1u << day))
            days.append(QString(dayNames[day]));
    }
    return QJsonObject{{u"days"_s, days},
                       {u"from"_s, minuteText(hours->fromMinute)},
                       {u"until"_s, minuteText(hours->untilMinute)},
                       {u"time_zone"_s, QString::fromLatin1(hours->zone)}};
}

QJsonObject runawayJson(const RunawayRule &rule)
{
    return {{u"enabled"_s, rule.enabled},
            {u"spend_factor"_s, rule.spendFactor},
            {u"spend_floor_usd"_s, moneyText(rule.spendFloor)},
            {u"same_requests"_s, rule.sameRequests},
            {u"consecutive_errors"_s, rule.consecutiveErrors}};
}

// --- reading ---

// The field `name` into `target`: absent leaves it, null gives the default back.
template<typename T, typename Read>
void into(Fields &fields, const QString &name, T &target, const Read &read, const T &otherwise = T())
{
    if (fields.takeNull(name)) {
        target = otherwise;
        return;
    }
    if (auto value = read(name))
        target = T(std::move(*value));
}

void readTexts(Fields &fields, const QString &name, QStringList &target)
{
    into(fields, name, target, [&fields](const QString &field) -> std::optional<QStringList> {
        auto texts = fields.texts(field);
        if (!texts)
            return {};
        bool fits = texts->size() <= MostTexts;
        for (QString &text : *texts) {
            text = text.trimmed();
            fits = fits && !text.isEmpty() && text.size() <= LongestText;
        }
        if (!fits)
            fields.fail(FieldTexts::tr("“%1” takes up to %2 entries, each of 1 to %3 characters.")
                            .arg(fields.nameOf(field))
                            .arg(MostTexts)
                            .arg(LongestText));
        texts->removeDuplicates();
        return texts;
    });
}

void readText(Fields &fields, const QString &name, QString &target, qsizetype longest)
{
    into(fields, name, target, [&fields, longest](const QString &field) {
        auto text = fields.text(field);
        if (text && text->size() > longest)
            fields.fail(FieldTexts::tr("“%1” may have %2 characters at most.")
                            .arg(fields.nameOf(field))
                            .arg(longest));
        return text;
    });
}

template<typename T>
void readNumber(Fields &fields, const QString &name, T &target, qint64 least, qint64 most,
                const T &otherwise = T())
{
    into(
        fields, name, target,
        [&fields, least, most](const QString &field) { return fields.number(field, least, most); },
        otherwise);
}

void readFlag(Fields &fields, const QString &name, bool &target, bool otherwise)
{
    into(
        fields, name, target, [&fields](const QString &field) { return fields.flag(field); }, otherwise);
}

template<typename Value, size_t Count>
void readWord(Fields &fields, const QString &name, Value &target, const Words<Value, Count> &words)
{
    into(fields, name, target, [&fields, &words](const QString &field) -> std::optional<Value> {
        const auto text = fields.text(field);
        if (!text)
            return {};
        const auto value = valueIn(words, *text);
        if (!value)
            fields.fail(FieldTexts::tr("“%1” must be one of: %2.").arg(fields.nameOf(field), allOf(words)));
        return value;
    });
}

void readIds(Fields &fields, const QString &name, QList<QUuid> &target)
{
    into(fields, name, target, [&fields](const QString &field) -> std::optional<QList<QUuid>> {
        const auto texts = fields.texts(field);
        if (!texts)
            return {};
        QList<QUuid> ids;
        for (const QString &text : *texts) {
            const QUuid id = QUuid::fromString(text);
            if (id.isNull() || texts->size() > MostTexts)
                fields.fail(FieldTexts::tr("“%1” must be an array of up to %2 UUIDs.")
                                .arg(fields.nameOf(field))
                                .arg(MostTexts));
            ids += id;
        }
        return ids;
    });
}

// An array of objects, each read by `one(Fields &) -> T`.
template<typename T, typename One>
void readObjects(Fields &fields, const QString &name, std::vector<T> &target, const One &one)
{
    into(fields, name, target, [&](const QString &field) -> std::optional<std::vector<T>> {
        const auto array = fields.array(field);
        if (!array)
            return {};
        if (array->size() > MostEntries)
            fields.fail(
                FieldTexts::tr("“%1” takes %2 entries at most.").arg(fields.nameOf(field)).arg(MostEntries));
        std::vector<T> read;
        for (qsizetype i = 0; i < std::min(array->size(), MostEntries); ++i) {
            Fields entry(array->at(i).toObject(), QStringLiteral("%1[%2].").arg(fields.nameOf(field)).arg(i));
            if (!array->at(i).isObject())
                fields.fail(FieldTexts::tr("“%1” must be an array of objects.").arg(fields.nameOf(field)));
            read.push_back(one(entry));
            if (const auto done = entry.done(); !done)
                fields.keep(done.error());
        }
        return read;
    });
}

// An object, read by `one(Fields &) -> T`.
template<typename T, typename One>
void readObject(Fields &fields, const QString &name, T &target, const One &one, const T &otherwise = T())
{
    into(
        fields, name, target,
        [&](const QString &field) -> std::optional<T> {
            const auto object = fields.object(field);
            if (!object)
                return {};
            Fields entry(*object, fields.nameOf(field) + '.'_L1);
            T read = one(entry);
            if (const auto done = entry.done(); !done)
                fields.keep(done.error());
            return read;
        },
        otherwise);
}

void missing(Fields &fields, const QString &name)
{
    fields.fail(FieldTexts::tr("“%1” is missing.").arg(fields.nameOf(name)));
}

RateLimit limitFrom(Fields &fields)
{
    RateLimit limit{.per = RatePeriod::None};
    if (!fields.has(u"metric"_s))
        missing(fields, u"metric"_s);
    readWord(fields, u"metric"_s, limit.metric, metrics);
    const bool concurrency = limit.metric == RateMetric::Concurrency;
    into(
        fields, u"per"_s, limit.per,
        [&fields](const QString &name) -> std::optional<RatePeriod> {
            const auto text = fields.text(name);
            const auto period = text ? valueIn(ratePeriods, *text) : std::nullopt;
            if (text && !period)
                fields.fail(FieldTexts::tr("“%1” must be minute, hour or day.").arg(fields.nameOf(name)));
            return period;
        },
        RatePeriod::None);
    if (concurrency != (limit.per == RatePeriod::None))
        fields.fail(concurrency
                        ? FieldTexts::tr("“%1” must be null: concurrency is a number at any moment.")
                              .arg(fields.nameOf(u"per"_s))
                        : FieldTexts::tr("“%1” must be minute, hour or day.").arg(fields.nameOf(u"per"_s)));
    if (!fields.has(u"limit"_s))
        missing(fields, u"limit"_s);
    readNumber(fields, u"limit"_s, limit.limit, 1, MostCount);
    return limit;
}

Budget budgetFrom(Fields &fields)
{
    Budget budget;
    if (!fields.has(u"per"_s))
        missing(fields, u"per"_s);
    readWord(fields, u"per"_s, budget.per, budgetPeriods);
    budget.limit = fields.money(u"limit_usd"_s);
    readNumber(fields, u"limit_tokens"_s, budget.tokens, 0, MostCount);
    readWord(fields, u"on_exceed"_s, budget.onExceed, exceeds);
    if (budget.limit && *budget.limit <= Money())
        fields.fail(FieldTexts::tr("“%1” must be more than 0: a budget of 0 would refuse everything; switch "
                                   "the key off instead.")
                        .arg(fields.nameOf(u"limit_usd"_s)));
    if (!budget.limit && budget.tokens == 0)
        fields.fail(FieldTexts::tr("“%1” or “limit_tokens” is missing: a budget needs an amount.")
                        .arg(fields.nameOf(u"limit_usd"_s)));
    return budget;
}

BudgetRaise raiseFrom(Fields &fields)
{
    BudgetRaise raise;
    readWord(fields, u"per"_s, raise.per, budgetPeriods);
    raise.amount = fields.money(u"amount_usd"_s).value_or(Money());
    raise.until = fields.time(u"until"_s).value_or(Instant());
    if (raise.amount <= Money())
        fields.fail(FieldTexts::tr("“%1” must be more than 0.").arg(fields.nameOf(u"amount_usd"_s)));
    return raise;
}

DowngradeStep stepFrom(Fields &fields)
{
    DowngradeStep step{fields.requiredText(u"from"_s), fields.requiredText(u"to"_s)};
    if (step.from.size() > LongestText || step.to.size() > LongestText)
        fields.fail(FieldTexts::tr("“%1” is too long.").arg(fields.nameOf(u"from"_s)));
    return step;
}

std::optional<int> minuteFrom(Fields &fields, const QString &name)
{
    const auto text = fields.text(name);
    if (!text)
        return {};
    const QStringList parts = text->split(':'_L1);
    bool hourGood = false;
    bool minuteGood = false;
    const int hour = parts.value(0).toInt(&hourGood);
    const int minute = parts.value(1).toInt(&minuteGood);
    const bool inside = hour >= 0 && minute >= 0 && minute < 60 && hour * 60 + minute <= MinutesADay;
    if (parts.size() != 2 || !hourGood || !minuteGood || !inside)
        fields.fail(
            FieldTexts::tr("“%1” must be a time of day from 00:00 to 24:00.").arg(fields.nameOf(name)));
    return hour * 60 + minute;
}

quint8 daysFrom(Fields &fields, const QStringList &names)
{
    quint8 days = 0;
    for (const QString &name : names) {
        const auto known = std::find(dayNames.begin(), dayNames.end(), name);
        if (known == dayNames.end())
            fields.fail(FieldTexts::tr("“%1” takes mon, tue, wed, thu, fri, sat, sun.")
                            .arg(fields.nameOf(u"days"_s)));
        else
            days |= quint8(1u << (known - dayNames.begin()));
    }
    return days;
}

std::optional<ActiveHours> hoursFrom(Fields &fields)
{
    ActiveHours hours;
    if (const auto names = fields.texts(u"days"_s))
        hours.days = daysFrom(fields, *names);
    if (hours.days == 0)
        fields.fail(FieldTexts::tr("“%1” must name a day.").arg(fields.nameOf(u"days"_s)));
    hours.fromMinute = minuteFrom(fields, u"from"_s).value_or(hours.fromMinute);
    hours.untilMinute = minuteFrom(fields, u"until"_s).value_or(hours.untilMinute);
    if (hours.fromMinute == hours.untilMinute)
        fields.fail(FieldTexts::tr("“%1” must differ from “until”.").arg(fields.nameOf(u"from"_s)));
    QString zone;
    readText(fields, u"time_zone"_s, zone, 64);
    hours.zone = zone.toLatin1();
    return hours;
}

RunawayRule runawayFrom(Fields &fields, RunawayRule rule)
{
    const RunawayRule usual;
    readFlag(fields, u"enabled"_s, rule.enabled, usual.enabled);
    readNumber(fields, u"spend_factor"_s, rule.spendFactor, 0, 10'000, usual.spendFactor);
    into(
        fields, u"spend_floor_usd"_s, rule.spendFloor,
        [&fields](const QString &name) { return fields.money(name); }, usual.spendFloor);
    if (rule.spendFloor < Money())
        fields.fail(FieldTexts::tr("“%1” must not be negative.").arg(fields.nameOf(u"spend_floor_usd"_s)));
    readNumber(fields, u"same_requests"_s, rule.sameRequests, 0, 1'000'000, usual.sameRequests);
    readNumber(fields, u"consecutive_errors"_s, rule.consecutiveErrors, 0, 1'000'000,
               usual.consecutiveErrors);
    return rule;
}

void readRaises(Fields &fields, std::vector<BudgetRaise> &raises)
{
    // What was stored, exported or asked for when there was one raise at a time.
    std::optional<BudgetRaise> only;
    if (fields.has(u"raise"_s)) {
        readObject(fields, u"raise"_s, only,
                   [](Fields &entry) { return std::optional<BudgetRaise>(raiseFrom(entry)); });
        raises.clear();
        if (only)
            raises.push_back(*only);
    }
    readObjects(fields, u"raises"_s, raises, raiseFrom);
    for (size_t i = 0; i < raises.size(); ++i) {
        for (size_t other = 0; other < i; ++other) {
            if (raises[i].per == raises[other].per)
                fields.fail(
                    QStringLiteral("“%1” takes one raise for each period.").arg(fields.nameOf(u"raises"_s)));
        }
    }
}

void readGovernance(Fields &fields, Governance &governance)
{
    readObjects(fields, u"limits"_s, governance.limits, limitFrom);
    readObjects(fields, u"budgets"_s, governance.budgets, budgetFrom);
    readRaises(fields, governance.raises);
    qint64 queueMs = governance.queueFor.count();
    readNumber(fields, u"queue_ms"_s, queueMs, 0, 600'000);
    governance.queueFor = std::chrono::milliseconds(queueMs);
}

void readScope(Fields &fields, KeyScope &scope)
{
    readTexts(fields, u"allowed_models"_s, scope.allowedModels);
    readTexts(fields, u"denied_models"_s, scope.deniedModels);
    readIds(fields, u"allowed_providers"_s, scope.allowedProviders);
    readTexts(fields, u"allowed_endpoints"_s, scope.allowedEndpoints);
    readTexts(fields, u"allowed_ips"_s, scope.allowedAddresses);
    readTexts(fields, u"allowed_origins"_s, scope.allowedOrigins);
    readObject(fields, u"active_hours"_s, scope.hours, hoursFrom);
}

} // namespace

QJsonObject governanceJson(const Governance &governance)
{
    QJsonArray limits;
    for (const RateLimit &limit : governance.limits)
        limits.append(limitJson(limit));
    QJsonArray budgets;
    for (const Budget &budget : governance.budgets)
        budgets.append(budgetJson(budget));
    QJsonArray raises;
    for (const BudgetRaise &raise : governance.raises)
        raises.append(QJsonObject{{u"per"_s, budgetPeriodName(raise.per)},
                                  {u"amount_usd"_s, moneyText(raise.amount)},
                                  {u"until"_s, instantText(raise.until)}});
    return {{u"limits"_s, limits},
            {u"budgets"_s, budgets},
            {u"queue_ms"_s, qint64(governance.queueFor.count())},
            {u"raises"_s, raises}};
}

QJsonObject policyJson(const KeyPolicy &policy)
{
    QJsonArray ladder;
    for (const DowngradeStep &step : policy.ladder)
        ladder.append(QJsonObject{{u"from"_s, step.from}, {u"to"_s, step.to}});
    QJsonObject json = governanceJson(policy.governance);
    const auto put = [&json](const QString &name, const QJsonValue &value) { json.insert(name, value); };
    put(u"project_id"_s, policy.project.isNull() ? QJsonValue() : QJsonValue(idText(policy.project)));
    put(u"tags"_s, QJsonArray::fromStringList(policy.tags));
    put(u"allowed_models"_s, QJsonArray::fromStringList(policy.scope.allowedModels));
    put(u"denied_models"_s, QJsonArray::fromStringList(policy.scope.deniedModels));
    put(u"allowed_providers"_s, idsJson(policy.scope.allowedProviders));
    put(u"allowed_endpoints"_s, QJsonArray::fromStringList(policy.scope.allowedEndpoints));
    put(u"allowed_ips"_s, QJsonArray::fromStringList(policy.scope.allowedAddresses));
    put(u"allowed_origins"_s, QJsonArray::fromStringList(policy.scope.allowedOrigins));
    put(u"active_hours"_s, hoursJson(policy.scope.hours));
    put(u"ladder"_s, ladder);
    put(u"expires_at"_s, policy.expiresAt ? QJsonValue(instantText(*policy.expiresAt)) : QJsonValue());
    put(u"idle_expiry_seconds"_s, qint64(policy.idleExpiry.count()));
    put(u"max_requests"_s, policy.maxRequests);
    put(u"max_output_tokens"_s, policy.maxOutputTokens);
    put(u"system_prompt_mode"_s, nameIn(promptModes, policy.systemPromptMode));
    put(u"system_prompt"_s, policy.systemPrompt);
    put(u"record_bodies"_s, policy.recordBodies);
    put(u"runaway"_s, runawayJson(policy.runaway));
    put(u"rotate_after_days"_s, policy.rotateAfterDays);
    return json;
}

Result<Governance> governanceFrom(const QJsonObject &object, Governance base)
{
    Fields fields(object);
    readGovernance(fields, base);
    SLUICE_CHECK(fields.done());
    return base;
}

Result<KeyPolicy> policyFrom(const QJsonObject &object, KeyPolicy base)
{
    Fields fields(object);
    into(fields, u"project_id"_s, base.project, [&fields](const QString &name) { return fields.id(name); });
    readTexts(fields, u"tags"_s, base.tags);
    readScope(fields, base.scope);
    readGovernance(fields, base.governance);
    readObjects(fields, u"ladder"_s, base.ladder, stepFrom);
    into(fields, u"expires_at"_s, base.expiresAt,
         [&fields](const QString &name) { return fields.time(name); });
    qint64 idleSeconds = base.idleExpiry.count();
    readNumber(fields, u"idle_expiry_seconds"_s, idleSeconds, 0, 366LL * 24 * 3600);
    base.idleExpiry = std::chrono::seconds(idleSeconds);
    readNumber(fields, u"max_requests"_s, base.maxRequests, 0, MostCount);
    readNumber(fields, u"max_output_tokens"_s, base.maxOutputTokens, 0, MostCount);
    readWord(fields, u"system_prompt_mode"_s, base.systemPromptMode, promptModes);
    readText(fields, u"system_prompt"_s, base.systemPrompt, LongestPrompt);
    readFlag(fields, u"record_bodies"_s, base.recordBodies, false);
    readObject(fields, u"runaway"_s, base.runaway,
               [&base](Fields &inner) { return runawayFrom(inner, base.runaway); });
    readNumber(fields, u"rotate_after_days"_s, base.rotateAfterDays, 0, 3660);
    SLUICE_CHECK(fields.done());
    return base;
}

QString budgetPeriodName(BudgetPeriod period)
{
    return nameIn(budgetPeriods, period);
}
std::optional<BudgetPeriod> budgetPeriodNamed(const QString &name)
{
    return valueIn(budgetPeriods, name);
}
QString rateMetricName(RateMetric metric)
{
    return nameIn(metrics, metric);
}
QString ratePeriodName(RatePeriod period)
{
    return nameIn(ratePeriods, period);
}
QString onExceedName(OnExceed what)
{
    return nameIn(exceeds, what);
}
QString noticeKindName(Notice::Kind kind)
{
    return nameIn(noticeKinds, kind);
}
std::optional<Notice::Kind> noticeKindNamed(const QString &name)
{
    return valueIn(noticeKinds, name);
}
QString severityName(Notice::Severity severity)
{
    return nameIn(severities, severity);
}
std::optional<Notice::Severity> severityNamed(const QString &name)
{
    return valueIn(severities, name);
}

} // namespace sluice
