// The single terms of the Traffic page's filter language, from their values. Pure.
#pragma once

#include "core/base/result.h"
#include "core/storage/storage.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace sluice::filterterms {

struct Value
{
    QString text = {};
    bool exact = false; // it was quoted
};

// A term without its minus, and what it says as a noun phrase: "the key “ci-bot”".
struct Made
{
    std::vector<std::vector<RequestTest>> anyOf = {};
    QString phrase = {};
};

Error wrong(const QString &reason);
QString orList(const QStringList &parts);

// "name:values". `name` is in lower case.
Result<Made> listTerm(const QString &name, const std::vector<Value> &values, const QDateTime &now);
// "name>rest"; `sign` is ">", ">=", "<" or "<=".
Result<Made> comparisonTerm(const QString &name, const QString &sign, const QString &rest);
// Text to look for everywhere.
Made wordTerm(const QString &word);

// The names that values or a comparison may follow, for completion and for what is said about wrong ones.
QStringList listNames();
QStringList figureNames();
QStringList statusWords();
QStringList propertyWords();

} // namespace sluice::filterterms
