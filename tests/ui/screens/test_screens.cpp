// Every screen and dialog of the real program over the demo data, and every page over none, in both themes:
// each shows something, says what it is to a screen reader, cuts no words off, and leaves a picture for
// people to look at. SLUICE_SCREENS_SIZE=880x520, SLUICE_SCREENS_LANGUAGE=de (or pseudo), QT_SCALE_FACTOR=2
// and -reverse make further pictures beside them.
#include "core/base/log.h"
#include "tests/support/cockpit.h"
#include "tests/support/patience.h"
#include "tests/support/pseudolanguage.h"
#include "tests/support/stillpicture.h"
#include "tests/ui/screens/dialogs.h"
#include "tests/ui/screens/guesthome.h"
#include "ui/common/drawer.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace sluice;

namespace {

struct Screen
{
    const char *name; // of the picture
    const char *page;
    const char *argument; // "first:key" and the like: the id of the first one
    void (*then)(Cockpit &) = nullptr;
};

template<int tab>
void showDrawerTab(Cockpit &cockpit)
{
    cockpit.find<QTabWidget>("trafficDrawerTabs")->setCurrentIndex(tab);
}

template<int wanted>
void choose(Cockpit &cockpit)
{
    auto *combo = cockpit.find<QComboBox>("usageMetricCombo");
    combo->setCurrentIndex(wanted);
    Q_EMIT combo->activated(wanted);
}

void showTheEnd(Cockpit &cockpit)
{
    const QList<QScrollArea *> areas = cockpit.find<QWidget>("overviewPage")->findChildren<QScrollArea *>();
    for (QScrollArea *area : areas)
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
}

void showTheTable(Cockpit &cockpit)
{
    auto *button = cockpit.find<QAbstractButton>("liveCostTableButton");
    if (!button->isChecked())
        button->click();
}

void openFirstRow(Cockpit &cockpit, const char *name)
{
    auto *table = cockpit.find<QTableView>(name);
    if (!QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, 20'000))
        qFatal("%s stays empty", name);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Space);
}

void openModel(Cockpit &cockpit)
{
    openFirstRow(cockpit, "modelsTable");
}

void openAgent(Cockpit &cockpit)
{
    openFirstRow(cockpit, "agentsList");
}

void askTheModel(Cockpit &cockpit)
{
    cockpit.find<QAbstractButton>("playgroundSendButton")->click();
    auto *stop = cockpit.find<QAbstractButton>("playgroundStopButton");
    if (!QTest::qWaitFor([stop] { return !stop->isEnabled(); }, 20'000))
        qFatal("The playground has no answer");
}

constexpr Screen Screens[] = {
    {"overview", "overview", ""},
    {"overview-end", "overview", "", showTheEnd},
    {"overview-table", "overview", "", showTheTable},
    {"traffic", "traffic", ""},
    {"traffic-filtered", "traffic", "status:error"},
    {"traffic-nothing", "traffic", "key:nobody"},
    {"request", "traffic", "request:done", showDrawerTab<0>},
    {"request-timeline", "traffic", "request:done", showDrawerTab<1>},
    {"request-cost", "traffic", "request:done", showDrawerTab<2>},
    {"request-refused", "traffic", "request:refused", showDrawerTab<3>},
    {"request-guardrails", "traffic", "request:refused", showDrawerTab<4>},
    {"usage", "usage", "range:today group:key"},
    {"usage-month", "usage", "range:30days group:model"},
    {"usage-tokens", "usage", "range:week group:key", choose<1>},
    {"usage-ttft", "usage", "range:week group:provider", choose<4>},
    {"usage-narrowed", "usage", "range:week key:first:key"},
    {"keys", "keys", ""},
    {"key", "keys", "first:key"},
    {"projects", "projects", ""},
    {"project", "projects", "first:project"},
    {"guardrails", "guardrails", ""},
    {"guardrail", "guardrails", "first:guardrail"},
    {"guardrail-events", "guardrails", "events"},
    {"providers", "providers", ""},
    {"provider", "providers", "first:provider"},
    {"models", "models", "all"},
    {"model", "models", "used", openModel},
    {"agents", "agents", ""},
    {"agent", "agents", "", openAgent},
    {"playground", "playground", ""},
    {"playground-answer", "playground", "", askTheModel},
    {"activity", "activity", ""},
    {"logs", "logs", ""},
    {"settings", "settings", "general"},
    {"settings-appearance", "settings", "appearance"},
    {"settings-gateway", "settings", "gateway"},
    {"settings-network", "settings", "network"},
    {"settings-budgets", "settings", "budgets"},
    {"settings-notifications", "settings", "notifications"},
    {"settings-privacy", "settings", "privacy"},
    {"settings-secrets", "settings", "secrets"},
    {"settings-admin", "settings", "admin"},
    {"settings-backup", "settings", "backup"},
    {"settings-about", "settings", "about"},
};

// "880x520"; otherwise how large a window is at first.
QSize wantedSize()
{
    const QStringList sides = qEnvironmentVariable("SLUICE_SCREENS_SIZE").split(QLatin1Char('x'));
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : CockpitOptions().size;
}

QString wantedLanguage()
{
    return qEnvironmentVariable("SLUICE_SCREENS_LANGUAGE");
}

bool takesInput(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus && widget.isEnabled() &&
           (qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
            qobject_cast<const QComboBox *>(&widget) || widget.inherits("QAbstractSpinBox") ||
            widget.inherits("QAbstractItemView") || widget.inherits("QPlainTextEdit"));
}

// A part of Qt's own widgets (a spin box's line, a combo's, a view's corner, a message box's buttons) speaks
// through its owner, or is named by it.
bool isPartOfAnother(const QWidget &widget)
{
    return widget.objectName().startsWith(QLatin1String("qt_")) ||
           qobject_cast<QComboBox *>(widget.parentWidget()) ||
           widget.parentWidget()->inherits("QAbstractSpinBox") ||
           widget.parentWidget()->inherits("QAbstractItemView") ||
           widget.parentWidget()->inherits("QTabBar") ||
           widget.parentWidget()->inherits("QDialogButtonBox") ||
           widget.parentWidget()->inherits("QLineEdit");
}

QString spokenName(QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

// Whether a label has less room than its words need.
bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || label.pixmap(Qt::ReturnByValue).width() > 0)
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1 &&
           label.sizePolicy().horizontalPolicy() != QSizePolicy::Ignored;
}

QStringList faultsOf(QWidget &window)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // of a text that has just changed
    QStringList faults;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QString name = widget->objectName();
        const QString who =
            QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), name);
        if (const auto *label = qobject_cast<QLabel *>(widget); label && isCut(*label))
            faults.append(who + QStringLiteral(" cuts off its words: ") + label->text());
        if (const auto *table = qobject_cast<QTableView *>(widget)) {
            const QHeaderView *header = table->horizontalHeader();
            for (int column = 0; header->isVisible() && column < header->count(); ++column) {
                const QString heading = table->model()->headerData(column, Qt::Horizontal).toString();
                if (!header->isSectionHidden(column) &&
                    header->sectionSize(column) < header->fontMetrics().horizontalAdvance(heading) + 4)
                    faults.append(who + QStringLiteral(" cuts off the heading ") + heading);
            }
        }
        if (!takesInput(*widget) || isPartOfAnother(*widget))
            continue;
        if (name.isEmpty())
            faults.append(who + QStringLiteral(" has no object name: ") + spokenName(*widget));
        if (spokenName(*widget).isEmpty())
            faults.append(who + QStringLiteral(" has no accessible name"));
        if (const auto *button = qobject_cast<QAbstractButton *>(widget);
            button && !button->text().isEmpty() && button->width() + 1 < button->minimumSizeHint().width())
            faults.append(who + QStringLiteral(" cuts off its words: ") + button->text());
    }
    return faults;
}

} // namespace

class TestScreens final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void noPageIsForgotten();
    void everyScreen_data();
    void everyScreen();
    void everyDialog_data();
    void everyDialog();
    void everyEmptyPage_data();
    void everyEmptyPage();
    void mirroredAndLonger();

private:
    QString argument(const Screen &screen);
    // Of a screen as it is shown from right to left.
    QStringList mirrorFaults(const Screen &screen) const;
    // A window of its own for each theme: what was typed and opened in the other is gone.
    void show(bool dark, bool demoData);
    void keep(const QImage &picture, const QString &name) const;
    void isDrawn(const QImage &picture) const;

    QTranslator m_plurals{};
    QTranslator m_language{};
    PseudoLanguage m_pseudo{};
    std::unique_ptr<GuestHome> m_home;
    std::unique_ptr<Cockpit> m_cockpit;
    bool m_dark = false;
    bool m_demoData = false;
};

void TestScreens::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_home = std::make_unique<GuestHome>();
    installLog(); // for the Logs page
    QVERIFY(m_plurals.load(QStringLiteral(SLUICE_QM_DIR "/sluice_en.qm")));
    QCoreApplication::installTranslator(&m_plurals);
    const QString language = wantedLanguage();
    if (language == QLatin1String("pseudo")) {
        QCoreApplication::installTranslator(&m_pseudo);
    } else if (!language.isEmpty()) {
        QVERIFY(m_language.load(QStringLiteral(SLUICE_QM_DIR "/sluice_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&m_language);
        QLocale::setDefault(QLocale(language));
    }
}

void TestScreens::cleanupTestCase()
{
    m_cockpit.reset();
    qInstallMessageHandler(nullptr);
}

void TestScreens::show(bool dark, bool demoData)
{
    const ThemeMode theme = dark ? ThemeMode::Dark : ThemeMode::Light;
    if (!m_cockpit || m_dark != dark || m_demoData != demoData) {
        m_cockpit.reset();
        m_dark = dark;
        m_demoData = demoData;
        m_cockpit = std::make_unique<Cockpit>(
            CockpitOptions{.demoData = demoData, .theme = theme, .size = wantedSize()});
        // In the settings too: whatever changes them sets the theme again.
        Settings settings = m_cockpit->control().configuration()->settings();
        settings.theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
        m_cockpit->control().updateSettings(settings);
        QVERIFY(QTest::qWaitFor(
            [&] { return m_cockpit->control().configuration()->settings().theme == settings.theme; }));
    }
}

void TestScreens::noPageIsForgotten()
{
    for (const PageEntry &entry : pageEntries()) {
        const bool listed =
            std::any_of(std::begin(Screens), std::end(Screens),
                        [&entry](const Screen &screen) { return entry.id == QLatin1String(screen.page); });
        QVERIFY2(listed, qPrintable(entry.id));
    }
}

QString TestScreens::argument(const Screen &screen)
{
    const QString argument = QString::fromLatin1(screen.argument);
    const ConfigurationPtr configuration = m_cockpit->control().configuration();
    const auto first = [](const auto &all) { return all.empty() ? QString() : all.front().id.toString(); };
    if (argument == QLatin1String("first:key"))
        return first(configuration->keys());
    if (argument == QLatin1String("first:project"))
        return first(configuration->projects());
    if (argument == QLatin1String("first:provider"))
        return first(configuration->providers());
    if (argument == QLatin1String("first:guardrail"))
        return first(configuration->guardrails());
    if (argument.endsWith(QLatin1String(":first:key")))
        return argument.chopped(9) + first(configuration->keys());
    if (argument.startsWith(QLatin1String("request:"))) {
        const Outcome outcome = argument.endsWith(QLatin1String("done")) ? Outcome::Done : Outcome::Refused;
        RequestQuery query;
        query.limit = 1'000;
        const RequestPage page = m_cockpit->books().requests(query).value();
        const auto found =
            std::find_if(page.records.begin(), page.records.end(),
                         [outcome](const RequestRecord &record) { return record.outcome == outcome; });
        return found == page.records.end() ? argument : QStringLiteral("id:") + found->id.toString();
    }
    return argument;
}

void TestScreens::everyScreen_data()
{
    QTest::addColumn<int>("screen");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        for (int i = 0; i < int(std::size(Screens)); ++i)
            QTest::addRow("%s %s", Screens[i].name, dark ? "dark" : "light") << i << dark;
    }
}

void TestScreens::everyScreen()
{
    QFETCH(int, screen);
    QFETCH(bool, dark);
    const Screen &shown = Screens[screen];
    show(dark, true);
    m_cockpit->openPage(QString::fromLatin1(shown.page), argument(shown));
    if (QLatin1String(shown.page) == QLatin1String("agents")) // the programs are looked for elsewhere
        QTRY_VERIFY(m_cockpit->find<QWidget>("agentsRescanButton")->isEnabled());
    if (shown.then)
        shown.then(*m_cockpit);
    const QImage picture = m_cockpit->settledPicture();
    keep(picture, QLatin1String(shown.name));
    isDrawn(picture);
    const QStringList faults = faultsOf(m_cockpit->window());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestScreens::keep(const QImage &picture, const QString &name) const
{
    const QDir folder(QStringLiteral(SLUICE_SCREENS_DIR));
    const double scale = m_cockpit->window().devicePixelRatioF();
    QStringList parts{name, m_dark ? QStringLiteral("dark") : QStringLiteral("light")};
    if (wantedSize() != CockpitOptions().size)
        parts << QStringLiteral("%1x%2").arg(wantedSize().width()).arg(wantedSize().height());
    if (!wantedLanguage().isEmpty())
        parts << wantedLanguage();
    if (QGuiApplication::isRightToLeft())
        parts << QStringLiteral("rtl");
    const QString file = parts.join(QLatin1Char('-')) +
                         (scale > 1 ? QStringLiteral("@%1x").arg(scale) : QString()) + QStringLiteral(".png");
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QVERIFY2(picture.save(folder.filePath(file)), qPrintable(folder.filePath(file)));
}

// Something, on the ground of the theme.
void TestScreens::isDrawn(const QImage &picture) const
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3)
            colours.insert(picture.pixel(x, y));
    }
    QVERIFY2(colours.size() > 24, qPrintable(QString::number(colours.size())));
    const QColor ground = m_cockpit->window().palette().color(QPalette::Window);
    QVERIFY(m_dark ? ground.lightnessF() < 0.4 : ground.lightnessF() > 0.6);
}

void TestScreens::everyDialog_data()
{
    QTest::addColumn<int>("dialog");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        for (int i = 0; i < int(dialogScreens().size()); ++i)
            QTest::addRow("%s %s", dialogScreens()[size_t(i)].name, dark ? "dark" : "light") << i << dark;
    }
}

void TestScreens::everyDialog()
{
    QFETCH(int, dialog);
    QFETCH(bool, dark);
    const DialogScreen &shown = dialogScreens()[size_t(dialog)];
    show(dark, true);
    const QPointer<QWidget> window = shown.open(*m_cockpit);
    QVERIFY(QTest::qWaitForWindowExposed(window));
    const QImage picture = stillPicture(*window, 120);
    keep(picture, QStringLiteral("dialog-") + QLatin1String(shown.name));
    isDrawn(picture);
    const QStringList faults = faultsOf(*window);
    // The palette and menus stay, for the next time.
    if (window->windowType() == Qt::Popup)
        window->close();
    else
        delete window;
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestScreens::everyEmptyPage_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        for (const PageEntry &entry : pageEntries())
            QTest::addRow("%s %s", qPrintable(entry.id), dark ? "dark" : "light") << entry.id << dark;
    }
}

void TestScreens::everyEmptyPage()
{
    QFETCH(QString, page);
    QFETCH(bool, dark);
    show(dark, false);
    m_cockpit->openPage(page);
    if (page == QLatin1String("agents"))
        QTRY_VERIFY(m_cockpit->find<QWidget>("agentsRescanButton")->isEnabled());
    const QImage picture = m_cockpit->settledPicture();
    keep(picture, QStringLiteral("empty-") + page);
    isDrawn(picture);
    const QStringList faults = faultsOf(m_cockpit->window());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

QStringList TestScreens::mirrorFaults(const Screen &screen) const
{
    QStringList faults;
    const MainWindow &window = m_cockpit->window();
    const auto middle = [&window](const QWidget &widget) {
        return widget.mapTo(&window, widget.rect().center()).x();
    };
    const auto *sidebar = m_cockpit->find<QWidget>("sidebar");
    const int page = middle(*m_cockpit->find<QWidget>("pageStack"));
    if (!sidebar->isVisible() || middle(*sidebar) <= page)
        faults << QStringLiteral("The sidebar is not at the right");
    int drawers = 0;
    for (const Drawer *drawer : window.findChildren<Drawer *>()) {
        if (!drawer->isVisible())
            continue;
        ++drawers;
        if (middle(*drawer) >= page)
            faults << QStringLiteral("The drawer is not at the left");
    }
    if (QByteArrayView(screen.argument).startsWith("first:") && drawers != 1)
        faults << QStringLiteral("No drawer is open");
    for (const QTableView *table : window.findChildren<QTableView *>()) {
        const QHeaderView *header = table->horizontalHeader();
        if (!table->isVisible() || header->count() - header->hiddenSectionCount() < 2)
            continue;
        const int first = header->sectionViewportPosition(header->logicalIndex(0));
        if (first + header->sectionSize(header->logicalIndex(0)) < header->length() / 2 &&
            header->length() >= header->viewport()->width())
            faults << table->objectName() + QStringLiteral(" begins at the left");
    }
    return faults;
}

// Both at once, as in languages that are written from the right: what stands at the left otherwise stands at
// the right, and still nothing is cut. The pages as they open, and those with a drawer.
void TestScreens::mirroredAndLonger()
{
    m_cockpit.reset(); // what a widget says, it says from its making
    QCoreApplication::installTranslator(&m_pseudo);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([this] {
        m_cockpit.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(&m_pseudo);
    });
    show(false, true);
    const auto *action = m_cockpit->window().findChild<QAction *>(QStringLiteral("page_keys"));
    QVERIFY(action && action->text().startsWith(QLatin1Char('[')));
    QStringList faults;
    for (const Screen &screen : Screens) {
        if (screen.then)
            continue;
        m_cockpit->openPage(QString::fromLatin1(screen.page), argument(screen));
        if (QLatin1String(screen.page) == QLatin1String("agents"))
            QTRY_VERIFY(m_cockpit->find<QWidget>("agentsRescanButton")->isEnabled());
        keep(m_cockpit->settledPicture(), QStringLiteral("longer-") + QLatin1String(screen.name));
        for (const QString &fault : mirrorFaults(screen) + faultsOf(m_cockpit->window()))
            faults << QLatin1String(screen.name) + QStringLiteral(": ") + fault;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestScreens)
#include "test_screens.moc"
