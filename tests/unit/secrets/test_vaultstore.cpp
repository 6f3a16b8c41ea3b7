// The vault for real: a file on disk, scrypt and AES-GCM, and every way to get it wrong.
#include "core/secrets/vaultstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;

namespace {

constexpr VaultCost Cheap{15, 8, 1}; // the least that is accepted: the tests open many vaults

SharedSecret secretOf(QByteArrayView bytes)
{
    return std::make_shared<const SecretBytes>(bytes);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

std::unique_ptr<VaultStore> opened(const QString &path, QByteArrayView passphrase)
{
    auto store = VaultStore::open(path, secretOf(passphrase), Cheap);
    return store ? std::move(store).value() : nullptr;
}

QByteArray valueOf(VaultStore &store, const QString &entry)
{
    const auto read = store.read(entry).result();
    return read ? read.value()->view().toByteArray() : QByteArray("(none)");
}

bool wrote(VaultStore &store, const QString &entry, QByteArrayView secret)
{
    return bool(store.write(entry, secretOf(secret)).result());
}

const QString OpenAi = QStringLiteral("provider/openai");
const QString Claude = QStringLiteral("provider/claude");

} // namespace

class TestVaultStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatWasWritten();
    void keepsAnyBytes();
    void forgetsWhatWasRemoved();
    void saysWhatItDoesNotHave();
    void refusesAWrongPassphrase();
    void refusesAnEmptyPassphrase();
    void readsWithTheCostItWasMadeWith();
    void noticesEveryChangedByte();
    void noticesEveryCut();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void refusesACostOutOfBounds_data();
    void refusesACostOutOfBounds();
    void keepsNoPlainText();
    void isOnlyForItsOwner();
    void usesANonceOnce();
    void changesThePassphrase();
    void keepsTheOldPassphraseOnRefusal();
    void keepsTheOldStateWhenTheDiskRefuses();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestVaultStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("vault.sluice"));
}

void TestVaultStore::keepsWhatWasWritten()
{
    {
        const auto store = opened(m_file, "correct horse");
        QVERIFY(store);
        QCOMPARE(store->name(), QStringLiteral("vault"));
        QVERIFY(wrote(*store, OpenAi, "sk-first"));
        QVERIFY(wrote(*store, Claude, "sk-ant-second"));
        QVERIFY(wrote(*store, OpenAi, "sk-third"));
        QCOMPARE(valueOf(*store, OpenAi), "sk-third");
    }
    const auto again = opened(m_file, "correct horse");
    QVERIFY(again);
    QCOMPARE(valueOf(*again, OpenAi), "sk-third");
    QCOMPARE(valueOf(*again, Claude), "sk-ant-second");
}

void TestVaultStore::keepsAnyBytes()
{
    const QByteArray bytes("\0\n\xff zero, line end, high", 23);
    const QString name = QStringLiteral("provider/Ünïcødé 密钥");
    QVERIFY(wrote(*opened(m_file, "p"), name, bytes));
    QCOMPARE(valueOf(*opened(m_file, "p"), name), bytes);
}

void TestVaultStore::forgetsWhatWasRemoved()
{
    const auto store = opened(m_file, "p");
    QVERIFY(wrote(*store, OpenAi, "sk-1"));
    QVERIFY(wrote(*store, Claude, "sk-2"));
    QVERIFY(store->remove(OpenAi).result());
    QCOMPARE(valueOf(*store, OpenAi), "(none)");
    const auto again = opened(m_file, "p");
    QCOMPARE(valueOf(*again, OpenAi), "(none)");
    QCOMPARE(valueOf(*again, Claude), "sk-2");
}

void TestVaultStore::saysWhatItDoesNotHave()
{
    const auto store = opened(m_file, "p");
    QCOMPARE(store->read(OpenAi).result().error().kind, Error::Kind::NotFound);
    QCOMPARE(store->remove(OpenAi).result().error().kind, Error::Kind::NotFound);
}

void TestVaultStore::refusesAWrongPassphrase()
{
    QVERIFY(wrote(*opened(m_file, "right"), OpenAi, "sk-1"));
    const QByteArray before = contentOf(m_file);
    const auto wrong = VaultStore::open(m_file, secretOf("Right"), Cheap);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, Error::Kind::Keychain);
    QCOMPARE(wrong.error().code, "locked");
    QVERIFY(wrong.error().text.contains(QStringLiteral("passphrase")));
    QCOMPARE(contentOf(m_file), before);
}

void TestVaultStore::refusesAnEmptyPassphrase()
{
    QCOMPARE(VaultStore::open(m_file, secretOf(""), Cheap).error().kind, Error::Kind::BadRequest);
    QCOMPARE(VaultStore::open(m_file, nullptr, Cheap).error().kind, Error::Kind::BadRequest);
    QVERIFY(!QFile::exists(m_file));
}

void TestVaultStore::readsWithTheCostItWasMadeWith()
{
    {
        auto dear = VaultStore::open(m_file, secretOf("p"), VaultCost{16, 8, 2});
        QVERIFY(dear);
        QVERIFY(wrote(*dear.value(), OpenAi, "sk-1"));
    }
    QCOMPARE(vaultHeader(contentOf(m_file)).value().cost, (VaultCost{16, 8, 2}));
    const auto again = opened(m_file, "p");
    QVERIFY(wrote(*again, OpenAi, "sk-2"));
    QCOMPARE(vaultHeader(contentOf(m_file)).value().cost, (VaultCost{16, 8, 2}));
    // A cost below the least is not taken over.
    QCOMPARE(newVaultHeader(VaultCost{1, 1, 1}).cost, Cheap);
}

// With the right key at hand, so that it is the cipher that notices and not the key derivation.
void TestVaultStore::noticesEveryChangedByte()
{
    const VaultHeader header = newVaultHeader(Cheap);
    const auto key = vaultKey(secretOf("p"), header);
    const auto sealed =
        sealVault(header, key.value(), {{OpenAi, secretOf("sk-1")}, {Claude, secretOf("sk-2")}});
    QCOMPARE(unsealVault(sealed.value(), key.value()).value().size(), size_t(2));
    for (qsizetype at = 0; at < sealed.value().size(); ++at) {
        for (const char mask : {'\x01', '\x80'}) {
            QByteArray changed = sealed.value();
            changed[at] = char(changed[at] ^ mask);
            const auto opening = unsealVault(changed, key.value());
            QVERIFY2(!opening, qPrintable(QStringLiteral("byte %1 was changed unnoticed").arg(at)));
            QCOMPARE(opening.error().kind, Error::Kind::Keychain);
        }
    }
}

void TestVaultStore::noticesEveryCut()
{
    const VaultHeader header = newVaultHeader(Cheap);
    const auto key = vaultKey(secretOf("p"), header);
    const auto sealed = sealVault(header, key.value(), {{OpenAi, secretOf("sk-1")}});
    for (qsizetype size = 0; size < sealed.value().size(); ++size)
        QVERIFY(!unsealVault(sealed.value().first(size), key.value()));
    QVERIFY(!unsealVault(sealed.value() + '\0', key.value()));
}

void TestVaultStore::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("an empty file is damaged") << QByteArray() << QStringLiteral("damaged");
    QTest::newRow("a text file is damaged") << QByteArray(200, 'x') << QStringLiteral("damaged");
    QTest::newRow("a header alone is damaged")
        << QByteArray("SLUICEVT\0\1\1\17", 12) << QStringLiteral("damaged");
    QTest::newRow("a newer version is named")
        << QByteArray("SLUICEVT\0\2", 10) + QByteArray(200, 'x') << QStringLiteral("newer version");
}

void TestVaultStore::refusesOtherFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    overwrite(m_file, content);
    const auto store = VaultStore::open(m_file, secretOf("p"), Cheap);
    QVERIFY(!store);
    QCOMPARE(store.error().code, "failed");
    QVERIFY2(store.error().text.contains(says), qPrintable(store.error().text));
    QCOMPARE(contentOf(m_file), content);
}

void TestVaultStore::refusesACostOutOfBounds_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<char>("value");
    QTest::newRow("N too small") << 11 << '\x0e';
    QTest::newRow("N that exhausts memory") << 11 << '\x1e';
    QTest::newRow("r of zero") << 15 << '\0';
    QTest::newRow("r that exhausts memory") << 12 << '\x7f';
    QTest::newRow("p of zero") << 19 << '\0';
    QTest::newRow("p that takes for ever") << 16 << '\x7f';
    QTest::newRow("an unknown key derivation") << 10 << '\x02';
}

void TestVaultStore::refusesACostOutOfBounds()
{
    QFETCH(int, at);
    QFETCH(char, value);
    QVERIFY(opened(m_file, "p"));
    QByteArray content = contentOf(m_file);
    QVERIFY(vaultHeader(content));
    content[at] = value;
    QVERIFY(!vaultHeader(content));
}

void TestVaultStore::keepsNoPlainText()
{
    const auto store = opened(m_file, "hunter2-passphrase");
    QVERIFY(wrote(*store, OpenAi, "sk-very-secret-0123456789"));
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden)) {
        const QByteArray content = contentOf(m_folder->filePath(name));
        QVERIFY(!content.contains("very-secret"));
        QVERIFY(!content.contains("openai"));
        QVERIFY(!content.contains("hunter2"));
    }
}

void TestVaultStore::isOnlyForItsOwner()
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const auto store = opened(m_file, "p");
    QVERIFY(!(QFileInfo(m_file).permissions() & others));
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QVERIFY(wrote(*store, OpenAi, "sk-1"));
    QVERIFY(!(QFileInfo(m_file).permissions() & others));
}

void TestVaultStore::usesANonceOnce()
{
    const auto store = opened(m_file, "p");
    QSet<QByteArray> nonces;
    for (int i = 0; i < 50; ++i) {
        QVERIFY(wrote(*store, OpenAi, "sk-1"));
        nonces.insert(contentOf(m_file).mid(36, 12));
    }
    QCOMPARE(nonces.size(), 50);
}

void TestVaultStore::changesThePassphrase()
{
    const auto store = opened(m_file, "old");
    QVERIFY(wrote(*store, OpenAi, "sk-1"));
    const QByteArray before = contentOf(m_file);
    QVERIFY(store->changePassphrase(secretOf("old"), secretOf("new")));
    QVERIFY(contentOf(m_file).mid(20, 16) != before.mid(20, 16)); // the salt
    QVERIFY(wrote(*store, Claude, "sk-2"));
    QVERIFY(!opened(m_file, "old"));
    const auto again = opened(m_file, "new");
    QVERIFY(again);
    QCOMPARE(valueOf(*again, OpenAi), "sk-1");
    QCOMPARE(valueOf(*again, Claude), "sk-2");
}

void TestVaultStore::keepsTheOldPassphraseOnRefusal()
{
    const auto store = opened(m_file, "old");
    const auto refused = store->changePassphrase(secretOf("guess"), secretOf("new"));
    QCOMPARE(refused.error().code, "locked");
    QCOMPARE(store->changePassphrase(secretOf("old"), secretOf("")).error().kind, Error::Kind::BadRequest);
    QVERIFY(opened(m_file, "old"));
}

void TestVaultStore::keepsTheOldStateWhenTheDiskRefuses()
{
    const QString folder = m_folder->filePath(QStringLiteral("sub"));
    QVERIFY(QDir().mkdir(folder));
    const QString file = folder + QStringLiteral("/vault.sluice");
    const auto store = opened(file, "p");
    QVERIFY(wrote(*store, OpenAi, "sk-1"));
    // The folder goes: not even root can write there then.
    QVERIFY(QDir(folder).removeRecursively());
    const auto refused = store->write(OpenAi, secretOf("sk-2")).result();
    QCOMPARE(refused.error().kind, Error::Kind::Keychain);
    QCOMPARE(refused.error().code, "failed");
    QVERIFY(!refused.error().text.contains(QStringLiteral("sk-2")));
    QCOMPARE(valueOf(*store, OpenAi), "sk-1");
}

QTEST_GUILESS_MAIN(TestVaultStore)
#include "test_vaultstore.moc"
