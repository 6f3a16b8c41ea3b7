#include "tests/ui/screens/dialogs.h"

#include "core/control/guardraildraft.h"
#include "tests/support/cockpit.h"
#include "ui/agents/agentworker.h"
#include "ui/agents/connectagentdialog.h"
#include "ui/firstrun/firstrundialog.h"
#include "ui/guardrails/guarddryrun.h"
#include "ui/guardrails/guardexceptiondialog.h"
#include "ui/guardrails/guardimportdialog.h"
#include "ui/guardrails/guardpresetsdialog.h"
#include "ui/guardrails/guardwords.h"
#include "ui/keys/createkeydialog.h"
#include "ui/keys/newkeypanel.h"
#include "ui/keys/rotatedialog.h"
#include "ui/models/cataloguedialog.h"
#include "ui/models/pricedialog.h"
#include "ui/projects/projectdialog.h"
#include "ui/providers/addproviderdialog.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/tray.h"

#include <QAbstractButton>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTest>

#include <algorithm>

namespace sluice {

namespace {

constexpr int Patience = 20'000; // ms

template<typename T>
T *opened(T *dialog)
{
    dialog->open();
    return dialog;
}

PageContext contextOf(Cockpit &cockpit)
{
    return {cockpit.control(), cockpit.window(), cockpit.window().spendFeed()};
}

template<typename T>
T &partOf(QWidget &widget, const char *name)
{
    T *part = widget.findChild<T *>(QString::fromLatin1(name));
    if (!part)
        qFatal("%s has no %s", qPrintable(widget.objectName()), name);
    return *part;
}

// What the window itself opens; the program ends where it does not.
QWidget *byName(Cockpit &cockpit, const char *name)
{
    const QString wanted = QString::fromLatin1(name);
    const auto found = [&] {
        const QList<QWidget *> all = cockpit.window().findChildren<QWidget *>(wanted);
        for (QWidget *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return static_cast<QWidget *>(nullptr);
    };
    if (!QTest::qWaitFor([&] { return found() != nullptr; }, Patience))
        qFatal("%s does not open", name);
    return found();
}

QWidget *newKey(Cockpit &cockpit)
{
    return opened(new CreateKeyDialog(cockpit.control(), &cockpit.window()));
}

QWidget *editedKey(Cockpit &cockpit)
{
    const ConfigurationPtr configuration = cockpit.control().configuration();
    return opened(new CreateKeyDialog(cockpit.control(), configuration->keys().front(), &cockpit.window()));
}

QWidget *newSecret(Cockpit &cockpit)
{
    const ConfigurationPtr configuration = cockpit.control().configuration();
    NewKey key{configuration->keys().front(), "sk-sluice-" + QByteArray(43, 'x')};
    return opened(new NewKeyPanel(cockpit.control(), key, {}, &cockpit.window()));
}

QWidget *rotation(Cockpit &cockpit)
{
    return opened(new RotateDialog(QStringLiteral("codex"), &cockpit.window()));
}

QWidget *project(Cockpit &cockpit)
{
    const ConfigurationPtr configuration = cockpit.control().configuration();
    return opened(new ProjectDialog(cockpit.control(), configuration->projects().front(), &cockpit.window()));
}

QWidget *presets(Cockpit &cockpit)
{
    return opened(new AddProviderDialog(cockpit.control(), QString(), &cockpit.window()));
}

QWidget *providerForm(Cockpit &cockpit)
{
    QWidget *dialog =
        opened(new AddProviderDialog(cockpit.control(), QStringLiteral("anthropic"), &cockpit.window()));
    partOf<QAbstractButton>(*dialog, "providerAdvancedButton").click();
    return dialog;
}

QWidget *connectAgent(Cockpit &cockpit, const char *agent, AgentTask task)
{
    const auto kind = agents::agentKind(QString::fromLatin1(agent));
    if (!kind)
        qFatal("%s is not known", agent);
    auto worker = std::make_shared<AgentWorker>(agents::AgentHome::ofUser(), cockpit.directory());
    auto *dialog = new ConnectAgentDialog(cockpit.control(), *worker, *kind, task, &cockpit.window());
    QObject::connect(dialog, &QObject::destroyed, dialog, [worker] {}); // which outlives the dialog
    return opened(dialog);
}

QWidget *dryRun(Cockpit &cockpit)
{
    const ConfigurationPtr configuration = cockpit.control().configuration();
    const Guardrail &rule = configuration->guardrails().front();
    return opened(new GuardDryRunDialog(contextOf(cockpit), draftOf(rule), rule.id, &cockpit.window()));
}

QWidget *guardException(Cockpit &cockpit)
{
    const ConfigurationPtr configuration = cockpit.control().configuration();
    GuardrailEventQuery query;
    query.limit = 1;
    const GuardrailEvent event = cockpit.books().guardrailEvents(query).value().events.front();
    const Guardrail &rule = configuration->guardrails().front();
    const QString suggested = suggestedException(event, draftOf(rule), event.plainText);
    return opened(new GuardExceptionDialog(cockpit.control(), rule, event, suggested, &cockpit.window()));
}

QWidget *price(Cockpit &cockpit)
{
    const auto models = cockpit.control().knownModels();
    if (!QTest::qWaitFor([&] { return models.isFinished(); }, Patience) || !models.result())
        qFatal("The models are not known");
    const std::vector<KnownModel> &all = models.result().value();
    const auto unpriced =
        std::find_if(all.begin(), all.end(), [](const KnownModel &each) { return each.unpriced > 0; });
    const KnownModel model = unpriced == all.end() ? KnownModel() : *unpriced;
    auto *dialog = new PriceDialog(cockpit.control(), SystemClock().now(), model, nullptr, &cockpit.window());
    return opened(dialog);
}

QWidget *catalogue(Cockpit &cockpit)
{
    const auto usd = [](const char *amount) { return Money::fromDecimal(amount); };
    CatalogueChange change;
    change.before = "2026-10-02";
    change.after = "2026-11-21";
    change.models = 2'596;
    change.changes = {
        {ModelChange::Kind::Changed, "anthropic", "claude-opus-4-5", usd("15"), usd("5"), usd("75"),
         usd("25")},
        {ModelChange::Kind::Added, "deepseek", "deepseek-v3.2", {}, usd("0.28"), {}, usd("0.42")},
        {ModelChange::Kind::Removed, "openai", "gpt-4-32k-0613", usd("60"), {}, usd("120"), {}}};
    return opened(new CatalogueDialog(cockpit.control(), change, &cockpit.window()));
}

QWidget *firstRun(Cockpit &cockpit, int step)
{
    auto *dialog =
        opened(new FirstRunDialog(contextOf(cockpit), agents::AgentHome::ofUser(), &cockpit.window()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto &steps = partOf<QStackedWidget>(*dialog, "firstRunSteps");
    while (steps.currentIndex() < step) {
        const int before = steps.currentIndex();
        partOf<QAbstractButton>(*dialog, "firstRunNextButton").click();
        if (!QTest::qWaitFor([&] { return steps.currentIndex() > before; }, Patience))
            qFatal("The first run does not go on");
    }
    return dialog;
}

QWidget *shortcuts(Cockpit &cockpit)
{
    return opened(new ShortcutSheet(*cockpit.window().menuBar(), &cockpit.window()));
}

QWidget *palette(Cockpit &cockpit)
{
    cockpit.window().activateWindow(); // what a window manager does when a dialog goes
    if (!QTest::qWaitForWindowActive(&cockpit.window()))
        qFatal("The window does not become active");
    QTest::keyClick(&cockpit.window(), Qt::Key_K, Qt::ControlModifier);
    return byName(cockpit, "commandPalette");
}

QWidget *trayMenu(Cockpit &cockpit)
{
    auto *tray = new Tray(cockpit.control(), cockpit.window().spendFeed(), cockpit.window(), cockpit.window(),
                          &cockpit.window());
    QObject::connect(&tray->menu(), &QMenu::aboutToHide, tray, &QObject::deleteLater);
    tray->menu().popup({});
    return &tray->menu();
}

// By a click on a page, where only the page can make it.
QWidget *asked(Cockpit &cockpit, const char *page, const char *argument, const char *button, const char *name)
{
    cockpit.openPage(QString::fromLatin1(page), QString::fromLatin1(argument));
    cockpit.find<QAbstractButton>(button)->click();
    return byName(cockpit, name);
}

} // namespace

const std::vector<DialogScreen> &dialogScreens()
{
    static const std::vector<DialogScreen> all{
        {"new-key", newKey},
        {"edit-key", editedKey},
        {"new-secret", newSecret},
        {"rotate", rotation},
        {"edit-project", project},
        {"add-provider", presets},
        {"provider-form", providerForm},
        {"connect-agent",
         [](Cockpit &cockpit) { return connectAgent(cockpit, "codex", AgentTask::Connect); }},
        {"agent-by-hand", [](Cockpit &cockpit) { return connectAgent(cockpit, "cline", AgentTask::ByHand); }},
        {"agent-terminal",
         [](Cockpit &cockpit) { return connectAgent(cockpit, "codex", AgentTask::Terminal); }},
        {"guardrail-presets",
         [](Cockpit &cockpit) {
             return opened(new GuardPresetsDialog(cockpit.control(), &cockpit.window()));
         }},
        {"guardrail-import",
         [](Cockpit &cockpit) {
             return opened(new GuardImportDialog(cockpit.control(), &cockpit.window()));
         }},
        {"guardrail-dry-run", dryRun},
        {"guardrail-exception", guardException},
        {"guardrail-keep-texts",
         [](Cockpit &cockpit) {
             return asked(cockpit, "guardrails", "events", "guardrailKeepTextsButton",
                          "guardrailKeepTextsDialog");
         }},
        {"usage-explained",
         [](Cockpit &cockpit) { return asked(cockpit, "usage", "", "usageExplainButton", "costDialog"); }},
        {"set-price", price},
        {"catalogue", catalogue},
        {"first-run-1", [](Cockpit &cockpit) { return firstRun(cockpit, 0); }},
        {"first-run-2", [](Cockpit &cockpit) { return firstRun(cockpit, 1); }},
        {"first-run-3", [](Cockpit &cockpit) { return firstRun(cockpit, 2); }},
        {"first-run-4", [](Cockpit &cockpit) { return firstRun(cockpit, 3); }},
        {"shortcuts", shortcuts},
        {"palette", palette},
        {"tray", trayMenu}};
    return all;
}

} // namespace sluice
