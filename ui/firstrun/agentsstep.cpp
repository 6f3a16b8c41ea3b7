#include "ui/firstrun/agentsstep.h"

#include "core/control/async.h"
#include "core/control/guardpresets.h"
#include "ui/common/dollar.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace sluice {

namespace {

constexpr int DefaultBudget = 10; // USD a day
constexpr int RowHeight = 28;

} // namespace

AgentsStep::AgentsStep(const PageContext &context, agents::AgentHome home, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_home(std::move(home))
{
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::Medium);
    down->addWidget(makePageTitle(tr("Your agents"), this));
    m_state = makeMutedLabel(tr("Looking for agents on this computer…"), this);
    m_state->setObjectName(QStringLiteral("firstRunAgentsState"));
    down->addWidget(m_state);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("firstRunAgentsList"));
    m_list->setAccessibleName(tr("Agents on this computer"));
    down->addWidget(m_list, 1);

    auto *across = new QHBoxLayout;
    auto *label = new QLabel(tr("Each gets a key of its own with a &budget of"), this);
    across->addWidget(label);
    m_budget = new QSpinBox(this);
    m_budget->setObjectName(QStringLiteral("firstRunBudgetSpin"));
    m_budget->setRange(1, 10'000);
    m_budget->setValue(DefaultBudget);
    const QString sign = withDollar(QString());
    m_budget->setPrefix(dollarComesFirst() ? sign : QString());
    m_budget->setSuffix((dollarComesFirst() ? QString() : sign) + tr(" a day"));
    label->setBuddy(m_budget);
    across->addWidget(m_budget);
    across->addStretch(1);
    down->addLayout(across);
    m_guard = new QCheckBox(tr("Keep secrets from leaving: turn on the secrets guardrails"), this);
    m_guard->setObjectName(QStringLiteral("firstRunGuardCheck"));
    m_guard->setChecked(true);
    down->addWidget(m_guard);
    down->addWidget(
        makeMutedLabel(tr("No file of an agent is touched now. The Agents page shows each change before it "
                          "is made."),
                       this));
}

void AgentsStep::look()
{
    if (m_looked)
        return;
    m_looked = true;
    auto *watcher = new QFutureWatcher<std::vector<agents::AgentStatus>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        show(watcher->result());
    });
    const agents::AgentDesk desk(m_home, m_context.control.dataDirectory());
    const QByteArray address = m_context.control.status().address.toUtf8();
    watcher->setFuture(QtConcurrent::run([desk, address] { return desk.look(address); }));
}

void AgentsStep::show(const std::vector<agents::AgentStatus> &found)
{
    for (const agents::AgentStatus &agent : found) {
        const bool connectable =
            agent.state != agents::AgentState::Impossible && agent.state != agents::AgentState::ByHand;
        if (!agent.installed || !connectable)
            continue;
        auto *item = new QListWidgetItem(
            agent.version.isEmpty() ? agent.name : agent.name + QLatin1Char(' ') + agent.version, m_list);
        item->setData(Qt::UserRole, agent.id);
        item->setSizeHint({0, RowHeight});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(agent.state == agents::AgentState::ThroughSluice ? Qt::Unchecked : Qt::Checked);
    }
    m_state->setText(
        m_list->count() == 0
            ? tr("None was found. Any tool that takes a base URL works: the Agents page has the texts to "
                 "copy.")
            : tr("%n agents were found.", nullptr, m_list->count()));
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

QStringList AgentsStep::chosen() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids << m_list->item(row)->data(Qt::UserRole).toString();
    }
    return ids;
}

bool AgentsStep::hasKey(const QString &name) const
{
    const ConfigurationPtr configuration = m_context.control.configuration();
    return std::any_of(configuration->keys().begin(), configuration->keys().end(),
                       [&](const VirtualKey &key) {
                           return !key.revokedAt && key.name.compare(name, Qt::CaseInsensitive) == 0;
                       });
}

void AgentsStep::apply(std::function<void(const QString &)> done)
{
    makeKeys(chosen(), [this, done = std::move(done)](const QString &problem) {
        if (!problem.isEmpty() || !m_guard->isChecked())
            return done(problem);
        turnOnSecretsSet(done);
    });
}

// One after the other, so that each can be told from the one that failed.
void AgentsStep::makeKeys(QStringList names, std::function<void(const QString &)> done)
{
    while (!names.isEmpty() && hasKey(names.front()))
        names.removeFirst();
    if (names.isEmpty())
        return done({});
    KeyDraft draft;
    draft.name = names.takeFirst();
    const Money limit = Money::fromPico(qint64(m_budget->value()) * Money::PicoPerUsd);
    draft.policy.governance.budgets.push_back({BudgetPeriod::Day, limit, 0, OnExceed::Block});
    whenDone(m_context.control.createKey(draft), this, [this, names, done](const Result<NewKey> &made) {
        made ? makeKeys(names, done) : done(made.error().text);
    });
}

void AgentsStep::turnOnSecretsSet(std::function<void(const QString &)> done)
{
    std::vector<GuardrailDraft> drafts;
    const auto &rules = m_context.control.configuration()->guardrails();
    for (const GuardrailPreset &preset : builtinGuardrailPresets()) {
        const bool there = std::any_of(rules.begin(), rules.end(),
                                       [&](const Guardrail &rule) { return rule.preset == preset.id; });
        if (preset.group == QLatin1String("secrets") && !there)
            drafts.push_back(preset.draft);
    }
    if (drafts.empty())
        return done({});
    whenDone(
        m_context.control.createGuardrails(drafts), this,
        [done](const Result<std::vector<Guardrail>> &made) { done(made ? QString() : made.error().text); });
}

} // namespace sluice
