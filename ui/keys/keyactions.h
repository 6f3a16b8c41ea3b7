// What is done to keys and budgets at one click, from anywhere in the window: through Control, with the toast
// that takes it back, and with words where it did not work.
#pragma once

#include "ui/common/pagehost.h"

#include "core/control/control.h"

#include <QObject>

#include <functional>

namespace sluice {

class KeyActions final : public QObject
{
    Q_OBJECT
public:
    explicit KeyActions(const PageContext &context, QObject *parent = nullptr);

    void pause(const std::vector<VirtualKey> &keys, const QString &reason);
    void resume(const std::vector<VirtualKey> &keys);
    void setEnabled(const std::vector<VirtualKey> &keys, bool enabled);
    void revoke(const std::vector<VirtualKey> &keys, const QString &reason);
    void restore(const QUuid &id);
    void restoreWithUndo(const VirtualKey &key);
    void addTags(const std::vector<VirtualKey> &keys, const QStringList &tags);
    void moveTo(const std::vector<VirtualKey> &keys, const QUuid &project);
    // On top of the budget of that period for today. `subject`: a key, a project; null: the gateway.
    void raise(const QUuid &subject, BudgetPeriod per, Money amount);
    // Any other change of one key; `said` is what the toast says.
    void change(const VirtualKey &before, const VirtualKey &after, const QString &said);
    void setAllPaused(bool paused, const QString &said);

    // The name of a key or project, or "the gateway".
    QString nameOf(const QUuid &subject) const;

private:
    using Done = std::function<void()>;
    void failed(const QString &what, const Error &error);
    void update(const VirtualKey &key, const Done &done);
    void revokeAgain(const QUuid &id, const QString &reason);
    void setPaused(const QUuid &id, bool paused, const QString &reason, const Done &done);
    void takeRaiseBack(const QUuid &subject, const std::vector<BudgetRaise> &before);
    // Runs `one` for each key; once all have gone well, offers `undo` of them.
    void forEach(const std::vector<VirtualKey> &keys,
                 const std::function<void(const VirtualKey &, const Done &)> &one, const QString &said,
                 const std::function<void(const VirtualKey &)> &undo);

    PageContext m_context;
};

// "“codex”", "3 keys".
QString namesOf(const std::vector<VirtualKey> &keys);
// The period whose budget of money is fullest, of those that a raise can be for; none where there is none.
std::optional<BudgetPeriod> raisablePeriod(const std::vector<LimitGauge> &gauges,
                                           const Governance &governance);

} // namespace sluice
