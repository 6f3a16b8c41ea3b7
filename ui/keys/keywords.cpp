// Names, checks and sentences of virtual keys.
#include "ui/keys/keywords.h"

#include "ui/keys/modelpatterns.h"

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
constexpr int ExamplesAtMost = 3;

bool isTaken(const QString &name, const Configuration &configuration, const QUuid &self)
{
    const auto same = [&](const VirtualKey &key) {
        return key.id != self && !key.revokedAt && key.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    return std::any_of(configuration.keys().begin(), configuration.keys().end(), same);
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

QStringList suggestedModels(const KeyPurpose &purpose, const Configuration &configuration)
{
    KeyScope scope;
    if (purpose.id == QLatin1String("claude-code"))
        scope.allowedModels = {QStringLiteral("claude-*")};
    else if (purpose.id == QLatin1String("codex"))
        scope.allowedModels = {QStringLiteral("gpt-*"), QStringLiteral("codex-*")};
    else if (purpose.id == QLatin1String("gemini-cli"))
        scope.allowedModels = {QStringLiteral("gemini-*")};
    // Without a match the tool is served by something else, through an alias or the simulator.
    return matchingModels(scope, configuration).isEmpty() ? QStringList() : scope.allowedModels;
}

QString modelsMatchText(const KeyScope &scope, const Configuration &configuration)
{
    const qsizetype known = knownModelCount(configuration);
    if (known == 0)
        return Words::tr("The providers have not said yet which models they serve.");
    const QStringList matched = matchingModels(scope, configuration);
    if (matched.isEmpty())
        return Words::tr("Matches none of the %Ln known models.", nullptr, int(known));
    const QString examples =
        matched.first(qMin(qsizetype(ExamplesAtMost), matched.size())).join(QLatin1String(", "));
    //: %1 a number of models, %2 that of all known ones, %3 names of some
    return (matched.size() > ExamplesAtMost ? Words::tr("Matches %1 of %2 known models: %3 …")
                                            : Words::tr("Matches %1 of %2 known models: %3"))
        .arg(QLocale().toString(matched.size()), QLocale().toString(known), examples);
}

KeyDraft draftOf(const VirtualKey &key)
{
    return {key.name, key.defaultProvider, key.note, key.colour, key.requestsPerMinute, key.policy};
}

VirtualKey withDraft(VirtualKey key, const KeyDraft &draft, bool enabled)
{
    key.name = draft.name;
    key.defaultProvider = draft.defaultProvider;
    key.note = draft.note;
    key.colour = draft.colour;
    key.requestsPerMinute = draft.requestsPerMinute;
    key.policy = draft.policy;
    key.enabled = enabled;
    return key;
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
