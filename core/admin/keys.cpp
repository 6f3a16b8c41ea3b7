// /admin/keys, with /rotate, /raise and /limits below a key
#include "core/admin/fields.h"
#include "core/admin/parameters.h"
#include "core/admin/routes.h"
#include "core/admin/shapes.h"
#include "core/model/policyjson.h"

#include <QJsonArray>

#include <limits>

namespace sluice::admin {

namespace {

constexpr qint64 MostPerMinute = 1'000'000;
constexpr qint64 UsualGrace = 24 * 3600;
constexpr qint64 LongestGrace = 90LL * 24 * 3600;
constexpr qsizetype LongestReason = 500;
constexpr qint64 LongestLife = 3660LL * 24 * 3600;

QFuture<AdminAnswer> noSuchKey()
{
    return now(errorAnswer(404, QStringLiteral("There is no key with this id."), "not_found"));
}

AdminAnswer withSecret(int status, const NewKey &made)
{
    QJsonObject shape = keyShape(made.key);
    shape.insert(QStringLiteral("key"), QString::fromLatin1(made.secret));
    AdminAnswer answer = jsonAnswer(status, shape);
    answer.headers.push_back({"etag", etagOf(shape)});
    return answer;
}

// What is left of the body once the key's own fields were read: its policy.
Result<KeyPolicy> policyOf(Fields &fields, const KeyPolicy &before)
{
    const auto expiresIn = fields.number(QStringLiteral("expires_in_seconds"), 1, LongestLife);
    if (const auto error = fields.error())
        return *error;
    SLUICE_TRY(KeyPolicy policy, policyFrom(fields.left(), before));
    if (expiresIn)
        policy.expiresAt = SystemClock().now() + std::chrono::seconds(*expiresIn);
    return policy;
}

QFuture<AdminAnswer> list(const Control &control)
{
    const ConfigurationPtr config = control.configuration();
    QJsonArray array;
    for (const VirtualKey &key : config->keys())
        array.append(keyShape(key));
    return now(jsonAnswer(200, array));
}

QFuture<AdminAnswer> create(Control &control, const AdminCall &call)
{
    Fields fields(call.body);
    KeyDraft draft;
    draft.name = fields.requiredText(QStringLiteral("name"));
    draft.defaultProvider = fields.requiredId(QStringLiteral("provider_id"));
    draft.requestsPerMinute =
        int(fields.number(QStringLiteral("rate_limit_rpm"), 0, MostPerMinute).value_or(0));
    draft.note = fields.text(QStringLiteral("note")).value_or(QString());
    draft.colour = fields.text(QStringLiteral("colour")).value_or(QString());
    draft.enabled = fields.flag(QStringLiteral("enabled")).value_or(true);
    if (const auto error = fields.error())
        return now(errorAnswer(*error));
    auto policy = policyOf(fields, {});
    if (!policy)
        return now(errorAnswer(policy.error()));
    draft.policy = std::move(policy).value();
    if (!control.configuration()->provider(draft.defaultProvider))
        return now(errorAnswer(400, QStringLiteral("There is no provider with this “provider_id”."),
                               "invalid_field"));
    return later(control, control.createKey(draft), [](const NewKey &made) { return withSecret(201, made); });
}

QFuture<AdminAnswer> edit(Control &control, VirtualKey key, const AdminCall &call)
{
    Fields fields(call.body);
    key.name = fields.text(QStringLiteral("name")).value_or(key.name);
    if (fields.takeNull(QStringLiteral("provider_id")))
        key.defaultProvider = {};
    key.defaultProvider = fields.id(QStringLiteral("provider_id")).value_or(key.defaultProvider);
    key.requestsPerMinute = int(
        fields.number(QStringLiteral("rate_limit_rpm"), 0, MostPerMinute).value_or(key.requestsPerMinute));
    key.note = fields.text(QStringLiteral("note")).value_or(key.note);
    key.colour = fields.text(QStringLiteral("colour")).value_or(key.colour);
    key.enabled = fields.flag(QStringLiteral("enabled")).value_or(key.enabled);
    if (const auto error = fields.error())
        return now(errorAnswer(*error));
    auto policy = policyOf(fields, key.policy);
    if (!policy)
        return now(errorAnswer(policy.error()));
    key.policy = std::move(policy).value();
    return later(control, control.updateKey(key),
                 [](const VirtualKey &edited) { return taggedAnswer(200, keyShape(edited)); });
}

QFuture<AdminAnswer> rotate(Control &control, const QUuid &id, const AdminCall &call)
{
    Fields fields(call.body);
    const auto grace = fields.number(QStringLiteral("grace_seconds"), 0, LongestGrace).value_or(UsualGrace);
    if (const auto read = fields.done(); !read)
        return now(errorAnswer(read.error()));
    return later(control, control.rotateKey(id, std::chrono::seconds(grace)),
                 [](const NewKey &made) { return withSecret(201, made); });
}

// Why, in the body or, for clients that send none with DELETE, in the query.
Result<QString> reasonOf(const AdminCall &call)
{
    const QString name = QStringLiteral("reason");
    Parameters parameters(call.query);
    Fields fields(call.body);
    const auto asked = parameters.text(name);
    const QString reason = fields.text(name).value_or(asked.value_or(QString())).trimmed();
    SLUICE_CHECK(parameters.done());
    if (reason.size() > LongestReason)
        fields.fail(QStringLiteral("“reason” may have %1 characters at most.").arg(LongestReason));
    SLUICE_CHECK(fields.done());
    return reason.isEmpty() ? QStringLiteral("admin API") : reason;
}

QFuture<AdminAnswer> revoke(Control &control, const VirtualKey &key, const AdminCall &call)
{
    const Result<QString> reason = reasonOf(call);
    if (!reason)
        return now(errorAnswer(reason.error()));
    if (key.revokedAt) // the first reason stays
        return now(AdminAnswer{204, {}, {}, {}});
    return later(control, control.revokeKey(key.id, reason.value()), [] {
        return AdminAnswer{204, {}, {}, {}};
    });
}

std::optional<QFuture<AdminAnswer>> below(Control &control, const VirtualKey &key, const AdminCall &call)
{
    const QString &what = call.path.at(1);
    if (what == QLatin1String("rotate"))
        return call.method == "POST" ? std::optional(rotate(control, key.id, call)) : std::nullopt;
    if (what == QLatin1String("raise"))
        return call.method == "POST" ? std::optional(raise(control, key.id, call)) : std::nullopt;
    if (what == QLatin1String("limits"))
        return call.method == "GET" ? std::optional(limits(control, key.id)) : std::nullopt;
    return now(errorAnswer(404, QStringLiteral("A key has rotate, raise and limits below it."), "not_found"));
}

} // namespace

QFuture<AdminAnswer> raise(Control &control, const QUuid &subject, const AdminCall &call)
{
    Fields fields(call.body);
    const auto per = budgetPeriodNamed(fields.text(QStringLiteral("per")).value_or(QStringLiteral("day")));
    const auto amount = fields.money(QStringLiteral("amount_usd"));
    if (!per)
        fields.fail(QStringLiteral("“per” must be day, week, month, total, session or request."));
    if (!amount)
        fields.fail(QStringLiteral("“amount_usd” is missing."));
    if (const auto read = fields.done(); !read)
        return now(errorAnswer(read.error()));
    return later(control, control.raiseBudget(subject, *per, *amount), [] {
        return AdminAnswer{204, {}, {}, {}};
    });
}

QFuture<AdminAnswer> limits(const Control &control, const QUuid &subject)
{
    QJsonArray array;
    for (const LimitGauge &gauge : control.gauges(subject))
        array.append(gaugeShape(gauge));
    return now(jsonAnswer(200, array));
}

std::optional<QFuture<AdminAnswer>> keys(Control &control, const AdminCall &call)
{
    if (call.path.isEmpty()) {
        if (call.method == "GET")
            return list(control);
        if (call.method == "POST")
            return create(control, call);
        return {};
    }
    const ConfigurationPtr config = control.configuration();
    const VirtualKey *key =
        call.path.size() <= 2 ? config->key(QUuid::fromString(call.path.front())) : nullptr;
    if (!key)
        return noSuchKey();
    const QJsonObject shape = keyShape(*key);
    if (call.method == "GET" && call.path.size() == 1)
        return now(taggedAnswer(200, shape));
    if (!matches(call, shape))
        return now(changedMeanwhile());
    if (call.path.size() == 2)
        return below(control, *key, call);
    if (call.method == "PUT")
        return edit(control, *key, call);
    if (call.method == "DELETE")
        return revoke(control, *key, call);
    return {};
}

} // namespace sluice::admin
