// The small nouns: headers, secrets, masking, publishing, virtual keys.
#include "core/base/headers.h"
#include "core/base/log.h"
#include "core/base/published.h"
#include "core/base/random.h"
#include "core/base/secretbytes.h"
#include "core/model/configuration.h"

#include <QSet>
#include <QTest>

#include <thread>

using namespace sluice;

class TestBase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headerNamesIgnoreCase();
    void listsHoldTokens_data();
    void listsHoldTokens();
    void secretsAreMovedNotCopied();
    void secretsAreComparedWhole();
    void logMasksCredentials_data();
    void logMasksCredentials();
    void readersSeeTheNewestValue();
    void keysAreFoundByTheirHashOnly();
    void idsSortByTime();
};

void TestBase::headerNamesIgnoreCase()
{
    HeaderList headers{{"Content-Type", "a"}, {"X-One", "1"}, {"x-one", "2"}};
    QCOMPARE(headerValue(headers, "content-type"), QByteArray("a"));
    QCOMPARE(headerValue(headers, "absent"), QByteArray());
    setHeader(headers, "X-ONE", "3");
    QCOMPARE(headers.size(), size_t(2));
    QCOMPARE(headerValue(headers, "x-one"), QByteArray("3"));
}

void TestBase::listsHoldTokens_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("holds");
    QTest::newRow("alone") << QByteArray("close") << true;
    QTest::newRow("in capitals among others") << QByteArray("keep-alive , CLOSE") << true;
    QTest::newRow("part of a word") << QByteArray("closed") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestBase::listsHoldTokens()
{
    QFETCH(QByteArray, list);
    QFETCH(bool, holds);
    QCOMPARE(listHolds(list, "close"), holds);
}

void TestBase::secretsAreMovedNotCopied()
{
    SecretBytes first(QByteArrayView("hunter2"));
    SecretBytes second = std::move(first);
    QVERIFY(first.isEmpty());
    QCOMPARE(second.view().toByteArray(), QByteArray("hunter2"));
    static_assert(!std::is_copy_constructible_v<SecretBytes>);
}

void TestBase::secretsAreComparedWhole()
{
    QVERIFY(sameSecret("abc", "abc"));
    QVERIFY(!sameSecret("abc", "abd"));
    QVERIFY(!sameSecret("abc", "ab"));
    QVERIFY(sameSecret("", ""));
}

void TestBase::logMasksCredentials_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("a virtual key") << QStringLiteral("got sk-sluice-abcdEFGH0123456789 here")
                                   << QStringLiteral("got sk-slui… here");
    QTest::newRow("a bearer token") << QStringLiteral("Authorization: Bearer abcdef0123456")
                                    << QStringLiteral("Authorization: Bearer …");
    QTest::newRow("a key in a query") << QStringLiteral("GET /v1beta/models?key=AIzaSomething1&x=1")
                                      << QStringLiteral("GET /v1beta/models?key=…&x=1");
    QTest::newRow("plain words") << QStringLiteral("listening on http://127.0.0.1:4747")
                                 << QStringLiteral("listening on http://127.0.0.1:4747");
}

void TestBase::logMasksCredentials()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(maskSecrets(text), masked);
}

void TestBase::readersSeeTheNewestValue()
{
    Published<int> published(std::make_shared<const int>(0));
    std::atomic<bool> stop = false;
    int last = 0;
    bool ordered = true;
    std::thread reader([&] {
        Published<int>::Reader own(published);
        while (!stop) {
            const int seen = *own.get();
            ordered = ordered && seen >= last;
            last = seen;
        }
        last = *own.get();
    });
    for (int i = 1; i <= 10'000; ++i)
        published.publish(std::make_shared<const int>(i));
    stop = true;
    reader.join();
    QVERIFY(ordered);
    QCOMPARE(last, 10'000);
}

void TestBase::keysAreFoundByTheirHashOnly()
{
    const NewSecret made = makeSecret();
    QVERIFY(made.secret.startsWith("sk-sluice-"));
    QCOMPARE(made.secret.size(), qsizetype(10 + 43));
    QVERIFY(made.secret.startsWith(made.prefix));
    QVERIFY(made.prefix.size() < 16);
    VirtualKey key;
    key.id = newId();
    key.hash = made.hash;
    const Configuration config({}, {}, {key}, false);
    QVERIFY(config.keyWithHash(hashSecret(made.secret)));
    QVERIFY(!config.keyWithHash(made.secret));
    QVERIFY(!config.keyWithHash(hashSecret(made.secret + "x")));
}

void TestBase::idsSortByTime()
{
    QSet<QUuid> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(newId());
    QCOMPARE(seen.size(), qsizetype(1000));
    QCOMPARE(newId().data3 >> 12, 7);
    QCOMPARE(newId().variant(), QUuid::DCE);
}

QTEST_APPLESS_MAIN(TestBase)
#include "test_base.moc"
