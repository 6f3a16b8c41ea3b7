#include "ui/guardrails/guardrulesview.h"

#include "core/control/async.h"
#include "core/control/guardraildraft.h"
#include "ui/common/drawer.h"
#include "ui/common/emptystate.h"
#include "ui/common/pageparts.h"
#include "ui/common/spendfeed.h"
#include "ui/common/theme.h"
#include "ui/guardrails/guarddryrun.h"
#include "ui/guardrails/guardrulesmodel.h"
#include "ui/guardrails/ruleform.h"
#include "ui/guardrails/sparklinedelegate.h"

#include <QAction>
#include <QBoxLayout>
#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

namespace sluice {

namespace {

constexpr int DaysShown = 7;

} // namespace

GuardRulesView::GuardRulesView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new GuardRulesModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(GuardRulesModel::SortRole);
    buildTable();
    buildActions();
    connect(&m_context.control, &Control::configurationChanged, this, &GuardRulesView::refresh);
    connect(m_model, &GuardRulesModel::toggled, this, &GuardRulesView::switchRule);
    refresh();
}

void GuardRulesView::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("guardrailsTable"));
    m_table->setAccessibleName(tr("Guardrails"));
    m_table->setModel(m_proxy);
    const std::initializer_list<std::pair<int, int>> widths = {
        {GuardRulesModel::On, 44},    {GuardRulesModel::Order, 60}, {GuardRulesModel::Direction, 96},
        {GuardRulesModel::Does, 104}, {GuardRulesModel::Hits, 84},  {GuardRulesModel::Trend, 92}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    setUpTable(m_table, {GuardRulesModel::Name,
                         140,
                         {GuardRulesModel::Trend, GuardRulesModel::Direction, GuardRulesModel::Order}});
    m_table->setItemDelegateForColumn(GuardRulesModel::Trend,
                                      new SparklineDelegate(GuardRulesModel::TrendRole, m_table));
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() != GuardRulesModel::On)
            openRule(index.data(GuardRulesModel::RuleIdRole).toUuid());
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &GuardRulesView::showMenu);

    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_tableFrame = makeTableFrame(m_table);
    m_stack->addWidget(m_tableFrame);
    m_stack->addWidget(m_empty);
    m_drawer = new Drawer;
    m_drawer->setObjectName(QStringLiteral("guardrailDrawer"));
    m_form = new RuleForm(m_context.control, m_drawer);
    m_drawer->content()->addWidget(m_form);
    m_drawerHost = new DrawerHost(m_stack, m_drawer, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_drawerHost);
    connect(m_form, &RuleForm::saved, this, &GuardRulesView::onSaved);
    connect(m_form, &RuleForm::dryRunRequested, this, &GuardRulesView::dryRun);
}

void GuardRulesView::buildActions()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &keys, auto run) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        m_table->addAction(action);
        return action;
    };
    m_edit = add("guardrailEditAction", tr("Edit…"), Qt::Key_Return, [this] {
        if (const Guardrail *rule = current()) {
            openRule(rule->id);
            m_form->focusPattern();
        }
    });
    m_switch = add("guardrailSwitchAction", tr("Turn off"), {}, [this] {
        if (const Guardrail *rule = current())
            switchRule(rule->id, !rule->enabled);
    });
    m_up = add("guardrailUpAction", tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    m_down = add("guardrailDownAction", tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down),
                 [this] { move(1); });
    m_duplicate = add("guardrailDuplicateAction", tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D),
                      [this] { duplicate(); });
    m_remove = add("guardrailRemoveAction", tr("Delete"), QKeySequence::Delete, [this] { remove(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        refreshActions();
        if (m_drawerHost->isOpen() && current() && current()->id != m_form->ruleId() && !m_form->isChanged())
            openRule(current()->id);
    });
    refreshActions();
}

// Space ticks in the first column, as in every table of ticks; elsewhere it shows the rule.
bool GuardRulesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space &&
        m_table->currentIndex().column() != GuardRulesModel::On) {
        if (const Guardrail *rule = current())
            openRule(rule->id);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void GuardRulesView::refresh()
{
    const Guardrail *shown = current();
    const QUuid selected = shown ? shown->id : QUuid();
    m_model->setRules(m_context.control.configuration());
    if (!m_table->currentIndex().isValid())
        select(selected);
    const QUuid open = m_form->ruleId();
    if (m_drawerHost->isOpen() && !open.isNull() && m_model->rowOf(open) < 0)
        m_drawerHost->close();
    refreshActions();
    refreshFace();
}

void GuardRulesView::refreshFace()
{
    const bool none = m_model->rowCount() == 0;
    if (none)
        m_empty->setContent(
            QStringLiteral("guardrails"), tr("No guardrails yet"),
            tr("Agents send whatever they read, .env files included. Start with the secrets set."),
            {tr("Choose presets…"), [this] { Q_EMIT presetsRequested(); }},
            {tr("Write a rule"), [this] { newRule(); }});
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_tableFrame);
}

void GuardRulesView::refreshHits()
{
    if (!std::exchange(m_hitsAreOld, false))
        return;
    const QDate today = m_context.spend.today();
    GuardrailHitsQuery query;
    const auto dayStart = [&query](const QDate &day) {
        return instantFromMicros(day.startOfDay(query.zone).toMSecsSinceEpoch() * 1000);
    };
    query.range = {dayStart(today.addDays(1 - DaysShown)), dayStart(today.addDays(1))};
    const auto asked = m_context.control.guardrailHits(query);
    whenDone(asked, this, [this, range = query.range](const Result<std::vector<GuardrailHits>> &rows) {
        const QString id = QStringLiteral("guardrail-hits");
        if (rows) {
            m_context.host.dismissMessage(id);
            return onHits(rows.value(), range);
        }
        m_hitsAreOld = true;
        m_context.host.showMessage({Message::Level::Error,
                                    tr("The guardrails' counts could not be read: %1").arg(rows.error().text),
                                    {{tr("Retry"), [this] { refreshHits(); }}},
                                    id});
    });
}

void GuardRulesView::onHits(const std::vector<GuardrailHits> &rows, const TimeRange &range)
{
    const QDate first = QDateTime::fromMSecsSinceEpoch(microsOf(range.from) / 1000).date();
    QHash<QUuid, GuardRuleHits> hits;
    for (const GuardrailHits &row : rows) {
        GuardRuleHits &of = hits[row.ruleId];
        of.perDay.resize(DaysShown);
        const qint64 day = first.daysTo(QDate::fromString(row.day, Qt::ISODate));
        if (day >= 0 && day < DaysShown)
            of.perDay[day] += row.events;
        of.events += row.events;
    }
    m_model->setHits(std::move(hits), DaysShown);
}

const Guardrail *GuardRulesView::current() const
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->rule(index.row()) : nullptr;
}

void GuardRulesView::select(const QUuid &id)
{
    const int row = m_model->rowOf(id);
    const QModelIndex shown = m_proxy->mapFromSource(m_model->index(row, GuardRulesModel::Name));
    if (shown.isValid() && shown.row() != m_table->currentIndex().row()) // else the column stays, too
        m_table->setCurrentIndex(shown);
}

void GuardRulesView::refreshActions()
{
    const Guardrail *rule = current();
    const int row = rule ? m_model->rowOf(rule->id) : -1;
    for (QAction *action : {m_edit, m_switch, m_duplicate, m_remove})
        action->setEnabled(rule);
    m_switch->setText(rule && !rule->enabled ? tr("Turn on") : tr("Turn off"));
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
}

void GuardRulesView::showMenu(const QPoint &at)
{
    if (!m_table->indexAt(at).isValid() || !current())
        return;
    QMenu menu(this);
    menu.addActions({m_edit, m_switch});
    menu.addAction(tr("Show its events"), this, [this] {
        if (const Guardrail *rule = current())
            Q_EMIT eventsRequested(QStringLiteral("rule:\"%1\"").arg(rule->name));
    });
    menu.addSeparator();
    menu.addActions({m_up, m_down, m_duplicate});
    menu.addSeparator();
    menu.addAction(m_remove);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void GuardRulesView::newRule()
{
    m_drawer->setTitle(tr("New rule"));
    m_drawer->setSubtitle({});
    Guardrail fresh;
    fresh.mode = GuardrailMode::Replace;
    fresh.replacement = QStringLiteral("[removed]");
    m_form->edit(fresh);
    m_drawerHost->open();
    m_form->focusName();
}

void GuardRulesView::openRule(const QUuid &id)
{
    const Guardrail *rule = m_context.control.configuration()->guardrail(id);
    if (!rule)
        return;
    m_drawer->setTitle(rule->name);
    m_drawer->setSubtitle(rule->enabled ? tr("In force") : tr("Off"));
    m_form->edit(*rule);
    m_drawerHost->open();
    select(id);
}

void GuardRulesView::switchRule(const QUuid &id, bool on)
{
    const Guardrail *rule = m_context.control.configuration()->guardrail(id);
    if (!rule || rule->enabled == on)
        return;
    const QString name = rule->name;
    GuardrailDraft draft = draftOf(*rule);
    draft.enabled = on;
    whenDone(m_context.control.updateGuardrail(id, draft), this,
             [this, id, on, name](const Result<Guardrail> &switched) {
                 if (!switched)
                     return showFailure(tr("“%1” was not changed").arg(name), switched.error().text);
                 if (m_form->ruleId() == id && m_drawerHost->isOpen())
                     openRule(id);
                 if (!on)
                     m_context.host.offerUndo(tr("“%1” is off.").arg(name),
                                              [this, id] { switchRule(id, true); });
             });
}

void GuardRulesView::move(int by)
{
    const Guardrail *rule = current();
    if (!rule)
        return;
    const QUuid id = rule->id;
    const QString name = rule->name;
    const QList<QUuid> before = m_model->ids();
    QList<QUuid> ids = before;
    const qsizetype at = ids.indexOf(id);
    if (at + by < 0 || at + by >= ids.size())
        return;
    ids.move(at, at + by);
    reorder(ids);
    m_context.host.offerUndo(tr("“%1” was moved.").arg(name), [this, before] { reorder(before); });
}

void GuardRulesView::reorder(const QList<QUuid> &ids)
{
    const Guardrail *rule = current();
    const QUuid selected = rule ? rule->id : QUuid();
    whenDone(m_context.control.reorderGuardrails(ids), this, [this, selected](const Result<void> &done) {
        if (!done)
            return showFailure(tr("The order was not changed"), done.error().text);
        select(selected);
    });
}

void GuardRulesView::remove()
{
    const Guardrail *rule = current();
    if (!rule)
        return;
    const Guardrail removed = *rule;
    whenDone(m_context.control.removeGuardrail(removed.id), this, [this, removed](const Result<void> &done) {
        if (!done)
            return showFailure(tr("“%1” was not deleted").arg(removed.name), done.error().text);
        m_context.host.offerUndo(tr("“%1” is deleted. Its events stay.").arg(removed.name), [this, removed] {
            whenDone(m_context.control.restoreGuardrail(removed), this,
                     [this](const Result<Guardrail> &back) {
                         if (!back)
                             showFailure(tr("The rule was not put back"), back.error().text);
                     });
        });
    });
}

void GuardRulesView::duplicate()
{
    const Guardrail *rule = current();
    if (!rule)
        return;
    Guardrail copy = *rule;
    copy.id = {};
    copy.preset.clear();
    //: %1 is the name of the rule that was copied
    copy.name = tr("%1 (copy)").arg(rule->name);
    m_drawer->setTitle(tr("New rule"));
    m_drawer->setSubtitle({});
    m_form->edit(copy);
    m_drawerHost->open();
    m_form->focusName();
}

// What is checked from now on, in the figure of the last hour.
void GuardRulesView::onSaved(const Guardrail &rule, bool isNew)
{
    openRule(rule.id);
    if (isNew)
        hitsAreOld();
    SpendQuery query;
    query.range = {m_context.spend.now() - std::chrono::hours(1), m_context.spend.now()};
    whenDone(m_context.control.spend(query), this,
             [this, name = rule.name, on = rule.enabled](const Result<std::vector<Spend>> &rows) {
                 qint64 requests = 0;
                 for (const Spend &row : rows ? rows.value() : std::vector<Spend>())
                     requests += row.requests;
                 const QString text =
                     !on            ? tr("“%1” is saved, and off.").arg(name)
                     : requests > 0 ? tr("“%1” is in force now. There were %n request(s) in the last hour.",
                                         nullptr, int(requests))
                                          .arg(name)
                                    : tr("“%1” is in force now.").arg(name);
                 m_context.host.showMessage(
                     {Message::Level::Success, text, {}, QStringLiteral("guardrail-saved")});
             });
}

void GuardRulesView::dryRun(const GuardrailDraft &draft)
{
    auto *dialog = new GuardDryRunDialog(m_context, draft, m_form->ruleId(), this);
    dialog->open();
}

void GuardRulesView::showFailure(const QString &what, const QString &why)
{
    //: %1 what did not happen, %2 why
    m_context.host.showMessage({Message::Level::Error, tr("%1: %2").arg(what, why), {}, {}});
}

} // namespace sluice
