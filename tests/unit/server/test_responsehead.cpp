// The bytes of response heads.
#include "core/server/responsehead.h"

#include <QTest>

using namespace sluice;
using Body = ResponseFraming::Body;

class TestResponseHead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writes_data();
    void writes();
    void formatsDates();
};

void TestResponseHead::writes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("body");
    QTest::addColumn<bool>("close");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *title, int status, const QByteArray &name, const QByteArray &value,
                        Body body, bool close, const QByteArray &expected) {
        QTest::newRow(title) << status << name << value << int(body) << close << expected;
    };
    row("a length", 200, "A", "b", Body::Length, false,
        "HTTP/1.1 200 OK\r\nA: b\r\nDate: D\r\nContent-Length: 7\r\n\r\n");
    row("chunks, then the end", 503, "A", "b", Body::Chunked, true,
        "HTTP/1.1 503 Service Unavailable\r\nA: b\r\nDate: D\r\nTransfer-Encoding: chunked\r\n"
        "Connection: close\r\n\r\n");
    row("no body", 204, "A", "", Body::None, false, "HTTP/1.1 204 No Content\r\nA: \r\nDate: D\r\n\r\n");
    row("an unknown status", 529, "A", "b", Body::None, false,
        "HTTP/1.1 529 Error\r\nA: b\r\nDate: D\r\n\r\n");
    row("a foreign length is left out", 200, "content-length", "9", Body::None, false,
        "HTTP/1.1 200 OK\r\nDate: D\r\n\r\n");
    row("a foreign connection is left out", 200, "Connection", "upgrade", Body::None, false,
        "HTTP/1.1 200 OK\r\nDate: D\r\n\r\n");
    row("a line end cannot smuggle a header in", 200, "A", "b\r\nSet-Cookie: c", Body::None, false,
        "HTTP/1.1 200 OK\r\nDate: D\r\n\r\n");
    row("nor can it in a name", 200, "A\nB", "b", Body::None, false, "HTTP/1.1 200 OK\r\nDate: D\r\n\r\n");
}

void TestResponseHead::writes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(int, body);
    QFETCH(bool, close);
    QByteArray out;
    appendResponseHead(out, status, {{name, value}}, {Body(body), 7, close, false}, "D");
    QTEST(out, "expected");
}

void TestResponseHead::formatsDates()
{
    QCOMPARE(httpDate(784'111'777), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
}

QTEST_GUILESS_MAIN(TestResponseHead)
#include "test_responsehead.moc"
