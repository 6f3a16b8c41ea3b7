// Compressed answers come out whole in every cut, at once, and never without a bound.
#include "core/protocols/contentdecoder.h"
#include "cuts.h"

#include <QtTest>

#include <brotli/encode.h>
#include <zlib.h>
#include <zstd.h>

using namespace sluice;
using namespace sluice::test;

namespace {

constexpr int Gzip = 31;
constexpr int Zlib = 15;
constexpr int Raw = -15;

QByteArray deflated(const QByteArray &text, int windowBits)
{
    z_stream stream = {};
    if (deflateInit2(&stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("no deflate");
    QByteArray source = text;
    QByteArray out(qsizetype(deflateBound(&stream, uLong(source.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(source.data());
    stream.avail_in = uInt(source.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("deflate failed");
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray brotli(const QByteArray &text)
{
    size_t size = BrotliEncoderMaxCompressedSize(size_t(text.size())) + 64;
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    if (!BrotliEncoderCompress(5, 22, BROTLI_MODE_TEXT, size_t(text.size()),
                               reinterpret_cast<const uint8_t *>(text.constData()), &size,
                               reinterpret_cast<uint8_t *>(out.data())))
        qFatal("brotli failed");
    out.resize(qsizetype(size));
    return out;
}

QByteArray zstd(const QByteArray &text, int level = 3)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(text.size()))), Qt::Uninitialized);
    const size_t size =
        ZSTD_compress(out.data(), size_t(out.size()), text.constData(), size_t(text.size()), level);
    if (ZSTD_isError(size))
        qFatal("zstd failed");
    out.resize(qsizetype(size));
    return out;
}

QByteArray sample()
{
    QByteArray text;
    for (int i = 0; i < 60; ++i)
        text += "data: {\"n\":" + QByteArray::number(i * 7919) + ",\"delta\":\"token " +
                QByteArray::number(i) + "\"}\n\n";
    return text;
}

} // namespace

class TestContentDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips_data();
    void roundTrips();
    void eachPieceIsFlushed();
    void largeTextsComeOutInFull_data();
    void largeTextsComeOutInFull();
    void aCutIsNoticed_data() { roundTrips_data(); }
    void aCutIsNoticed();
    void brokenDataIsAnError_data();
    void brokenDataIsAnError();
    void bombsAreRefused_data();
    void bombsAreRefused();
    void aBombInTheMiddleOfTheStackIsRefused();
    void randomBytesAreHarmless();
    void supports();
};

void TestContentDecoder::roundTrips_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("coded");
    const QByteArray text = sample();
    QTest::newRow("gzip") << QByteArray("gzip") << deflated(text, Gzip);
    QTest::newRow("gzip under its old name, in capitals") << QByteArray("X-GZIP") << deflated(text, Gzip);
    QTest::newRow("gzip in two members")
        << QByteArray("gzip") << deflated(text.first(300), Gzip) + deflated(text.sliced(300), Gzip);
    QTest::newRow("deflate as it should be") << QByteArray("deflate") << deflated(text, Zlib);
    QTest::newRow("deflate as some send it") << QByteArray("deflate") << deflated(text, Raw);
    QTest::newRow("brotli") << QByteArray("br") << brotli(text);
    QTest::newRow("zstd") << QByteArray("zstd") << zstd(text);
    QTest::newRow("zstd in two frames")
        << QByteArray("zstd") << zstd(text.first(300)) + zstd(text.sliced(300));
    QTest::newRow("gzip, then brotli") << QByteArray("gzip, br") << brotli(deflated(text, Gzip));
    QTest::newRow("three of them") << QByteArray("identity,zstd ,GZIP, deflate")
                                   << deflated(deflated(zstd(text), Gzip), Raw);
}

void TestContentDecoder::roundTrips()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, coded);
    const QByteArray text = sample();
    QVERIFY(inEveryCut(coded, [&](const Pieces &pieces) {
        const auto decoder = ContentDecoder::make(coding);
        QByteArray out;
        for (const QByteArray &piece : pieces) {
            const auto decoded = decoder->decode(piece);
            if (!decoded)
                return false;
            out += decoded.value();
        }
        return out == text && decoder->finished();
    }));
}

void TestContentDecoder::eachPieceIsFlushed()
{
    z_stream stream = {};
    QCOMPARE(deflateInit2(&stream, 6, Z_DEFLATED, Gzip, 8, Z_DEFAULT_STRATEGY), Z_OK);
    const auto decoder = ContentDecoder::make("gzip");
    for (int i = 0; i < 20; ++i) {
        QByteArray frame = "data: " + QByteArray::number(i) + "\n\n";
        QByteArray coded(200, Qt::Uninitialized);
        stream.next_in = reinterpret_cast<Bytef *>(frame.data());
        stream.avail_in = uInt(frame.size());
        stream.next_out = reinterpret_cast<Bytef *>(coded.data());
        stream.avail_out = uInt(coded.size());
        QCOMPARE(deflate(&stream, Z_SYNC_FLUSH), Z_OK);
        coded.resize(coded.size() - qsizetype(stream.avail_out));
        const auto decoded = decoder->decode(coded);
        QVERIFY(decoded);
        QCOMPARE(decoded.value(), frame);
    }
    deflateEnd(&stream);
    QVERIFY(!decoder->finished());
}

void TestContentDecoder::largeTextsComeOutInFull_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::newRow("gzip") << QByteArray("gzip");
    QTest::newRow("deflate") << QByteArray("deflate");
    QTest::newRow("brotli") << QByteArray("br");
    QTest::newRow("zstd") << QByteArray("zstd");
    QTest::newRow("identity") << QByteArray("identity");
    QTest::newRow("no coding") << QByteArray();
}

void TestContentDecoder::largeTextsComeOutInFull()
{
    QFETCH(QByteArray, coding);
    QRandomGenerator random(7);
    QByteArray text;
    while (text.size() < 3'000'000)
        text += QByteArray::number(random.bounded(1000)) + ", ";
    const QByteArray coded = coding == "gzip"      ? deflated(text, Gzip)
                             : coding == "deflate" ? deflated(text, Zlib)
                             : coding == "br"      ? brotli(text)
                             : coding == "zstd"    ? zstd(text)
                                                   : text;
    for (const qsizetype size : {4096, 65536, 10'000'000}) {
        const auto decoder = ContentDecoder::make(coding);
        QByteArray out;
        for (const QByteArray &piece : cutEvery(coded, size)) {
            const auto decoded = decoder->decode(piece);
            QVERIFY(decoded);
            out += decoded.value();
        }
        QVERIFY(out == text);
        QVERIFY(decoder->finished());
    }
}

void TestContentDecoder::aCutIsNoticed()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, coded);
    const auto decoder = ContentDecoder::make(coding);
    const auto decoded = decoder->decode(coded.chopped(coded.size() / 4));
    QVERIFY(decoded);
    QVERIFY(!decoder->finished());
    QVERIFY(sample().startsWith(decoded.value()));
}

void TestContentDecoder::brokenDataIsAnError_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("coded");
    const auto damaged = [](QByteArray bytes, qsizetype at) {
        for (qsizetype i = at; i < qMin(bytes.size(), at + 12); ++i)
            bytes[i] = char(~bytes[i]);
        return bytes;
    };
    QTest::newRow("plain text as gzip") << QByteArray("gzip") << sample();
    QTest::newRow("plain text as deflate") << QByteArray("deflate") << QByteArray(100, '\xFF');
    QTest::newRow("plain text as zstd") << QByteArray("zstd") << sample();
    QTest::newRow("noise as brotli") << QByteArray("br") << QByteArray(1000, '\xFF');
    QTest::newRow("a damaged gzip") << QByteArray("gzip") << damaged(deflated(sample(), Gzip), 60);
    QTest::newRow("a wrong gzip checksum")
        << QByteArray("gzip") << damaged(deflated(sample(), Gzip), deflated(sample(), Gzip).size() - 8);
    QTest::newRow("a damaged zlib header's body")
        << QByteArray("deflate") << damaged(deflated(sample(), Zlib), 60);
    QTest::newRow("a damaged zstd") << QByteArray("zstd") << damaged(zstd(sample()), 6);
    QTest::newRow("a zstd window beyond 8 MiB")
        << QByteArray("zstd") << QByteArray::fromHex("28b52ffd0080") + QByteArray(64, '\0');
}

void TestContentDecoder::brokenDataIsAnError()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, coded);
    for (const qsizetype size : {qsizetype(1), qsizetype(7), coded.size()}) {
        const auto decoder = ContentDecoder::make(coding);
        bool failed = false;
        for (const QByteArray &piece : cutEvery(coded, size))
            failed = !decoder->decode(piece) || failed;
        QVERIFY(failed);
        const auto after = decoder->decode("x");
        QVERIFY(!after);
        QCOMPARE(after.error().kind, Error::Kind::Upstream);
    }
}

void TestContentDecoder::bombsAreRefused_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("coded");
    const QByteArray zeros(40 * 1024 * 1024, '\0');
    QTest::newRow("gzip") << QByteArray("gzip") << deflated(zeros, Gzip);
    QTest::newRow("deflate") << QByteArray("deflate") << deflated(zeros, Zlib);
    QTest::newRow("brotli") << QByteArray("br") << brotli(zeros);
    QTest::newRow("zstd") << QByteArray("zstd") << zstd(zeros);
}

void TestContentDecoder::bombsAreRefused()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, coded);
    for (const qsizetype size : {qsizetype(16), qsizetype(4096), coded.size()}) {
        const auto decoder = ContentDecoder::make(coding);
        qsizetype out = 0;
        std::optional<Error> error;
        for (const QByteArray &piece : cutEvery(coded, size)) {
            const auto decoded = decoder->decode(piece);
            if (decoded)
                out += decoded.value().size();
            else
                error = decoded.error();
        }
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::TooLarge);
        QVERIFY(out <= 20 * 1024 * 1024);
    }
    // One call alone may be too much, too.
    const auto strict = ContentDecoder::make(
        coding, {.perCall = 1024 * 1024, .total = 1LL << 40, .ratio = 1 << 30, .freely = 1LL << 40});
    QVERIFY(!strict->decode(coded));
    const auto small = ContentDecoder::make(
        coding, {.perCall = 1LL << 40, .total = 1024 * 1024, .ratio = 1 << 30, .freely = 1LL << 40});
    QVERIFY(!small->decode(coded));
}

void TestContentDecoder::aBombInTheMiddleOfTheStackIsRefused()
{
    const QByteArray inner = deflated(QByteArray(100 * 1024 * 1024, '\0'), Gzip);
    const auto decoder = ContentDecoder::make("gzip, gzip");
    const auto decoded = decoder->decode(deflated(inner, Gzip));
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, Error::Kind::TooLarge);
}

void TestContentDecoder::randomBytesAreHarmless()
{
    const QByteArray text = sample();
    const std::pair<const char *, QByteArray> good[] = {{"gzip", deflated(text, Gzip)},
                                                        {"deflate", deflated(text, Zlib)},
                                                        {"deflate", deflated(text, Raw)},
                                                        {"br", brotli(text)},
                                                        {"zstd", zstd(text)}};
    for (quint32 seed = 1; seed <= 200; ++seed) {
        QRandomGenerator random(seed);
        for (const auto &[coding, coded] : good) {
            QByteArray bytes = coded;
            for (int flips = random.bounded(1, 20); flips > 0; --flips)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const auto decoder = ContentDecoder::make(coding);
            qint64 out = 0;
            for (const QByteArray &piece : cutRandomly(bytes, seed)) {
                const auto decoded = decoder->decode(piece);
                out += decoded ? decoded.value().size() : 0;
            }
            QVERIFY(out <= 80 * 1024 * 1024);
        }
    }
}

void TestContentDecoder::supports()
{
    for (const char *coding : {"gzip", "GZIP", "x-gzip", "deflate", "br", "zstd", "identity", " gzip "})
        QVERIFY2(ContentDecoder::supports(coding), coding);
    for (const char *coding : {"", "compress", "gzip, br", "dcb", "*"})
        QVERIFY2(!ContentDecoder::supports(coding), coding);
    QVERIFY(!ContentDecoder::make("gzip, compress"));
    QVERIFY(!ContentDecoder::make("gzip, gzip, gzip, gzip, gzip"));
    QVERIFY(ContentDecoder::make("identity")->isIdentity());
    QVERIFY(!ContentDecoder::make("gzip")->isIdentity());
}

QTEST_APPLESS_MAIN(TestContentDecoder)
#include "test_contentdecoder.moc"
