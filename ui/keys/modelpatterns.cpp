// Lists and patterns as people type them into a key's fields.
#include "ui/keys/modelpatterns.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace sluice {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyPatterns)
};

const QLatin1String RegexMark("re:");
constexpr qsizetype LongestPattern = 256;

bool isRegex(const QString &pattern)
{
    return pattern.startsWith(RegexMark, Qt::CaseInsensitive);
}

QRegularExpression regexOf(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern.mid(RegexMark.size())),
                              QRegularExpression::CaseInsensitiveOption);
}

// Linear in practice and without a stack: on a mismatch it goes back to the last star only.
bool matchesGlob(const QString &glob, const QString &name)
{
    qsizetype g = 0;
    qsizetype n = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (n < name.size()) {
        if (g < glob.size() && glob[g] == QLatin1Char('*')) {
            star = g++;
            resume = n;
        } else if (g < glob.size() && (glob[g] == QLatin1Char('?') || glob[g] == name[n])) {
            ++g;
            ++n;
        } else if (star >= 0) {
            g = star + 1;
            n = ++resume;
        } else {
            return false;
        }
    }
    while (g < glob.size() && glob[g] == QLatin1Char('*'))
        ++g;
    return g == glob.size();
}

bool mayUse(const KeyScope &scope, const Provider &provider, const QString &model)
{
    const QString qualified = provider.name + QLatin1Char('/') + model;
    const auto named = [&](const QStringList &patterns) {
        return matchesAny(patterns, model) || matchesAny(patterns, qualified);
    };
    return (scope.allowedProviders.isEmpty() || scope.allowedProviders.contains(provider.id)) &&
           (scope.allowedModels.isEmpty() || named(scope.allowedModels)) && !named(scope.deniedModels);
}

} // namespace

QStringList listFromText(const QString &text)
{
    static const QRegularExpression parting(QStringLiteral("[,;\\n\\r]+"));
    QStringList list;
    const QStringList parts = text.split(parting, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString trimmed = part.trimmed();
        if (!trimmed.isEmpty() && !list.contains(trimmed))
            list << trimmed;
    }
    return list;
}

QString textFromList(const QStringList &list)
{
    return list.join(QLatin1String(", "));
}

bool matchesPattern(const QString &pattern, const QString &model)
{
    if (!isRegex(pattern))
        return matchesGlob(pattern.toCaseFolded(), model.toCaseFolded());
    const QRegularExpression regex = regexOf(pattern);
    return regex.isValid() && regex.match(model).hasMatch();
}

bool matchesAny(const QStringList &patterns, const QString &model)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&model](const QString &pattern) { return matchesPattern(pattern, model); });
}

QString patternProblem(const QString &pattern)
{
    if (pattern.size() > LongestPattern)
        return Words::tr("A pattern has at most %1 characters.").arg(LongestPattern);
    if (!isRegex(pattern)) {
        if (pattern.contains(QLatin1Char(' ')))
            return Words::tr("“%1” has a blank in it; part patterns with commas.").arg(pattern);
        return {};
    }
    if (pattern.size() == RegexMark.size())
        return Words::tr("After “re:” comes a regular expression.");
    const QRegularExpression regex(pattern.mid(RegexMark.size()));
    if (regex.isValid())
        return {};
    //: %1 a pattern, %2 a position in it, %3 what is wrong there
    return Words::tr("“%1” cannot be read at position %2: %3.")
        .arg(pattern)
        .arg(regex.patternErrorOffset() + 1)
        .arg(regex.errorString());
}

QStringList endpointKinds()
{
    return {QStringLiteral("chat"),       QStringLiteral("responses"), QStringLiteral("messages"),
            QStringLiteral("embeddings"), QStringLiteral("images"),    QStringLiteral("audio"),
            QStringLiteral("models"),     QStringLiteral("files"),     QStringLiteral("batches"),
            QStringLiteral("gemini")};
}

QString endpointProblem(const QString &endpoint)
{
    static const QRegularExpression methodAndPath(QStringLiteral("^(\\*|[A-Z]+) /\\S*$"));
    if (endpointKinds().contains(endpoint) || methodAndPath.match(endpoint).hasMatch())
        return {};
    return Words::tr("“%1” is no kind of request: name one, such as chat, or a method and a path, such as "
                     "POST /v1/files/*.")
        .arg(endpoint);
}

QString addressProblem(const QString &address)
{
    if (QHostAddress::parseSubnet(address).second >= 0)
        return {};
    return Words::tr("“%1” is no address or network, such as 192.168.1.20, 10.0.0.0/8 or fd00::/8.")
        .arg(address);
}

QString originProblem(const QString &origin)
{
    const QUrl url(origin, QUrl::StrictMode);
    const bool whole = url.isValid() && url.scheme().startsWith(QLatin1String("http")) &&
                       !url.host().isEmpty() && url.path().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (whole)
        return {};
    return Words::tr("“%1” is no origin: scheme and host without a path, such as https://app.example.")
        .arg(origin);
}

QStringList matchingModels(const KeyScope &scope, const Configuration &configuration)
{
    QStringList found;
    QSet<QString> seen;
    for (const Provider &provider : configuration.providers()) {
        if (!provider.enabled)
            continue;
        for (const QString &model : provider.models) {
            if (!seen.contains(model) && mayUse(scope, provider, model)) {
                seen.insert(model);
                found << model;
            }
        }
    }
    return found;
}

qsizetype knownModelCount(const Configuration &configuration)
{
    return matchingModels({}, configuration).size();
}

} // namespace sluice
