// Takes pictures of the pages with their drawers open and of their dialogs: pagespreview <folder>
// <light|dark> <WxH>
#include "tests/ui/pages/guardsamples.h"
#include "tests/ui/pages/samplepresets.h"
#include "tests/ui/previewdata.h"
#include "ui/common/theme.h"
#include "ui/keys/createkeydialog.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

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

std::vector<Step> providers(const Camera &camera, FakeControl &control)
{
    return {
        [&] { camera.open("providers"); },
        [&] { camera.clickRow("providersTable", 1, 1); },
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
        },
        [&] { camera.open("keys"); },
        [&] { camera.page("keys-empty"); },
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
    control.presetList = samplePresets();

    ThemeController theme(application);
    MainWindow window(control, theme);
    window.resize(size[0].toInt(), size[1].toInt());
    window.show();
    const Camera camera{arguments[1], arguments[2] + QLatin1Char('-') + arguments[3], window};

    std::vector<Step> steps;
    for (const auto &part : {traffic, keys, providers, guardrails, emptyFaces}) {
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
