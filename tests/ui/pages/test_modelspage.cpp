// The Models & prices page in the window, over a real controller and a real database, by keyboard: what it
// shows is what the database says.
#include "core/pricing/bundled.h"
#include "tests/support/patience.h"
#include "tests/unit/control/rig.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/models/modelsmodel.h"
#include "ui/models/modelspage.h"
#include "ui/models/pricedialog.h"
#include "ui/models/priceedit.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace sluice;

namespace {

Money usd(const char *decimal)
{
    return Money::fromDecimal(decimal).value();
}

} // namespace

class TestModelsPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_bundled = loadBundledCatalogue().value();
    }
    void init();
    void cleanup();
    void showsWhatTheDatabaseSays();
    void chipsAndWordsNarrow();
    void twoNumbersPriceThePast();
    void theDialogSaysWhatIsMissing();
    void everyFieldIsKept();
    void theSameAgainIsRefused();
    void deleteRemovesAndUndoBringsBack();
    void opensWhereItIsAsked();
    void theUsagePageLeadsHere();
    void theTrafficDrawerLeadsHere();
    void thePageHasItsNumber();
    void aCatalogueIsLookedAtFirst();
    void pricesAreReadAsTyped_data();
    void pricesAreReadAsTyped();
    void saysWhenItCannotBeRead();

private:
    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("No %s", name);
        return found;
    }
    void open(const QString &argument = {});
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    RequestRecord request(const QString &model, int minutesAgo, std::optional<Money> cost = {});
    Spend ledger(const QString &model);
    QTableView *table() const { return find<QTableView>("modelsTable"); }
    // The shown row of a model of our provider; -1: it is not shown.
    int rowOf(const QString &model) const;
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    void goTo(const QString &model);

    CataloguePtr m_bundled = {};
    std::unique_ptr<Published<Catalogue>> m_catalogue = {};
    std::unique_ptr<Rig> m_rig = {};
    std::unique_ptr<ThemeController> m_theme = {};
    std::unique_ptr<MainWindow> m_window = {};
    Provider m_provider = {};
};

void TestModelsPage::init()
{
    m_catalogue = std::make_unique<Published<Catalogue>>(m_bundled);
    m_rig = std::make_unique<Rig>();
    m_rig->clock.time = SystemClock().now();
    m_rig->catalogue = m_catalogue.get();
    m_rig->restart();
    QVERIFY(waited(m_rig->control->load()));
    ProviderDraft draft = Rig::draft(QStringLiteral("OpenAI"));
    draft.priceSource = QStringLiteral("openai");
    draft.models = {QStringLiteral("gpt-5"), QStringLiteral("gpt-5-mini")};
    m_provider = waited(m_rig->control->createProvider(draft)).value();
    RecordBatch batch;
    for (int minutes = 1; minutes <= 12; ++minutes)
        batch.push_back(request(QStringLiteral("house-model"), minutes));
    batch.push_back(request(QStringLiteral("gpt-5"), 30, usd("0.5")));
    QVERIFY(waited(m_rig->thread.run([batch](Storage &storage) { return storage.append(batch); })));
}

void TestModelsPage::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_rig.reset();
    m_catalogue.reset();
}

RequestRecord TestModelsPage::request(const QString &model, int minutesAgo, std::optional<Money> cost)
{
    RequestRecord record;
    record.startedAt = m_rig->clock.time - std::chrono::minutes(minutesAgo);
    QByteArray id = QUuid::createUuid().toRfc4122();
    const qint64 millis = microsOf(record.startedAt) / 1000;
    for (int i = 0; i < 6; ++i)
        id[i] = char(millis >> (40 - 8 * i));
    record.id = QUuid::fromRfc4122(id);
    record.keyId = QUuid::createUuidV5(QUuid(), QStringLiteral("key"));
    record.providerId = m_provider.id;
    record.providerName = m_provider.name;
    record.modelAsked = record.modelServed = model;
    record.outcome = Outcome::Done;
    record.status = 200;
    record.usage.input = 100'000;
    record.usage.output = 10'000;
    record.cost = cost;
    return record;
}

Spend TestModelsPage::ledger(const QString &model)
{
    SpendQuery query;
    query.range = {m_rig->clock.time - std::chrono::hours(24 * 30),
                   m_rig->clock.time + std::chrono::hours(1)};
    query.only = {{Dimension::Model, model}};
    const auto rows = waited(m_rig->thread.run([query](Storage &storage) { return storage.spend(query); }));
    return rows.value().empty() ? Spend{} : rows.value().front();
}

void TestModelsPage::open(const QString &argument)
{
    m_theme = std::make_unique<ThemeController>(*qApp);
    m_window = std::make_unique<MainWindow>(*m_rig->control, *m_theme);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), LongEnough));
    m_window->openPage(QStringLiteral("models"), argument);
    QTRY_VERIFY(table()->model()->rowCount() > 0);
}

int TestModelsPage::rowOf(const QString &model) const
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (cell(row, ModelsModel::Model) == model && cell(row, ModelsModel::ProviderName) == m_provider.name)
            return row;
    }
    return -1;
}

// As a person does: search, Enter.
void TestModelsPage::goTo(const QString &model)
{
    table()->setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("modelsSearchEdit"));
    QTest::keyClicks(QApplication::focusWidget(), model + QStringLiteral(" openai"));
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), table());
    QCOMPARE(cell(table()->currentIndex().row(), ModelsModel::Model), model);
}

void TestModelsPage::showsWhatTheDatabaseSays()
{
    open();
    // What was used and has no price comes first.
    const Spend house = ledger(QStringLiteral("house-model"));
    QCOMPARE(house.requests, 12);
    QCOMPARE(house.unpriced, 12);
    QCOMPARE(cell(0, ModelsModel::Model), QStringLiteral("house-model"));
    QCOMPARE(cell(0, ModelsModel::Source), QStringLiteral("Unpriced"));
    QCOMPARE(cell(0, ModelsModel::Requests), countText(house.requests));
    QCOMPARE(cell(0, ModelsModel::Cost), QStringLiteral("Unpriced"));
    QCOMPARE(cell(0, ModelsModel::Input), QStringLiteral("–"));
    const int gpt = rowOf(QStringLiteral("gpt-5"));
    QCOMPARE(gpt, 1);
    const auto rates = m_bundled->rates("openai", "gpt-5", m_rig->clock.time);
    QCOMPARE(cell(gpt, ModelsModel::Input), QStringLiteral("$1.25"));
    QCOMPARE(rates->of("input"), std::optional(usd("1.25")));
    QCOMPARE(cell(gpt, ModelsModel::Cached), QStringLiteral("$0.125"));
    QVERIFY(cell(gpt, ModelsModel::Source).startsWith(QLatin1String("Catalogue, ")));
    QCOMPARE(cell(gpt, ModelsModel::Cost), moneyText(ledger(QStringLiteral("gpt-5")).cost, MoneyStyle::Sum));
    QCOMPARE(cell(rowOf(QStringLiteral("gpt-5-mini")), ModelsModel::Requests), QStringLiteral("–"));
    // Every model of the catalogue is there.
    QVERIFY(table()->model()->rowCount() > 2000);
}

void TestModelsPage::chipsAndWordsNarrow()
{
    open();
    QCOMPARE(find<QToolButton>("modelsUsedChip")->text(), QStringLiteral("Used 2"));
    QCOMPARE(find<QToolButton>("modelsUnpricedChip")->text(), QStringLiteral("Unpriced 1"));
    QCOMPARE(find<QToolButton>("modelsOwnChip")->text(), QStringLiteral("Own 0"));
    const auto chip = [&](const char *name) {
        find<QToolButton>(name)->setFocus();
        press(Qt::Key_Space);
    };
    chip("modelsUsedChip");
    QCOMPARE(table()->model()->rowCount(), 2);
    chip("modelsUnpricedChip");
    QCOMPARE(table()->model()->rowCount(), 1);
    chip("modelsOwnChip");
    QVERIFY(!table()->isVisible()); // says why instead
    chip("modelsAllChip");
    auto *search = find<QLineEdit>("modelsSearchEdit");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("sonnet anthropic"));
    QVERIFY(table()->model()->rowCount() > 0);
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        QVERIFY(cell(row, ModelsModel::ProviderName) == QLatin1String("anthropic") ||
                cell(row, ModelsModel::Model).contains(QLatin1String("anthropic")));
    QTest::keyClicks(search, QStringLiteral(" nowhere"));
    QVERIFY(!table()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(table()->isVisible());
}

void TestModelsPage::twoNumbersPriceThePast()
{
    open();
    goTo(QStringLiteral("house-model"));
    press(Qt::Key_Return);
    auto *dialog = find<PriceDialog>("priceDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog, LongEnough));
    QTRY_COMPARE(QApplication::focusWidget(), find<QLineEdit>("priceInputEdit"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2.5"));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("priceOutputEdit"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("10"));
    // 12 × (100,000 × 2.5 + 10,000 × 10 per million) = 4.20
    QTRY_COMPARE(find<QLabel>("pricePreviewLabel")->text(),
                 QStringLiteral("12 requests become $4.20 (were unpriced)."));
    QCOMPARE(ledger(QStringLiteral("house-model")).unpriced, 12);
    press(Qt::Key_Return);
    QTRY_COMPARE(ledger(QStringLiteral("house-model")).unpriced, 0);
    QCOMPARE(ledger(QStringLiteral("house-model")).cost, usd("4.2"));
    QTRY_VERIFY(!m_window->findChild<PriceDialog *>());
    QTRY_COMPARE(cell(rowOf(QStringLiteral("house-model")), ModelsModel::Cost), QStringLiteral("$4.20"));
    const int row = rowOf(QStringLiteral("house-model"));
    QCOMPARE(cell(row, ModelsModel::Input), QStringLiteral("$2.50"));
    QCOMPARE(cell(row, ModelsModel::Output), QStringLiteral("$10.00"));
    QVERIFY(cell(row, ModelsModel::Source).startsWith(QLatin1String("Your price, ")));
    QCOMPARE(find<QToolButton>("modelsUnpricedChip")->text(), QStringLiteral("Unpriced 0"));
    QCOMPARE(find<QToolButton>("modelsOwnChip")->text(), QStringLiteral("Own 1"));
    // For that provider, and in force for the next request.
    const std::vector<OwnPrice> stored = m_rig->stored().ownPrices;
    QCOMPARE(stored.size(), size_t(1));
    QCOMPARE(stored.front().providerId, m_provider.id);
    Usage usage;
    usage.input = 1'000'000;
    QCOMPARE(
        m_catalogue->current()->cost("openai", "house-model", usage, m_rig->clock.time, m_provider.id)->total,
        usd("2.5"));
    QTRY_COMPARE(find<ModelsPage>("modelsPage")->isEnabled(), true);
}

void TestModelsPage::theDialogSaysWhatIsMissing()
{
    open(QStringLiteral("price:%1:house-model").arg(m_provider.id.toString(QUuid::WithoutBraces)));
    QTRY_VERIFY(m_window->findChild<PriceDialog *>());
    auto *dialog = find<PriceDialog>("priceDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog, LongEnough));
    auto *problem = find<QLabel>("priceProblem");
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(problem->isVisible());
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("priceInputEdit"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("cheap"));
    QVERIFY(!problem->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(problem->text().contains(QStringLiteral("cheap")));
    QVERIFY(m_rig->stored().ownPrices.empty());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<PriceDialog *>());
}

void TestModelsPage::everyFieldIsKept()
{
    open(QStringLiteral("price::my-*"));
    QTRY_VERIFY(m_window->findChild<PriceDialog *>());
    auto *dialog = find<PriceDialog>("priceDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog, LongEnough));
    QCOMPARE(find<QLineEdit>("priceModelEdit")->text(), QStringLiteral("my-*"));
    find<QToolButton>("priceMoreButton")->click();
    const std::pair<const char *, std::optional<Money> OwnPrice::*> fields[] = {
        {"priceCacheReadEdit", &OwnPrice::cacheRead},
        {"priceCacheWrite5mEdit", &OwnPrice::cacheWrite5m},
        {"priceCacheWrite1hEdit", &OwnPrice::cacheWrite1h},
        {"priceReasoningEdit", &OwnPrice::reasoning},
        {"priceAudioInputEdit", &OwnPrice::audioInput},
        {"priceAudioCacheReadEdit", &OwnPrice::audioCacheRead},
        {"priceAudioOutputEdit", &OwnPrice::audioOutput},
        {"priceImageInputEdit", &OwnPrice::imageInput},
        {"priceImageOutputEdit", &OwnPrice::imageOutput},
        {"priceRequestEdit", &OwnPrice::request},
        {"priceWebSearchEdit", &OwnPrice::webSearch},
        {"priceAudioSecondEdit", &OwnPrice::audioSecond}};
    OwnPrice expected;
    expected.model = QStringLiteral("my-*");
    expected.input = usd("1.000000000001");
    expected.note = QStringLiteral("the invoice");
    const auto type = [&](const char *name, const QString &text) {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    };
    type("priceInputEdit", QStringLiteral("$1.000000000001"));
    type("priceOutputEdit", QStringLiteral("0"));
    int number = 0;
    for (const auto &[name, value] : fields) {
        const QString text = QStringLiteral("0.%1").arg(++number);
        type(name, text);
        expected.*value = Money::fromDecimal(text.toLatin1());
    }
    type("priceNoteEdit", expected.note);
    auto *past = find<QComboBox>("pricePastCombo");
    past->setCurrentIndex(past->count() - 1); // leave it
    QTRY_VERIFY(find<QLabel>("pricePreviewLabel")->text().startsWith(QLatin1String("Earlier requests stay")));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_rig->stored().ownPrices.size(), size_t(1));
    OwnPrice stored = m_rig->stored().ownPrices.front();
    expected.id = stored.id;
    expected.setAt = stored.setAt;
    QCOMPARE(stored, expected);

    // And shown again as it is, when it is edited.
    QTRY_VERIFY(!m_window->findChild<PriceDialog *>());
    QTRY_COMPARE(find<QToolButton>("modelsOwnChip")->text(), QStringLiteral("Own 1")); // the page knows, too
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), LongEnough));
    m_window->openPage(QStringLiteral("models"), QStringLiteral("own"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_COMPARE(QApplication::focusWidget(), table());
    QTRY_COMPARE(table()->currentIndex().row(), 0);
    press(Qt::Key_Return);
    dialog = find<PriceDialog>("priceDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog, LongEnough));
    QTRY_COMPARE(QApplication::focusWidget(), find<QLineEdit>("priceInputEdit"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(!find<QLabel>("priceProblem")->isVisible(), qPrintable(find<QLabel>("priceProblem")->text()));
    QTRY_VERIFY(!m_window->findChild<PriceDialog *>());
    stored = m_rig->stored().ownPrices.front();
    expected.setAt = stored.setAt;
    QCOMPARE(stored, expected);
}

void TestModelsPage::theSameAgainIsRefused()
{
    OwnPrice price;
    price.model = QStringLiteral("my-model");
    QVERIFY(waited(m_rig->control->saveOwnPrice(price)));
    open(QStringLiteral("price::MY-MODEL"));
    QTRY_VERIFY(m_window->findChild<PriceDialog *>());
    auto *dialog = find<PriceDialog>("priceDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog, LongEnough));
    find<QLineEdit>("priceInputEdit")->setText(QStringLiteral("1"));
    find<QLineEdit>("priceOutputEdit")->setText(QStringLiteral("1"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    auto *failure = find<QLabel>("priceFailureLabel");
    QTRY_VERIFY(failure->isVisible());
    QVERIFY(failure->text().contains(QStringLiteral("already")));
    QCOMPARE(m_rig->stored().ownPrices.size(), size_t(1));
}

void TestModelsPage::deleteRemovesAndUndoBringsBack()
{
    OwnPrice price;
    price.model = QStringLiteral("gpt-5");
    price.input = usd("0.01");
    price = waited(m_rig->control->saveOwnPrice(price)).value();
    open();
    goTo(QStringLiteral("gpt-5"));
    QTRY_COMPARE(cell(table()->currentIndex().row(), ModelsModel::Input), QStringLiteral("$0.01"));
    press(Qt::Key_Delete);
    QTRY_VERIFY(m_rig->stored().ownPrices.empty());
    QTRY_COMPARE(cell(rowOf(QStringLiteral("gpt-5")), ModelsModel::Input), QStringLiteral("$1.25"));
    QTRY_VERIFY(find<QWidget>("undoToast")->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_rig->stored().ownPrices, (std::vector<OwnPrice>{price}));
    QTRY_COMPARE(cell(rowOf(QStringLiteral("gpt-5")), ModelsModel::Input), QStringLiteral("$0.01"));
}

void TestModelsPage::opensWhereItIsAsked()
{
    open(QStringLiteral("unpriced"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(find<QToolButton>("modelsUnpricedChip")->isChecked());
    QCOMPARE(table()->currentIndex().row(), 0);
    m_window->openPage(QStringLiteral("models"), QStringLiteral("model:gpt-5"));
    QCOMPARE(cell(table()->currentIndex().row(), ModelsModel::Model), QStringLiteral("gpt-5"));
    press(Qt::Key_Space);
    QTRY_VERIFY(find<QWidget>("modelDrawer")->isVisible());
    QVERIFY(find<QPushButton>("modelSetPriceButton")->isVisible());
    QVERIFY(!find<QPushButton>("modelRemovePriceButton")->isVisible());
    find<QPushButton>("modelRequestsButton")->click();
    QTRY_VERIFY(find<QWidget>("trafficPage")->isVisible());
}

void TestModelsPage::theUsagePageLeadsHere()
{
    open();
    m_window->openPage(QStringLiteral("usage"), QStringLiteral("range:week"));
    auto *button = find<QPushButton>("usageSetPriceButton");
    QTRY_VERIFY(button->isVisible());
    button->click();
    QTRY_VERIFY(find<QWidget>("modelsPage")->isVisible());
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, ModelsModel::Model), QStringLiteral("house-model"));
    // Priced there, the Usage page knows.
    OwnPrice price;
    price.model = QStringLiteral("house-model");
    price.input = usd("1");
    price = waited(m_rig->control->saveOwnPrice(price)).value();
    QVERIFY(waited(m_rig->control->reprice(price.id, {})));
    m_window->openPage(QStringLiteral("usage"), QStringLiteral("range:week"));
    QTRY_VERIFY(!button->isVisible());
    QTRY_COMPARE(find<QLabel>("usageTotalLabel")->text(), QStringLiteral("Total $1.70"));
}

void TestModelsPage::theTrafficDrawerLeadsHere()
{
    open();
    m_window->openPage(QStringLiteral("traffic"), QStringLiteral("is:unpriced"));
    auto *rows = find<QTableView>("trafficTable");
    QTRY_COMPARE(rows->model()->rowCount(), 12);
    rows->setFocus();
    rows->setCurrentIndex(rows->model()->index(0, 0));
    Q_EMIT rows->clicked(rows->currentIndex());
    auto *button = find<QPushButton>("trafficSetPriceButton");
    QTRY_VERIFY(!button->isHidden());
    button->click();
    QTRY_VERIFY(m_window->findChild<PriceDialog *>());
    QCOMPARE(find<QLineEdit>("priceModelEdit")->text(), QStringLiteral("house-model"));
    QCOMPARE(find<QComboBox>("priceProviderCombo")->currentText(), m_provider.name);
    QVERIFY(find<QWidget>("modelsPage")->isVisible());
}

void TestModelsPage::thePageHasItsNumber()
{
    open();
    m_window->openPage(QStringLiteral("overview"));
    auto *sidebar = find<QListWidget>("sidebar");
    int number = 0;
    for (int row = 0; row < sidebar->count(); ++row) {
        const QString tip = sidebar->item(row)->toolTip();
        if (tip.startsWith(QStringLiteral("Models & prices")))
            number = tip.section(QLatin1Char('+'), 1).chopped(1).toInt();
    }
    QCOMPARE(number, 8);
    QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
    QTRY_VERIFY(find<QWidget>("modelsPage")->isVisible());
}

void TestModelsPage::aCatalogueIsLookedAtFirst()
{
    open();
    QFile file(m_rig->folder.filePath(QStringLiteral("newer.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"schema_version\":1,\"as_of\":\"2027-01-01\",\"currency\":\"USD\",\"unit\":"
               "\"usd_per_1m_tokens\",\"models\":[{\"provider\":\"openai\",\"id\":\"gpt-5\",\"prices\":{"
               "\"input\":\"77\",\"output\":\"10\"}}]}");
    file.close();
    find<ModelsPage>("modelsPage")->lookAtCatalogue(file.fileName());
    QTRY_VERIFY(m_window->findChild<QDialog *>(QStringLiteral("catalogueDialog")));
    auto *changes = find<QTableWidget>("catalogueChangesTable");
    bool told = false;
    for (int row = 0; row < changes->rowCount(); ++row)
        told = told || changes->item(row, 3)->text() == QStringLiteral("$1.25 → $77.00");
    QVERIFY(told);
    QVERIFY(changes->rowCount() > 100);
    QVERIFY(find<QLabel>("catalogueSummaryLabel")->text().contains(QStringLiteral("1 other price")));
    QVERIFY(m_rig->control->catalogueInfo().bundled);
    QTest::keyClick(find<QDialog>("catalogueDialog"), Qt::Key_Return);
    QTRY_VERIFY(!m_rig->control->catalogueInfo().bundled);
    QTRY_COMPARE(cell(rowOf(QStringLiteral("gpt-5")), ModelsModel::Input), QStringLiteral("$77.00"));
    auto *back = find<QAction>("modelsBundledCatalogueAction");
    QTRY_VERIFY(back->isEnabled());
    back->trigger();
    QTRY_COMPARE(cell(rowOf(QStringLiteral("gpt-5")), ModelsModel::Input), QStringLiteral("$1.25"));
}

void TestModelsPage::pricesAreReadAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("price"); // empty: none
    const auto row = [](const char *name, const char *typed, const char *price) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromLatin1(price);
    };
    row("whole", "3", "3");
    row("with a dollar sign", "$ 0.25", "0.25");
    row("without a zero", ".5", "0.5");
    row("every digit", "0.000000000001", "0.000000000001");
    row("spaces around", "  1.5 ", "1.5");
    row("zero", "0", "0");
    row("nothing", "", "");
    row("one digit too fine", "0.0000000000001", "");
    row("less than nothing", "-1", "");
    row("a thousand with a comma", "1,000", "");
    row("words", "free", "");
    row("an exponent", "1e3", "");
}

void TestModelsPage::pricesAreReadAsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, price);
    PriceEdit edit(QStringLiteral("x"));
    edit.setText(typed);
    QCOMPARE(edit.price().has_value(), !price.isEmpty());
    QCOMPARE(edit.isWrong(), price.isEmpty() && !typed.trimmed().isEmpty());
    if (price.isEmpty())
        return;
    QCOMPARE(*edit.price(), Money::fromDecimal(price.toLatin1()).value());
    edit.setPrice(edit.price());
    QCOMPARE(*edit.price(), Money::fromDecimal(price.toLatin1()).value());
}

void TestModelsPage::saysWhenItCannotBeRead()
{
    open();
    const int rows = table()->model()->rowCount();
    m_rig->runner.fails = true;
    Q_EMIT m_rig->control->pricesChanged();
    const auto told = [&] {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() &&
                   label->text().startsWith(QStringLiteral("The models could not be read"));
        });
    };
    QTRY_VERIFY(told());
    QCOMPARE(table()->model()->rowCount(), rows); // what was known stays
    m_rig->runner.fails = false;
    const auto buttons = m_window->findChildren<QPushButton *>();
    const auto retry = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && button->text() == QStringLiteral("Retry");
    });
    QVERIFY(retry != buttons.end());
    (*retry)->click();
    QTRY_VERIFY(!told());
}

QTEST_MAIN(TestModelsPage)
#include "test_modelspage.moc"
