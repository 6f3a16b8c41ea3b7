// What providers are called and how they are doing, in words. Pure.
#pragma once

#include "core/control/control.h"
#include "ui/common/icons.h"

namespace sluice {

QString protocolText(ProviderProtocol protocol);
QString authText(AuthStyle auth);
// Whether a secret of the user's has to be stored for it.
bool needsKey(ProviderProtocol protocol, AuthStyle auth);

// How the last test of a provider ended, kept while the window is open.
struct TestMemory
{
    bool ok = false;
    QString problem = {};   // the first failing step's text
    QByteArray failed = {}; // its id
    Instant at = {};
};
TestMemory memoryOf(const TestReport &report, Instant at);

// What a person can do about a provider's state; the first of them is the fitting one.
enum class StateAction : quint8 {
    Unlock,
    Retry,
    EnterKey,
    ReplaceKey,
    OpenKeysPage,
    HowToInstall,
    UseVault,
    CopyDetails,
    TurnOn
};
QString actionText(StateAction action);

struct ProviderState
{
    QString text = {}; // "Ready · checked 2 min ago"
    QString icon = {};
    IconColour colour = IconColour::Muted;
    QString advice = {}; // what is wrong and what to do about it; empty: nothing
    std::vector<StateAction> actions = {};
};
// `storeName` as in Control::secretStoreName().
// The later of the test and the last call counts.
ProviderState providerState(const Provider &provider, const std::optional<TestMemory> &test,
                            const ProviderHealth &health, const QString &storeName, Instant now);

// Where the key is, in words: "in GNOME Keyring", "missing".
QString secretText(SecretState state, const QString &storeName);

// How to get a keychain service on this system; `product` as QSysInfo::productType() says it.
QString keychainInstallHint(const QString &product);
// How to use a passphrase vault instead.
QString vaultHint();

// "Name lookup", "Connection" … of a test step: what was tested, however it ended.
QString stepTitle(const QByteArray &id);
// The first step that failed; null where none did.
const TestStep *firstFailure(const TestReport &report);

// The presets that a pasted key could belong to: those with the longest prefix that fits. Empty: it does not
// look like a key, or it is one of ours.
std::vector<const ProviderPreset *> presetsForKey(const QString &text,
                                                  const std::vector<ProviderPreset> &presets);

// "Name: value" lines. A line that is none is reported with its number.
Result<HeaderList> parseHeaders(const QString &text);
QString headersText(const HeaderList &headers);
// Model ids, one a line or separated by commas; blanks and repetitions removed.
QStringList parseModels(const QString &text);

QString providerNameProblem(const QString &name, const Configuration &configuration, const QUuid &self);
QString baseUrlProblem(const QString &text);

// What stays as it is when a provider is edited. The secret is null: kept.
ProviderDraft draftOf(const Provider &provider);

} // namespace sluice
