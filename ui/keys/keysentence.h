// What a key may do, said in one sentence that is live while one edits, and what in it cannot be meant. Pure.
#pragma once

#include "core/control/control.h"

namespace sluice {

// Where a problem belongs, so that a form can show it under the right field and go there.
enum class KeyField : quint8 {
    Name,
    Models,
    DeniedModels,
    Providers,
    Endpoints,
    Rates,
    Queue,
    Budgets,
    Ladder,
    SystemPrompt,
    Addresses,
    Origins,
    Hours,
    Expiry
};

struct KeyProblem
{
    KeyField field = KeyField::Name;
    QString text = {};
    bool prevents = true; // it cannot be saved; otherwise it is only unlikely to be meant
    bool operator==(const KeyProblem &) const = default;
};

struct KeySentence
{
    // "May use claude-* on Anthropic, at most 60 requests a minute and $5.00 a day."; and what such a budget
    // does not hold.
    QString text = {};
    std::vector<KeyProblem> problems = {};
};

KeySentence describeKey(const KeyDraft &draft, const Configuration &configuration, Instant now);

// All that is wrong with the rules, the name aside.
std::vector<KeyProblem> keyProblems(const KeyDraft &draft, const Configuration &configuration, Instant now);

// "At most 60 requests a minute and $20.00 a day; warns at $5.00 a day." Empty where nothing is limited.
QString governanceSentence(const Governance &governance);
// Of the limits that keys, projects and the gateway have alike.
std::vector<KeyProblem> governanceProblems(const Governance &governance);

// "60 requests a minute", "2 requests at once".
QString rateText(const RateLimit &limit);
// "$5.00 a day", "2.0 M tokens a month", both joined.
QString budgetText(const Budget &budget);
// "Monday to Friday, 09:00–17:00", "every day".
QString hoursClause(const ActiveHours &hours);
// "until 18:00 today", "until Friday", "until 3 Nov 2026".
QString untilText(Instant at, Instant now);

// The requests per minute of the key itself as one row among its rates, and back: the window shows one list.
std::vector<RateLimit> gatheredRates(int requestsPerMinute, const std::vector<RateLimit> &limits);
struct PartedRates
{
    int requestsPerMinute = 0;
    std::vector<RateLimit> limits = {};
};
PartedRates partedRates(const std::vector<RateLimit> &gathered);

} // namespace sluice
