// Compares a provider's list of models with the one before.
#include "core/control/modelmemory.h"

#include <QCryptographicHash>

namespace sluice {

namespace {

constexpr QChar Tab = QLatin1Char('\t');

// The same for a list in another order.
QByteArray digestOf(QStringList models)
{
    models.sort();
    models.removeDuplicates();
    return QCryptographicHash::hash(models.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256)
        .toHex();
}

} // namespace

QString modelMemoryKey(const QUuid &provider)
{
    return QStringLiteral("models.") + provider.toString(QUuid::WithoutBraces);
}

QString textOf(const ModelMemory &memory)
{
    QStringList models = memory.newSince.keys();
    models.sort();
    QStringList lines{QString::number(microsOf(memory.refreshedAt)) + Tab + QString::fromLatin1(memory.list)};
    for (const QString &model : std::as_const(models))
        lines += QString::number(microsOf(memory.newSince.value(model))) + Tab + model;
    return lines.join(QLatin1Char('\n'));
}

std::optional<ModelMemory> modelMemoryOf(const QString &text)
{
    std::optional<ModelMemory> memory;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const Instant at = instantFromMicros(line.section(Tab, 0, 0).toLongLong(&isNumber));
        if (!isNumber)
            return {};
        if (memory)
            memory->newSince.insert(line.section(Tab, 1), at);
        else
            memory = ModelMemory{at, line.section(Tab, 1).toLatin1(), {}};
    }
    return memory;
}

ModelRefresh refreshedModels(const QStringList &known, const std::optional<ModelMemory> &before,
                             const QStringList &found, Instant now)
{
    ModelRefresh refresh;
    refresh.memory.refreshedAt = now;
    const QByteArray digest = digestOf(known);
    const bool theirs = known.isEmpty() || digest == digestOf(found) || (before && before->list == digest);
    refresh.models = theirs ? found : known;
    if (!theirs)
        return refresh;
    refresh.memory.list = digestOf(found);
    for (const QString &model : found) {
        if (!known.isEmpty() && !known.contains(model)) {
            refresh.memory.newSince.insert(model, now);
        } else if (before && before->newSince.contains(model)) {
            const Instant since = before->newSince.value(model);
            if (now - since < ModelMemory::FreshFor)
                refresh.memory.newSince.insert(model, since);
        }
    }
    return refresh;
}

} // namespace sluice
