// Which addresses a range holds.
#include "core/scope/addressrange.h"

#include <QHostAddress>
#include <QTest>

using namespace sluice;

class TestAddressRange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holds_data();
    void holds();
    void refused_data();
    void refused();
};

void TestAddressRange::holds_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("expected");

    const auto row = [](const char *name, const char *range, const char *address, bool expected) {
        QTest::newRow(name) << QString::fromLatin1(range) << QString::fromLatin1(address) << expected;
    };
    row("one address", "127.0.0.1", "127.0.0.1", true);
    row("and no other", "127.0.0.1", "127.0.0.2", false);
    row("a network", "10.0.0.0/8", "10.255.1.2", true);
    row("its neighbour", "10.0.0.0/8", "11.0.0.0", false);
    row("host bits do not matter", "10.1.2.3/8", "10.9.9.9", true);
    row("a prefix inside a byte", "192.168.4.0/22", "192.168.7.255", true);
    row("just behind it", "192.168.4.0/22", "192.168.8.0", false);
    row("everything of v4", "0.0.0.0/0", "203.0.113.9", true);
    row("everything of v4 is not v6", "0.0.0.0/0", "2001:db8::1", false);
    row("the last bit", "10.0.0.0/31", "10.0.0.1", true);
    row("behind the last bit", "10.0.0.0/31", "10.0.0.2", false);
    row("one v6 address", "::1", "::1", true);
    row("written in another way", "0:0:0:0:0:0:0:1", "::1", true);
    row("a v6 network", "fd00::/8", "fdff::1", true);
    row("its v6 neighbour", "fd00::/8", "fe00::1", false);
    row("a v6 prefix inside a byte", "2001:db8::/33", "2001:db8:7fff::1", true);
    row("just behind that", "2001:db8::/33", "2001:db8:8000::1", false);
    row("v6 is not v4", "::1", "127.0.0.1", false);
    row("everything of v6 is not v4", "::/0", "10.0.0.1", false);
    row("v4 that comes mapped", "10.0.0.0/8", "::ffff:10.1.2.3", true);
    row("a range written mapped", "::ffff:10.0.0.0/104", "10.1.2.3", true);
    row("a mapped address written out", "::ffff:127.0.0.1", "127.0.0.1", true);
    row("white space around it", " 10.0.0.0/8 ", "10.0.0.1", true);
    row("no address at all", "0.0.0.0/0", "", false);
}

void TestAddressRange::holds()
{
    QFETCH(const QString, range);
    QFETCH(const QString, address);
    const auto parsed = AddressRange::parse(range);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text));
    QTEST(parsed.value().holds(QHostAddress(address)), "expected");
}

void TestAddressRange::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "localhost", "10.1", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/", "010.0.0.1",
          "256.0.0.1", "::1/129", "::g", "fe80::1%eth0", "10.0.0.0/8/8", "::ffff:10.0.0.0/90", "*"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestAddressRange::refused()
{
    QFETCH(const QString, text);
    const auto checked = checkAddressRange(text);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::BadRequest);
}

QTEST_GUILESS_MAIN(TestAddressRange)
#include "test_addressrange.moc"
