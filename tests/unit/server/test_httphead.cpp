// The request head parser, over whole heads and over every way to cut them.
#include "core/server/httphead.h"

#include <QTest>

using namespace sluice;

namespace {

struct Outcome
{
    HeadParser::State state = HeadParser::State::NeedMore;
    RequestHead head = {};
    int status = 0;
    qsizetype used = 0;
};

// Feeds `bytes` in pieces: up to each of the cuts, then the rest.
Outcome parse(const QByteArray &bytes, const std::vector<qsizetype> &cuts, qint64 limit = 4096)
{
    HeadParser parser(limit);
    Outcome outcome;
    qsizetype at = 0;
    std::vector<qsizetype> ends = cuts;
    ends.push_back(bytes.size());
    for (const qsizetype end : ends) {
        if (outcome.state != HeadParser::State::NeedMore)
            break;
        qsizetype used = 0;
        outcome.state = parser.feed(QByteArrayView(bytes).sliced(at, end - at), used);
        at += used;
    }
    outcome.used = at;
    outcome.status = outcome.state == HeadParser::State::Refused ? parser.refusal().status : 0;
    outcome.head = parser.takeHead();
    return outcome;
}

std::vector<qsizetype> everyByte(const QByteArray &bytes)
{
    std::vector<qsizetype> cuts;
    for (qsizetype i = 1; i < bytes.size(); ++i)
        cuts.push_back(i);
    return cuts;
}

QByteArray get(const QByteArray &fields)
{
    return "GET / HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

} // namespace

class TestHttpHead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void readsTheHead();
    void leavesWhatFollows();
    void takesOneHeadAfterAnother();
    void limitsTheHead();
    void absoluteFormOverrulesHost();
};

// 0: it is a good head.
void TestHttpHead::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    row("the smallest good head", get(""), 0);
    row("HTTP/1.0 needs no host", "GET / HTTP/1.0\r\n\r\n", 0);
    row("bare line feeds end lines too", "GET / HTTP/1.1\nHost: a\n\n", 0);
    row("an empty line may come first", "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", 0);
    row("blanks around a value are nobody's", get("A:\t b \t\r\n"), 0);
    row("an empty value is a value", get("A:\r\n"), 0);
    row("bytes above ASCII may stand in a value", get("A: \xc3\xa4\r\n"), 0);
    row("an unknown method is a method", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n", 0);
    row("OPTIONS knows the asterisk", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", 0);
    row("the same length twice is one length", get("Content-Length: 5\r\nContent-Length: 5\r\n"), 0);
    row("a list of one length is one length", get("Content-Length: 5, 5\r\n"), 0);
    row("chunked in any case", get("Transfer-Encoding: CHUNKED\r\n"), 0);
    row("a host with a port", "GET / HTTP/1.1\r\nHost: [::1]:80\r\n\r\n", 0);
    row("an empty host is one host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 0);
    row("HTTP/1.0 knows no expectations", "GET / HTTP/1.0\r\nExpect: miracles\r\n\r\n", 0);

    row("no version", "GET /\r\nHost: a\r\n\r\n", 400);
    row("no target", "GET HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("two blanks before the target", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("two blanks before the version", "GET /  HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("a tab instead of a blank", "GET\t/ HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("a blank at the end of the request line", "GET / HTTP/1.1 \r\nHost: a\r\n\r\n", 400);
    row("a blank before the method", " GET / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("a method that is no token", "G(T / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("a target without a slash", "GET a HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("an asterisk for GET", "GET * HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("a target with a fragment", "GET /#a HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("a target with a control character", "GET /\x01 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("a target with a byte above ASCII", "GET /\xc3\xa4 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("a target of another scheme", "GET ftp://a/ HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("an absolute target without a host", "GET http:///a HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("an absolute target with credentials", "GET http://u@b/a HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("CONNECT's target", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("a version in small letters", "GET / http/1.1\r\nHost: a\r\n\r\n", 400);
    row("a version with more digits", "GET / HTTP/1.10\r\nHost: a\r\n\r\n", 400);
    row("HTTP/2.0", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505);
    row("HTTP/2's preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("HTTP/1.2", "GET / HTTP/1.2\r\nHost: a\r\n\r\n", 505);
    row("HTTP/0.9", "GET / HTTP/0.9\r\nHost: a\r\n\r\n", 505);
    row("the start of a TLS connection", QByteArray("\x16\x03\x01\x02\x00", 5), 400);

    row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two hosts", get("Host: b\r\n"), 400);
    row("two hosts in HTTP/1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n", 400);
    row("a host with a slash", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400);
    row("a host with a blank", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", 400);
    row("a host list", "GET / HTTP/1.1\r\nHost: a,b\r\n\r\n", 400);
    row("a host with credentials", "GET / HTTP/1.1\r\nHost: a@b\r\n\r\n", 400);

    row("a header without a colon", get("A\r\n"), 400);
    row("a header without a name", get(": a\r\n"), 400);
    row("a blank before the colon", get("A : b\r\n"), 400);
    row("a name with a blank", get("A b: c\r\n"), 400);
    row("a name with a control character", get("A\x02: c\r\n"), 400);
    row("a header that goes on in the next line", get("A: b\r\n c\r\n"), 400);
    row("a first header that starts with a tab", "GET / HTTP/1.1\r\n\tHost: a\r\n\r\n", 400);
    row("a carriage return in a value", get("A: b\rc\r\n"), 400);
    row("a carriage return at the end of a value", get("A: b\r\r\n"), 400);
    row("a NUL in a value", get(QByteArray("A: b\0c\r\n", 8)), 400);
    row("a DEL in a value", get("A: b\x7f\r\n"), 400);

    row("two lengths that differ", get("Content-Length: 5\r\nContent-Length: 6\r\n"), 400);
    row("a list of lengths that differ", get("Content-Length: 5, 6\r\n"), 400);
    row("a list with an empty length", get("Content-Length: 5,\r\n"), 400);
    row("an empty length", get("Content-Length:\r\n"), 400);
    row("a negative length", get("Content-Length: -1\r\n"), 400);
    row("a length with a plus sign", get("Content-Length: +1\r\n"), 400);
    row("a hexadecimal length", get("Content-Length: 0x10\r\n"), 400);
    row("a length with a fraction", get("Content-Length: 1.5\r\n"), 400);
    row("two numbers as a length", get("Content-Length: 1 2\r\n"), 400);
    row("both length and coding", get("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"), 400);
    row("both, the other way round", get("Transfer-Encoding: chunked\r\nContent-Length: 0\r\n"), 400);
    row("a coding in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("another coding", get("Transfer-Encoding: gzip\r\n"), 501);
    row("a coding before chunked", get("Transfer-Encoding: gzip, chunked\r\n"), 501);
    row("chunked twice", get("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 501);
    row("identity", get("Transfer-Encoding: identity\r\n"), 501);
    row("an empty coding", get("Transfer-Encoding:\r\n"), 501);
    row("a vertical tab before chunked",
        get("Transfer-Encoding: \x0b"
            "chunked\r\n"),
        400);
    row("an unknown expectation", get("Expect: miracles\r\n"), 417);
}

void TestHttpHead::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const auto expected = status == 0 ? HeadParser::State::Complete : HeadParser::State::Refused;
    const Outcome whole = parse(bytes, {});
    QCOMPARE(int(whole.state), int(expected));
    QCOMPARE(whole.status, status);
    const Outcome bytewise = parse(bytes, everyByte(bytes));
    QCOMPARE(int(bytewise.state), int(expected));
    QCOMPARE(bytewise.status, status);
    QVERIFY(bytewise.head.headers == whole.head.headers);
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        const Outcome outcome = parse(bytes, {cut});
        QCOMPARE(int(outcome.state), int(expected));
        QCOMPARE(outcome.status, status);
        QCOMPARE(outcome.used, whole.used);
        QCOMPARE(outcome.head.path, whole.head.path);
        QVERIFY(outcome.head.headers == whole.head.headers);
    }
}

void TestHttpHead::accepts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("keepAlive");
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("expects");
    const auto row = [](const char *name, const QByteArray &bytes, bool keepAlive, bool chunked,
                        qint64 length, bool expects) {
        QTest::newRow(name) << bytes << keepAlive << chunked << length << expects;
    };
    const QByteArray old = "GET / HTTP/1.0\r\n";
    row("HTTP/1.1 keeps the connection", get(""), true, false, 0, false);
    row("close in any case", get("connection: Close\r\n"), false, false, 0, false);
    row("close in a list", get("Connection: foo, close\r\n"), false, false, 0, false);
    row("close in a second field", get("Connection: foo\r\nConnection: close\r\n"), false, false, 0, false);
    row("HTTP/1.0 closes", old + "\r\n", false, false, 0, false);
    row("HTTP/1.0 keeps if asked to", old + "Connection: keep-alive\r\n\r\n", true, false, 0, false);
    row("close wins over keep-alive", get("Connection: keep-alive, close\r\n"), false, false, 0, false);
    row("a length", get("Content-Length: 12\r\n"), true, false, 12, false);
    row("a length with leading zeros", get("Content-Length: 0012\r\n"), true, false, 12, false);
    row("a length beyond all numbers saturates", get("Content-Length: 99999999999999999999999\r\n"), true,
        false, std::numeric_limits<qint64>::max(), false);
    row("chunks", get("Transfer-Encoding: chunked\r\n"), true, true, 0, false);
    row("an expectation", get("Expect: 100-Continue\r\nContent-Length: 1\r\n"), true, false, 1, true);
    row("HTTP/1.0's expectation does not count", old + "Expect: 100-continue\r\n\r\n", false, false, 0,
        false);
}

void TestHttpHead::accepts()
{
    QFETCH(QByteArray, bytes);
    const Outcome outcome = parse(bytes, {});
    QCOMPARE(int(outcome.state), int(HeadParser::State::Complete));
    QTEST(outcome.head.keepAlive, "keepAlive");
    QTEST(outcome.head.chunked, "chunked");
    QTEST(outcome.head.contentLength, "length");
    QTEST(outcome.head.expectsContinue, "expects");
}

void TestHttpHead::readsTheHead()
{
    const QByteArray bytes = "POST /v1/a%20b?key=1&x=? HTTP/1.1\r\nHost: localhost:4747\r\n"
                             "X-Two:  words here \r\nx-two: again\r\n\r\n";
    const Outcome outcome = parse(bytes, everyByte(bytes));
    QCOMPARE(outcome.head.method, QByteArray("POST"));
    QCOMPARE(outcome.head.path, QByteArray("/v1/a%20b"));
    QCOMPARE(outcome.head.query, QByteArray("key=1&x=?"));
    const HeaderList expected = {{"Host", "localhost:4747"}, {"X-Two", "words here"}, {"x-two", "again"}};
    QVERIFY(outcome.head.headers == expected);
    QCOMPARE(outcome.head.minorVersion, 1);
}

void TestHttpHead::leavesWhatFollows()
{
    const QByteArray head = get("Content-Length: 4\r\n");
    QCOMPARE(parse(head + "body", {}).used, head.size());
}

void TestHttpHead::takesOneHeadAfterAnother()
{
    HeadParser parser(4096);
    qsizetype used = 0;
    QVERIFY(parser.isUntouched());
    QCOMPARE(int(parser.feed(get("A: 1\r\n"), used)), int(HeadParser::State::Complete));
    QVERIFY(!parser.isUntouched());
    parser.reset(4096);
    QVERIFY(parser.isUntouched());
    QCOMPARE(int(parser.feed("GET /b?c HTTP/1.0\r\n\r\n", used)), int(HeadParser::State::Complete));
    QCOMPARE(parser.head().path, QByteArray("/b"));
    QVERIFY(parser.head().headers.empty());
}

void TestHttpHead::limitsTheHead()
{
    const QByteArray head = get("A: " + QByteArray(100, 'a') + "\r\n");
    QCOMPARE(int(parse(head, {}, head.size()).state), int(HeadParser::State::Complete));
    QCOMPARE(parse(head, {}, head.size() - 1).status, 431);
    QCOMPARE(parse(head, everyByte(head), head.size() - 1).status, 431);
    // Without a line end in sight it has to stop, too.
    QCOMPARE(parse("GET /" + QByteArray(5000, 'a'), {}).status, 431);
    QCOMPARE(parse(QByteArray(5000, '\n'), {}).status, 431);
}

void TestHttpHead::absoluteFormOverrulesHost()
{
    const QByteArray bytes = "GET http://evil.example:80/a?b HTTP/1.1\r\nHost: localhost\r\n\r\n";
    const Outcome outcome = parse(bytes, {});
    QCOMPARE(int(outcome.state), int(HeadParser::State::Complete));
    QCOMPARE(outcome.head.path, QByteArray("/a"));
    QCOMPARE(outcome.head.query, QByteArray("b"));
    QCOMPARE(headerValue(outcome.head.headers, "host"), QByteArray("evil.example:80"));
    QCOMPARE(parse("GET http://a HTTP/1.1\r\nHost: a\r\n\r\n", {}).head.path, QByteArray("/"));
}

QTEST_GUILESS_MAIN(TestHttpHead)
#include "test_httphead.moc"
