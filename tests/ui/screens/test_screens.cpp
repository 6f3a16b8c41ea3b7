// Every screen of the real program over the demo data, in both themes: each shows something, says what it is
// to a screen reader, cuts no button's words off, and leaves a picture for people to look at.
#include "core/base/log.h"
#include "tests/support/cockpit.h"
#include "tests/support/patience.h"
#include "tests/ui/screens/guesthome.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QSet>
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
};

constexpr Screen Screens[] = {
    {"overview", "overview", ""},
    {"traffic", "traffic", ""},
    {"traffic-filtered", "traffic", "status:error"},
    {"usage", "usage", ""},
    {"keys", "keys", ""},
    {"key", "keys", "first:key"},
    {"projects", "projects", ""},
    {"project", "projects", "first:project"},
    {"guardrails", "guardrails", ""},
    {"guardrail", "guardrails", "first:guardrail"},
    {"guardrail-events", "guardrails", "events"},
    {"providers", "providers", ""},
    {"provider", "providers", "first:provider"},
    {"models", "models", ""},
    {"agents", "agents", ""},
    {"playground", "playground", ""},
    {"activity", "activity", ""},
    {"logs", "logs", ""},
    {"settings", "settings", ""},
};

bool takesInput(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus && widget.isEnabled() &&
           (qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
            qobject_cast<const QComboBox *>(&widget) || widget.inherits("QAbstractSpinBox") ||
            widget.inherits("QAbstractItemView") || widget.inherits("QPlainTextEdit"));
}

// A part of Qt's own widgets (a spin box's line, a combo's, a view's corner) speaks through its owner.
bool isPartOfAnother(const QWidget &widget)
{
    return widget.objectName().startsWith(QLatin1String("qt_")) ||
           qobject_cast<QComboBox *>(widget.parentWidget()) ||
           widget.parentWidget()->inherits("QAbstractSpinBox") ||
           widget.parentWidget()->inherits("QAbstractItemView") ||
           widget.parentWidget()->inherits("QTabBar") || widget.parentWidget()->inherits("QLineEdit");
}

QString spokenName(QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
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

private:
    QString argument(const Screen &screen);
    // A window of its own for each theme: what was typed and opened in the other is gone.
    void show(bool dark);

    QTranslator m_plurals{};
    std::unique_ptr<GuestHome> m_home;
    std::unique_ptr<Cockpit> m_cockpit;
    bool m_dark = false;
};

void TestScreens::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_home = std::make_unique<GuestHome>();
    installLog(); // for the Logs page
    QVERIFY(m_plurals.load(QStringLiteral(SLUICE_QM_DIR "/sluice_en.qm")));
    QCoreApplication::installTranslator(&m_plurals);
}

void TestScreens::cleanupTestCase()
{
    m_cockpit.reset();
    qInstallMessageHandler(nullptr);
}

void TestScreens::show(bool dark)
{
    if (m_cockpit && m_dark == dark)
        return;
    m_cockpit.reset();
    m_dark = dark;
    m_cockpit = std::make_unique<Cockpit>(CockpitOptions{.theme = dark ? ThemeMode::Dark : ThemeMode::Light});
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
    show(dark);
    m_cockpit->theme().setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
    m_cockpit->openPage(QString::fromLatin1(shown.page), argument(shown));
    if (QLatin1String(shown.page) == QLatin1String("agents")) // the programs are looked for elsewhere
        QTRY_VERIFY(m_cockpit->find<QWidget>("agentsRescanButton")->isEnabled());
    const QImage picture = m_cockpit->settledPicture();

    const QDir folder(QStringLiteral(SLUICE_SCREENS_DIR));
    const double scale = m_cockpit->window().devicePixelRatioF();
    const QString file =
        QStringLiteral("%1-%2%3.png")
            .arg(QLatin1String(shown.name), dark ? QLatin1String("dark") : QLatin1String("light"),
                 scale > 1 ? QStringLiteral("@%1x").arg(scale) : QString());
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QVERIFY2(picture.save(folder.filePath(file)), qPrintable(folder.filePath(file)));

    // Something is drawn, on the ground of the theme.
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3)
            colours.insert(picture.pixel(x, y));
    }
    QVERIFY2(colours.size() > 24, qPrintable(QString::number(colours.size())));
    const QColor ground = m_cockpit->window().palette().color(QPalette::Window);
    QVERIFY(dark ? ground.lightnessF() < 0.4 : ground.lightnessF() > 0.6);

    QStringList faults;
    for (QWidget *widget : m_cockpit->window().findChildren<QWidget *>()) {
        if (!widget->isVisible() || !takesInput(*widget) || isPartOfAnother(*widget))
            continue;
        const QString name = widget->objectName();
        const QString who =
            QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), name);
        if (name.isEmpty())
            faults.append(who + QStringLiteral(" has no object name: ") + spokenName(*widget));
        if (spokenName(*widget).isEmpty())
            faults.append(who + QStringLiteral(" has no accessible name"));
        if (const auto *button = qobject_cast<QAbstractButton *>(widget);
            button && !button->text().isEmpty() && button->width() + 1 < button->minimumSizeHint().width())
            faults.append(who + QStringLiteral(" cuts off its words: ") + button->text());
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestScreens)
#include "test_screens.moc"
