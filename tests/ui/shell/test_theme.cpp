// The look: contrasts, light and dark, colours that stay with their key.
#include "tests/support/patience.h"
#include "ui/common/charttheme.h"
#include "ui/common/icons.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <new>

using namespace sluice;

namespace {
std::atomic<qint64> allocations = 0;
}

// Those of the whole program, Qt's objects included.
void *operator new(std::size_t size)
{
    ++allocations;
    if (void *place = std::malloc(std::max<std::size_t>(size, 1)))
        return place;
    throw std::bad_alloc();
}
void operator delete(void *place) noexcept
{
    std::free(place);
}
void operator delete(void *place, std::size_t) noexcept
{
    std::free(place);
}

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastOfKnownPairs();
    void textIsReadable_data();
    void textIsReadable();
    void chartColoursStandOut_data();
    void chartColoursStandOut();
    void systemChoiceIsFollowed_data();
    void systemChoiceIsFollowed();
    void switchingRepaintsIcons();
    void anIconIsDrawnOnce();
    void everyIconExists();
    void keyColoursStay();
    void axisSteps_data();
    void axisSteps();
};

void TestTheme::contrastOfKnownPairs()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 10), 210);
    QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white) * 10), 10);
    QCOMPARE(qRound(contrastRatio(QColor(0x767676), Qt::white) * 100),
             454); // WCAG's own example of just enough
}

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        const QPalette palette = themePalette(dark);
        const SemanticColours &of = semanticColours(dark);
        const std::vector<std::pair<const char *, QColor>> inks{
            {"text", palette.color(QPalette::Text)},
            {"placeholder", palette.color(QPalette::PlaceholderText)},
            {"good", of.good},
            {"warning", of.warning},
            {"bad", of.bad},
            {"info", of.info},
            {"accent", of.accent},
            {"muted", of.muted}};
        const std::vector<std::pair<const char *, QColor>> grounds{
            {"window", palette.color(QPalette::Window)},
            {"base", palette.color(QPalette::Base)},
            {"alternate rows", palette.color(QPalette::AlternateBase)},
            {"sidebar", sidebarColour(palette)},
            {"soft selection", of.selectionSoft}};
        for (const auto &[inkName, ink] : inks) {
            for (const auto &[groundName, ground] : grounds)
                QTest::addRow("%s on %s, %s", inkName, groundName, dark ? "dark" : "light") << ink << ground;
        }
        QTest::addRow("button text, %s", dark ? "dark" : "light")
            << palette.color(QPalette::ButtonText) << palette.color(QPalette::Button);
        QTest::addRow("primary button, %s", dark ? "dark" : "light")
            << palette.color(QPalette::HighlightedText) << palette.color(QPalette::Highlight);
        QTest::addRow("tooltip, %s", dark ? "dark" : "light")
            << palette.color(QPalette::ToolTipText) << palette.color(QPalette::ToolTipBase);
    }
}

void TestTheme::textIsReadable()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double contrast = contrastRatio(ink, ground);
    QVERIFY2(contrast >= 4.5,
             qPrintable(QStringLiteral("%1 on %2: only %3").arg(ink.name(), ground.name()).arg(contrast)));
}

void TestTheme::chartColoursStandOut_data()
{
    QTest::addColumn<QColor>("mark");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        for (int i = 0; i < ChartColourCount; ++i)
            QTest::addRow("colour %d, %s", i, dark ? "dark" : "light") << chartColour(i, dark) << dark;
        QTest::addRow("other, %s", dark ? "dark" : "light") << chartOtherColour(dark) << dark;
    }
}

void TestTheme::chartColoursStandOut()
{
    QFETCH(QColor, mark);
    QFETCH(bool, dark);
    QVERIFY(contrastRatio(mark, themePalette(dark).color(QPalette::Base)) >= 3);
}

void TestTheme::systemChoiceIsFollowed_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<bool>("systemIsDark");
    QTest::addColumn<bool>("dark");
    QTest::newRow("a light system, system theme") << ThemeMode::System << false << false;
    QTest::newRow("a dark system, system theme") << ThemeMode::System << true << true;
    QTest::newRow("a dark system, light theme") << ThemeMode::Light << true << false;
    QTest::newRow("a light system, dark theme") << ThemeMode::Dark << false << true;
}

void TestTheme::systemChoiceIsFollowed()
{
    QFETCH(ThemeMode, mode);
    QFETCH(bool, systemIsDark);
    QFETCH(bool, dark);
    SluiceStyle style;
    style.setMode(mode);
    QPalette palette(systemIsDark ? QColor(0x202020) : QColor(0xf0f0f0));
    palette.setColor(QPalette::WindowText, systemIsDark ? Qt::white : Qt::black);
    style.polish(palette);
    QCOMPARE(isDark(palette), dark);
    QCOMPARE(palette.color(QPalette::Window), themePalette(dark).color(QPalette::Window));
}

void TestTheme::switchingRepaintsIcons()
{
    ThemeController theme(*qApp);
    theme.setMode(ThemeMode::Light);
    const QIcon icon = themedIcon(QStringLiteral("copy"));
    const QImage light = icon.pixmap(24, 24).toImage();
    QSignalSpy changed(&theme, &ThemeController::themeChanged);
    theme.setMode(ThemeMode::Dark);
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(theme.dark());
    QVERIFY(icon.pixmap(24, 24).toImage() != light);
    theme.setMode(ThemeMode::Light);
    QVERIFY(!theme.dark());
    QCOMPARE(icon.pixmap(24, 24).toImage(), light);
}

// Cells paint theirs thousands of times a second: only a new size or colour costs anything.
void TestTheme::anIconIsDrawnOnce()
{
    const QIcon icon = themedIcon(QStringLiteral("warning"), IconColour::Bad);
    const auto paint = [&icon](int side) {
        QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        const qint64 before = allocations;
        icon.paint(&painter, QRect(8, 8, side, side));
        const qint64 made = allocations - before;
        return std::pair(image, made);
    };
    const auto [first, drawing] = paint(16);
    QVERIFY2(drawing > 10, qPrintable(QString::number(drawing))); // the counter counts
    const auto [again, looking] = paint(16);
    QCOMPARE(again, first);
    QVERIFY2(looking <= 1, qPrintable(QString::number(looking)));
    const auto [larger, drawingLarger] = paint(32);
    QVERIFY(drawingLarger > 10);
    QVERIFY(larger != first);
    QCOMPARE(paint(16).second, looking); // both are kept
}

void TestTheme::everyIconExists()
{
    for (const char *name :
         {"overview", "traffic", "keys", "providers", "settings", "logs", "copy", "check", "warning"}) {
        const QIcon icon = themedIcon(QString::fromLatin1(name));
        QVERIFY2(!icon.isNull(), name);
        const QImage image = icon.pixmap(24, 24).toImage();
        bool painted = false;
        for (int y = 0; y < image.height() && !painted; ++y) {
            for (int x = 0; x < image.width() && !painted; ++x)
                painted = qAlpha(image.pixel(x, y)) > 128;
        }
        QVERIFY2(painted, name);
    }
    QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
}

void TestTheme::keyColoursStay()
{
    const auto key = [](const char *name, int age) {
        VirtualKey made;
        made.id = QUuid::createUuidV5(QUuid(), QByteArray(name));
        made.createdAt = instantFromMicros(1'000'000 - age);
        made.hash = QByteArray(name);
        return made;
    };
    const VirtualKey old = key("old", 9);
    VirtualKey middle = key("middle", 5);
    const VirtualKey fresh = key("fresh", 1);
    const Configuration before({}, {}, {middle, old}, false);
    const Configuration after({}, {}, {fresh, old, middle}, false);
    QVERIFY(keyColour(before, old.id, true) != keyColour(before, middle.id, true));
    QCOMPARE(keyColour(after, old.id, true), keyColour(before, old.id, true));
    QCOMPARE(keyColour(after, middle.id, true), keyColour(before, middle.id, true));

    middle.colour = QStringLiteral("#123456");
    QCOMPARE(keyColour(Configuration({}, {}, {old, middle}, false), middle.id, false), QColor(0x123456));
    QCOMPARE(keyColour(after, QUuid::createUuid(), false), chartOtherColour(false));
    QCOMPARE(nameColour(QStringLiteral("gpt-x"), true), nameColour(QStringLiteral("gpt-x"), true));
}

void TestTheme::axisSteps_data()
{
    QTest::addColumn<double>("maximum");
    QTest::addColumn<double>("step");
    QTest::newRow("exactly four steps of a round number") << 0.4 << 0.1;
    QTest::newRow("a little more takes the next round number") << 0.41 << 0.2;
    QTest::newRow("a quarter is round too") << 10.0 << 2.5;
    QTest::newRow("large") << 3000.0 << 1000.0;
    QTest::newRow("tiny") << 0.0007 << 0.0002;
    QTest::newRow("nothing") << 0.0 << 1.0;
}

void TestTheme::axisSteps()
{
    QFETCH(double, maximum);
    QFETCH(double, step);
    QVERIFY(qAbs(axisStep(maximum, 4) - step) < step * 1e-6);
}

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
