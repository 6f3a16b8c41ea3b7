// What is remembered between requests: fingerprints, what was reported, and values behind tokens.
#include "core/guard/guardmemory.h"

#include <QSet>
#include <QTest>

using namespace sluice;

class TestGuardMemory final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fingerprintsTellTextsApart();
    void cleanTextsAreRecognised();
    void newsGetOld();
    void tokensAreStableAndApart();
    void tokensAreBoundedAndForgotten();
};

void TestGuardMemory::fingerprintsTellTextsApart()
{
    const TextHasher hasher;
    const TextHasher other;
    QSet<quint64> seen;
    QByteArray text;
    for (int i = 0; i < 3'000; ++i) {
        const TextHash hash = hasher.hash(text, 1);
        QCOMPARE(hasher.hash(QByteArray(text), 1), hash);
        QVERIFY(hasher.hash(text, 2) != hash);
        QVERIFY(other.hash(text, 1) != hash);
        seen.insert(hash.first);
        text += char(i % 3); // zeros too: the length counts
    }
    QCOMPARE(seen.size(), qsizetype(3'000));
    // One bit anywhere.
    const TextHash whole = hasher.hash(text, 1);
    for (qsizetype at = 0; at < text.size(); at += 7) {
        QByteArray changed = text;
        changed[at] = char(changed[at] ^ 1);
        QVERIFY(hasher.hash(changed, 1) != whole);
    }
}

void TestGuardMemory::cleanTextsAreRecognised()
{
    GuardMemory memory;
    for (int i = 0; i < 20'000; ++i) {
        const TextHash hash = memory.hasher().hash(QByteArray::number(i), 0);
        QVERIFY(!memory.isClean(hash));
        memory.markClean(hash);
        QVERIFY(memory.isClean(hash));
    }
}

void TestGuardMemory::newsGetOld()
{
    GuardMemory memory;
    const TextHash hash = memory.hasher().hash("a", 0);
    const Instant start = instantFromMicros(1'000'000'000);
    QVERIFY(memory.isNews(hash, start, std::chrono::minutes(1)));
    QVERIFY(!memory.isNews(hash, start + std::chrono::seconds(59), std::chrono::minutes(1)));
    QVERIFY(memory.isNews(hash, start + std::chrono::seconds(61), std::chrono::minutes(1)));
}

void TestGuardMemory::tokensAreStableAndApart()
{
    Aliases aliases;
    const Instant now = instantFromMicros(1);
    const QByteArray token = aliases.tokenFor("s", "value", now);
    QCOMPARE(token.size(), AliasSize);
    QCOMPARE(aliases.tokenFor("s", "value", now), token);
    QVERIFY(aliases.tokenFor("t", "value", now) != token);
    QVERIFY(aliases.tokenFor("s", "other", now) != token);
    QCOMPARE(aliases.valueOf("s", token), std::optional<QByteArray>("value"));
    QVERIFY(!aliases.valueOf("t", token));
    QVERIFY(!aliases.valueOf("s", "slc_aaaaaaaaaaaaaaaaaaaa"));
    QVERIFY(aliases.knows("s") && !aliases.knows("u"));
}

void TestGuardMemory::tokensAreBoundedAndForgotten()
{
    Aliases aliases;
    const Instant start = instantFromMicros(1);
    for (int i = 0; i < 2'100; ++i)
        aliases.tokenFor("s", QByteArray::number(i), start);
    QVERIFY(!aliases.valueOf("s", aliases.tokenFor("s", "2050", start)));
    QVERIFY(aliases.valueOf("s", aliases.tokenFor("s", "1999", start)));
    // The longest idle one makes room.
    for (int i = 0; i < 256; ++i)
        aliases.tokenFor("session " + QByteArray::number(i), "v", start + std::chrono::seconds(1 + i));
    QVERIFY(!aliases.knows("s"));
    QVERIFY(aliases.knows("session 0") && aliases.knows("session 255"));
    aliases.tokenFor("new", "v", start + std::chrono::hours(13));
    QVERIFY(!aliases.knows("session 0") && aliases.knows("new"));
}

QTEST_APPLESS_MAIN(TestGuardMemory)
#include "test_guardmemory.moc"
