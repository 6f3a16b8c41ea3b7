// Which web pages are meant by an allowed origin.
#include "core/scope/origin.h"

#include <QTest>

using namespace sluice;

class TestOrigin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allows_data();
    void allows();
    void refused_data();
    void refused();
    void anEmptyListAllowsNone();
};

void TestOrigin::allows_data()
{
    QTest::addColumn<QString>("allowed");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("expected");

    const auto row = [](const char *name, const char *allowed, const char *origin, bool expected) {
        QTest::newRow(name) << QString::fromLatin1(allowed) << QByteArray(origin) << expected;
    };
    row("the same", "https://app.example", "https://app.example", true);
    row("a slash behind it", "https://app.example/", "https://app.example", true);
    row("written large", "HTTPS://App.Example", "https://app.example", true);
    row("its default port", "https://app.example:443", "https://app.example", true);
    row("another port", "https://app.example:444", "https://app.example", false);
    row("another scheme", "https://app.example", "http://app.example", false);
    row("a page below it", "https://app.example", "https://evil.app.example", false);
    row("a name that begins like it", "https://app.example", "https://app.example.evil.test", false);
    row("a development server", "http://localhost:5173", "http://localhost:5173", true);
    row("an extension", "chrome-extension://abcdef", "chrome-extension://abcdef", true);
    row("a sandboxed page", "https://app.example", "null", false);
}

void TestOrigin::allows()
{
    QFETCH(const QString, allowed);
    QFETCH(const QByteArray, origin);
    QVERIFY(checkOrigin(allowed));
    QTEST(allowsOrigin({allowed}, origin), "expected");
}

void TestOrigin::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "*", "null", "app.example", "https://", "https://*.example",
                             "https://app.example/path", "https://a b", "https://user@app.example", "://x"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestOrigin::refused()
{
    QFETCH(const QString, text);
    QVERIFY(!checkOrigin(text));
    QVERIFY(!allowsOrigin({text}, text.toLatin1()));
}

void TestOrigin::anEmptyListAllowsNone()
{
    QVERIFY(!allowsOrigin({}, "https://app.example"));
}

QTEST_GUILESS_MAIN(TestOrigin)
#include "test_origin.moc"
