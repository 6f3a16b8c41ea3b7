#include "ui/guardrails/guardrailspage.h"

#include "core/control/async.h"
#include "core/control/guardraildraft.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/guardrails/guardeventsview.h"
#include "ui/guardrails/guardimportdialog.h"
#include "ui/guardrails/guardpresetsdialog.h"
#include "ui/guardrails/guardrulesview.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>

#include <algorithm>

namespace sluice {

namespace {

constexpr int TickInterval = 2000;
constexpr int LooksAfterNews = 2;
enum Tab { RulesTab, EventsTab };

} // namespace

GuardrailsPage::GuardrailsPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("guardrailsPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::Large, 0, 0);
    column->setSpacing(space::Medium);
    buildTools();
    m_rules = new GuardRulesView(m_context, this);
    m_events = new GuardEventsView(m_context, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_rules);
    m_stack->addWidget(m_events);
    column->addWidget(m_stack, 1);
    buildShortcuts();

    connect(m_tabs, &QTabBar::currentChanged, this, &GuardrailsPage::showTab);
    connect(m_rules, &GuardRulesView::presetsRequested, this, &GuardrailsPage::openPresets);
    connect(m_rules, &GuardRulesView::eventsRequested, this, [this](const QString &filter) {
        m_tabs->setCurrentIndex(EventsTab);
        m_events->setFilter(filter);
    });
    m_tickTimer.setInterval(TickInterval);
    connect(&m_tickTimer, &QTimer::timeout, this, &GuardrailsPage::tick);
    connect(&m_context.control, &Control::recorded, this, [this] { m_looks = LooksAfterNews; });
}

void GuardrailsPage::buildTools()
{
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("guardrailsTabs"));
    m_tabs->setAccessibleName(tr("Rules or events"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Rules"));
    m_tabs->addTab(tr("Events"));
    auto *presets = new QPushButton(themedIcon(QStringLiteral("shield")), tr("Presets…"), this);
    presets->setObjectName(QStringLiteral("guardrailPresetsButton"));
    auto *file = new QPushButton(tr("Import…"), this);
    file->setObjectName(QStringLiteral("guardrailImportButton"));
    auto *save = new QPushButton(tr("Export…"), this);
    save->setObjectName(QStringLiteral("guardrailExportButton"));
    m_new = new QPushButton(themedIcon(QStringLiteral("plus"), IconColour::OnAccent), tr("New rule"), this);
    m_new->setObjectName(QStringLiteral("guardrailNewButton"));
    m_new->setToolTip(tr("New rule (Ctrl+N)"));
    makePrimary(m_new);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::Large, 0, space::Large, 0);
    tools->setSpacing(space::Small);
    tools->addWidget(makePageTitle(tr("Guardrails"), this));
    tools->addSpacing(space::Small);
    tools->addWidget(m_tabs);
    tools->addStretch();
    m_ofRules = {presets, file, save};
    for (QPushButton *button : m_ofRules)
        tools->addWidget(button);
    tools->addWidget(m_new);
    static_cast<QVBoxLayout *>(layout())->addLayout(tools);
    connect(presets, &QPushButton::clicked, this, &GuardrailsPage::openPresets);
    connect(file, &QPushButton::clicked, this, &GuardrailsPage::openImport);
    connect(save, &QPushButton::clicked, this, &GuardrailsPage::exportRules);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_tabs->setCurrentIndex(RulesTab);
        m_rules->newRule();
    });
}

void GuardrailsPage::buildShortcuts()
{
    auto *create = new QShortcut(QKeySequence::New, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(create, &QShortcut::activated, m_new, &QPushButton::click);
    auto *again = new QShortcut(Qt::Key_F5, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, [this] {
        m_looks = std::max(m_looks, 1);
        tick();
    });
}

void GuardrailsPage::openWith(const QString &argument)
{
    const QString events = QStringLiteral("events");
    if (argument == QLatin1String("new"))
        return m_new->click();
    if (argument == QLatin1String("presets"))
        return openPresets();
    if (argument == events || argument.startsWith(events + QLatin1Char(':'))) {
        m_tabs->setCurrentIndex(EventsTab);
        return m_events->setFilter(argument.mid(events.size() + 1));
    }
    if (!argument.isEmpty()) {
        m_tabs->setCurrentIndex(RulesTab);
        m_rules->openRule(QUuid(argument));
    }
}

void GuardrailsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_looks = std::max(m_looks, 1);
    tick();
    m_tickTimer.start();
}

void GuardrailsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tickTimer.stop();
}

void GuardrailsPage::tick()
{
    if (m_looks == 0)
        return;
    --m_looks;
    m_rules->hitsAreOld();
    if (m_tabs->currentIndex() == RulesTab)
        m_rules->refreshHits();
    else
        m_events->refresh();
}

void GuardrailsPage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    for (QPushButton *button : m_ofRules)
        button->setVisible(tab == RulesTab);
    if (tab == RulesTab)
        m_rules->refreshHits();
    else
        m_events->refresh();
}

void GuardrailsPage::openPresets()
{
    auto *dialog = new GuardPresetsDialog(m_context.control, this);
    connect(dialog, &GuardPresetsDialog::applied, this, &GuardrailsPage::offerPresetsUndo);
    connect(dialog, &GuardPresetsDialog::failed, this,
            [this](const QString &why) { m_rules->showFailure(tr("Not every rule was changed"), why); });
    dialog->open();
}

void GuardrailsPage::offerPresetsUndo(const QList<QUuid> &made, const QList<QUuid> &on,
                                      const QList<QUuid> &off)
{
    m_tabs->setCurrentIndex(RulesTab);
    const int changed = int(made.size() + on.size() + off.size());
    const QString text = off.isEmpty() ? tr("%n rule(s) are in force now.", nullptr, changed)
                                       : tr("%n rule(s) changed.", nullptr, changed);
    m_context.host.offerUndo(text, [this, made, on, off] { undoPresets(made, on, off); });
}

void GuardrailsPage::undoPresets(const QList<QUuid> &made, const QList<QUuid> &on, const QList<QUuid> &off)
{
    for (const QUuid &id : made)
        whenDone(m_context.control.removeGuardrail(id), this, [this](const Result<void> &removed) {
            if (!removed)
                m_rules->showFailure(tr("A rule was not taken back"), removed.error().text);
        });
    setEnabledAll(on, false);
    setEnabledAll(off, true);
}

void GuardrailsPage::setEnabledAll(const QList<QUuid> &ids, bool enabled)
{
    const ConfigurationPtr configuration = m_context.control.configuration();
    for (const QUuid &id : ids) {
        const Guardrail *rule = configuration->guardrail(id);
        if (!rule)
            continue;
        GuardrailDraft draft = draftOf(*rule);
        draft.enabled = enabled;
        whenDone(m_context.control.updateGuardrail(id, draft), this,
                 [this](const Result<Guardrail> &switched) {
                     if (!switched)
                         m_rules->showFailure(tr("A rule was not changed"), switched.error().text);
                 });
    }
}

void GuardrailsPage::openImport()
{
    auto *dialog = new GuardImportDialog(m_context.control, this);
    connect(dialog, &GuardImportDialog::imported, this,
            [this](const QList<QUuid> &made, const QStringList &notes) {
                if (!notes.isEmpty())
                    m_context.host.showMessage({Message::Level::Warning,
                                                notes.join(QLatin1Char(' ')),
                                                {},
                                                QStringLiteral("guardrail-import")});
                offerPresetsUndo(made, {}, {});
            });
    dialog->open();
}

void GuardrailsPage::exportRules()
{
    const std::vector<Guardrail> &rules = m_context.control.configuration()->guardrails();
    if (rules.empty())
        return m_rules->showFailure(tr("Nothing was exported"), tr("there are no rules yet."));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export rules"), QDir(folder).filePath(tr("guardrails.json")), tr("JSON (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = exportedGuardrails(rules);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return m_rules->showFailure(tr("The rules were not exported"), file.errorString());
    m_context.host.showMessage(
        {Message::Level::Success,
         tr("%n rule(s) saved to %1.", nullptr, int(rules.size())).arg(QDir::toNativeSeparators(path)),
         {},
         {}});
}

} // namespace sluice
