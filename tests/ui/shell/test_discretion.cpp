// "Hide names and amounts": whatever a page paints, nobody can read a key's name or what something cost.
#include "core/control/async.h"
#include "tests/support/patience.h"
#include "tests/support/stillpicture.h"
#include "tests/ui/previewdata.h"
#include "ui/common/discretion.h"
#include "ui/common/format.h"
#include "ui/common/spendfeed.h"
#include "ui/common/textfinder.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/shell/tray.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFontMetricsF>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace sluice;

namespace {

constexpr int Still = 50; // milliseconds: longer than the answer of a control in memory takes

const QString block = QString(5, QChar(0x2588));

struct Secret
{
    QString text = {};
    QRectF rect = {};
    bool operator==(const Secret &) const = default;
};

// Found by other means than the ones that hide them: every amount, and every planted name as it is.
std::vector<Secret> secretsIn(QWidget &window, const QStringList &names)
{
    static const QRegularExpression amount(QStringLiteral("\\$[0-9][0-9.,]*"));
    std::vector<Secret> found;
    for (const PaintedText &painted : paintedTexts(window)) {
        const QFontMetricsF metrics(painted.font);
        const auto add = [&](qsizetype from, qsizetype length) {
            const double left = painted.start.x() + metrics.horizontalAdvance(painted.text.first(from));
            const double width = metrics.horizontalAdvance(painted.text.sliced(from, length));
            const QRectF rect(left, painted.rect.top(), width, painted.rect.height());
            if (const QRectF seen = rect & painted.rect; seen.width() > 6 && seen.height() > 6)
                found.push_back({painted.text.sliced(from, length), seen});
        };
        for (auto match = amount.globalMatch(painted.text); match.hasNext();) {
            const auto one = match.next();
            add(one.capturedStart(), one.capturedLength());
        }
        for (const QString &name : names) {
            if (const qsizetype at = painted.text.indexOf(name); at >= 0)
                add(at, name.size());
        }
    }
    return found;
}

// One colour from corner to corner: there is nothing to read.
bool isBlank(const QImage &image, const QRectF &rect)
{
    const QRect inside = rect.toAlignedRect().adjusted(2, 2, -2, -2) & image.rect();
    const QRgb colour = image.pixel(inside.center());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            if (image.pixel(x, y) != colour)
                return false;
        }
    }
    return true;
}

} // namespace

class TestDiscretion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void knowsWhatToHide_data();
    void knowsWhatToHide();
    void hidesWhatIsWrappedOrCut();
    void everyPageIsBlank_data();
    void everyPageIsBlank();
    void menusAndTipsToo();
    void theTitleTheTrayAndScreenReaders();
    void isSwitchedByKeyboardAndSaysSo();
    void isOffAfterAStartUnlessItIsSet();
    void learnsNamesAsTheyCome();

private:
    QStringList names() const
    {
        QStringList names;
        for (const VirtualKey &key : m_control->configuration()->keys())
            names += key.name;
        for (const Project &project : m_control->configuration()->projects())
            names += project.name;
        return names;
    }
    Discretion &discretion() const { return Discretion::ofApplication(); }

    std::unique_ptr<FakeControl> m_control;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TestDiscretion::init()
{
    m_control = std::make_unique<FakeControl>();
    m_theme = std::make_unique<ThemeController>(*qApp);
    fillWithPlenty(*m_control);
    m_window = std::make_unique<MainWindow>(*m_control, *m_theme);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), LongEnough));
}

void TestDiscretion::cleanup()
{
    discretion().setOn(false);
    m_window.reset();
    m_theme.reset();
    m_control.reset();
}

void TestDiscretion::knowsWhatToHide_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *text, const char *shown) {
        QTest::newRow(name) << QString::fromUtf8(text)
                            << QString::fromUtf8(shown).replace(QLatin1Char('#'), block);
    };
    row("a name", "laptop is paused", "# is paused");
    row("a name of two words", "The key “nightly batch” was paused", "The key “#” was paused");
    row("a name inside of another word", "laptops", "laptops");
    row("the longer name of two", "laptop-old", "#");
    row("an amount", "Today $1,234.50 of $2,000.00", "Today # of #");
    row("an exact amount", "$0.012 337 5", "#");
    row("less than an amount", "<$0.01", "<#");
    row("an amount an hour", "$1.10/h", "#/h");
    row("the dollar behind", "3,42 $ heute", "# heute");
    row("a second currency", "$3.42 (≈ 3.15 EUR)", "# (≈ #)");
    row("numbers that cost nothing", "200 requests, 12.4 k tokens", "200 requests, 12.4 k tokens");
    row("a folder", "in /home/ada/work/secret-thing now", "in # now");
    row("an endpoint is no folder", "POST /v1/chat/completions", "POST /v1/chat/completions");
    row("a session", "b7e0ffb4-1c2d-4e5f-8a9b-0123456789ab", "#");
    row("a key's prefix", "sk-sluice-7f3a…", "#…");
    row("nothing", "", "");
}

void TestDiscretion::knowsWhatToHide()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    DiscreetWords words;
    words.setNames({QStringLiteral("laptop"), QStringLiteral("laptop-old"), QStringLiteral("nightly batch")});
    words.setCurrency(QStringLiteral("EUR"));
    QCOMPARE(words.hidden(text), shown);
}

void TestDiscretion::hidesWhatIsWrappedOrCut()
{
    DiscreetWords words;
    words.setNames({QStringLiteral("nightly batch"), QStringLiteral("/srv/data/customers")});
    // Over two lines.
    const auto wrapped = words.spansIn({QStringLiteral("pause nightly "), QStringLiteral("batch now")});
    QCOMPARE(wrapped.size(), size_t(2));
    QCOMPARE(wrapped[0].from, 6);
    QCOMPARE(wrapped[0].length, 7);
    QCOMPARE(wrapped[1].item, size_t(1));
    QCOMPARE(wrapped[1].length, 5);
    // Cut off at the end, and at the beginning.
    QVERIFY(!words.hidden(QStringLiteral("nightly ba…")).contains(QLatin1String("ba")));
    QVERIFY(!words.hidden(QStringLiteral("…/customers")).contains(QLatin1String("customers")));
    QCOMPARE(words.hidden(QStringLiteral("Search…")), QStringLiteral("Search…"));
}

void TestDiscretion::everyPageIsBlank_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("theme");
    for (const PageEntry &entry : pageEntries()) {
        for (const char *theme : {"light", "dark"})
            QTest::addRow("%s, %s", qPrintable(entry.id), theme) << entry.id << QString::fromLatin1(theme);
    }
}

void TestDiscretion::everyPageIsBlank()
{
    QFETCH(QString, page);
    QFETCH(QString, theme);
    Settings settings = m_control->configuration()->settings();
    settings.theme = theme;
    m_control->updateSettings(settings);
    m_window->openPage(page);
    stillPicture(*m_window, Still);
    QVERIFY(names().size() >= 3);
    // What stands at the same place before and after the picture: on a slow machine figures come in between.
    std::vector<Secret> open;
    QImage image;
    // What is spent an hour, in the strip and on the page, changes from second to second: with many of them
    // before each picture it may never stand still.
    constexpr size_t MovingFigures = 2;
    const auto looked = [&] {
        const std::vector<Secret> before = secretsIn(*m_window, names());
        discretion().setOn(true);
        image = stillPicture(*m_window, Still); // with what the books say of folders and sessions
        discretion().setOn(false);
        stillPicture(*m_window, Still);
        const std::vector<Secret> after = secretsIn(*m_window, names());
        open.clear();
        std::copy_if(before.begin(), before.end(), std::back_inserter(open), [&after](const Secret &secret) {
            return std::find(after.begin(), after.end(), secret) != after.end();
        });
        return open.size() + MovingFigures >= before.size();
    };
    QTRY_VERIFY(looked());
    QVERIFY(!open.empty()); // the strip alone says what today cost
    for (const Secret &secret : open) {
        if (isBlank(image, secret.rect))
            continue;
        image.save(QStringLiteral("discretion-%1-%2.png").arg(page, theme));
        QFAIL(qPrintable(QStringLiteral("“%1” can be read at %2, %3")
                             .arg(secret.text)
                             .arg(secret.rect.x())
                             .arg(secret.rect.y())));
    }
    QVERIFY(m_window->grab().toImage() != image);
}

void TestDiscretion::menusAndTipsToo()
{
    discretion().setOn(true);
    QMenu menu;
    menu.addAction(QStringLiteral("Pause %1").arg(names().first()));
    menu.popup(QPoint(10, 10));
    QVERIFY(QTest::qWaitForWindowExposed(&menu, LongEnough));
    discretion().setOn(false);
    const std::vector<Secret> open = secretsIn(menu, names());
    QCOMPARE(open.size(), size_t(1));
    discretion().setOn(true);
    QVERIFY(isBlank(menu.grab().toImage(), open.front().rect));
}

void TestDiscretion::theTitleTheTrayAndScreenReaders()
{
    Tray tray(*m_control, m_window->spendFeed(), *m_window, *m_window);
    QTRY_VERIFY(m_window->windowTitle().contains(QLatin1Char('$')));
    auto *spent = m_window->findChild<QLabel *>(QStringLiteral("todaySpendLabel"));
    m_window->openPage(QStringLiteral("keys"));
    auto *table = m_window->findChild<QTableView *>(QStringLiteral("keysTable"));
    const auto heard = [](QWidget *widget) { return QAccessible::queryAccessibleInterface(widget); };
    QVERIFY(heard(table)->childCount() > 0);
    const auto trayTexts = [&tray] {
        QString all = tray.icon().toolTip();
        for (const QAction *action : tray.icon().contextMenu()->actions())
            all += QLatin1Char('\n') + action->text();
        return all;
    };
    QVERIFY(trayTexts().contains(QLatin1Char('$')));

    discretion().setOn(true);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Sluice"));
    QVERIFY(!trayTexts().contains(QLatin1Char('$')));
    for (const QString &name : names())
        QVERIFY2(!trayTexts().contains(name), qPrintable(trayTexts()));
    QVERIFY(spent->text().contains(QLatin1Char('$'))); // nobody has told the label
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Value, QAccessible::Description})
        QVERIFY(!heard(spent)->text(kind).contains(QLatin1Char('$')));
    QCOMPARE(heard(table)->childCount(), 0);
    QVERIFY(!heard(table)->text(QAccessible::Value).isEmpty());

    discretion().setOn(false);
    QVERIFY(heard(table)->childCount() > 0);
    QVERIFY(trayTexts().contains(QLatin1Char('$')));
}

void TestDiscretion::isSwitchedByKeyboardAndSaysSo()
{
    auto *button = m_window->findChild<QPushButton *>(QStringLiteral("namesHiddenButton"));
    QVERIFY(!button->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(discretion().isOn());
    QVERIFY(button->isVisible());
    QVERIFY(m_window->findChild<QAction *>(QStringLiteral("hideNamesAction"))->isChecked());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!discretion().isOn());
    QVERIFY(!button->isVisible());
    QVERIFY(!m_window->findChild<QAction *>(QStringLiteral("hideNamesAction"))->isChecked());
}

void TestDiscretion::isOffAfterAStartUnlessItIsSet()
{
    discretion().setOn(true);
    QVERIFY(m_control->configuration()->settings().ui.value(QStringLiteral("privacy.hideAtStart")).isEmpty());
    discretion().setOn(false);
    m_window = std::make_unique<MainWindow>(*m_control, *m_theme);
    QVERIFY(!discretion().isOn());
    Settings settings = m_control->configuration()->settings();
    settings.ui.insert(QStringLiteral("privacy.hideAtStart"), QStringLiteral("on"));
    m_control->updateSettings(settings);
    QVERIFY(!discretion().isOn()); // from the next start on
    m_window = std::make_unique<MainWindow>(*m_control, *m_theme);
    QVERIFY(discretion().isOn());
}

void TestDiscretion::learnsNamesAsTheyCome()
{
    discretion().setOn(true);
    m_control->createKey({.name = QStringLiteral("brand-new")});
    QCOMPARE(discretion().hidden(QStringLiteral("brand-new")), block);
    RequestRecord record;
    record.id = QUuid::createUuid();
    record.projectDir = QStringLiteral("/data/customers/acme");
    record.sessionId = QStringLiteral("session of monday");
    m_control->record({record});
    QCOMPARE(discretion().hidden(QStringLiteral("acme")), block);
    QCOMPARE(discretion().hidden(QStringLiteral("session of monday")), block);
}

QTEST_MAIN(TestDiscretion)
#include "test_discretion.moc"
