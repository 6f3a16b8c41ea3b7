// What is done to keys and budgets at one click.
#include "ui/keys/keyactions.h"

#include "core/control/async.h"
#include "ui/common/format.h"
#include "ui/common/limitbars.h"

#include <memory>

namespace sluice {

namespace {

bool canBeRaised(const Budget &budget)
{
    return budget.limit && budget.per >= BudgetPeriod::Day;
}

} // namespace

QString namesOf(const std::vector<VirtualKey> &keys)
{
    return keys.size() == 1 ? KeyActions::tr("“%1”", "the name of a key").arg(keys.front().name)
                            : KeyActions::tr("%Ln keys", nullptr, int(keys.size()));
}

std::optional<BudgetPeriod> raisablePeriod(const std::vector<LimitGauge> &gauges,
                                           const Governance &governance)
{
    const LimitGauge *fullest = nullptr;
    for (const LimitGauge &gauge : gauges) {
        if (gauge.money && gauge.budget && canBeRaised(*gauge.budget) &&
            (!fullest || fillOf(gauge) > fillOf(*fullest)))
            fullest = &gauge;
    }
    if (fullest)
        return fullest->budget->per;
    for (const Budget &budget : governance.budgets) {
        if (canBeRaised(budget))
            return budget.per;
    }
    return {};
}

KeyActions::KeyActions(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{}

QString KeyActions::nameOf(const QUuid &subject) const
{
    const ConfigurationPtr configuration = m_context.control.configuration();
    if (const VirtualKey *key = configuration->key(subject))
        return tr("“%1”", "the name of a key").arg(key->name);
    if (const Project *project = configuration->project(subject))
        return tr("the project “%1”").arg(project->name);
    return tr("the gateway");
}

void KeyActions::failed(const QString &what, const Error &error)
{
    //: %1 what did not happen, %2 why
    m_context.host.showMessage({Message::Level::Error, tr("%1: %2").arg(what, error.text), {}, {}});
}

void KeyActions::forEach(const std::vector<VirtualKey> &keys,
                         const std::function<void(const VirtualKey &, const Done &)> &one,
                         const QString &said, const std::function<void(const VirtualKey &)> &undo)
{
    if (keys.empty())
        return;
    // Only those that were changed are changed back.
    const auto changed = std::make_shared<std::vector<VirtualKey>>();
    for (const VirtualKey &key : keys) {
        one(key, [this, key, changed, said, undo, count = keys.size()] {
            changed->push_back(key);
            if (changed->size() < count)
                return;
            m_context.host.offerUndo(said, [changed, undo] {
                for (const VirtualKey &before : *changed)
                    undo(before);
            });
        });
    }
}

void KeyActions::setPaused(const QUuid &id, bool paused, const QString &reason, const Done &done)
{
    const QString name = nameOf(id);
    whenDone(m_context.control.setKeyPaused(id, paused, reason), this,
             [this, name, paused, done](const Result<void> &set) {
                 if (!set)
                     return failed(paused ? tr("%1 was not paused").arg(name)
                                          : tr("%1 was not resumed").arg(name),
                                   set.error());
                 if (done)
                     done();
             });
}

void KeyActions::pause(const std::vector<VirtualKey> &keys, const QString &reason)
{
    forEach(
        keys,
        [this, reason](const VirtualKey &key, const Done &done) { setPaused(key.id, true, reason, done); },
        tr("%1 paused. Requests are refused until you resume.").arg(namesOf(keys)),
        [this](const VirtualKey &key) { setPaused(key.id, false, {}, {}); });
}

void KeyActions::resume(const std::vector<VirtualKey> &keys)
{
    forEach(
        keys, [this](const VirtualKey &key, const Done &done) { setPaused(key.id, false, {}, done); },
        tr("%1 resumed.").arg(namesOf(keys)),
        [this](const VirtualKey &key) { setPaused(key.id, true, key.pauseReason, {}); });
}

void KeyActions::update(const VirtualKey &key, const Done &done)
{
    whenDone(m_context.control.updateKey(key), this,
             [this, name = key.name, done](const Result<VirtualKey> &saved) {
                 if (!saved)
                     return failed(tr("“%1” was not changed").arg(name), saved.error());
                 if (done)
                     done();
             });
}

void KeyActions::setEnabled(const std::vector<VirtualKey> &keys, bool enabled)
{
    forEach(
        keys,
        [this, enabled](VirtualKey key, const Done &done) {
            key.enabled = enabled;
            update(key, done);
        },
        enabled ? tr("%1 switched on.").arg(namesOf(keys))
                : tr("%1 switched off. Requests are refused.").arg(namesOf(keys)),
        [this](const VirtualKey &before) { update(before, {}); });
}

void KeyActions::revoke(const std::vector<VirtualKey> &keys, const QString &reason)
{
    forEach(
        keys,
        [this, reason](const VirtualKey &key, const Done &done) {
            whenDone(m_context.control.revokeKey(key.id, reason), this,
                     [this, name = key.name, done](const Result<void> &revoked) {
                         if (!revoked)
                             return failed(tr("“%1” was not revoked").arg(name), revoked.error());
                         done();
                     });
        },
        tr("%1 revoked. Requests are refused from now on.").arg(namesOf(keys)),
        [this](const VirtualKey &before) { restore(before.id); });
}

void KeyActions::restore(const QUuid &id)
{
    whenDone(m_context.control.restoreKey(id), this, [this](const Result<void> &restored) {
        if (!restored)
            failed(tr("The key was not restored"), restored.error());
    });
}

void KeyActions::restoreWithUndo(const VirtualKey &key)
{
    whenDone(m_context.control.restoreKey(key.id), this, [this, key](const Result<void> &restored) {
        if (!restored)
            return failed(tr("The key was not restored"), restored.error());
        m_context.host.offerUndo(tr("“%1” works again.").arg(key.name),
                                 [this, key] { revokeAgain(key.id, key.revokeReason); });
    });
}

void KeyActions::revokeAgain(const QUuid &id, const QString &reason)
{
    whenDone(m_context.control.revokeKey(id, reason), this, [this](const Result<void> &revoked) {
        if (!revoked)
            failed(tr("The key was not revoked"), revoked.error());
    });
}

void KeyActions::addTags(const std::vector<VirtualKey> &keys, const QStringList &tags)
{
    forEach(
        keys,
        [this, tags](VirtualKey key, const Done &done) {
            key.policy.tags << tags;
            key.policy.tags.removeDuplicates();
            update(key, done);
        },
        tr("%1 tagged.").arg(namesOf(keys)), [this](const VirtualKey &before) { update(before, {}); });
}

void KeyActions::moveTo(const std::vector<VirtualKey> &keys, const QUuid &project)
{
    const QString said = project.isNull() ? tr("%1 taken out of the project.").arg(namesOf(keys))
                                          //: %1 "“codex”" or "3 keys", %2 "the project “work”"
                                          : tr("%1 moved to %2.").arg(namesOf(keys), nameOf(project));
    forEach(
        keys,
        [this, project](VirtualKey key, const Done &done) {
            key.policy.project = project;
            update(key, done);
        },
        said, [this](const VirtualKey &before) { update(before, {}); });
}

void KeyActions::change(const VirtualKey &before, const VirtualKey &after, const QString &said)
{
    update(after,
           [this, before, said] { m_context.host.offerUndo(said, [this, before] { update(before, {}); }); });
}

void KeyActions::raise(const QUuid &subject, BudgetPeriod per, Money amount)
{
    const ConfigurationPtr configuration = m_context.control.configuration();
    const VirtualKey *key = configuration->key(subject);
    const Project *project = configuration->project(subject);
    const Governance &governance = key       ? key->policy.governance
                                   : project ? project->governance
                                             : configuration->settings().governance;
    const QString name = nameOf(subject);
    whenDone(m_context.control.raiseBudget(subject, per, amount), this,
             [this, subject, name, amount, before = governance.raises](const Result<void> &raised) {
                 if (!raised)
                     return failed(tr("The budget of %1 was not raised").arg(name), raised.error());
                 m_context.host.offerUndo(
                     tr("%1 more for %2 today.").arg(moneyText(amount, MoneyStyle::Sum), name),
                     [this, subject, before] { takeRaiseBack(subject, before); });
             });
}

void KeyActions::takeRaiseBack(const QUuid &subject, const std::vector<BudgetRaise> &before)
{
    const ConfigurationPtr configuration = m_context.control.configuration();
    if (const VirtualKey *key = configuration->key(subject)) {
        VirtualKey back = *key;
        back.policy.governance.raises = before;
        return update(back, {});
    }
    const auto answered = [this](const auto &saved) {
        if (!saved)
            failed(tr("The raise was not taken back"), saved.error());
    };
    if (const Project *project = configuration->project(subject)) {
        ProjectDraft draft{project->name, project->note, project->colour, project->governance};
        draft.governance.raises = before;
        return whenDone(m_context.control.updateProject(subject, draft), this, answered);
    }
    Settings settings = configuration->settings();
    settings.governance.raises = before;
    whenDone(m_context.control.updateSettings(settings), this, answered);
}

void KeyActions::setAllPaused(bool paused, const QString &said)
{
    whenDone(m_context.control.setPaused(paused), this, [this, paused, said](const Result<void> &set) {
        if (!set)
            return failed(paused ? tr("The traffic was not paused") : tr("The traffic was not resumed"),
                          set.error());
        if (!said.isEmpty()) // an undo is not offered again
            m_context.host.offerUndo(said, [this, paused] { setAllPaused(!paused, {}); });
    });
}

} // namespace sluice
