// What providers are called and how they are doing, in words.
#include "ui/providers/providerwords.h"

#include "ui/common/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace sluice {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ProviderWords)
};

constexpr int ShortestKey = 16; // shorter texts are searches, not keys

// "GNOME Keyring" of "GNOME Keyring (Secret Service)": enough in a table.
QString shortName(const QString &storeName)
{
    const qsizetype bracket = storeName.indexOf(QLatin1String(" ("));
    return bracket > 0 ? storeName.first(bracket) : storeName;
}

QString iconNamed(const char *name)
{
    return QString::fromLatin1(name);
}

ProviderState stateOfSecret(const Provider &provider, const QString &storeName)
{
    switch (provider.secretState) {
    case SecretState::NotNeeded:
        return {Words::tr("Ready · no key needed"), iconNamed("success"), IconColour::Good, {}, {}};
    case SecretState::Present:
        return {
            Words::tr("Key in %1").arg(shortName(storeName)), iconNamed("success"), IconColour::Good, {}, {}};
    case SecretState::Missing:
        return {Words::tr("Key missing"),
                iconNamed("warning"),
                IconColour::Warning,
                Words::tr("%1 has no entry for this provider. Enter its key.").arg(storeName),
                {StateAction::EnterKey}};
    case SecretState::Locked:
        return {Words::tr("Keychain locked"),
                iconNamed("lock"),
                IconColour::Warning,
                Words::tr("The key is there but may not be read now. Unlock %1.").arg(storeName),
                {StateAction::Unlock}};
    case SecretState::Unreadable:
        return {
            Words::tr("Key unreadable"),
            iconNamed("error"),
            IconColour::Bad,
            Words::tr("%1 did not answer properly. The key may still be there: try again.").arg(storeName),
            {StateAction::Retry, StateAction::CopyDetails}};
    case SecretState::NoStore:
        return {Words::tr("No keychain service"),
                iconNamed("error"),
                IconColour::Bad,
                Words::tr("There is nothing to store the key in. Install a keychain service, or use a "
                          "passphrase vault."),
                {StateAction::HowToInstall, StateAction::UseVault}};
    }
    return {};
}

ProviderState trouble(const QString &text, const QString &problem, std::vector<StateAction> actions = {})
{
    return {text, iconNamed("error"), IconColour::Bad, problem, std::move(actions)};
}

ProviderState stateOfTest(const TestMemory &test, Instant now)
{
    if (test.ok)
        //: %1 is an age: "now", "2 min ago"
        return {Words::tr("Ready · checked %1").arg(ageText(test.at, now)),
                iconNamed("success"),
                IconColour::Good,
                {},
                {}};
    const auto actions = test.failed == "key"
                             ? std::vector{StateAction::ReplaceKey, StateAction::OpenKeysPage}
                             : std::vector<StateAction>();
    return trouble(Words::tr("Test failed · %1").arg(ageText(test.at, now)), test.problem, actions);
}

ProviderState stateOfHealth(const ProviderHealth &health, Instant now)
{
    using State = ProviderHealth::State;
    const QString age = ageText(health.at, now);
    switch (health.state) {
    case State::Works:
    case State::Unknown:
        return {Words::tr("Ready · checked %1").arg(age), iconNamed("success"), IconColour::Good, {}, {}};
    case State::Refused:
        return trouble(Words::tr("Key refused · %1", "how long ago").arg(age), health.problem,
                       {StateAction::ReplaceKey, StateAction::OpenKeysPage});
    case State::RateLimited:
        return {health.until ? Words::tr("Rate-limited until %1", "a time of day")
                                   .arg(clockText(
                                       QDateTime::fromMSecsSinceEpoch(microsOf(*health.until) / 1000).time()))
                             : Words::tr("Rate-limited · %1", "how long ago").arg(age),
                iconNamed("clock"),
                IconColour::Warning,
                health.problem,
                {}};
    case State::Unreachable:
        return trouble(Words::tr("Unreachable · %1", "how long ago").arg(age), health.problem);
    case State::Certificate:
        return trouble(Words::tr("Certificate problem · %1", "how long ago").arg(age), health.problem,
                       {StateAction::CopyDetails});
    case State::Failing:
        return trouble(Words::tr("Failing · %1", "how long ago").arg(age), health.problem);
    }
    return {};
}

} // namespace

QString protocolText(ProviderProtocol protocol)
{
    switch (protocol) {
    case ProviderProtocol::OpenAi:
        return Words::tr("OpenAI");
    case ProviderProtocol::Anthropic:
        return Words::tr("Anthropic");
    case ProviderProtocol::Gemini:
        return Words::tr("Gemini");
    case ProviderProtocol::Simulator:
        return Words::tr("Simulator");
    }
    return {};
}

QString authText(AuthStyle auth)
{
    switch (auth) {
    case AuthStyle::Bearer:
        return Words::tr("Authorization: Bearer …");
    case AuthStyle::XApiKey:
        return Words::tr("x-api-key: …");
    case AuthStyle::ApiKey:
        return Words::tr("api-key: …");
    case AuthStyle::GoogApiKey:
        return Words::tr("x-goog-api-key: …");
    case AuthStyle::Query:
        return Words::tr("?key=… in the address");
    case AuthStyle::None:
        return Words::tr("None (a local server)");
    case AuthStyle::Caller:
        return Words::tr("The caller's own sign-in goes on");
    }
    return {};
}

bool needsKey(ProviderProtocol protocol, AuthStyle auth)
{
    return protocol != ProviderProtocol::Simulator && auth != AuthStyle::None && auth != AuthStyle::Caller;
}

TestMemory memoryOf(const TestReport &report, Instant at)
{
    const TestStep *failure = firstFailure(report);
    return {report.ok, failure ? failure->text : QString(), failure ? failure->id : QByteArray(), at};
}

QString actionText(StateAction action)
{
    switch (action) {
    case StateAction::Unlock:
        return Words::tr("Unlock");
    case StateAction::Retry:
        return Words::tr("Retry");
    case StateAction::EnterKey:
        return Words::tr("Enter key…");
    case StateAction::ReplaceKey:
        return Words::tr("Replace key…");
    case StateAction::OpenKeysPage:
        return Words::tr("Open keys page");
    case StateAction::HowToInstall:
        return Words::tr("How to install one");
    case StateAction::UseVault:
        return Words::tr("Use a passphrase vault…");
    case StateAction::CopyDetails:
        return Words::tr("Copy details");
    case StateAction::TurnOn:
        return Words::tr("Turn on");
    }
    return {};
}

ProviderState providerState(const Provider &provider, const std::optional<TestMemory> &test,
                            const ProviderHealth &health, const QString &storeName, Instant now)
{
    if (!provider.enabled)
        return {Words::tr("Off"), QStringLiteral("ring"), IconColour::Muted, {}, {StateAction::TurnOn}};
    const bool usable =
        provider.secretState == SecretState::Present || provider.secretState == SecretState::NotNeeded;
    if (!usable)
        return stateOfSecret(provider, storeName);
    const bool over =
        health.state == ProviderHealth::State::RateLimited && health.until && *health.until <= now;
    const bool called = health.state != ProviderHealth::State::Unknown && !over;
    if (called && (!test || test->at <= health.at))
        return stateOfHealth(health, now);
    return test ? stateOfTest(*test, now) : stateOfSecret(provider, storeName);
}

QString keychainInstallHint(const QString &product)
{
    const auto is = [&product](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(),
                           [&product](const char *name) { return product == QLatin1String(name); });
    };
    const auto command =
        is({"debian", "ubuntu", "linuxmint", "pop"})    ? QStringLiteral("sudo apt install gnome-keyring")
        : is({"fedora", "rhel", "centos"})              ? QStringLiteral("sudo dnf install gnome-keyring")
        : is({"arch", "manjaro"})                       ? QStringLiteral("sudo pacman -S gnome-keyring")
        : product.startsWith(QLatin1String("opensuse")) ? QStringLiteral("sudo zypper install gnome-keyring")
                                                        : QString();
    return command.isEmpty()
               ? Words::tr("Install GNOME Keyring or KWallet with your system's package manager, then sign "
                           "in again.")
               : Words::tr("Install a keychain service with “%1”, then sign in again.", "a command")
                     .arg(command);
}

QString vaultHint()
{
    return Words::tr("Quit Sluice and start it with --secrets vault: it asks for a passphrase and keeps the "
                     "keys in an encrypted file of its own.");
}

QString secretText(SecretState state, const QString &storeName)
{
    switch (state) {
    case SecretState::NotNeeded:
        return Words::tr("not needed");
    case SecretState::Present:
        return Words::tr("in %1").arg(storeName);
    case SecretState::Missing:
        return Words::tr("missing");
    case SecretState::Locked:
        return Words::tr("locked in %1").arg(storeName);
    case SecretState::Unreadable:
        return Words::tr("could not be read from %1").arg(storeName);
    case SecretState::NoStore:
        return Words::tr("nowhere: there is no keychain service");
    }
    return {};
}

QString stepTitle(const QByteArray &id)
{
    if (id == "resolve")
        return Words::tr("Name lookup");
    if (id == "connect")
        return Words::tr("Connection");
    if (id == "tls")
        return Words::tr("Certificate");
    if (id == "key")
        return Words::tr("Key");
    if (id == "models")
        return Words::tr("Models");
    if (id == "answer")
        return Words::tr("One-token answer");
    return QString::fromUtf8(id);
}

const TestStep *firstFailure(const TestReport &report)
{
    const auto failed = std::find_if(report.steps.begin(), report.steps.end(), [](const TestStep &step) {
        return step.state == TestStep::State::Failed;
    });
    return failed == report.steps.end() ? nullptr : &*failed;
}

std::vector<const ProviderPreset *> presetsForKey(const QString &text,
                                                  const std::vector<ProviderPreset> &presets)
{
    const QString key = text.trimmed();
    static const QRegularExpression blank(QStringLiteral("\\s"));
    if (key.size() < ShortestKey || key.contains(blank) || key.startsWith(QLatin1String("sk-sluice-")))
        return {};
    qsizetype longest = 0;
    for (const ProviderPreset &preset : presets) {
        if (!preset.keyHint.isEmpty() && key.startsWith(preset.keyHint))
            longest = qMax(longest, preset.keyHint.size());
    }
    std::vector<const ProviderPreset *> found;
    for (const ProviderPreset &preset : presets) {
        if (longest > 0 && preset.keyHint.size() == longest && key.startsWith(preset.keyHint))
            found.push_back(&preset);
    }
    return found;
}

Result<HeaderList> parseHeaders(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^([!#$%&'*+.^_`|~0-9A-Za-z-]+)\\s*:\\s*(.*)$"));
    HeaderList headers;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const auto match = shape.match(line);
        if (!match.hasMatch()) {
            return Error{Error::Kind::BadRequest,
                         Words::tr("Line %1 is no header. Write it like “X-Team: core”.").arg(i + 1),
                         {},
                         {}};
        }
        headers.push_back({match.captured(1).toLatin1(), match.captured(2).toUtf8()});
    }
    return headers;
}

QString headersText(const HeaderList &headers)
{
    QStringList lines;
    for (const auto &header : headers)
        lines += QString::fromLatin1(header.name) + QStringLiteral(": ") + QString::fromUtf8(header.value);
    return lines.join(QLatin1Char('\n'));
}

QStringList parseModels(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[,\\s]+"));
    QStringList models = text.split(separator, Qt::SkipEmptyParts);
    models.removeDuplicates();
    return models;
}

QString providerNameProblem(const QString &name, const Configuration &configuration, const QUuid &self)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return Words::tr("Give the provider a name. It can stand before a model: name/model.");
    if (trimmed.contains(QLatin1Char('/')))
        return Words::tr("A provider's name has no slash: it stands before one in name/model.");
    const Provider *other = configuration.providerNamed(trimmed);
    if (other && other->id != self)
        return Words::tr("There is a provider named “%1” already.").arg(other->name);
    return {};
}

QString baseUrlProblem(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Words::tr("Enter the address of the server, such as https://api.example.com/v1.");
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return Words::tr("“%1” is not a complete address. Write it like https://api.example.com/v1.")
            .arg(trimmed);
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return Words::tr("The address must begin with https:// (or http:// for a server of your own).");
    if (!url.userInfo().isEmpty())
        return Words::tr("Leave the password out of the address: the key has a field of its own.");
    return {};
}

ProviderDraft draftOf(const Provider &provider)
{
    ProviderDraft draft;
    draft.name = provider.name;
    draft.preset = provider.preset;
    draft.protocol = provider.protocol;
    draft.auth = provider.auth;
    draft.baseUrl = provider.baseUrl;
    draft.headers = provider.headers;
    draft.models = provider.models;
    draft.priceSource = provider.priceSource;
    draft.enabled = provider.enabled;
    return draft;
}

} // namespace sluice
