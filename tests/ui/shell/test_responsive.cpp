// The window while 2,000 requests a second flow: no page keeps the thread that shows it for long.
#include "tests/support/livedesk.h"
#include "tests/support/patience.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"

#include "core/base/log.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace sluice::testing;
using namespace std::chrono_literals;

namespace {

constexpr int PerSecond = 2000;
constexpr auto Settling = 800ms; // after a page was opened
constexpr auto Watched = 2500ms;

// What is promised holds for what is shipped. Without optimisation Qt's models and our own cost several times
// as much; a sanitizer costs more still.
#ifdef NDEBUG
constexpr int Slower = 1;
#else
constexpr int Slower = 4;
#endif
constexpr qint64 LongestTurnMicros = 50'000LL * Slower;
constexpr double LargestShare = 0.15 * Slower;

// What a fixed piece of work of the kind that models do takes this thread now, in parts of what it took where
// the bounds were found: a slower machine, or one whose cores others use, is measured by what it can do.
double slowness()
{
    constexpr double There = 20'000; // µs
    const qint64 before = threadCpuMicros();
    const QLocale locale;
    QStringList texts;
    for (int i = 0; i < 30'000; ++i)
        texts << locale.toString(double(i * 7919 % 30'011) / 7, 'f', 2) + QLatin1Char(' ') +
                     locale.toString(i);
    texts.sort();
    const auto took = double(threadCpuMicros() - before);
    return texts.isEmpty() ? 1 : std::max(1.0, took / There);
}

} // namespace

class TestResponsive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPageFlows_data();
    void everyPageFlows();
    void nothingGotLost();
    void cleanupTestCase();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LiveDesk> m_desk;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Flow> m_flow;
    qint64 m_before = 0;
};

void TestResponsive::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_dir = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<LiveDesk>(m_dir->path());
    std::vector<QUuid> keys;
    QVERIFY(waited(m_desk->control->createProvider(Rig::draft(QStringLiteral("Anthropic")))));
    for (int i = 0; i < 8; ++i) {
        const auto made = waited(m_desk->control->createKey({.name = QStringLiteral("Key %1").arg(i)}));
        QVERIFY(made);
        keys.push_back(made.value().key.id);
    }
    // A morning's requests: there is something to show from the start.
    RecordBatch morning;
    const Instant now = m_desk->clock.now();
    for (int i = 0; i < 3000; ++i) {
        RequestRecord record = doneRequest(now - std::chrono::seconds(4 * (3000 - i)), quint64(i));
        record.keyId = keys[size_t(i) % keys.size()];
        record.modelServed = QStringLiteral("model-%1").arg(i % 12);
        morning.push_back(record);
    }
    m_before = qint64(morning.size());
    QVERIFY(waited(m_desk->thread.run([&](Storage &storage) { return storage.append(morning); })));

    m_theme = std::make_unique<ThemeController>(*qApp);
    m_window = std::make_unique<MainWindow>(*m_desk->control, *m_theme);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), LongEnough));
    m_desk->runner.waitUntilQuiet();
    m_flow = std::make_unique<Flow>(*m_desk->ledger, keys, PerSecond);
}

void TestResponsive::everyPageFlows_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"overview", "traffic", "usage", "keys", "logs"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestResponsive::everyPageFlows()
{
    QFETCH(const QString, page);
    double slower = slowness();
    Watchdog watchdog;
    m_window->openPage(page);
    passTime(Settling);
    const Watchdog::Figures opening = watchdog.take();

    std::vector<std::unique_ptr<QSignalSpy>> resets;
    for (QAbstractItemModel *model : m_window->findChildren<QAbstractItemModel *>())
        resets.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::modelReset));
    QVERIFY(resets.size() > 0);
    const QSignalSpy batches(m_desk->control.get(), &Control::recorded);
    watchdog.take();
    QTimer log;
    connect(&log, &QTimer::timeout, this, [] { qCInfo(lcGateway) << "A line for the page of logs"; });
    log.start(250);
    passTime(Watched);
    const Watchdog::Figures flowing = watchdog.take();
    slower = std::max(slower, slowness());

    qInfo().nospace() << qPrintable(page) << ": longest turn " << flowing.longestCpuMicros / 1000
                      << " ms of CPU time (" << flowing.longestWallMicros / 1000
                      << " ms on the wall), opening " << opening.longestCpuMicros / 1000 << " ms ("
                      << opening.longestWallMicros / 1000 << " ms); CPU " << qRound(flowing.share() * 100)
                      << " %; " << batches.size() << " batches in " << flowing.wallMicros / 1000
                      << " ms; bounds × " << slower;
    QVERIFY(batches.size() > 0);
    QVERIFY(batches.size() <= flowing.wallMicros / 100'000 + 1);
    for (const auto &spy : resets)
        QVERIFY2(spy->isEmpty(), "a model was reset while requests flowed");
    QVERIFY2(double(flowing.longestCpuMicros) <= double(LongestTurnMicros) * slower,
             qPrintable(QStringLiteral("%1 µs").arg(flowing.longestCpuMicros)));
    QVERIFY2(flowing.share() <= LargestShare * slower, qPrintable(QString::number(flowing.share())));
}

// What flowed is in the books, whatever the window did meanwhile.
void TestResponsive::nothingGotLost()
{
    const qint64 flowed = m_flow->stop();
    QVERIFY(flowed > PerSecond);
    QVERIFY(m_desk->ledger->flush(60s));
    SpendQuery all;
    all.range = {Instant::min(), Instant::max()};
    const auto spent = waited(m_desk->thread.run([&](Storage &storage) { return storage.spend(all); }));
    QVERIFY(spent);
    QCOMPARE(spent.value().at(0).requests, m_before + flowed);
}

void TestResponsive::cleanupTestCase()
{
    m_flow.reset();
    m_window.reset();
    m_theme.reset();
    m_desk.reset();
}

QTEST_MAIN(TestResponsive)
#include "test_responsive.moc"
