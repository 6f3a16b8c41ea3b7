// Controller: keys, projects, their budgets, and what is noticed.
#include "core/base/random.h"
#include "core/control/controller.h"
#include "core/control/policyvalidation.h"
#include "core/model/policyjson.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr std::chrono::hours ReminderEvery(24 * 7);
constexpr int RemindersLookedAt = 1000;
// Budgets per session: who goes on with one after that begins a new one.
constexpr std::chrono::hours SessionsRemembered(24 * 8);

QStringList changedFields(const QJsonObject &before, const QJsonObject &after)
{
    QStringList changed;
    for (auto field = after.begin(); field != after.end(); ++field) {
        if (before.value(field.key()) != field.value())
            changed += field.key();
    }
    return changed;
}

// What of the key was changed, by the admin API's names.
QString changesOf(const VirtualKey &before, const VirtualKey &after)
{
    const auto json = [](const VirtualKey &key) {
        QJsonObject fields = policyJson(key.policy);
        fields.insert(QStringLiteral("name"), key.name);
        fields.insert(QStringLiteral("note"), key.note);
        fields.insert(QStringLiteral("colour"), key.colour);
        fields.insert(QStringLiteral("enabled"), key.enabled);
        fields.insert(QStringLiteral("provider_id"), key.defaultProvider.toString());
        fields.insert(QStringLiteral("rate_limit_rpm"), key.requestsPerMinute);
        return fields;
    };
    return changedFields(json(before), json(after)).join(QStringLiteral(", "));
}

bool rotationIsDue(const VirtualKey &key, Instant now)
{
    const int days = key.policy.rotateAfterDays;
    return days > 0 && !key.revokedAt &&
           key.rotatedAt.value_or(key.createdAt) + std::chrono::hours(24) * days <= now;
}

} // namespace

QString Controller::nameOf(const QUuid &subject) const
{
    const ConfigurationPtr now = configuration();
    if (const VirtualKey *key = now->key(subject))
        return key->name;
    if (const Project *project = now->project(subject))
        return project->name;
    if (const Provider *provider = now->provider(subject))
        return provider->name;
    const Guardrail *rule = now->guardrail(subject);
    return rule ? rule->name : QString();
}

// --- keys ---

QFuture<Result<NewKey>> Controller::createKey(const KeyDraft &draft)
{
    return noted(m_keys.create(draft), tr("The key “%1” was made").arg(draft.name));
}

QFuture<Result<VirtualKey>> Controller::updateKey(const VirtualKey &key)
{
    const ConfigurationPtr now = configuration();
    const VirtualKey *before = now->key(key.id);
    return noted(m_keys.update(key), tr("The key “%1” was changed").arg(nameOf(key.id)), key.id,
                 before ? changesOf(*before, key) : QString());
}

QFuture<Result<void>> Controller::revokeKey(const QUuid &id, const QString &reason)
{
    return noted(m_keys.revoke(id, reason), tr("The key “%1” was revoked").arg(nameOf(id)), id, reason);
}

// Not worth an entry in the activity log: nothing that the key may do has changed.
QFuture<Result<QByteArray>> Controller::lendSecret(const QUuid &id)
{
    return m_keys.lend(id);
}

QFuture<Result<void>> Controller::restoreKey(const QUuid &id)
{
    return noted(m_keys.restore(id), tr("The key “%1” was restored").arg(nameOf(id)), id);
}

QFuture<Result<NewKey>> Controller::rotateKey(const QUuid &id, std::chrono::seconds grace)
{
    m_reminded.remove(id);
    return noted(m_keys.rotate(id, grace), tr("The key “%1” has a new secret").arg(nameOf(id)), id);
}

QFuture<Result<void>> Controller::setKeyPaused(const QUuid &id, bool paused, const QString &reason)
{
    const auto done = m_keys.setPaused(id, paused, reason);
    if (!paused)
        whenDone(done, this, [this, id](const Result<void> &resumed) {
            if (resumed)
                m_parts.gateway.resumeKey(id);
        });
    return noted(done, (paused ? tr("The key “%1” was paused") : tr("The key “%1” goes on")).arg(nameOf(id)),
                 id, reason);
}

// --- projects ---

QFuture<Result<Project>> Controller::createProject(const ProjectDraft &draft)
{
    return noted(m_projects.create(draft), tr("The project “%1” was made").arg(draft.name));
}

QFuture<Result<Project>> Controller::updateProject(const QUuid &id, const ProjectDraft &draft)
{
    return noted(m_projects.update(id, draft), tr("The project “%1” was changed").arg(nameOf(id)));
}

QFuture<Result<void>> Controller::removeProject(const QUuid &id)
{
    return noted(m_projects.remove(id), tr("The project “%1” was removed").arg(nameOf(id)), id);
}

// --- budgets ---

QFuture<Result<void>> Controller::raiseBudget(const QUuid &subject, BudgetPeriod per, Money amount)
{
    const QString usd = QString::fromLatin1(amount.toDecimal());
    if (subject.isNull())
        return noted(raiseGatewayBudget(per, amount),
                     tr("The budget of the gateway was raised by %1 USD for today").arg(usd));
    const auto raise = [this, per, amount](Governance &governance) -> Result<void> {
        const Instant now = m_parts.clock.now();
        const Instant until = endOfDay(now, configuration()->settings().timeZone);
        SLUICE_TRY(governance, raised(governance, per, amount, now, until));
        return {};
    };
    const QString title = tr("The budget of “%1” was raised by %2 USD for today").arg(nameOf(subject), usd);
    if (configuration()->project(subject))
        return noted(m_projects.change(subject, raise), title, subject);
    return noted(m_keys.change(subject, [raise](VirtualKey &key) { return raise(key.policy.governance); }),
                 title, subject);
}

QFuture<Result<void>> Controller::raiseGatewayBudget(BudgetPeriod per, Money amount)
{
    return m_settingsChanges.add<Result<void>>([this, per, amount](const Answer<Result<void>> &answer) {
        Settings settings = configuration()->settings();
        const Instant now = m_parts.clock.now();
        auto governance = raised(settings.governance, per, amount, now, endOfDay(now, settings.timeZone));
        if (!governance)
            return answer(governance.error());
        settings.governance = std::move(governance).value();
        saveSettings(settings, answer);
    });
}

std::vector<LimitGauge> Controller::gauges(const QUuid &subject) const
{
    return m_parts.gateway.gauges(configuration(), subject);
}

QFuture<Result<void>> Controller::restoreUse()
{
    const Answer<Result<void>> answer;
    const Instant sessionsFrom = m_parts.clock.now() - SessionsRemembered;
    const auto read =
        m_parts.storage.run([sessionsFrom](Storage &storage) { return storage.pastUse(sessionsFrom); });
    whenDone(read, this, [this, answer](const Result<std::vector<UseSlice>> &past) {
        if (!past)
            return answer(past.error());
        m_parts.gateway.restore(past.value(), configuration());
        answer({});
    });
    return answer.future();
}

// --- notices ---

QFuture<Result<std::vector<Notice>>> Controller::notices(int limit, int offset)
{
    return m_parts.storage.run([limit, offset](Storage &storage) { return storage.notices(limit, offset); });
}

void Controller::notice(Notice notice)
{
    notice.id = newId();
    notice.at = m_parts.clock.now();
    if (m_parts.recorder)
        m_parts.recorder->noticed(notice);
    else
        hear(notice);
}

void Controller::hear(const Notice &notice)
{
    if (notice.kind == Notice::Kind::Runaway) {
        const ConfigurationPtr now = configuration();
        const VirtualKey *key = now->key(notice.subject);
        const ActingAs guard(*this, QStringLiteral("gateway"));
        if (key && !key->pausedAt)
            setKeyPaused(notice.subject, true, notice.text);
    }
    m_webhook.post(notice, configuration()->settings().webhookUrl);
    Q_EMIT noticed(notice);
}

void Controller::housekeep()
{
    m_keys.forgetFormerSecrets();
    refreshModels();
    const ConfigurationPtr now = configuration();
    const auto due = [this](const VirtualKey &key) {
        return rotationIsDue(key, m_parts.clock.now()) && !m_reminded.contains(key.id);
    };
    if (std::none_of(now->keys().begin(), now->keys().end(), due))
        return remindOfRotations();
    // An earlier run may have reminded of it already.
    const auto read =
        m_parts.storage.run([](Storage &storage) { return storage.notices(RemindersLookedAt, 0); });
    whenDone(read, this, [this](const Result<std::vector<Notice>> &notices) {
        if (!notices)
            return;
        for (const Notice &notice : notices.value()) {
            Instant &last = m_reminded[notice.subject];
            if (notice.kind == Notice::Kind::RotationDue)
                last = std::max(last, notice.at);
        }
        remindOfRotations();
    });
}

void Controller::remindOfRotations()
{
    const Instant now = m_parts.clock.now();
    const ConfigurationPtr configured = configuration();
    for (const VirtualKey &key : configured->keys()) {
        Instant &last = m_reminded[key.id];
        if (!rotationIsDue(key, now) || now - last < ReminderEvery)
            continue;
        last = now;
        notice({.kind = Notice::Kind::RotationDue,
                .severity = Notice::Severity::Warning,
                .subject = key.id,
                .title = tr("The key “%1” should get a new secret").arg(key.name),
                .text = tr("Its secret is older than %n day(s).", nullptr, key.policy.rotateAfterDays),
                .actor = QStringLiteral("gateway")});
    }
}

} // namespace sluice
