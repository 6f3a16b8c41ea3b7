// What the Traffic page's filter box offers while one types.
#include "ui/traffic/filtercompletion.h"

#include "ui/traffic/filterterms.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr qsizetype MostOffers = 12;

// The piece around the cursor, from a space to the next; quotes keep spaces together.
FilterCompletion pieceAt(const QString &text, qsizetype cursor)
{
    FilterCompletion piece;
    bool quoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (text[i] == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && text[i].isSpace())
            piece.position = i + 1;
    }
    qsizetype end = cursor;
    for (; end < text.size(); ++end) {
        if (text[end] == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && text[end].isSpace())
            break;
    }
    piece.length = end - piece.position;
    return piece;
}

QString inQuotes(const QString &value)
{
    const bool plain = std::none_of(value.begin(), value.end(), [](QChar c) {
        return c.isSpace() || c == QLatin1Char(',') || c == QLatin1Char('*');
    });
    return plain ? value : QLatin1Char('"') + value + QLatin1Char('"');
}

// Those that begin so come before those that only contain it.
void addMatching(QStringList &offers, const QString &before, const QStringList &candidates,
                 const QString &begun)
{
    for (const bool atStart : {true, false}) {
        for (const QString &candidate : candidates) {
            const bool starts = candidate.startsWith(begun, Qt::CaseInsensitive);
            if (starts != atStart || (!starts && !candidate.contains(begun, Qt::CaseInsensitive)))
                continue;
            if (candidate.compare(begun, Qt::CaseInsensitive) != 0)
                offers += before + inQuotes(candidate);
        }
    }
}

QStringList valuesOf(const QString &name, const QHash<QString, QStringList> &values)
{
    if (name == QLatin1String("is"))
        return filterterms::propertyWords();
    if (name == QLatin1String("status"))
        return filterterms::statusWords() << QStringLiteral("2xx") << QStringLiteral("4xx")
                                          << QStringLiteral("5xx") << values.value(name);
    if (name == QLatin1String("since") || name == QLatin1String("until"))
        return {QStringLiteral("15m"), QStringLiteral("1h"), QStringLiteral("24h"), QStringLiteral("7d")};
    return values.value(name);
}

} // namespace

FilterCompletion completeFilter(const QString &text, qsizetype cursor,
                                const QHash<QString, QStringList> &values)
{
    FilterCompletion completion = pieceAt(text, qBound(qsizetype(0), cursor, text.size()));
    QString piece = text.mid(completion.position, completion.length);
    const QString minus = piece.startsWith(QLatin1Char('-')) ? QStringLiteral("-") : QString();
    piece.remove(0, minus.size());
    const qsizetype colon = piece.indexOf(QLatin1Char(':'));
    if (colon > 0) {
        // The last one of those between commas is being typed.
        const qsizetype comma = piece.lastIndexOf(QLatin1Char(','));
        const qsizetype from = qMax(colon, comma) + 1;
        const QString begun = piece.mid(from).remove(QLatin1Char('"'));
        addMatching(completion.offers, minus + piece.first(from),
                    valuesOf(piece.first(colon).toLower(), values), begun);
    } else if (!piece.isEmpty() && !piece.startsWith(QLatin1Char('"'))) {
        QStringList names;
        for (const QString &name : filterterms::listNames())
            names += name + QLatin1Char(':');
        for (const QString &name : filterterms::figureNames())
            names += name + QLatin1Char('>');
        for (const QString &name : names) {
            if (name.startsWith(piece, Qt::CaseInsensitive) && name.size() > piece.size())
                completion.offers += minus + name;
        }
    }
    completion.offers = completion.offers.mid(0, MostOffers);
    return completion;
}

CompletedFilter withOffer(const QString &text, const FilterCompletion &completion, const QString &offer)
{
    CompletedFilter completed;
    // A whole term is followed by the next one, a name by its value.
    const bool open = offer.endsWith(QLatin1Char(':')) || offer.endsWith(QLatin1Char('>'));
    const QString rest = text.mid(completion.position + completion.length);
    const QString gap = open || rest.startsWith(QLatin1Char(' ')) ? QString() : QStringLiteral(" ");
    completed.text = text.first(completion.position) + offer + gap + rest;
    completed.cursor = completion.position + offer.size() + gap.size();
    return completed;
}

} // namespace sluice
