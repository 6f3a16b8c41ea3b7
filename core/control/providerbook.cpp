// Creates, changes and removes providers: the secret store first, then the database, and back again on
// failure.
#include "core/control/providerbook.h"

#include "core/base/log.h"
#include "core/base/random.h"
#include "core/control/presets.h"
#include "core/control/validation.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Controller)
};

Error noSuchProvider()
{
    return {.kind = Error::Kind::NotFound, .text = Words::tr("This provider does not exist any more.")};
}

// A provider with the draft's values; id, order, creation time and secret stay.
Provider withDraft(Provider provider, const ProviderDraft &draft, Instant now)
{
    provider.name = draft.name;
    provider.preset = draft.preset;
    provider.protocol = draft.protocol;
    provider.auth = draft.auth;
    provider.baseUrl = draft.baseUrl;
    provider.headers = draft.headers;
    provider.models = draft.models;
    provider.priceSource = draft.priceSource;
    provider.enabled = draft.enabled;
    provider.updatedAt = now;
    if (!needsSecret(draft.protocol, draft.auth)) {
        provider.secret.reset();
        provider.secretState = SecretState::NotNeeded;
    } else if (provider.secretState == SecretState::NotNeeded) {
        provider.secretState = SecretState::Missing;
    }
    return provider;
}

int lastOrder(const std::vector<Provider> &providers)
{
    int last = -1;
    for (const Provider &provider : providers)
        last = std::max(last, provider.order);
    return last;
}

Provider withoutSecret(Provider provider)
{
    provider.secret.reset();
    return provider;
}

} // namespace

struct ProviderBook::Change
{
    Provider provider;
    Answer<Result<Provider>> answer;
    bool wroteSecret = false;
    SharedSecret secretBefore = {};
    SecretState stateBefore = SecretState::Missing;
};

QString secretEntry(const QUuid &provider)
{
    return QStringLiteral("provider/") + provider.toString(QUuid::WithoutBraces);
}

SecretState secretStateFor(const Error &error)
{
    if (error.kind == Error::Kind::NotFound)
        return SecretState::Missing;
    if (error.code == "locked")
        return SecretState::Locked;
    return error.code == "no-service" ? SecretState::NoStore : SecretState::Unreadable;
}

QString secretProblem(SecretState state, const QString &store)
{
    switch (state) {
    case SecretState::Locked:
        return Words::tr("%1 is locked, so the stored key cannot be read.").arg(store);
    case SecretState::Unreadable:
        return Words::tr("The stored key could not be read from %1.").arg(store);
    case SecretState::NoStore:
        return Words::tr("There is no keychain service to read the stored key from.");
    case SecretState::Missing:
    case SecretState::Present:
    case SecretState::NotNeeded:
        break;
    }
    return {};
}

ProviderBook::ProviderBook(StorageRunner &storage, SecretStore &secrets, ConfigurationState &state,
                           const Clock &clock)
    : m_storage(storage)
    , m_secrets(secrets)
    , m_state(state)
    , m_clock(clock)
{}

QFuture<Result<Provider>> ProviderBook::create(const ProviderDraft &draft)
{
    return m_changes.add<Result<Provider>>([this, draft](const auto &answer) { doCreate(draft, answer); });
}

QFuture<Result<Provider>> ProviderBook::update(const QUuid &id, const ProviderDraft &draft)
{
    return m_changes.add<Result<Provider>>(
        [this, id, draft](const auto &answer) { doUpdate(id, draft, answer); });
}

QFuture<Result<void>> ProviderBook::remove(const QUuid &id)
{
    return m_changes.add<Result<void>>([this, id](const auto &answer) { doRemove(id, answer); });
}

void ProviderBook::doCreate(const ProviderDraft &draft, const Answer<Result<Provider>> &answer)
{
    const auto checked = checkedProvider(draft, *m_state.current(), {});
    if (!checked)
        return answer(checked.error());
    const Instant now = m_clock.now();
    Provider fresh;
    fresh.id = newId();
    fresh.order = lastOrder(m_state.stored().providers) + 1;
    fresh.createdAt = now;
    Change change{.provider = withDraft(std::move(fresh), checked.value(), now), .answer = answer};
    if (checked.value().secret)
        writeSecret(std::move(change), checked.value().secret);
    else
        save(std::move(change));
}

void ProviderBook::doUpdate(const QUuid &id, const ProviderDraft &draft,
                            const Answer<Result<Provider>> &answer)
{
    const ConfigurationPtr configuration = m_state.current();
    const Provider *before = configuration->provider(id);
    if (!before)
        return answer(noSuchProvider());
    const auto checked = checkedProvider(draft, *configuration, id);
    if (!checked)
        return answer(checked.error());
    Change change{.provider = withDraft(*before, checked.value(), m_clock.now()), .answer = answer};
    change.secretBefore = before->secret;
    change.stateBefore = before->secretState;
    if (checked.value().secret)
        writeSecret(std::move(change), checked.value().secret);
    else
        save(std::move(change));
}

void ProviderBook::writeSecret(Change change, const SharedSecret &secret)
{
    const QString entry = secretEntry(change.provider.id);
    whenDone(m_secrets.write(entry, secret), this,
             [this, change, secret](const Result<void> &written) mutable {
                 if (!written)
                     return change.answer(explained(written.error()));
                 change.wroteSecret = true;
                 change.provider.secret = secret;
                 change.provider.secretState = SecretState::Present;
                 save(std::move(change));
             });
}

void ProviderBook::save(Change change)
{
    const auto saved = m_storage.run([provider = withoutSecret(change.provider)](Storage &storage) {
        return storage.saveProvider(provider);
    });
    whenDone(saved, this, [this, change](const Result<void> &outcome) mutable {
        if (!outcome)
            return takeBackSecret(change, outcome.error());
        // A secret may have been read while the database was busy: the newer one is in the state.
        if (const Provider *now = m_state.current()->provider(change.provider.id);
            now && !change.wroteSecret && change.provider.secretState != SecretState::NotNeeded) {
            change.provider.secret = now->secret;
            if (now->secretState != SecretState::NotNeeded)
                change.provider.secretState = now->secretState;
        }
        const bool unread = !change.provider.secret && change.provider.secretState != SecretState::NotNeeded;
        m_state.putProvider(change.provider);
        change.answer(change.provider);
        if (unread && change.stateBefore == SecretState::NotNeeded)
            readSecret(change.provider.id);
    });
}

void ProviderBook::takeBackSecret(const Change &change, const Error &reason)
{
    if (!change.wroteSecret)
        return change.answer(reason);
    // What was there before and could not be read cannot be put back either: then the new one stays.
    if (change.stateBefore == SecretState::Locked || change.stateBefore == SecretState::Unreadable)
        return change.answer(reason);
    const QString entry = secretEntry(change.provider.id);
    const auto undone =
        change.secretBefore ? m_secrets.write(entry, change.secretBefore) : m_secrets.remove(entry);
    whenDone(undone, this, [this, change, reason](const Result<void> &outcome) {
        Error told = reason;
        if (!outcome && outcome.error().kind != Error::Kind::NotFound)
            //: %1 a sentence, %2 a secret store, %3 why not
            told.text = Words::tr("%1 The key that was just stored in %2 could not be taken back: %3")
                            .arg(reason.text, m_secrets.name(), outcome.error().text);
        change.answer(told);
    });
}

void ProviderBook::doRemove(const QUuid &id, const Answer<Result<void>> &answer)
{
    const ConfigurationPtr configuration = m_state.current();
    if (!configuration->provider(id))
        return answer(noSuchProvider());
    const Provider provider = *configuration->provider(id);
    const auto removed = m_storage.run([id](Storage &storage) { return storage.removeProvider(id); });
    whenDone(removed, this, [this, provider, answer](const Result<void> &outcome) {
        if (!outcome)
            return answer(outcome.error());
        m_state.dropProvider(provider.id);
        removeSecret(provider, answer);
    });
}

void ProviderBook::removeSecret(const Provider &provider, const Answer<Result<void>> &answer)
{
    whenDone(m_secrets.remove(secretEntry(provider.id)), this,
             [this, provider, answer](const Result<void> &outcome) {
                 const bool held = provider.secretState == SecretState::Present ||
                                   provider.secretState == SecretState::Locked ||
                                   provider.secretState == SecretState::Unreadable;
                 if (outcome || outcome.error().kind == Error::Kind::NotFound || !held)
                     return answer({});
                 answer(Error{.kind = Error::Kind::Keychain,
                              .text = Words::tr("“%1” is removed, but its key is still in %2 as “%3”: %4")
                                          .arg(provider.name, m_secrets.name(), secretEntry(provider.id),
                                               outcome.error().text),
                              .code = outcome.error().code});
             });
}

QFuture<Result<void>> ProviderBook::reorder(const QList<QUuid> &ids)
{
    return m_changes.add<Result<void>>([this, ids](const auto &answer) { doReorder(ids, answer); });
}

QFuture<Result<void>> ProviderBook::settled()
{
    return m_changes.add<Result<void>>([](const auto &answer) { answer({}); });
}

void ProviderBook::doReorder(const QList<QUuid> &ids, const Answer<Result<void>> &answer)
{
    const ConfigurationPtr configuration = m_state.current();
    const auto known = [&](const QUuid &id) { return configuration->provider(id) != nullptr; };
    if (!std::all_of(ids.begin(), ids.end(), known))
        return answer(noSuchProvider());
    std::vector<Provider> providers = configuration->providers();
    const auto place = [&ids](const Provider &provider) {
        const qsizetype at = ids.indexOf(provider.id);
        return at < 0 ? ids.size() : at;
    };
    std::stable_sort(providers.begin(), providers.end(),
                     [&place](const Provider &a, const Provider &b) { return place(a) < place(b); });
    QHash<QUuid, int> orders;
    std::vector<Provider> moved;
    for (int order = 0; Provider & provider : providers) {
        orders.insert(provider.id, order);
        if (provider.order != order) {
            provider.order = order;
            moved.push_back(withoutSecret(provider));
        }
        ++order;
    }
    if (moved.empty())
        return answer({});
    const auto saved = m_storage.run([moved](Storage &storage) { return storage.saveProviders(moved); });
    whenDone(saved, this, [this, orders, answer](const Result<void> &outcome) {
        if (outcome)
            m_state.orderProviders(orders);
        answer(outcome);
    });
}

void ProviderBook::readSecrets()
{
    for (const Provider &provider : m_state.current()->providers()) {
        if (!provider.secret && needsSecret(provider.protocol, provider.auth))
            readSecret(provider.id);
    }
}

void ProviderBook::unlockSecrets()
{
    const ConfigurationPtr configuration = m_state.current();
    const auto &providers = configuration->providers();
    const auto locked = std::find_if(providers.begin(), providers.end(), [](const Provider &provider) {
        return provider.secretState == SecretState::Locked;
    });
    if (locked == providers.end())
        return readSecrets();
    whenDone(m_secrets.readAsking(secretEntry(locked->id)), this,
             [this, id = locked->id](const Result<SharedSecret> &secret) {
                 applySecret(id, secret);
                 readSecrets();
             });
}

void ProviderBook::readSecret(const QUuid &id)
{
    whenDone(m_secrets.read(secretEntry(id)), this,
             [this, id](const Result<SharedSecret> &secret) { applySecret(id, secret); });
}

void ProviderBook::applySecret(const QUuid &id, const Result<SharedSecret> &secret)
{
    const Provider *known = m_state.current()->provider(id);
    if (!known || known->secret || known->secretState == SecretState::NotNeeded)
        return; // removed, replaced or not needed any more while we were reading
    Provider provider = *known;
    if (secret) {
        provider.secret = secret.value();
        provider.secretState = SecretState::Present;
    } else {
        provider.secretState = secretStateFor(secret.error());
        qCWarning(lcSecrets).noquote()
            << "the key of provider" << provider.name << "could not be read:" << secret.error().text;
    }
    m_state.putProvider(std::move(provider));
}

Error ProviderBook::explained(const Error &error) const
{
    Error told = error;
    if (error.code == "no-service")
        told.text =
            Words::tr("There is no keychain service to keep the key in. Install one (GNOME Keyring or "
                      "KWallet), or use a passphrase vault: --secrets vault.");
    else if (error.code == "locked")
        told.text = Words::tr("%1 is locked, so the key is not stored. Unlock it and try again.")
                        .arg(m_secrets.name());
    return told;
}

} // namespace sluice
