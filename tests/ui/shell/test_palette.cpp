// The command palette: found by a few letters, run by Enter.
#include "tests/support/fakecontrol.h"
#include "tests/support/patience.h"
#include "ui/common/theme.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/fuzzymatch.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace sluice;

class TestPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scores_data();
    void scores();
    void prefersTheBetterFit();
    void goesToAPage();
    void pausesAKey();
    void offersRecentOnesFirst();
    void saysThatNothingFits();

private:
    static VirtualKey key(const char *name)
    {
        VirtualKey made;
        made.id = QUuid::createUuid();
        made.name = QString::fromLatin1(name);
        return made;
    }
};

void TestPalette::scores_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, const char *query, const char *text, bool fits) {
        QTest::newRow(name) << QString::fromUtf8(query) << QString::fromUtf8(text) << fits;
    };
    row("nothing typed", "", "Keys", true);
    row("letters in order", "plg", "Playground", true);
    row("letters out of order", "gpl", "Playground", false);
    row("case does not count", "KEYS", "keys", true);
    row("two words", "pause cod", "Pause codex", true);
    row("one word is missing", "pause xyz", "Pause codex", false);
    row("more than there is", "keysss", "Keys", false);
    row("umlauts", "schlü", "Schlüssel", true);
}

void TestPalette::scores()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(fuzzyScore(query, text) > 0, fits);
}

void TestPalette::prefersTheBetterFit()
{
    const auto score = [](const char *query, const char *text) {
        return fuzzyScore(QString::fromLatin1(query), QString::fromLatin1(text));
    };
    QVERIFY(score("keys", "Keys") > score("keys", "Keyboard shortcuts"));
    QVERIFY(score("us", "Usage") > score("us", "Pause all"));
    QVERIFY(score("pc", "Pause codex") > score("pc", "Upcoming"));
}

namespace {

struct Shell
{
    Shell() { window.show(); }
    QLineEdit *openPalette()
    {
        if (!QTest::qWaitForWindowActive(&window, LongEnough))
            qFatal("The window does not become active");
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto *edit = window.findChild<QLineEdit *>(QStringLiteral("commandPaletteEdit"));
        if (!edit)
            qFatal("No palette");
        return edit;
    }
    FakeControl control = FakeControl();
    ThemeController theme = ThemeController(*qApp);
    MainWindow window = MainWindow(control, theme);
};

} // namespace

void TestPalette::goesToAPage()
{
    Shell shell;
    QLineEdit *edit = shell.openPalette();
    QTest::keyClicks(edit, QStringLiteral("playgr"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(shell.window.currentPage(), QStringLiteral("playground"));
    QVERIFY(!shell.window.findChild<CommandPalette *>()->isVisible());
}

void TestPalette::pausesAKey()
{
    Shell shell;
    const VirtualKey codex = key("codex");
    shell.control.setConfiguration(Settings(), {}, {key("ci-bot"), codex});
    QLineEdit *edit = shell.openPalette();
    QTest::keyClicks(edit, QStringLiteral("pause cod"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(shell.control.calls.join(QLatin1Char('\n')).contains(QStringLiteral("setKeyPaused")));
    QVERIFY(shell.control.configuration()->key(codex.id)->pausedAt);
}

void TestPalette::offersRecentOnesFirst()
{
    Shell shell;
    QLineEdit *edit = shell.openPalette();
    QTest::keyClicks(edit, QStringLiteral("settings"));
    QTest::keyClick(edit, Qt::Key_Return);
    edit = shell.openPalette();
    auto *list = shell.window.findChild<QListWidget *>(QStringLiteral("commandPaletteList"));
    QVERIFY(edit->text().isEmpty());
    QCOMPARE(list->item(0)->text(), QStringLiteral("Settings"));
    QVERIFY(shell.control.configuration()
                ->settings()
                .ui.value(QStringLiteral("palette.recent"))
                .contains(QStringLiteral("page.settings")));
}

void TestPalette::saysThatNothingFits()
{
    Shell shell;
    QLineEdit *edit = shell.openPalette();
    QTest::keyClicks(edit, QStringLiteral("qqqqzz"));
    auto *list = shell.window.findChild<QListWidget *>(QStringLiteral("commandPaletteList"));
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("qqqqzz")));
    const QString page = shell.window.currentPage();
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(shell.window.currentPage(), page);
}

QTEST_MAIN(TestPalette)
#include "test_palette.moc"
