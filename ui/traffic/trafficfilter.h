// The filter language of the Traffic page: text in; what it means, what is wrong with it, and a test for
// requests out. Pure: no widget, no clock (the moment "since:14:00" counts from is given).
#pragma once

#include "core/model/requestrecord.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

namespace sluice {

// What a filter looks at: a request and the name of its key, which records do not have.
struct FilterSubject
{
    const RequestRecord &record;
    const QString &keyName;
};

// Terms separated by spaces, all of which must hold:
//   word  key:a,b  model:  provider:  agent:  session:  status:200|4xx|error|refused|running|done|left
//   is:stream|unpriced|estimated  cost>0.10  tokens>50k  ttft>2s  time>10s  since:14:00|15m|2026-11-20
// A minus in front negates, commas mean "or", * stands for anything; a value in quotes must match exactly.
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
    const std::vector<Problem> &problems() const { return m_problems; }
    // "Requests with the key “ci-bot” and an error, without a stream." Empty where nothing is filtered.
    QString meaning() const;

    using Test = std::function<bool(const FilterSubject &)>;
    struct Term
    {
        Test test = {};
        QString phrase = {}; // a noun phrase: "the key “ci-bot”"
        bool negated = false;
    };

private:
    std::vector<Term> m_terms = {};
    std::vector<Problem> m_problems = {};
};

} // namespace sluice
