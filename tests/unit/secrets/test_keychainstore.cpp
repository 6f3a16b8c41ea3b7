// The keychain store against a real Secret Service (see with-secret-service).
#include "core/secrets/keychainstore.h"
#include "tests/support/patience.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace sluice;

namespace {

const QString Entry = QStringLiteral("provider/0190a5c8-0000-7000-8000-000000000001");

SharedSecret secretOf(QByteArrayView bytes)
{
    return std::make_shared<const SecretBytes>(bytes);
}

template<typename T>
T waited(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, LongEnough))
        qFatal("the keychain store never answered");
    return future.result();
}

qint64 keyringProcess()
{
    return qEnvironmentVariable("GNOME_KEYRING_PID").toLongLong();
}

// Everything that anybody wrote below the private XDG folders.
bool isAnywhereOnDisk(QByteArrayView text)
{
    for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
        QDirIterator files(qEnvironmentVariable(variable), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
    }
    return false;
}

} // namespace

class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsWhatWasWritten();
    void keepsAnyBytes();
    void keepsServicesApart();
    void forgetsWhatWasRemoved();
    void saysWhatItDoesNotHave();
    void answersManyAtOnce();
    void writesNoPlainText();
    void givesUpOnASilentService();
    void isQuietWhenTheStoreGoesFirst();
    void namesTheKeychain_data();
    void namesTheKeychain();
    void saysWhenItIsLocked();

private:
    KeychainStore m_store{QStringLiteral("Sluice test")};
};

void TestKeychainStore::initTestCase()
{
    QVERIFY2(keyringProcess() > 1, "start this through tests/unit/secrets/with-secret-service");
}

void TestKeychainStore::keepsWhatWasWritten()
{
    QVERIFY(waited(m_store.write(Entry, secretOf("sk-first"))));
    QVERIFY(waited(m_store.write(Entry, secretOf("sk-second"))));
    KeychainStore another(QStringLiteral("Sluice test"));
    const auto read = waited(another.read(Entry));
    QVERIFY(read);
    QCOMPARE(read.value()->view(), QByteArrayView("sk-second"));
}

void TestKeychainStore::keepsAnyBytes()
{
    const QByteArray bytes("\0\n\xff zero, line end, high", 23);
    QVERIFY(waited(m_store.write(Entry, secretOf(bytes))));
    QCOMPARE(waited(m_store.read(Entry)).value()->view(), QByteArrayView(bytes));
}

void TestKeychainStore::keepsServicesApart()
{
    KeychainStore other(QStringLiteral("Another program"));
    QVERIFY(waited(m_store.write(Entry, secretOf("ours"))));
    QVERIFY(waited(other.write(Entry, secretOf("theirs"))));
    QCOMPARE(waited(m_store.read(Entry)).value()->view(), QByteArrayView("ours"));
}

void TestKeychainStore::forgetsWhatWasRemoved()
{
    QVERIFY(waited(m_store.write(Entry, secretOf("sk-1"))));
    QVERIFY(waited(m_store.remove(Entry)));
    QCOMPARE(waited(m_store.read(Entry)).error().kind, Error::Kind::NotFound);
}

void TestKeychainStore::saysWhatItDoesNotHave()
{
    QCOMPARE(waited(m_store.read(QStringLiteral("provider/never"))).error().kind, Error::Kind::NotFound);
    QCOMPARE(waited(m_store.remove(QStringLiteral("provider/never"))).error().kind, Error::Kind::NotFound);
}

void TestKeychainStore::answersManyAtOnce()
{
    std::vector<QFuture<Result<void>>> writes;
    std::vector<QFuture<Result<SharedSecret>>> reads;
    const auto entry = [](int i) { return QStringLiteral("provider/%1").arg(i); };
    for (int i = 0; i < 20; ++i)
        writes.push_back(m_store.write(entry(i), secretOf(QByteArray::number(i))));
    for (int i = 0; i < 20; ++i)
        reads.push_back(m_store.read(entry(i)));
    for (int i = 0; i < 20; ++i) {
        QVERIFY(waited(writes[size_t(i)]));
        QCOMPARE(waited(reads[size_t(i)]).value()->view().toByteArray(), QByteArray::number(i));
    }
}

void TestKeychainStore::writesNoPlainText()
{
    QVERIFY(waited(m_store.write(Entry, secretOf("sk-very-secret-0123456789"))));
    QVERIFY(!isAnywhereOnDisk("sk-very-secret-0123456789"));
    QVERIFY(!isAnywhereOnDisk(QByteArray("sk-very-secret-0123456789").toBase64()));
}

void TestKeychainStore::givesUpOnASilentService()
{
    QVERIFY(waited(m_store.write(Entry, secretOf("sk-1"))));
    KeychainStore impatient(QStringLiteral("Sluice test"), std::chrono::milliseconds(200));
    QCOMPARE(::kill(pid_t(keyringProcess()), SIGSTOP), 0);
    const auto silent = waited(impatient.read(Entry));
    QCOMPARE(::kill(pid_t(keyringProcess()), SIGCONT), 0);
    QVERIFY(!silent);
    QCOMPARE(silent.error().kind, Error::Kind::Keychain);
    QCOMPARE(silent.error().code, "failed");
    // The late answer harms nobody, and the next question is answered.
    QCOMPARE(waited(m_store.read(Entry)).value()->view(), QByteArrayView("sk-1"));
}

void TestKeychainStore::isQuietWhenTheStoreGoesFirst()
{
    auto going = std::make_unique<KeychainStore>(QStringLiteral("Sluice test"));
    const auto pending = going->read(Entry);
    going.reset();
    QTRY_VERIFY(pending.isFinished());
    QVERIFY(pending.isCanceled());
    QVERIFY(waited(m_store.write(Entry, secretOf("sk-2"))));
}

// Last, because it cannot be undone: nobody is there to type the passphrase.
void TestKeychainStore::saysWhenItIsLocked()
{
    QVERIFY(waited(m_store.write(Entry, secretOf("sk-1"))));
    const QStringList lock{QStringLiteral("--session"),
                           QStringLiteral("--print-reply"),
                           QStringLiteral("--dest=org.freedesktop.secrets"),
                           QStringLiteral("/org/freedesktop/secrets"),
                           QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                           QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")};
    QCOMPARE(QProcess::execute(QStringLiteral("dbus-send"), lock), 0);
    const auto isLocked = [](const auto &outcome) {
        return !outcome && outcome.error().kind == Error::Kind::Keychain && outcome.error().code == "locked";
    };
    QVERIFY(isLocked(waited(m_store.read(Entry))));
    QVERIFY(isLocked(waited(m_store.readAsking(Entry))));
    QVERIFY(isLocked(waited(m_store.write(Entry, secretOf("sk-2")))));
    QVERIFY(isLocked(waited(m_store.remove(Entry))));
    // Known to be missing all the same.
    QCOMPARE(waited(m_store.read(QStringLiteral("provider/never"))).error().kind, Error::Kind::NotFound);
}

void TestKeychainStore::namesTheKeychain_data()
{
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QString>("name");
    QTest::newRow("GNOME") << QStringLiteral("GNOME") << QStringLiteral("GNOME Keyring");
    QTest::newRow("Ubuntu's GNOME") << QStringLiteral("ubuntu:GNOME") << QStringLiteral("GNOME Keyring");
    QTest::newRow("KDE") << QStringLiteral("KDE") << QStringLiteral("KWallet");
    QTest::newRow("no desktop") << QString() << QStringLiteral("GNOME Keyring");
}

void TestKeychainStore::namesTheKeychain()
{
    QFETCH(QString, desktop);
    QFETCH(QString, name);
    QCOMPARE(keychainName(desktop), name);
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "test_keychainstore.moc"
