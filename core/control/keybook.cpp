// Changes virtual keys: checked, stored, then published.
#include "core/control/keybook.h"

#include "core/base/random.h"
#include "core/control/validation.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Controller)
};

// Fixed, so that the test key is one key however often the program starts, and never one of the user's.
constexpr QUuid TestKeyId(0x01930000, 0x0000, 0x7000, 0x80, 0x00, 0x73, 0x6c, 0x75, 0x69, 0x63, 0x65);

constexpr std::chrono::hours LongestGrace(24 * 90);
constexpr size_t MostFormerSecrets = 20; // the history of rotations that is kept
constexpr qsizetype LongestReason = 512;
// In the place of a display prefix: nobody has ever seen such a secret.
constexpr QByteArrayView LentPrefix = "window";
constexpr std::chrono::hours LentFor{24};

Error noSuchKey()
{
    return {.kind = Error::Kind::NotFound, .text = Words::tr("This key does not exist any more.")};
}

KeyDraft draftOf(const VirtualKey &key)
{
    return {.name = key.name,
            .defaultProvider = key.defaultProvider,
            .note = key.note,
            .colour = key.colour,
            .requestsPerMinute = key.requestsPerMinute,
            .policy = key.policy,
            .enabled = key.enabled};
}

void apply(VirtualKey &key, const KeyDraft &draft)
{
    key.name = draft.name;
    key.defaultProvider = draft.defaultProvider;
    key.note = draft.note;
    key.colour = draft.colour;
    key.requestsPerMinute = draft.requestsPerMinute;
    key.policy = draft.policy;
    key.enabled = draft.enabled;
}

void renewSecret(VirtualKey &key, const NewSecret &secret, Instant now, std::chrono::seconds grace)
{
    FormerSecret former{.prefix = key.prefix, .until = now + grace};
    if (grace.count() > 0)
        former.hash = key.hash;
    key.formerSecrets.insert(key.formerSecrets.begin(), std::move(former));
    if (key.formerSecrets.size() > MostFormerSecrets)
        key.formerSecrets.resize(MostFormerSecrets);
    key.hash = secret.hash;
    key.prefix = secret.prefix;
    key.rotatedAt = now;
}

} // namespace

KeyBook::KeyBook(StorageRunner &storage, ConfigurationState &state, const Clock &clock)
    : m_storage(storage)
    , m_state(state)
    , m_clock(clock)
{}

template<typename T>
void KeyBook::save(const VirtualKey &key, const Answer<Result<T>> &answer, std::function<Result<T>()> value)
{
    const auto saved = m_storage.run([key](Storage &storage) { return storage.saveKey(key); });
    whenDone(saved, this, [this, key, answer, value = std::move(value)](const Result<void> &outcome) {
        if (!outcome)
            return answer(outcome.error());
        m_state.putKey(key);
        answer(value());
    });
}

QFuture<Result<NewKey>> KeyBook::create(const KeyDraft &draft)
{
    return m_changes.add<Result<NewKey>>([this, draft](const Answer<Result<NewKey>> &answer) {
        const auto checked = checkedKey(draft, *m_state.current(), {});
        if (!checked)
            return answer(checked.error());
        const NewSecret secret = makeSecret();
        VirtualKey key{
            .id = newId(), .hash = secret.hash, .prefix = secret.prefix, .createdAt = m_clock.now()};
        apply(key, checked.value());
        save<NewKey>(key, answer, [key, secret] { return NewKey{.key = key, .secret = secret.secret}; });
    });
}

QFuture<Result<VirtualKey>> KeyBook::update(const VirtualKey &changed)
{
    return m_changes.add<Result<VirtualKey>>([this, changed](const Answer<Result<VirtualKey>> &answer) {
        const ConfigurationPtr configuration = m_state.current();
        const VirtualKey *before = configuration->key(changed.id);
        if (!before)
            return answer(noSuchKey());
        KeyDraft draft = draftOf(changed);
        if (changed.defaultProvider == before->defaultProvider &&
            !configuration->provider(draft.defaultProvider))
            draft.defaultProvider = {}; // removed meanwhile: no reason to refuse a new name
        const auto checked = checkedKey(draft, *configuration, changed.id);
        if (!checked)
            return answer(checked.error());
        VirtualKey key = *before;
        apply(key, checked.value());
        save<VirtualKey>(key, answer, [key] { return key; });
    });
}

QFuture<Result<void>> KeyBook::change(const QUuid &id, const Edit &edit)
{
    return m_changes.add<Result<void>>([this, id, edit](const Answer<Result<void>> &answer) {
        const ConfigurationPtr configuration = m_state.current();
        const VirtualKey *before = configuration->key(id);
        if (!before)
            return answer(noSuchKey());
        VirtualKey key = *before;
        if (const auto edited = edit(key); !edited)
            return answer(edited.error());
        save<void>(key, answer, [] { return Result<void>(); });
    });
}

QFuture<Result<void>> KeyBook::revoke(const QUuid &id, const QString &reason)
{
    return change(id, [this, reason](VirtualKey &key) -> Result<void> {
        if (key.revokedAt)
            return {}; // the first reason and time stay
        key.revokedAt = m_clock.now();
        key.revokeReason = reason.trimmed().left(LongestReason);
        return {};
    });
}

QFuture<Result<void>> KeyBook::restore(const QUuid &id)
{
    return change(id, [this](VirtualKey &key) -> Result<void> {
        if (!key.revokedAt)
            return {};
        for (const VirtualKey &other : m_state.current()->keys()) {
            if (other.id != key.id && !other.revokedAt &&
                other.name.compare(key.name, Qt::CaseInsensitive) == 0)
                return Error{
                    .kind = Error::Kind::Conflict,
                    .text = Words::tr("Another key is called “%1” by now. Rename it first.").arg(key.name),
                    .code = "name"};
        }
        key.revokedAt.reset();
        key.revokeReason.clear();
        return {};
    });
}

QFuture<Result<void>> KeyBook::setPaused(const QUuid &id, bool paused, const QString &reason)
{
    return change(id, [this, paused, reason](VirtualKey &key) -> Result<void> {
        if (paused == key.pausedAt.has_value())
            return {};
        key.pausedAt = paused ? std::optional(m_clock.now()) : std::nullopt;
        key.pauseReason = paused ? reason.trimmed().left(LongestReason) : QString();
        return {};
    });
}

QFuture<Result<NewKey>> KeyBook::rotate(const QUuid &id, std::chrono::seconds grace)
{
    return m_changes.add<Result<NewKey>>([this, id, grace](const Answer<Result<NewKey>> &answer) {
        const ConfigurationPtr configuration = m_state.current();
        const VirtualKey *before = configuration->key(id);
        if (!before)
            return answer(noSuchKey());
        if (before->revokedAt)
            return answer(Error{
                .kind = Error::Kind::Conflict,
                .text =
                    Words::tr("“%1” is revoked: restore it before it gets a new secret.").arg(before->name),
                .code = "revoked"});
        if (grace.count() < 0 || grace > LongestGrace)
            return answer(Error{.kind = Error::Kind::BadRequest,
                                .text = Words::tr("The old secret can be accepted for 90 days at most."),
                                .code = "grace_seconds"});
        VirtualKey key = *before;
        const NewSecret secret = makeSecret();
        renewSecret(key, secret, m_clock.now(), grace);
        save<NewKey>(key, answer, [key, secret] { return NewKey{.key = key, .secret = secret.secret}; });
    });
}

void KeyBook::forgetFormerSecrets()
{
    const Instant now = m_clock.now();
    const auto isOver = [now](const FormerSecret &former) {
        return !former.hash.isEmpty() && former.until <= now;
    };
    const ConfigurationPtr configuration = m_state.current();
    for (const VirtualKey &key : configuration->keys()) {
        if (std::none_of(key.formerSecrets.begin(), key.formerSecrets.end(), isOver))
            continue;
        change(key.id, [isOver](VirtualKey &changed) -> Result<void> {
            for (FormerSecret &former : changed.formerSecrets) {
                if (isOver(former))
                    former.hash.clear();
            }
            return {};
        });
    }
}

QFuture<Result<QByteArray>> KeyBook::lend(const QUuid &id)
{
    return m_changes.add<Result<QByteArray>>([this, id](const Answer<Result<QByteArray>> &answer) {
        const ConfigurationPtr configuration = m_state.current();
        const VirtualKey *before = configuration->key(id);
        if (!before)
            return answer(noSuchKey());
        const NewSecret secret = makeSecret();
        VirtualKey key = *before;
        // Those of earlier runs are of no use to anybody.
        std::erase_if(key.formerSecrets,
                      [](const FormerSecret &former) { return former.prefix == LentPrefix; });
        key.formerSecrets.push_back({secret.hash, LentPrefix.toByteArray(), m_clock.now() + LentFor});
        save<QByteArray>(key, answer, [secret] { return secret.secret; });
    });
}

QFuture<Result<NewKey>> KeyBook::renewTestKey(const QUuid &provider)
{
    return m_changes.add<Result<NewKey>>([this, provider](const Answer<Result<NewKey>> &answer) {
        const ConfigurationPtr configuration = m_state.current();
        const VirtualKey *before = configuration->key(TestKeyId);
        VirtualKey key = before ? *before : VirtualKey{.id = TestKeyId, .createdAt = m_clock.now()};
        const NewSecret secret = makeSecret();
        key.name = Words::tr("Sluice test");
        key.note = Words::tr("For “Send a test request”. Its secret is forgotten when Sluice quits.");
        key.hash = secret.hash;
        key.prefix = secret.prefix;
        key.defaultProvider = provider;
        key.enabled = true;
        key.revokedAt.reset();
        key.revokeReason.clear();
        key.pausedAt.reset();
        key.pauseReason.clear();
        save<NewKey>(key, answer, [key, secret] { return NewKey{.key = key, .secret = secret.secret}; });
    });
}

} // namespace sluice
