// The keychain store where nobody can serve it: a clear error, never a wait without end, never a file.
#include "core/secrets/keychainstore.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;

class TestKeychainWithoutBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNone_data();
    void saysThatThereIsNone();
};

void TestKeychainWithoutBus::saysThatThereIsNone_data()
{
    QTest::addColumn<QString>("call");
    for (const char *call : {"read", "write", "remove"})
        QTest::newRow(call) << QString::fromLatin1(call);
}

void TestKeychainWithoutBus::saysThatThereIsNone()
{
    QFETCH(QString, call);
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    KeychainStore store(QStringLiteral("Sluice test"));
    const QString entry = QStringLiteral("provider/1");
    Error error;
    const auto outcome = [&error](auto future) {
        QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }, LongEnough));
        QVERIFY(!future.result());
        error = future.result().error();
    };
    if (call == QStringLiteral("read"))
        outcome(store.read(entry));
    else if (call == QStringLiteral("write"))
        outcome(store.write(entry, std::make_shared<const SecretBytes>("sk-secret")));
    else
        outcome(store.remove(entry));
    QCOMPARE(error.kind, Error::Kind::Keychain);
    QCOMPARE(error.code, "no-service");
    QVERIFY(!error.text.isEmpty());
    QVERIFY(!error.text.contains(QStringLiteral("sk-secret")));
    QVERIFY(QDir(home.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
}

QTEST_GUILESS_MAIN(TestKeychainWithoutBus)
#include "test_keychainwithoutbus.moc"
