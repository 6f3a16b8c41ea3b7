// Keys for N requests: exactly N, whoever counts at the same time.
#include "core/scope/requestquota.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace sluice;

class TestRequestQuota : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exactlyAsManyAsAllowed_data();
    void exactlyAsManyAsAllowed();
    void anyNumberIsCountedToo();
    void restoringNeverTakesBack();
    void remembersTheLastUse();
};

void TestRequestQuota::exactlyAsManyAsAllowed_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("before"); // in the books
    QTest::newRow("one") << 1 << 0;
    QTest::newRow("fifty") << 50 << 0;
    QTest::newRow("what is left after a restart") << 50 << 20;
    QTest::newRow("nothing left") << 50 << 60;
}

void TestRequestQuota::exactlyAsManyAsAllowed()
{
    QFETCH(const int, most);
    QFETCH(const int, before);
    for (int round = 0; round < 50; ++round) {
        RequestQuota quota;
        const QUuid key = QUuid::createUuid();
        quota.restore(key, before);
        std::atomic<int> admitted = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < 25; ++n)
                    admitted += quota.take(key, most, {}) ? 1 : 0;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(admitted.load(), std::max(0, most - before));
        QCOMPARE(quota.used(key), qint64(std::max(most, before)));
    }
}

void TestRequestQuota::anyNumberIsCountedToo()
{
    RequestQuota quota;
    const QUuid key = QUuid::createUuid();
    for (int i = 0; i < 5; ++i)
        QVERIFY(quota.take(key, 0, {}));
    QCOMPARE(quota.used(key), qint64(5));
    QVERIFY(!quota.take(key, 5, {}));
    QVERIFY(quota.take(key, 6, {}));
    QCOMPARE(quota.used(QUuid::createUuid()), qint64(0));
}

void TestRequestQuota::restoringNeverTakesBack()
{
    RequestQuota quota;
    const QUuid key = QUuid::createUuid();
    QVERIFY(quota.take(key, 0, {}));
    QVERIFY(quota.take(key, 0, {}));
    quota.restore(key, 1);
    QCOMPARE(quota.used(key), qint64(2));
    quota.restore(key, 7);
    QCOMPARE(quota.used(key), qint64(7));
}

void TestRequestQuota::remembersTheLastUse()
{
    RequestQuota quota;
    const QUuid key = QUuid::createUuid();
    QCOMPARE(quota.lastUse(key), Instant());
    const Instant later = instantFromMicros(2'000'000);
    QVERIFY(quota.take(key, 0, later));
    QVERIFY(quota.take(key, 0, instantFromMicros(1'000'000)));
    QCOMPARE(quota.lastUse(key), later);
}

QTEST_GUILESS_MAIN(TestRequestQuota)
#include "test_requestquota.moc"
