// What the Traffic page's filter box offers while one types: names of terms, and the values seen. Pure.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace sluice {

// What could be typed instead of the part of the text around the cursor.
struct FilterCompletion
{
    qsizetype position = 0; // of that part
    qsizetype length = 0;
    QStringList offers = {}; // whole parts, to put there
};

// `values`: what was seen, by the name of its term ("model" to ids of models). Most offers are cut off.
FilterCompletion completeFilter(const QString &text, qsizetype cursor,
                                const QHash<QString, QStringList> &values);

// The text with an offer put in its place, and where the cursor goes.
struct CompletedFilter
{
    QString text = {};
    qsizetype cursor = 0;
};
CompletedFilter withOffer(const QString &text, const FilterCompletion &completion, const QString &offer);

} // namespace sluice
