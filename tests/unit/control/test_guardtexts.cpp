// Full texts of guardrail events: sealed with a key of the secret store, opened for who asks, or not kept at
// all.
#include "core/base/random.h"
#include "core/control/guardtexts.h"
#include "tests/support/patience.h"
#include "tests/unit/control/rig.h"

using namespace sluice;

namespace {

constexpr QByteArrayView secretText = "the whole text with SECRETSECRET in it";

GuardrailEvent guardEvent()
{
    GuardrailEvent event;
    event.id = newId();
    event.ruleId = newId();
    event.maskedExcerpt = QStringLiteral("SE…ET");
    event.createdAt = instantFromMicros(1'700'000'000'000'000);
    return event;
}

} // namespace

class TestGuardTexts final : public QObject
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
    void nothingIsAskedForByDefault();
    void theKeyIsMadeOnce();
    void textsComeBackOnlyWhereAsked();
    void aLockedStoreKeepsNothingAndSaysSo();
    void anotherKeyOrEventDoesNotOpen();
    void oldTextsGoTheirEventsStay();

private:
    Settings keeping() const
    {
        Settings settings;
        settings.keepGuardrailTexts = true;
        return settings;
    }
    void store(const GuardrailEvent &event)
    {
        const auto stored = waited(
            m_rig->thread.run([event](Storage &storage) { return storage.appendGuardrailEvents({event}); }));
        QVERIFY(stored);
    }
    std::unique_ptr<GuardTexts> texts()
    {
        return std::make_unique<GuardTexts>(m_rig->runner, *m_key,
                                            [this](TextSeal seal) { m_seal = std::move(seal); });
    }
    std::unique_ptr<Rig> m_rig = {};
    std::unique_ptr<SealKey> m_key = {};
    TextSeal m_seal = {};
};

void TestGuardTexts::nothingIsAskedForByDefault()
{
    const auto book = texts();
    book->follow({});
    QVERIFY(!m_rig->secrets.calls.join(QLatin1Char(' ')).contains(AuditSeal::entryName()));
    QVERIFY(!m_seal);
    QVERIFY(book->problem().isEmpty());
}

void TestGuardTexts::theKeyIsMadeOnce()
{
    auto book = texts();
    book->follow(keeping());
    QTRY_VERIFY(m_seal);
    const QByteArray key = m_rig->secrets.entries[AuditSeal::entryName()];
    QCOMPARE(key.size(), 64);
    book->follow({}); // off again
    QVERIFY(!m_seal);
    book.reset(); // the next start
    m_key = std::make_unique<SealKey>(m_rig->secrets);
    book = texts();
    book->follow(keeping());
    QTRY_VERIFY(m_seal);
    QCOMPARE(m_rig->secrets.entries[AuditSeal::entryName()], key);
}

void TestGuardTexts::textsComeBackOnlyWhereAsked()
{
    const auto book = texts();
    book->follow(keeping());
    QTRY_VERIFY(m_seal);
    GuardrailEvent event = guardEvent();
    const auto sealed = m_seal(event.id, secretText);
    QVERIFY(sealed);
    QVERIFY(!sealed.value().contains("SECRET"));
    QVERIFY(m_seal(event.id, secretText).value() != sealed.value()); // a fresh nonce
    event.sealedText = sealed.value();
    store(event);
    store(guardEvent());

    GuardrailEventQuery query;
    query.id = event.id;
    QVERIFY(waited(book->events(query)).value().events.at(0).plainText.isEmpty());
    QVERIFY(waited(book->events(query)).value().events.at(0).textKept);
    query.withTexts = true;
    QCOMPARE(waited(book->events(query)).value().events.at(0).plainText, secretText.toByteArray());
    query.id.reset();
    const auto all = waited(book->events(query)).value();
    QCOMPARE(all.events.size(), size_t(2));
}

void TestGuardTexts::aLockedStoreKeepsNothingAndSaysSo()
{
    m_rig->secrets.readError = Error{.kind = Error::Kind::Keychain, .text = QStringLiteral("It is locked.")};
    const auto book = texts();
    book->follow(keeping());
    QTRY_VERIFY(book->problem().contains(QStringLiteral("locked")));
    QVERIFY(!m_seal);
    m_rig->secrets.readError.reset();
    book->follow(keeping());
    QTRY_VERIFY(m_seal);
    QVERIFY(book->problem().isEmpty());
}

void TestGuardTexts::anotherKeyOrEventDoesNotOpen()
{
    const AuditSeal seal = AuditSeal::withKey(AuditSeal::newKey()).value();
    const AuditSeal other = AuditSeal::withKey(AuditSeal::newKey()).value();
    QByteArray sealed = seal.seal(secretText, "owner").value();
    QCOMPARE(seal.open(sealed, "owner").value(), secretText.toByteArray());
    QVERIFY(!other.open(sealed, "owner"));
    QVERIFY(!seal.open(sealed, "somebody"));
    for (const qsizetype at : {qsizetype(0), qsizetype(1), qsizetype(20), sealed.size() - 1}) {
        QByteArray changed = sealed;
        changed[at] = char(changed[at] ^ 1);
        QVERIFY2(!seal.open(changed, "owner"), qPrintable(QString::number(at)));
    }
    QVERIFY(!seal.open(sealed.first(20), "owner"));
    QVERIFY(!seal.open({}, "owner"));
    QVERIFY(!AuditSeal::withKey(secretOf("short")));
    QVERIFY(!AuditSeal::withKey({}));
    QCOMPARE(seal.open(seal.seal("", "o").value(), "o").value(), QByteArray());
}

void TestGuardTexts::oldTextsGoTheirEventsStay()
{
    GuardrailEvent old = guardEvent();
    old.sealedText = "sealed";
    GuardrailEvent fresh = guardEvent();
    fresh.sealedText = "sealed too";
    fresh.createdAt = old.createdAt + std::chrono::hours(1);
    store(old);
    store(fresh);
    const Instant before = fresh.createdAt;
    QCOMPARE(waited(m_rig->thread.run([before](Storage &storage) {
                 return storage.pruneGuardrailTexts(before);
             })).value(),
             1);
    const auto page = waited(texts()->events({}));
    QCOMPARE(page.value().total, 2);
    QVERIFY(page.value().events[0].textKept);
    QVERIFY(!page.value().events[1].textKept);
}

QTEST_GUILESS_MAIN(TestGuardTexts)
#include "test_guardtexts.moc"
