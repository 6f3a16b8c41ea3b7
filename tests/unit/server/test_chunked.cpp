// The chunked decoder, over whole bodies and over every way to cut them.
#include "core/server/chunked.h"

#include <QTest>

using namespace sluice;
using State = ChunkedDecoder::State;

namespace {

struct Outcome
{
    State state = State::NeedMore;
    QByteArray body = {};
    qsizetype used = 0;
};

Outcome decode(const QByteArray &bytes, qsizetype step, qsizetype first, qint64 limit)
{
    ChunkedDecoder decoder(limit);
    Outcome outcome;
    qsizetype size = first;
    while (outcome.used < bytes.size() && outcome.state == State::NeedMore) {
        qsizetype used = 0;
        outcome.state = decoder.feed(
            QByteArrayView(bytes).sliced(outcome.used, std::min(size, bytes.size() - outcome.used)), used,
            outcome.body);
        outcome.used += used;
        size = step;
    }
    return outcome;
}

} // namespace

class TestChunked : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodes_data();
    void decodes();
};

void TestChunked::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("state");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, State state, const QByteArray &body = {}) {
        QTest::newRow(name) << bytes << int(state) << body;
    };
    row("no chunk at all", "0\r\n\r\n", State::Complete);
    row("one chunk", "3\r\nabc\r\n0\r\n\r\n", State::Complete, "abc");
    row("two chunks", "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", State::Complete, "abcde");
    row("sizes in either case and with zeros", "0A\r\n0123456789\r\n000b\r\n0123456789a\r\n0\r\n\r\n",
        State::Complete, "01234567890123456789a");
    row("an extension is read over", "3;name=\"value\"\r\nabc\r\n0;last\r\n\r\n", State::Complete, "abc");
    row("a blank before an extension", "3 ;a\r\nabc\r\n0\r\n\r\n", State::Complete, "abc");
    row("trailers are read over", "3\r\nabc\r\n0\r\nA: b\r\nC: d\r\n\r\n", State::Complete, "abc");
    row("what follows is left alone", "1\r\na\r\n0\r\n\r\nGET /", State::Complete, "a");
    row("line ends in the data are data", "4\r\n\r\n\r\n\r\n0\r\n\r\n", State::Complete, "\r\n\r\n");
    row("as large as allowed", "a\r\n0123456789\r\na\r\n0123456789\r\n5\r\n01234\r\n0\r\n\r\n",
        State::Complete, "0123456789012345678901234");
    row("not all here", "3\r\nab", State::NeedMore, "ab");
    row("the last line end is missing", "0\r\n", State::NeedMore);

    row("no size", "\r\nabc\r\n", State::Malformed);
    row("a size that is no number", "xyz\r\n", State::Malformed);
    row("a negative size", "-1\r\n", State::Malformed);
    row("a size with 0x", "0x3\r\nabc\r\n", State::Malformed);
    row("a size that ends in a bare line feed", "3\nabc\r\n0\r\n\r\n", State::Malformed);
    row("a return without a feed after a size", "3\rabc", State::Malformed);
    row("more data than the size says", "3\r\nabcd\r\n0\r\n\r\n", State::Malformed, "abc");
    row("a bare line feed after the data", "3\r\nabc\n0\r\n\r\n", State::Malformed, "abc");
    row("a control character in an extension", "3;a\x01\r\n", State::Malformed);
    row("a line feed in an extension", "3;a\nabc\r\n", State::Malformed);
    row("an endless extension", "3;" + QByteArray(20'000, 'a'), State::Malformed);
    row("endless trailers", "0\r\n" + QByteArray("A: b\r\n").repeated(4000), State::Malformed);
    row("a bare line feed in the trailers", "0\r\nA: b\n\r\n", State::Malformed);
    row("a bare line feed at the end", "0\r\n\n", State::Malformed);

    row("one chunk too large", "1a\r\n", State::TooLarge);
    row("many chunks too large", QByteArray("a\r\n0123456789\r\n").repeated(3), State::TooLarge,
        "01234567890123456789");
    row("a size beyond all numbers", "ffffffffffffffffffff\r\n", State::TooLarge);
}

void TestChunked::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, state);
    QFETCH(QByteArray, body);
    constexpr qint64 limit = 25;
    const Outcome whole = decode(bytes, bytes.size(), bytes.size(), limit);
    QCOMPARE(int(whole.state), state);
    QCOMPARE(whole.body, body);
    if (state == int(State::Complete))
        QVERIFY(bytes.sliced(whole.used).isEmpty() || bytes.sliced(whole.used) == "GET /");
    const qsizetype cuts = std::min<qsizetype>(bytes.size(), 100);
    for (qsizetype cut = 1; cut <= cuts; ++cut) {
        for (const auto &[step, first] : {std::pair(cut, cut), std::pair(bytes.size(), cut)}) {
            const Outcome outcome = decode(bytes, step, first, limit);
            QCOMPARE(int(outcome.state), state);
            QCOMPARE(outcome.body, body);
            QCOMPARE(outcome.used, whole.used);
        }
    }
}

QTEST_GUILESS_MAIN(TestChunked)
#include "test_chunked.moc"
