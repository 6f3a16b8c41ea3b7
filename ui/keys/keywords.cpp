// Names, checks and sentences of virtual keys.
#include "ui/keys/keywords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sluice {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyWords)
};

constexpr int LongestName = 64;

bool isTaken(const QString &name, const Configuration &configuration, const QUuid &self)
{
    const auto same = [&](const VirtualKey &key) {
        return key.id != self && !key.revokedAt && key.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    return std::any_of(configuration.keys().begin(), configuration.keys().end(), same);
}

std::vector<const Provider *> enabledProviders(const Configuration &configuration)
{
    std::vector<const Provider *> enabled;
    for (const Provider &provider : configuration.providers()) {
        if (provider.enabled)
            enabled.push_back(&provider);
    }
    return enabled;
}

// The family's model that most people mean, else the first that is no relic.
QString modelFrom(const QStringList &models, const QString &wanted, const QString &mark)
{
    if (models.contains(wanted))
        return wanted;
    for (const QString &model : models) {
        if (model.contains(mark, Qt::CaseInsensitive))
            return model;
    }
    return models.value(0);
}

QString modelOf(ProviderProtocol protocol, const VirtualKey &key, const Configuration &configuration,
                const QString &wanted, const QString &mark)
{
    const Provider *fallback = nullptr;
    const Provider *found = configuration.provider(key.defaultProvider);
    const auto serves = [protocol](const Provider &provider) {
        return provider.enabled && provider.protocol == protocol && !provider.models.isEmpty();
    };
    if (found && !serves(*found))
        found = nullptr;
    for (const Provider &provider : configuration.providers()) {
        if (!found && serves(provider))
            found = &provider;
        if (provider.enabled && provider.protocol == ProviderProtocol::Simulator)
            fallback = &provider;
    }
    if (found)
        return modelFrom(found->models, wanted, mark);
    return fallback ? fallback->models.value(0) : QString();
}

} // namespace

std::vector<KeyPurpose> keyPurposes()
{
    const auto plain = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {{}, Words::tr("Any tool"), {}},
        {plain("claude-code"), plain("Claude Code"), plain("claude-code")},
        {plain("codex"), plain("Codex"), plain("codex")},
        {plain("opencode"), plain("opencode"), plain("opencode")},
        {plain("gemini-cli"), plain("Gemini CLI"), plain("gemini-cli")},
        {plain("python"), Words::tr("Python program"), plain("python")},
        {plain("javascript"), Words::tr("JavaScript program"), plain("javascript")},
    };
}

QString suggestedName(const KeyPurpose &purpose, const Configuration &configuration)
{
    if (!purpose.name.isEmpty() && !isTaken(purpose.name, configuration, {}))
        return purpose.name;
    for (int number = purpose.name.isEmpty() ? 1 : 2;; ++number) {
        const QString name = purpose.name.isEmpty() ? Words::tr("key %1").arg(number)
                                                    : QStringLiteral("%1 %2").arg(purpose.name).arg(number);
        if (!isTaken(name, configuration, {}))
            return name;
    }
}

QString nameProblem(const QString &name, const Configuration &configuration, const QUuid &self)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return Words::tr("Give the key a name, such as the tool or the machine that will use it.");
    if (trimmed.size() > LongestName)
        return Words::tr("A name has at most %1 characters; this one has %2.")
            .arg(LongestName)
            .arg(trimmed.size());
    if (isTaken(trimmed, configuration, self))
        return Words::tr("There is a key named “%1” already.").arg(trimmed);
    return {};
}

QString keySentence(const KeyDraft &draft, const Configuration &configuration)
{
    const std::vector<const Provider *> enabled = enabledProviders(configuration);
    if (enabled.empty())
        return Words::tr(
            "There is no provider yet: requests with this key will be refused until you add one.");
    const QString limit = draft.requestsPerMinute == 0 ? Words::tr("as often as it likes")
                          : draft.requestsPerMinute == 1
                              ? Words::tr("once a minute")
                              : Words::tr("up to %Ln requests a minute", nullptr, draft.requestsPerMinute);
    const QString models = enabled.size() == 1
                               ? Words::tr("every model of %1").arg(enabled.front()->name)
                               : Words::tr("every model of your %Ln providers", nullptr, int(enabled.size()));
    const Provider *fallback = configuration.provider(draft.defaultProvider);
    if (!fallback)
        //: %1 "every model of your 3 providers", %2 "up to 60 requests a minute"
        return Words::tr("May use %1, %2.").arg(models, limit);
    if (!fallback->enabled) {
        return Words::tr(
                   "May use %1, %2. Its default provider %3 is off, so models that nobody lists are refused.")
            .arg(models, limit, fallback->name);
    }
    //: %1 "every model of your 3 providers", %2 "up to 60 requests a minute", %3 a provider
    return Words::tr("May use %1, %2. Models that nobody lists go to %3.").arg(models, limit, fallback->name);
}

SnippetValues snippetValues(const QString &address, const QString &secret, const VirtualKey &key,
                            const Configuration &configuration)
{
    SnippetValues values;
    values.address = address;
    values.secret = secret;
    values.openAiModel = modelOf(ProviderProtocol::OpenAi, key, configuration, QStringLiteral("gpt-6-sol"),
                                 QStringLiteral("gpt-"));
    values.anthropicModel = modelOf(ProviderProtocol::Anthropic, key, configuration,
                                    QStringLiteral("claude-sonnet-5-5"), QStringLiteral("sonnet"));
    values.geminiModel = modelOf(ProviderProtocol::Gemini, key, configuration,
                                 QStringLiteral("gemini-3.8-flash"), QStringLiteral("flash"));
    return values;
}

} // namespace sluice
