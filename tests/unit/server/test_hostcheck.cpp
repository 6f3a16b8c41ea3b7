// Which Host values pass.
#include "core/server/hostcheck.h"

#include <QTest>

using namespace sluice;

class TestHostCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data();
    void accepts();
};

void TestHostCheck::accepts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("boundTo");
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *name, const QByteArray &host, bool accepted,
                        const char *boundTo = "127.0.0.1", const QStringList &allowed = {}) {
        QTest::newRow(name) << host << QString::fromLatin1(boundTo) << allowed << accepted;
    };
    const QStringList names = {QStringLiteral("sluice.example"), QStringLiteral("192.168.1.7"),
                               QStringLiteral("fd00::7"), QStringLiteral("host.docker.internal:4747")};

    row("localhost", "localhost", true);
    row("localhost with a port", "localhost:4747", true);
    row("localhost in capitals", "LocalHost:4747", true);
    row("localhost with the root's dot", "localhost.", true);
    row("a name under localhost", "a.b.localhost:1", true);
    row("the loopback address", "127.0.0.1:4747", true);
    row("another loopback address", "127.9.8.7", true);
    row("the IPv6 loopback address", "[::1]:4747", true);
    row("the IPv6 loopback address, long", "[0:0:0:0:0:0:0:1]", true);

    row("a web page's name", "evil.example:4747", false);
    row("a name that ends like localhost", "evillocalhost", false);
    row("a name that starts with localhost", "localhost.evil.example", false);
    row("a name that looks like a loopback address", "127.0.0.1.evil.example", false);
    row("an empty host", "", false);
    row("only a port", ":4747", false);
    row("only the suffix", ".localhost", false);
    row("a short form of the loopback address", "127.1", false);
    row("a number as an address", "2130706433", false);
    row("a hexadecimal address", "0x7f.0.0.1", false);
    row("an octal address", "0177.0.0.1", false);
    row("a number too large", "127.0.0.256", false);
    row("five numbers", "127.0.0.1.1", false);
    row("the unspecified address", "0.0.0.0", false);
    row("a port that is no number", "localhost:80a", false);
    row("two ports", "localhost:80:80", false);
    row("a bracket that does not close", "[::1", false);
    row("words behind the bracket", "[::1]evil", false);
    row("an IPv6 address without brackets", "::1", false);
    row("another IPv6 address", "[fd00::1]", false);
    row("no address in brackets", "[localhost]", false);
    row("a scope", "[::1%lo]", false);

    row("the address we are bound to", "192.168.1.5:80", true, "192.168.1.5");
    row("the IPv6 address we are bound to", "[fd00::5]:80", true, "fd00::5");
    row("another address", "192.168.1.6:80", false, "192.168.1.5");
    row("a wildcard is nobody's address", "0.0.0.0", false, "0.0.0.0");
    row("a wildcard lets no address in", "192.168.1.5", false, "0.0.0.0");

    row("an allowed name", "sluice.example", true, "0.0.0.0", names);
    row("an allowed name in capitals and with a port", "SLUICE.example:1", true, "0.0.0.0", names);
    row("an allowed address", "192.168.1.7:9", true, "0.0.0.0", names);
    row("an allowed IPv6 address", "[fd00:0::7]:9", true, "0.0.0.0", names);
    row("an allowed name that was given with a port", "host.docker.internal:4747", true, "0.0.0.0", names);
    row("a name under an allowed one", "a.sluice.example", false, "0.0.0.0", names);
    row("an empty entry lets nobody in", "evil.example", false, "0.0.0.0", {QString(), QStringLiteral(" ")});
}

void TestHostCheck::accepts()
{
    QFETCH(QByteArray, host);
    QFETCH(QString, boundTo);
    QFETCH(QStringList, allowed);
    QFETCH(bool, accepted);
    QCOMPARE(isAcceptedHost(host, QHostAddress(boundTo), allowed), accepted);
}

QTEST_GUILESS_MAIN(TestHostCheck)
#include "test_hostcheck.moc"
