#include "tests/ui/screens/hand.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMenu>

#include <algorithm>

namespace sluice {

namespace {

constexpr int MostStops = 120; // on the way round a window by Tab
constexpr int NumberedPages = 10;
constexpr int Areas = 3; // sidebar, strip, page

// An entry by its object name, its submenu's, or its words.
bool isCalled(const QAction *action, const QString &name)
{
    return action && (action->objectName() == name || action->text().remove(QLatin1Char('&')) == name ||
                      (action->menu() && action->menu()->objectName() == name));
}

} // namespace

// A picture says why.
void Hand::giveUp(const QString &why) const
{
    const QString picture = QDir::temp().filePath(QStringLiteral("sluice-hand.png"));
    front()->grab().save(picture);
    qFatal("%s (see %s)", qPrintable(why), qPrintable(picture));
}

QWidget *Hand::front() const
{
    if (QWidget *menu = QApplication::activePopupWidget())
        return menu;
    QWidget *window = QApplication::activeModalWidget();
    if (!window)
        window = &m_cockpit.window();
    if (QApplication::activeWindow() != window) {
        window->activateWindow(); // what a window manager does when a dialog goes
        // Not qWaitForWindowActive: to that a window is active whose menu is in front.
        if (!QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }, LongEnough))
            qFatal("%s does not become active", qPrintable(window->objectName()));
    }
    return window;
}

void Hand::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *window = front();
    QTest::keyClick(window->focusWidget() ? window->focusWidget() : window, key, modifiers);
}

void Hand::type(const QString &text) const
{
    QWidget *window = front();
    QTest::keyClicks(window->focusWidget() ? window->focusWidget() : window, text);
}

void Hand::retype(const QString &text) const
{
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

void Hand::openPage(const QString &id) const
{
    const std::vector<PageEntry> pages = pageEntries();
    const auto page =
        std::find_if(pages.begin(), pages.end(), [&id](const PageEntry &entry) { return entry.id == id; });
    if (page == pages.end())
        qFatal("There is no page %s", qPrintable(id));
    if (!QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, LongEnough))
        giveUp(QStringLiteral("A dialog is in the way"));
    const int number = int(page - pages.begin()) + 1;
    if (number <= NumberedPages) {
        press(Qt::Key(Qt::Key_0 + number % NumberedPages), Qt::ControlModifier);
    } else {
        press(Qt::Key_K, Qt::ControlModifier);
        if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, LongEnough))
            qFatal("The palette does not open");
        type(page->title);
        press(Qt::Key_Return);
    }
    if (!QTest::qWaitFor([&] { return m_cockpit.window().currentPage() == id; }, LongEnough))
        qFatal("The keyboard does not lead to the page %s", qPrintable(id));
    const auto *stack = m_cockpit.find<QWidget>("pageStack");
    for (int presses = 0; presses < Areas && !stack->isAncestorOf(front()->focusWidget()); ++presses)
        press(Qt::Key_F6);
}

void Hand::go(const char *name) const
{
    const QString wanted = QString::fromLatin1(name);
    QStringList way;
    const auto arrives = [&] {
        way.clear();
        while (way.size() < MostStops) {
            const QWidget *focus = front()->focusWidget();
            if (focus && focus->objectName() == wanted)
                return true;
            way << (focus ? focus->objectName() : QString());
            press(Qt::Key_Tab);
        }
        return false;
    };
    // What the books have to say first comes to be there a moment later.
    if (!QTest::qWaitFor(arrives, LongEnough))
        giveUp(QStringLiteral("Tab does not lead to %1, but to %2").arg(wanted, way.join(QLatin1Char(' '))));
}

void Hand::row(const QTableView &table, int column, const QString &text) const
{
    press(Qt::Key_Home, Qt::ControlModifier);
    const auto here = [&] { return table.currentIndex().siblingAtColumn(column).data().toString(); };
    for (int row = 0; row < table.model()->rowCount() && here() != text; ++row)
        press(Qt::Key_Down);
    if (here() != text)
        giveUp(QStringLiteral("No row of %1 has %2").arg(table.objectName(), text));
}

void Hand::choose(const QStringList &entries) const
{
    press(Qt::Key_Space);
    for (const QString &entry : entries) {
        if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, LongEnough))
            qFatal("No menu opens");
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (qsizetype step = 0; step <= menu->actions().size(); ++step) {
            if (isCalled(menu->activeAction(), entry))
                break;
            press(Qt::Key_Down);
        }
        if (!isCalled(menu->activeAction(), entry))
            giveUp(QStringLiteral("The menu has no %1").arg(entry));
        press(menu->activeAction()->menu() ? Qt::Key_Right : Qt::Key_Return);
    }
}

QDialog *Hand::dialog(const char *name) const
{
    const auto open = [name] {
        QWidget *modal = QApplication::activeModalWidget();
        return modal && modal->objectName() == QLatin1String(name) ? modal : nullptr;
    };
    if (!QTest::qWaitFor([&] { return open() != nullptr; }, LongEnough))
        giveUp(QStringLiteral("%1 does not open; in front is %2")
                   .arg(QLatin1String(name), front()->objectName()));
    return qobject_cast<QDialog *>(open());
}

} // namespace sluice
