// The Providers page in the window, by keyboard, over a real controller, a real database, a real model server
// and the real Secret Service (see tests/unit/secrets/with-secret-service).
#include "core/control/presets.h"
#include "core/secrets/keychainstore.h"
#include "tests/support/patience.h"
#include "tests/ui/pages/desk.h"
#include "tests/unit/control/rig.h"
#include "tests/unit/control/webserver.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/providers/providersmodel.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace sluice;

namespace {

constexpr const char *GoodKey = "sk-planted-good-0123456789";
constexpr const char *OtherKey = "sk-planted-new-0123456789";
constexpr const char *ChatAnswer =
    "{\"choices\":[{}],\"usage\":{\"prompt_tokens\":8,\"completion_tokens\":1}}";

// A model server with two keys, which answers questions too.
QByteArray answerTo(const QByteArray &request)
{
    if (!request.contains(GoodKey) && !request.contains(OtherKey))
        return WebServer::json("{\"error\":{\"message\":\"no\"}}", "401 Unauthorized");
    return request.startsWith("GET")
               ? WebServer::json("{\"data\":[{\"id\":\"gpt-x\"},{\"id\":\"gpt-x-mini\"}]}")
               : WebServer::json(ChatAnswer);
}

// Everything that is real, and the window on top.
struct World
{
    World()
    {
        if (!waited(thread.openSqlite(folder.filePath(QStringLiteral("sluice.db")))))
            qFatal("no database");
        ProviderPreset openai;
        openai.id = QStringLiteral("openai");
        openai.name = QStringLiteral("OpenAI");
        openai.group = QStringLiteral("hosted");
        openai.keyHint = QStringLiteral("sk-");
        openai.draft = {.name = openai.id, .preset = openai.id, .baseUrl = server.url()};
        ProviderPreset local;
        local.id = QStringLiteral("ollama");
        local.name = QStringLiteral("Ollama");
        local.group = QStringLiteral("local");
        local.draft = {
            .name = local.id, .preset = local.id, .auth = AuthStyle::None, .baseUrl = ollama.url()};
        control = std::make_unique<Controller>(ControllerParts{
            .storage = runner,
            .secrets = keychain,
            .published = published,
            .gateway = gateway,
            .clock = clock,
            .prices =
                [](QByteArrayView, QByteArrayView, const Usage &usage, Instant) {
                    return std::optional<Cost>({.total = Money::fromPico(usage.totalInput() * 1'000'000)});
                },
            .dataDirectory = folder.path(),
            .presets = {openai, local}});
        if (!waited(control->load()))
            qFatal("no configuration");
        window = std::make_unique<MainWindow>(*control, theme);
        window->resize(1280, 800);
        window->show();
        window->openPage(QStringLiteral("providers"));
        if (!QTest::qWaitForWindowActive(window.get(), LongEnough))
            qFatal("the window never became active");
    }

    template<typename T>
    T *find(const char *name) const
    {
        return named<T>(*window, name);
    }
    QDialog *dialog() const { return window->findChild<QDialog *>(QStringLiteral("addProviderDialog")); }
    QDialog *openDialog() const
    {
        auto *add = find<QPushButton>("providersAddButton");
        add->setFocus();
        QTest::keyClick(add, Qt::Key_N, Qt::ControlModifier);
        return dialog();
    }
    QTableView *table() const { return find<QTableView>("providersTable"); }
    QStringList shown(int column = ProvidersModel::Name) const
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts += table()->model()->index(row, column).data().toString();
        return texts;
    }
    // What the database says, past the controller.
    std::vector<Provider> stored()
    {
        auto providers =
            waited(thread.run([](Storage &storage) { return storage.load(); })).value().providers;
        std::sort(providers.begin(), providers.end(),
                  [](const Provider &a, const Provider &b) { return a.order < b.order; });
        return providers;
    }
    QStringList storedNames()
    {
        QStringList names;
        for (const Provider &provider : stored())
            names += provider.name;
        return names;
    }
    // Until the database has that order, and the page shows it: what is done next is done to what is shown.
    void waitForOrder(const QString &names)
    {
        QTRY_COMPARE(storedNames().join(QString()), names);
        QTRY_COMPARE(shown().join(QString()), names);
    }
    // Until that provider is on or off in the database, and for the controller, of which the page asks the
    // next thing.
    void waitUntilEnabled(const QUuid &id, bool enabled)
    {
        QTRY_COMPARE(stored()[0].enabled, enabled);
        QTRY_COMPARE(control->configuration()->provider(id)->enabled, enabled);
    }
    // What the Secret Service says, past the controller; empty: there is no entry.
    QByteArray secretOf(const QUuid &id)
    {
        KeychainStore other(QStringLiteral("Sluice test"));
        const auto secret = waited(other.read(secretEntry(id)));
        if (!secret && secret.error().kind != Error::Kind::NotFound)
            qFatal("the Secret Service failed: %s", qPrintable(secret.error().text));
        return secret ? secret.value()->view().toByteArray() : QByteArray();
    }
    Provider add(const char *name)
    {
        ProviderDraft draft{.name = QString::fromLatin1(name), .baseUrl = server.url()};
        draft.secret = sluice::secretOf(GoodKey);
        return waited(control->createProvider(draft)).value();
    }
    void focusRow(int row)
    {
        // A dialog may be about to close, behind what it did.
        if (!QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, LongEnough))
            qFatal("a dialog is in the way");
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get(), LongEnough))
            qFatal("the window is not active");
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, ProvidersModel::Name));
    }
    bool isOnDisk(const QByteArray &text) const
    {
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

    QTemporaryDir folder = QTemporaryDir();
    WebServer server = WebServer(answerTo);
    WebServer ollama = WebServer([](const QByteArray &) {
        return WebServer::json("{\"models\":[{\"name\":\"llama3:8b\"},{\"name\":\"qwen3\"}]}");
    });
    SystemClock clock = {};
    KeychainStore keychain{QStringLiteral("Sluice test")};
    StorageThread thread = {};
    StorageRunnerOn<StorageThread> runner{thread};
    FakeGateway gateway = {};
    Published<Configuration> published{std::make_shared<const Configuration>()};
    std::unique_ptr<Controller> control = {};
    ThemeController theme{*qApp};
    std::unique_ptr<MainWindow> window = {};
};

QStringList stepTexts(const QWidget &steps)
{
    QStringList texts;
    for (const QLabel *label : steps.findChildren<QLabel *>())
        texts << label->text();
    return texts;
}

void type(QWidget *widget, const char *text)
{
    QTest::keyClicks(widget, QString::fromLatin1(text));
}

} // namespace

class TestProvidersReal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void addsWithAPresetAndTests();
    void takesAServerThatRunsHere();
    void reorders();
    void dragsToAnotherPlace();
    void deletesAndBringsBack();
    void removesTheSecretAtQuit();
    void replacesTheKey();
    void figuresAreThoseOfTheDatabase();
    void aPastedKeyIsOffered();
};

void TestProvidersReal::initTestCase()
{
    QVERIFY2(qEnvironmentVariable("GNOME_KEYRING_PID").toLongLong() > 1,
             "start this through tests/unit/secrets/with-secret-service");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestProvidersReal::addsWithAPresetAndTests()
{
    World world;
    QDialog *dialog = world.openDialog();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog, LongEnough));
    auto *search = named<QLineEdit>(*dialog, "providerPresetSearch");
    type(search, "openai");
    QTest::keyClick(search, Qt::Key_Return);
    auto *key = named<QLineEdit>(*dialog, "providerKeyField");
    QTRY_VERIFY(key->hasFocus());

    // A wrong key: the first failing step says what is wrong.
    type(key, "sk-planted-wrong-0123456789");
    auto *test = named<QPushButton>(*dialog, "providerTestButton");
    test->setFocus();
    QTest::keyClick(test, Qt::Key_Space);
    QVERIFY(test->text().contains(QStringLiteral("Cancel")));
    auto *steps = named<QWidget>(*dialog, "providerTestSteps");
    QTRY_COMPARE(test->text(), QStringLiteral("Test connection"));
    QCOMPARE(stepTexts(*steps).filter(QStringLiteral("refused the key (401)")).size(), 1);
    QVERIFY(steps->accessibleDescription().contains(QStringLiteral("Connection: passed.")));
    QVERIFY(steps->accessibleDescription().contains(QStringLiteral("Models: not tried.")));
    QVERIFY(world.stored().empty());

    // The right one, and one token, but only after a yes.
    key->setFocus();
    QTest::keyClick(key, Qt::Key_A, Qt::ControlModifier);
    type(key, GoodKey);
    test->setFocus();
    QTest::keyClick(test, Qt::Key_Space);
    QTRY_COMPARE(test->text(), QStringLiteral("Test connection"));
    QVERIFY(steps->accessibleDescription().contains(QStringLiteral("Models: passed. Models listed: 2.")));
    QVERIFY(stepTexts(*steps).join(QLatin1Char(' ')).contains(QStringLiteral("well under a cent")));
    const auto questions = [&world] {
        return std::count_if(world.server.requests().begin(), world.server.requests().end(),
                             [](const QByteArray &request) { return request.startsWith("POST"); });
    };
    QCOMPARE(questions(), 0);
    auto *ask = named<QPushButton>(*dialog, "providerTestAsk_answer");
    ask->setFocus();
    QTest::keyClick(ask, Qt::Key_Space);
    QTRY_VERIFY(steps->accessibleDescription().contains(QStringLiteral("One-token answer: passed.")));
    QVERIFY(stepTexts(*steps).contains(QStringLiteral("gpt-x answers: 8 tokens in, 1 out, <$0.0001.")));
    QCOMPARE(questions(), 1);

    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(world.shown(), QStringList{QStringLiteral("openai")});
    const std::vector<Provider> stored = world.stored();
    QCOMPARE(stored.size(), size_t(1));
    QCOMPARE(stored[0].preset, QStringLiteral("openai"));
    QCOMPARE(stored[0].baseUrl, world.server.url());
    QCOMPARE(stored[0].models, (QStringList{QStringLiteral("gpt-x"), QStringLiteral("gpt-x-mini")}));
    QCOMPARE(world.shown(ProvidersModel::Models), QStringList{QStringLiteral("2")});
    QCOMPARE(world.secretOf(stored[0].id), QByteArray(GoodKey));
    QVERIFY(!world.isOnDisk("sk-planted"));
    QVERIFY(world.shown(ProvidersModel::State)[0].startsWith(QStringLiteral("Key in ")));
    // Ctrl+T tests what is current, and the list remembers it.
    world.focusRow(0);
    QTest::keyClick(world.table(), Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(world.shown(ProvidersModel::State), QStringList{QStringLiteral("Ready · checked now")});
}

void TestProvidersReal::takesAServerThatRunsHere()
{
    World world;
    QDialog *dialog = world.openDialog();
    QPushButton *add = nullptr;
    QTRY_VERIFY((add = dialog->findChild<QPushButton *>(QStringLiteral("providerFound_ollama"))));
    QVERIFY(add->accessibleName().contains(QStringLiteral("Ollama is running here with 2 models.")));
    QVERIFY(world.stored().empty());
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QTRY_COMPARE(world.shown(), QStringList{QStringLiteral("ollama")});
    QCOMPARE(world.stored()[0].models, (QStringList{QStringLiteral("llama3:8b"), QStringLiteral("qwen3")}));
    QCOMPARE(world.shown(ProvidersModel::State), QStringList{QStringLiteral("Ready · no key needed")});
}

void TestProvidersReal::reorders()
{
    World world;
    world.add("A");
    world.add("B");
    world.add("C");
    world.waitForOrder(QStringLiteral("ABC"));
    world.focusRow(2);
    QTest::keyClick(world.table(), Qt::Key_Up, Qt::AltModifier);
    world.waitForOrder(QStringLiteral("ACB"));
    QTRY_COMPARE(world.table()->currentIndex().row(), 1); // it stays the current one
    QTest::keyClick(world.table(), Qt::Key_Up, Qt::AltModifier);
    world.waitForOrder(QStringLiteral("CAB"));
    QTRY_COMPARE(world.table()->currentIndex().row(), 0);
    QTest::keyClick(world.table(), Qt::Key_Up, Qt::AltModifier); // there is no higher place
    QTest::keyClick(world.window.get(), Qt::Key_Z, Qt::ControlModifier);
    world.waitForOrder(QStringLiteral("ACB"));
    // Sorted by something else there is no order to change.
    world.table()->sortByColumn(ProvidersModel::Name, Qt::DescendingOrder);
    QVERIFY(!world.find<QAction>("providerUpAction")->isEnabled());
}

void TestProvidersReal::dragsToAnotherPlace()
{
    World world;
    world.add("A");
    world.add("B");
    world.add("C");
    QAbstractItemModel *model = world.table()->model();
    const auto drag = [model](int from, int to) {
        const std::unique_ptr<QMimeData> data(model->mimeData({model->index(from, 0)}));
        return model->dropMimeData(data.get(), Qt::MoveAction, to, 0, {});
    };
    QVERIFY(drag(0, 3));
    world.waitForOrder(QStringLiteral("BCA"));
    QVERIFY(drag(2, 0));
    world.waitForOrder(QStringLiteral("ABC"));
}

void TestProvidersReal::deletesAndBringsBack()
{
    World world;
    const QUuid id = world.add("Mine").id;
    world.focusRow(0);
    QTest::keyClick(world.table(), Qt::Key_Delete);
    QTRY_VERIFY(world.shown().isEmpty());
    world.waitUntilEnabled(id, false); // nothing is sent there any more
    QCOMPARE(world.secretOf(id), QByteArray(GoodKey));
    QTest::keyClick(world.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(world.shown(), QStringList{QStringLiteral("Mine")});
    world.waitUntilEnabled(id, true);
    QCOMPARE(world.secretOf(id), QByteArray(GoodKey));

    world.focusRow(0);
    QTest::keyClick(world.table(), Qt::Key_Delete);
    QTRY_VERIFY(world.shown().isEmpty());
    world.waitUntilEnabled(id, false);
    // Another offer takes the toast's place: now it is final.
    world.window->offerUndo(QStringLiteral("Something else"), [] {});
    QTRY_VERIFY(world.stored().empty());
    QTRY_VERIFY(world.secretOf(id).isEmpty());
}

// What main() does when the program ends while the toast still shows.
void TestProvidersReal::removesTheSecretAtQuit()
{
    World world;
    const QUuid id = world.add("Mine").id;
    world.focusRow(0);
    QTest::keyClick(world.table(), Qt::Key_Delete);
    QTRY_VERIFY(world.shown().isEmpty());
    QCOMPARE(world.secretOf(id), QByteArray(GoodKey));
    world.window->settleUndo();
    QVERIFY(waited(world.control->settled()));
    QVERIFY(world.stored().empty());
    QVERIFY(world.secretOf(id).isEmpty());
}

void TestProvidersReal::replacesTheKey()
{
    World world;
    const QUuid id = world.add("Mine").id;
    world.focusRow(0);
    QTest::keyClick(world.table(), Qt::Key_Return);
    QDialog *dialog = world.dialog();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog, LongEnough));
    auto *key = named<QLineEdit>(*dialog, "providerKeyField");
    QTRY_VERIFY(key->hasFocus());
    type(key, OtherKey);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(world.secretOf(id), QByteArray(OtherKey));
    QTRY_COMPARE(world.control->configuration()->provider(id)->secret->view().toByteArray(),
                 QByteArray(OtherKey));
    QCOMPARE(world.storedNames(), QStringList{QStringLiteral("Mine")});
}

void TestProvidersReal::figuresAreThoseOfTheDatabase()
{
    World world;
    const Provider mine = world.add("Mine");
    RecordBatch batch;
    for (int i = 1; i <= 5; ++i) {
        RequestRecord record = finishedRequest(QUuid::createUuid());
        record.providerId = mine.id;
        record.providerName = mine.name;
        record.modelServed = QStringLiteral("gpt-x");
        record.ttftMicros = i * 100'000;
        record.cost = Money::fromPico(i * Money::PicoPerUsd);
        batch.push_back(record);
    }
    const auto kept = waited(world.thread.run([batch](Storage &storage) { return storage.append(batch); }));
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text));
    world.window->openPage(QStringLiteral("overview"));
    world.window->openPage(QStringLiteral("providers"));
    SpendQuery query;
    const QDate today = QDate::currentDate();
    const auto at = [](const QDate &day) {
        return instantFromMicros(day.startOfDay().toMSecsSinceEpoch() * 1000);
    };
    query.range = {at(today), at(today.addDays(1))};
    query.providerId = mine.id;
    query.latency = true;
    const auto rows =
        waited(world.thread.run([query](Storage &storage) { return storage.spend(query); })).value();
    QCOMPARE(rows[0].requests, 5);
    QTRY_COMPARE(world.shown(ProvidersModel::Spend), QStringList{moneyText(rows[0].cost, MoneyStyle::Sum)});
    QCOMPARE(world.shown(ProvidersModel::Spend), QStringList{QStringLiteral("$15.00")});
    QCOMPARE(world.shown(ProvidersModel::Latency), QStringList{durationText(rows[0].ttft.quantile(0.5))});
    // The health of the last call, and the day of the last use in the drawer.
    world.control->announce({batch.back()});
    QCOMPARE(world.shown(ProvidersModel::State), QStringList{QStringLiteral("Ready · checked now")});
    world.focusRow(0);
    QTest::keyClick(world.table(), Qt::Key_T, Qt::ControlModifier); // its models become known
    auto *models = world.find<QTableView>("providerModelsTable");
    QTRY_COMPARE(models->model()->rowCount(), 2);
    QTRY_COMPARE(models->model()->index(0, 3).data().toString(), QStringLiteral("today"));
    QCOMPARE(models->model()->index(1, 3).data().toString(), QStringLiteral("–"));
}

void TestProvidersReal::aPastedKeyIsOffered()
{
    World world;
    QGuiApplication::clipboard()->setText(QString::fromLatin1(GoodKey));
    world.window->openPage(QStringLiteral("overview"));
    world.window->setFocus();
    QTest::keyClick(world.window.get(), Qt::Key_V, Qt::ControlModifier);
    QPushButton *store = nullptr;
    for (QPushButton *button : world.window->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Store it…"))
            store = button;
    }
    QVERIFY(store);
    for (const QLabel *label : world.window->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QStringLiteral("planted")));
    QTest::keyClick(store, Qt::Key_Space);
    QCOMPARE(world.window->currentPage(), QStringLiteral("providers"));
    QVERIFY(world.dialog());
    auto *key = named<QLineEdit>(*world.dialog(), "providerKeyField");
    QCOMPARE(key->text(), QString::fromLatin1(GoodKey));
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    QVERIFY(world.stored().empty()); // nothing is kept without a yes
    world.dialog()->reject();
    // A key of ours is nobody's provider key.
    QGuiApplication::clipboard()->setText(QStringLiteral("sk-sluice-0123456789abcdefghij"));
    const auto count = [&world] {
        int found = 0;
        for (const QPushButton *button : world.window->findChildren<QPushButton *>())
            found += button->text() == QStringLiteral("Store it…") ? 1 : 0;
        return found;
    };
    const int before = count();
    QTest::keyClick(world.window.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(count(), before);
    QGuiApplication::clipboard()->clear();
}

QTEST_MAIN(TestProvidersReal)
#include "test_providersreal.moc"
