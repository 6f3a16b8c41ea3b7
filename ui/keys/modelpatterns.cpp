// Lists and patterns as people type them into a key's fields.
#include "ui/keys/modelpatterns.h"

#include "core/scope/addressrange.h"
#include "core/scope/endpointpattern.h"
#include "core/scope/modelpattern.h"
#include "core/scope/origin.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace sluice {

namespace {

// The words of an outcome; empty: it is well.
QString wordsOf(const Result<void> &outcome)
{
    return outcome ? QString() : outcome.error().text;
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
    const Result<ModelPattern> compiled = ModelPattern::compile(pattern);
    return compiled && compiled.value().matches(model.toUtf8());
}

bool matchesAny(const QStringList &patterns, const QString &model)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&model](const QString &pattern) { return matchesPattern(pattern, model); });
}

QString patternProblem(const QString &pattern)
{
    return wordsOf(checkModelPattern(pattern));
}

QString endpointProblem(const QString &endpoint)
{
    return wordsOf(checkEndpointPattern(endpoint));
}

QString addressProblem(const QString &address)
{
    return wordsOf(checkAddressRange(address));
}

QString originProblem(const QString &origin)
{
    return wordsOf(checkOrigin(origin));
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
