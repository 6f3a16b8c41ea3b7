// The window in every language that is shipped, in a longer pseudo-language and from right to left.
#include "tests/support/fakecontrol.h"
#include "tests/support/patience.h"
#include "tests/support/pseudolanguage.h"
#include "tests/ui/shell/sourcetexts.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QSet>
#include <QStackedWidget>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>
#include <algorithm>

using namespace sluice;

class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesAreComplete_data();
    void filesAreComplete();
    void knowsEveryText_data();
    void knowsEveryText();
    void speaks_data();
    void speaks();
    void changesWhileItRuns();
    void survivesLongerTexts();
    void readsFromRightToLeft();

private:
    static void languages();
    static void openEveryPage(MainWindow &window);
};

namespace {

// A language that remembers which texts of Sluice it was asked for and does not know: they stay English on
// the screen.
class WatchedLanguage final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        const QString text = QTranslator::translate(context, source, comment, n);
        if (text.isEmpty() && *source && QByteArrayView(context).startsWith("sluice::"))
            m_unknown.insert(
                QStringLiteral("%1: %2").arg(QString::fromUtf8(context), QString::fromUtf8(source)));
        return text;
    }
    QString unknown() const { return QStringList(m_unknown.values()).join(QLatin1Char('\n')); }

private:
    mutable QSet<QString> m_unknown;
};

QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?[1-9]"));
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        const QString found = match.next().captured();
        if (!places.contains(found))
            places << found;
    }
    places.sort();
    return places;
}

} // namespace

void TestLanguages::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char *language, int forms, const char *keys) {
        QTest::newRow(language) << QString::fromLatin1(language) << forms << QString::fromUtf8(keys);
    };
    row("de", 2, "Schlüssel");
    row("es", 2, "Claves");
    row("fr", 2, "Clés");
    row("ja", 1, "キー");
    row("zh_CN", 1, "密钥");
}

void TestLanguages::filesAreComplete_data()
{
    languages();
}

void TestLanguages::filesAreComplete()
{
    QFETCH(QString, language);
    QFETCH(int, forms);
    QFile file(QStringLiteral(SLUICE_SOURCE_DIR "/translations/sluice_%1.ts").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int messages = 0;
    int formsSeen = 0;
    bool numerus = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("message")) {
            ++messages;
            numerus = xml.attributes().value(QStringLiteral("numerus")) == QLatin1String("yes");
            formsSeen = 0;
        } else if (xml.isStartElement() && xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("translation")) {
            QVERIFY2(!xml.attributes().hasAttribute(QStringLiteral("type")), qPrintable(source));
            if (numerus)
                continue;
            const QString text = xml.readElementText();
            QVERIFY2(!text.isEmpty(), qPrintable(source));
            QVERIFY2(placesOf(text) == placesOf(source), qPrintable(source + QStringLiteral(" -> ") + text));
        } else if (xml.isStartElement() && xml.name() == QLatin1String("numerusform")) {
            ++formsSeen;
            const QString text = xml.readElementText();
            QVERIFY2(placesOf(text) == placesOf(source), qPrintable(source + QStringLiteral(" -> ") + text));
        } else if (xml.isEndElement() && xml.name() == QLatin1String("message") && numerus) {
            QVERIFY2(formsSeen == forms, qPrintable(source));
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(messages > 1000);
}

void TestLanguages::knowsEveryText_data()
{
    languages();
}

void TestLanguages::knowsEveryText()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(SLUICE_QM_DIR "/sluice_%1.qm").arg(language)));
    static const std::vector<SourceText> texts =
        textsOfSources(QStringLiteral(SLUICE_SOURCE_DIR),
                       {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")});
    QVERIFY(texts.size() > 2000);
    QStringList unknown;
    for (const SourceText &text : texts) {
        const bool known =
            std::any_of(text.contexts.begin(), text.contexts.end(), [&](const QByteArray &context) {
                return !translator
                            .translate(context.constData(), text.source.constData(), text.comment.constData())
                            .isEmpty();
            });
        if (!known) {
            unknown << QStringLiteral("%1: %2: %3")
                           .arg(text.file, QString::fromUtf8(text.contexts.join(", ")),
                                QString::fromUtf8(text.source));
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QLatin1Char('\n'))));
}

void TestLanguages::openEveryPage(MainWindow &window)
{
    for (const PageEntry &entry : pageEntries()) {
        window.openPage(entry.id);
        QCOMPARE(window.currentPage(), entry.id);
        QVERIFY(!window.grab().isNull());
    }
}

void TestLanguages::speaks_data()
{
    languages();
}

void TestLanguages::speaks()
{
    QFETCH(QString, language);
    QFETCH(QString, keys);
    WatchedLanguage translator;
    QVERIFY(translator.load(QStringLiteral(SLUICE_QM_DIR "/sluice_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&translator);
    FakeControl control;
    ThemeController theme(*qApp);
    MainWindow window(control, theme);
    window.resize(1280, 800);
    window.show();
    auto *action = window.findChild<QAction *>(QStringLiteral("page_keys"));
    QCOMPARE(action->text(), keys);
    openEveryPage(window);
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(translator.unknown().isEmpty(), qPrintable(translator.unknown()));
}

void TestLanguages::changesWhileItRuns()
{
    FakeControl control;
    ThemeController theme(*qApp);
    MainWindow window(control, theme);
    window.show();
    window.openPage(QStringLiteral("keys"));
    const auto text = [&window] { return window.findChild<QAction *>(QStringLiteral("page_keys"))->text(); };
    QCOMPARE(text(), QStringLiteral("Keys"));
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(SLUICE_QM_DIR "/sluice_de.qm")));
    QCoreApplication::installTranslator(&translator);
    QTRY_COMPARE(text(), QStringLiteral("Schlüssel"));
    QCOMPARE(window.currentPage(), QStringLiteral("keys"));
    QCoreApplication::removeTranslator(&translator);
    QTRY_COMPARE(text(), QStringLiteral("Keys"));
}

void TestLanguages::survivesLongerTexts()
{
    PseudoLanguage longer;
    QCoreApplication::installTranslator(&longer);
    FakeControl control;
    ThemeController theme(*qApp);
    MainWindow window(control, theme);
    window.resize(1280, 800);
    window.show();
    QVERIFY(window.findChild<QAction *>(QStringLiteral("page_keys"))->text().startsWith(QLatin1Char('[')));
    openEveryPage(window);
    for (const PageEntry &entry : pageEntries()) {
        window.openPage(entry.id);
        const QWidget *page =
            window.findChild<QStackedWidget *>(QStringLiteral("pageStack"))->currentWidget();
        QVERIFY2(page->minimumSizeHint().width() <= 1080,
                 qPrintable(QStringLiteral("%1: %2").arg(entry.id).arg(page->minimumSizeHint().width())));
    }
    // Nothing forces the window to be wider than a laptop's screen.
    QVERIFY2(window.minimumSizeHint().width() <= 1280,
             qPrintable(QString::number(window.minimumSizeHint().width())));
    QCoreApplication::removeTranslator(&longer);
}

void TestLanguages::readsFromRightToLeft()
{
    qApp->setLayoutDirection(Qt::RightToLeft);
    FakeControl control;
    ThemeController theme(*qApp);
    MainWindow window(control, theme);
    window.resize(1280, 800);
    window.show();
    auto *sidebar = window.findChild<QWidget *>(QStringLiteral("sidebar"));
    QVERIFY(sidebar->mapTo(&window, QPoint()).x() > window.width() / 2);
    openEveryPage(window);
    qApp->setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestLanguages)
#include "test_languages.moc"
