// Recorded bodies: sealed with the key of the secret store while a key wants them, opened for who asks.
#include "core/base/random.h"
#include "core/control/recordings.h"
#include "tests/unit/control/rig.h"

using namespace sluice;

namespace {

Configuration with(bool records, bool revoked = false)
{
    VirtualKey key;
    key.id = newId();
    key.hash = QByteArray(32, 'h');
    key.policy.recordBodies = records;
    if (revoked)
        key.revokedAt = Instant();
    return Configuration(Settings(), {}, {key}, false);
}

Recording recordingFor(const QUuid &id)
{
    Recording recording;
    recording.requestId = id;
    recording.request = "asked";
    recording.answer = "answered";
    return recording;
}

} // namespace

class TestRecordingControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_key.reset();
        m_rig = std::make_unique<Rig>();
        m_key = std::make_unique<SealKey>(m_rig->secrets);
        m_seal = {};
    }
    void noKeyNoSeal();
    void opensWhatItSealed();
    void aLostKeyIsSaid();
    void aLockedStoreIsSaid();
    void twoWhoAskMakeOneKey();

private:
    std::unique_ptr<Recordings> recordings()
    {
        return std::make_unique<Recordings>(m_rig->runner, *m_key,
                                            [this](TextSeal seal) { m_seal = std::move(seal); });
    }
    void store(const QUuid &id)
    {
        const SealedRecording sealed{id, m_seal(id, packedRecording(recordingFor(id))).value()};
        QVERIFY(waited(
            m_rig->thread.run([sealed](Storage &storage) { return storage.appendRecordings({sealed}); })));
    }
    std::unique_ptr<Rig> m_rig = {};
    std::unique_ptr<SealKey> m_key = {};
    TextSeal m_seal = {};
};

void TestRecordingControl::noKeyNoSeal()
{
    const auto book = recordings();
    book->follow(with(false));
    book->follow(with(true, true)); // revoked
    QVERIFY(m_rig->secrets.calls.isEmpty());
    QVERIFY(!m_seal);
    book->follow(with(true));
    QTRY_VERIFY(m_seal);
    book->follow(with(false));
    QVERIFY(!m_seal);
    book->follow(with(true)); // known by now
    QVERIFY(m_seal);
}

void TestRecordingControl::opensWhatItSealed()
{
    const auto book = recordings();
    book->follow(with(true));
    QTRY_VERIFY(m_seal);
    const QUuid id = newId();
    store(id);
    const auto found = waited(book->of(id));
    QVERIFY(found && found.value());
    QCOMPARE(*found.value(), recordingFor(id));
    const auto none = waited(book->of(newId()));
    QVERIFY(none && !none.value());
}

void TestRecordingControl::aLostKeyIsSaid()
{
    auto book = recordings();
    book->follow(with(true));
    QTRY_VERIFY(m_seal);
    const QUuid id = newId();
    store(id);
    m_rig->secrets.entries[AuditSeal::entryName()] = AuditSeal::newKey()->view().toByteArray();
    book.reset(); // the next start
    m_key = std::make_unique<SealKey>(m_rig->secrets);
    QCOMPARE(waited(recordings()->of(id)).error().kind, Error::Kind::Keychain);
}

void TestRecordingControl::aLockedStoreIsSaid()
{
    m_rig->secrets.readError = Error{.kind = Error::Kind::Keychain, .text = QStringLiteral("It is locked.")};
    const auto book = recordings();
    book->follow(with(true));
    QTRY_VERIFY(book->problem().contains(QStringLiteral("locked")));
    QVERIFY(!m_seal);
    m_rig->secrets.readError.reset();
    book->follow(with(true));
    QTRY_VERIFY(m_seal);
    QVERIFY(book->problem().isEmpty());
}

// Guardrail texts and bodies are switched on at the same time: a second key would lock out the first one's.
void TestRecordingControl::twoWhoAskMakeOneKey()
{
    std::vector<AuditSealPtr> got;
    for (int i = 0; i < 2; ++i)
        m_key->findOrMake([&got](const Result<AuditSealPtr> &seal) { got.push_back(seal.value()); });
    QTRY_COMPARE(got.size(), size_t(2));
    QCOMPARE(got[0], got[1]);
    QCOMPARE(m_rig->secrets.calls.filter(QStringLiteral("write ")).size(), 1);
}

QTEST_GUILESS_MAIN(TestRecordingControl)
#include "test_recordingcontrol.moc"
