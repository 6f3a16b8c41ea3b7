// Takes pictures of the pages with their drawers open and of their dialogs: pagespreview <folder>
// <light|dark> <WxH>
#include "tests/ui/pages/guardsamples.h"
#include "tests/ui/pages/samplepresets.h"
#include "tests/ui/previewdata.h"
#include "ui/common/theme.h"
#include "ui/keys/createkeydialog.h"
#include "ui/models/modelspage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <functional>

using namespace sluice;

namespace {

struct Camera
{
    QString folder;
    QString suffix;
    MainWindow &window;

    void shoot(QWidget &widget, const QString &name) const
    {
        widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, suffix));
    }
    void dialog(const char *objectName, const char *name) const
    {
        if (auto *found = window.findChild<QDialog *>(QString::fromLatin1(objectName)))
            shoot(*found, QString::fromLatin1(name));
    }
    void page(const char *name) const { shoot(window, QString::fromLatin1(name)); }
    template<typename T>
    T *find(const char *name) const
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }
    void clickRow(const char *table, int row, int column) const
    {
        auto *view = find<QTableView>(table);
        const QModelIndex index = view->model()->index(row, column);
        view->setCurrentIndex(index);
        Q_EMIT view->clicked(index);
    }
    void press(const char *button) const
    {
        if (auto *found = find<QPushButton>(button))
            found->click();
    }
    void open(const char *page, const QString &argument = {}) const
    {
        window.openPage(QString::fromLatin1(page), argument);
    }
};

using Step = std::function<void()>;

LimitGauge gauge(const QUuid &subject, const Budget &budget, double usd)
{
    LimitGauge made;
    made.subject = subject;
    made.budget = budget;
    made.used = qint64(usd * Money::PicoPerUsd);
    made.limit = budget.limit.value_or(Money()).pico();
    made.money = true;
    if (budget.per == BudgetPeriod::Day)
        made.resetsAt =
            instantFromMicros(QDate::currentDate().addDays(1).startOfDay().toMSecsSinceEpoch() * 1000);
    return made;
}

LimitGauge gauge(const QUuid &subject, const RateLimit &rate, qint64 used)
{
    LimitGauge made;
    made.subject = subject;
    made.rate = rate;
    made.used = used;
    made.limit = rate.limit;
    return made;
}

Budget budget(BudgetPeriod per, int usd)
{
    return {per, Money::fromPico(usd * Money::PicoPerUsd), 0, OnExceed::Block};
}

// Rules, a paused key, two projects, and limits that are used up differently; requests that were refused by
// them.
void govern(FakeControl &control)
{
    Project work{QUuid::createUuid(), QStringLiteral("work"), QStringLiteral("The day job"), {}, {},
                 SystemClock().now()};
    work.governance.budgets = {budget(BudgetPeriod::Month, 200)};
    Project thesis{QUuid::createUuid(), QStringLiteral("thesis"), {}, {}, {}, SystemClock().now()};
    std::vector<VirtualKey> keys = control.configuration()->keys();
    keys[0].policy.scope.allowedModels = {QStringLiteral("claude-*")};
    keys[0].policy.governance.budgets = {budget(BudgetPeriod::Day, 10), budget(BudgetPeriod::Session, 2)};
    keys[0].policy.project = work.id;
    keys[0].policy.tags = {QStringLiteral("laptop")};
    keys[0].rotatedAt = SystemClock().now() - std::chrono::hours(30);
    keys[1].policy.governance.budgets = {budget(BudgetPeriod::Day, 5)};
    keys[1].policy.project = work.id;
    keys[2].requestsPerMinute = 60;
    keys[2].pausedAt = SystemClock().now() - std::chrono::minutes(20);
    keys[2].pauseReason = QStringLiteral("Spending 9 times its normal");
    keys[3].policy.expiresAt = SystemClock().now() - std::chrono::hours(3);
    keys[4].enabled = false;
    const Configuration &now = *control.configuration();
    control.setConfiguration(now.settings(), now.providers(), keys, now.paused());
    control.setProjects({work, thesis});
    control.gaugeList = {gauge(keys[0].id, keys[0].policy.governance.budgets[0], 3.1),
                         gauge(keys[0].id, keys[0].policy.governance.budgets[1], 0.4),
                         gauge(keys[0].id, RateLimit{RateMetric::Requests, RatePeriod::Minute, 60}, 12),
                         gauge(keys[0].id, RateLimit{RateMetric::Concurrency, RatePeriod::None, 4}, 4),
                         gauge(keys[1].id, keys[1].policy.governance.budgets[0], 4.6),
                         gauge(work.id, work.governance.budgets[0], 64.9)};
    RequestRecord refused = control.records.back();
    refused.id = QUuid::createUuid();
    refused.startedAt = SystemClock().now();
    refused.keyId = keys[1].id;
    refused.outcome = Outcome::Refused;
    refused.status = 402;
    refused.stage = "budget";
    refused.errorCode = "budget_exceeded";
    refused.error =
        QStringLiteral("The budget of $5.00 a day is spent: $4.98 of it, and this request may cost $0.31.");
    control.seed({refused});
}

std::vector<Step> traffic(const Camera &camera, FakeControl &)
{
    return {
        [&] { camera.open("traffic"); },
        [&] { camera.page("traffic"); },
        [&] {
            auto *table = camera.find<QTableView>("trafficTable");
            camera.clickRow("trafficTable", table->model()->rowCount() - 3, 0);
        },
        [&] { camera.page("traffic-drawer"); },
        [&] { camera.find<QTabWidget>("trafficDrawerTabs")->setCurrentIndex(1); },
        [&] { camera.page("traffic-timeline"); },
        [&] { camera.find<QTabWidget>("trafficDrawerTabs")->setCurrentIndex(2); },
        [&] { camera.page("traffic-cost"); },
        [&] { camera.open("traffic", QStringLiteral("agent:claude-code status:200")); },
        [&] {
            camera.clickRow("trafficTable", camera.find<QTableView>("trafficTable")->model()->rowCount() - 1,
                            0);
        },
        [&] { camera.find<QTabWidget>("trafficDrawerTabs")->setCurrentIndex(5); },
        [&] { camera.page("traffic-messages"); },
        [&] { camera.find<QLineEdit>("trafficMessagesSearch")->setText(QStringLiteral("finish")); },
        [&] { camera.page("traffic-messages-search"); },
        [&] { camera.find<QTabWidget>("trafficDrawerTabs")->setCurrentIndex(6); },
        [&] { camera.page("traffic-raw"); },
        [&] { camera.open("traffic", QStringLiteral("agent:codex status:200")); },
        [&] { camera.clickRow("trafficTable", 0, 0); },
        [&] { camera.page("traffic-raw-none"); },
        [&] { camera.find<QTabWidget>("trafficDrawerTabs")->setCurrentIndex(5); },
        [&] { camera.page("traffic-messages-none"); },
        [&] { camera.press("trafficRecordButton"); },
        [&] { camera.dialog("keyRecordAskDialog", "traffic-record-ask"); },
        [&] { camera.press("keyRecordRefrainButton"); },
        [&] { camera.open("traffic", QStringLiteral("status:refused,error cots>1")); },
        [&] { camera.clickRow("trafficTable", 0, 0); },
        [&] { camera.page("traffic-filtered"); },
        [&] { camera.clickRow("trafficTable", 1, 0); },
        [&] { camera.page("traffic-refused"); },
        [&] { camera.open("traffic", QStringLiteral("key:nobody")); },
        [&] { camera.page("traffic-nomatch"); },
    };
}

std::vector<Step> keys(const Camera &camera, FakeControl &)
{
    return {
        [&] { camera.open("keys"); },
        [&] { camera.page("keys"); },
        [&] { camera.clickRow("keysTable", 1, 0); },
        [&] { camera.page("keys-drawer"); },
        [&] { camera.clickRow("keysTable", 0, 0); },
        [&] { camera.page("keys-drawer-limits"); },
        [&] { camera.press("keyEditButton"); },
        [&] { camera.dialog("createKeyDialog", "key-edit"); },
        [&] {
            auto *area = camera.find<QScrollArea>("keyMoreLimits");
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() / 2);
        },
        [&] { camera.dialog("createKeyDialog", "key-edit-middle"); },
        [&] {
            auto *area = camera.find<QScrollArea>("keyMoreLimits");
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        },
        [&] { camera.dialog("createKeyDialog", "key-edit-end"); },
        [&] { camera.find<QLineEdit>("keyDeniedModelsEdit")->setText(QStringLiteral("claude-*, re:(")); },
        [&] { camera.press("keySaveButton"); },
        [&] { camera.dialog("createKeyDialog", "key-edit-problem"); },
        [&] { camera.find<QDialog>("createKeyDialog")->reject(); },
        [&] { camera.press("keysNewButton"); },
        [&] { camera.find<QComboBox>("keyForCombo")->setCurrentIndex(2); },
        [&] { camera.dialog("createKeyDialog", "key-create"); },
        [&] { camera.find<QLineEdit>("keyNameEdit")->setText(QStringLiteral("claude-code")); },
        [&] { camera.press("keySaveButton"); },
        [&] { camera.dialog("createKeyDialog", "key-create-problem"); },
        [&] { camera.find<QLineEdit>("keyNameEdit")->setText(QStringLiteral("codex-2")); },
        [&] { camera.press("keySaveButton"); },
        [&] { camera.dialog("newKeyPanel", "key-new"); },
        [&] { camera.press("newKeyDoneButton"); },
        [&] { camera.dialog("newKeyPanel", "key-new-unsaved"); },
        [&] { camera.press("newKeyDoneButton"); },
    };
}

std::vector<Step> projects(const Camera &camera, FakeControl &)
{
    return {
        [&] { camera.open("projects"); },
        [&] { camera.page("projects"); },
        [&] { camera.clickRow("projectsTable", 1, 0); },
        [&] { camera.page("projects-drawer"); },
        [&] { camera.press("projectEditButton"); },
        [&] { camera.press("projectRatesAddButton"); },
        [&] { camera.dialog("projectDialog", "project-edit"); },
        [&] { camera.find<QDialog>("projectDialog")->reject(); },
        [&] { camera.open("traffic", QStringLiteral("status:refused")); },
        [&] {
            camera.clickRow("trafficTable", camera.find<QTableView>("trafficTable")->model()->rowCount() - 1,
                            0);
        },
        [&] { camera.page("traffic-why"); },
    };
}

// Providers in several states, models with prices, and a server of this computer.
void varyProviders(FakeControl &control)
{
    const Configuration &now = *control.configuration();
    std::vector<Provider> providers = now.providers();
    const Instant at = SystemClock().now();
    const auto usd = [](int cents) { return Money::fromPico(cents * (Money::PicoPerUsd / 100)); };
    const QStringList models{QStringLiteral("claude-haiku-5"), QStringLiteral("claude-opus-5"),
                             QStringLiteral("claude-sonnet-5"), QStringLiteral("claude-unpriced")};
    for (size_t i = 0; i < providers.size(); ++i)
        providers[i].models = models;
    control.providerModels = {
        {models[0], 200'000, usd(100), usd(500), QStringLiteral("catalogue 2026-11-21"), {}},
        {models[1], 1'000'000, usd(500), usd(2500), QStringLiteral("catalogue 2026-11-21"), {}},
        {models[2], 1'000'000, usd(300), usd(1500), QStringLiteral("catalogue 2026-11-21"), at}};
    using State = ProviderHealth::State;
    control.health[providers[0].id] = {State::RateLimited, at, at + std::chrono::minutes(7),
                                       QStringLiteral("The provider answered with 429.")};
    control.health[providers.back().id] = {State::Works, at, {}, {}};
    Provider missing = providers[0];
    missing.id = QUuid::createUuid();
    missing.name = QStringLiteral("Groq");
    missing.preset = QStringLiteral("groq");
    missing.secretState = SecretState::Missing;
    providers.push_back(missing);
    Provider off = providers[0];
    off.id = QUuid::createUuid();
    off.name = QStringLiteral("Mistral");
    off.enabled = false;
    providers.push_back(off);
    control.setConfiguration(now.settings(), providers, now.keys(), now.paused());
    LocalServer lmStudio{.presetId = QStringLiteral("lmstudio"), .name = QStringLiteral("LM Studio")};
    lmStudio.draft.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1234/v1"));
    lmStudio.draft.models = models;
    control.localServers = {lmStudio};
    control.oneToken = OneToken{QStringLiteral("gpt-1"), 412'000, 8, 1, Money::fromPico(1'250'000)};
}

std::vector<Step> providers(const Camera &camera, FakeControl &control)
{
    return {
        [&] {
            varyProviders(control);
            camera.open("providers");
        },
        [&] { camera.page("providers"); },
        [&] { camera.clickRow("providersTable", int(control.configuration()->providers().size()) - 2, 1); },
        [&] { camera.page("providers-missing"); },
        [&] { camera.clickRow("providersTable", 1, 1); },
        [&] { camera.page("providers-models"); },
        [&] {
            control.testReport = passedReport();
            control.testReport.models = control.configuration()->providers()[1].models;
            camera.press("providerDrawerTestButton");
        },
        [&] { camera.page("providers-asks"); },
        [&] { camera.press("providerTestAsk_answer"); },
        [&] { camera.page("providers-answered"); },
        [&] {
            control.testReport = refusedReport();
            camera.press("providerDrawerTestButton");
        },
        [&] { camera.page("providers-drawer"); },
        [&] { camera.press("providersAddButton"); },
        [&] { camera.dialog("addProviderDialog", "provider-grid"); },
        [&] {
            auto *grid = camera.find<QListView>("providerPresetGrid");
            Q_EMIT grid->clicked(grid->model()->index(0, 0));
        },
        [&] { camera.dialog("addProviderDialog", "provider-form"); },
        [&] {
            camera.find<QLineEdit>("providerKeyField")
                ->setText(QStringLiteral(" sk-ant-0123456789abcdefghij "));
            camera.press("providerTestButton");
        },
        [&] { camera.dialog("addProviderDialog", "provider-tested"); },
        [&] { camera.press("providerAdvancedButton"); },
        [&] { camera.dialog("addProviderDialog", "provider-advanced"); },
        [&] { camera.find<QDialog>("addProviderDialog")->reject(); },
    };
}

std::vector<Step> models(const Camera &camera, FakeControl &control)
{
    return {
        [&] {
            control.repricing = {40, 12, 12, 0, {}, Money::fromPico(3'410'000'000'000), {}};
            OwnPrice own;
            own.id = QUuid::createUuid();
            own.model = QStringLiteral("house-*");
            own.input = Money::fromPico(37'500'000'000);
            own.output = Money::fromPico(1'500'000'000'000);
            own.cacheRead = Money::fromPico(10'000'000'000);
            own.note = QStringLiteral("From the invoice of October");
            own.setAt = SystemClock().now();
            control.priceList = {own};
            camera.open("models");
        },
        [&] { camera.page("models"); },
        [&] { camera.clickRow("modelsTable", 0, 0); },
        [&] { camera.page("models-drawer"); },
        [&] { camera.press("modelSetPriceButton"); },
        [&] {
            camera.find<QLineEdit>("priceInputEdit")->setText(QStringLiteral("2.5"));
            camera.find<QLineEdit>("priceOutputEdit")->setText(QStringLiteral("10"));
        },
        [&] {},
        [&] {},
        [&] {},
        [&] { camera.dialog("priceDialog", "models-price"); },
        [&] { camera.find<QToolButton>("priceMoreButton")->click(); },
        [&] { camera.find<QLineEdit>("priceOutputEdit")->setText(QStringLiteral("cheap")); },
        [&] { camera.press("priceApplyButton"); },
        [&] { camera.dialog("priceDialog", "models-price-more"); },
        [&] { camera.find<QDialog>("priceDialog")->reject(); },
        [&] { camera.open("models", QStringLiteral("own")); },
        [&] { camera.clickRow("modelsTable", 0, 0); },
        [&] { camera.page("models-own"); },
        [&] { camera.open("models", QStringLiteral("unpriced")); },
        [&] { camera.page("models-unpriced"); },
        [&] {
            using Kind = ModelChange::Kind;
            const auto usd = [](int tenths) {
                return std::optional(Money::fromPico(tenths * Money::PicoPerUsd / 10));
            };
            control.catalogueChange = {
                "2026-11-21",
                "2027-01-01",
                2600,
                {{Kind::Added, "anthropic", "claude-next", {}, usd(30), {}, usd(150)},
                 {Kind::Removed, "openai", "gpt-old", usd(20), {}, usd(80), {}},
                 {Kind::Changed, "openai", "gpt-5", usd(13), usd(10), usd(100), usd(80)}}};
            camera.find<ModelsPage>("modelsPage")->lookAtCatalogue(QString());
        },
        [&] { camera.dialog("catalogueDialog", "models-catalogue"); },
        [&] { camera.find<QDialog>("catalogueDialog")->reject(); },
        [&] { camera.open("usage"); },
        [&] {},
        [&] { camera.page("usage-unpriced"); },
    };
}

std::vector<Step> guardrails(const Camera &camera, FakeControl &control)
{
    return {
        [&] { camera.open("guardrails"); },
        [&] { camera.page("guardrails-empty"); },
        [&] { camera.press("guardrailPresetsButton"); },
        [&] { camera.dialog("guardrailPresetsDialog", "guardrails-presets"); },
        [&] {
            camera.find<QDialog>("guardrailPresetsDialog")->reject();
            fillWithGuardrails(control);
            camera.open("overview");
        },
        [&] { camera.open("guardrails"); },
        [&] { camera.page("guardrails"); },
        [&] { camera.clickRow("guardrailsTable", 0, 2); },
        [&] { camera.page("guardrails-edit"); },
        [&] {
            camera.press("guardrailMoreButton");
            auto *pattern = camera.find<QPlainTextEdit>("guardrailPatternEdit");
            pattern->setPlainText(QStringLiteral("\\b(?:AKIA|ASIA)[A-Z2-7]{16"));
        },
        [&] {},
        [&] { camera.page("guardrails-edit-more"); },
        [&] { camera.press("guardrailDryRunButton"); },
        [&] {
            camera.find<QPlainTextEdit>("guardrailDryRunEdit")
                ->setPlainText(
                    QStringLiteral("{\"messages\":[{\"content\":\"use AKIAIOSFODNN7EXAMPLE{16 now\"}]}"));
        },
        [&] {},
        [&] { camera.dialog("guardrailDryRunDialog", "guardrails-dryrun"); },
        [&] { camera.find<QDialog>("guardrailDryRunDialog")->reject(); },
        [&] { camera.open("guardrails", QStringLiteral("events")); },
        [&] { camera.page("guardrails-events"); },
        [&] { camera.open("guardrails", QStringLiteral("events:key:nobody words")); },
        [&] { camera.page("guardrails-events-nomatch"); },
    };
}

std::vector<Step> emptyFaces(const Camera &camera, FakeControl &control)
{
    return {
        [&] {
            control.records.clear();
            Settings settings = control.configuration()->settings();
            control.setConfiguration(settings, {}, {});
            control.setProjects({});
        },
        [&] { camera.open("keys"); },
        [&] { camera.page("keys-empty"); },
        [&] { camera.open("projects"); },
        [&] { camera.page("projects-empty"); },
        [&] { camera.open("providers"); },
        [&] { camera.page("providers-empty"); },
    };
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 4)
        return 1;
    const QStringList size = arguments[3].split(QLatin1Char('x'));
    FakeControl control;
    Settings settings;
    settings.theme = arguments[2];
    control.setConfiguration(settings, {}, {});
    fillWithPlenty(control);
    govern(control);
    control.presetList = samplePresets();

    ThemeController theme(application);
    MainWindow window(control, theme);
    window.resize(size[0].toInt(), size[1].toInt());
    window.show();
    const Camera camera{arguments[1], arguments[2] + QLatin1Char('-') + arguments[3], window};

    std::vector<Step> steps;
    // pagespreview <folder> <theme> <size> models: only those; the same with traffic
    const QString only = arguments.value(4);
    for (const auto &part : {traffic, keys, projects, providers, models, guardrails, emptyFaces}) {
        if ((only == QLatin1String("models") && part != models) ||
            (only == QLatin1String("traffic") && part != traffic))
            continue;
        for (Step &step : part(camera, control))
            steps.push_back(std::move(step));
    }
    size_t at = 0;
    QTimer timer;
    timer.setInterval(150);
    QObject::connect(&timer, &QTimer::timeout, &window, [&] {
        if (at == steps.size())
            return QApplication::quit();
        steps[at++]();
    });
    timer.start();
    return QApplication::exec();
}
