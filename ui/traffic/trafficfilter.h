// The filter language of the Traffic page: text in; what it means, what is wrong with it, a test for requests
// and a question to the database out. Pure: no widget, no clock (the moment "since:14:00" counts from is
// given).
#pragma once

#include "ui/traffic/requestmatch.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <vector>

namespace sluice {

// The names of keys and projects, which the database only knows by id.
struct FilterNames
{
    QHash<QUuid, QString> keys = {};
    QHash<QUuid, QString> projects = {};
};

// Terms separated by spaces, all of which must hold:
//   word  key:a,b  model:  provider:  agent:  project:  session:  folder:
//   status:200|4xx|error|refused|running|done|left
//   is:stream|redacted|unpriced|estimated|translated|edited|exact
//   cost>0.10  tokens>50k  ttft>2s  time>10s  since:14:00|15m|2026-11-20  until:…
// A figure may follow a colon too ("status:>=400", "cost:>0.10"). A minus in front negates, commas mean "or",
// * stands for anything; a value in quotes must match exactly.
class TrafficFilter
{
public:
    // A term that cannot be understood. The other terms still work.
    struct Problem
    {
        qsizetype position = 0; // in the text given
        qsizetype length = 0;
        QString reason = {}; // a sentence
    };

    TrafficFilter() = default;
    static TrafficFilter parse(const QString &text, const QDateTime &now);

    bool isEmpty() const { return m_terms.empty(); }
    bool matches(const FilterSubject &subject) const;
    // The same question to the database.
    RequestFilter query(const FilterNames &names) const;
    const std::vector<Problem> &problems() const { return m_problems; }
    // "Requests with the key “ci-bot” and an error, without a stream." Empty where nothing is filtered.
    QString meaning() const;

    struct Term
    {
        RequestTerm test = {};
        QString phrase = {}; // a noun phrase: "the key “ci-bot”"
        RequestMatch match = {};
    };

private:
    std::vector<Term> m_terms = {};
    std::vector<Problem> m_problems = {};
};

} // namespace sluice
