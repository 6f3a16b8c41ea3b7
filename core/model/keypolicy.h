// What a virtual key, a project or the whole gateway may do: scopes, rates, budgets and what ends a key by
// itself.
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

namespace sluice {

enum class RateMetric : quint8 { Requests, InputTokens, OutputTokens, Tokens, Concurrency };
enum class RatePeriod : quint8 { None, Minute, Hour, Day }; // None: only for Concurrency

struct RateLimit
{
    RateMetric metric = RateMetric::Requests;
    RatePeriod per = RatePeriod::Minute;
    qint64 limit = 0; // at least 1
    bool operator==(const RateLimit &) const = default;
};

enum class BudgetPeriod : quint8 { Request, Session, Day, Week, Month, Total };
// What happens at 100 %.
enum class OnExceed : quint8 { Block, Warn, Downgrade };

struct Budget
{
    BudgetPeriod per = BudgetPeriod::Day;
    std::optional<Money> limit = {}; // USD
    qint64 tokens = 0;               // all of them, input and output; 0: no budget of tokens
    OnExceed onExceed = OnExceed::Block;
    bool operator==(const Budget &) const = default;
};

// "Raise by $5 for today": on top of the budgets of money for that period until that moment.
struct BudgetRaise
{
    BudgetPeriod per = BudgetPeriod::Day;
    Money amount = {};
    Instant until = {};
    bool operator==(const BudgetRaise &) const = default;
};

// The limits that keys, projects and the gateway have alike; of all that apply the strictest wins.
struct Governance
{
    std::vector<RateLimit> limits = {};
    std::vector<Budget> budgets = {};
    std::vector<BudgetRaise> raises = {};  // one for each period at most
    std::chrono::milliseconds queueFor{0}; // a request over the concurrency limit may wait that long

    const BudgetRaise *raiseOf(BudgetPeriod per) const
    {
        const auto found = std::find_if(raises.begin(), raises.end(),
                                        [per](const BudgetRaise &raise) { return raise.per == per; });
        return found == raises.end() ? nullptr : &*found;
    }
    bool operator==(const Governance &) const = default;
};

// A model that matches `from` becomes `to` once a budget with OnExceed::Downgrade is spent, or where it would
// cost more than such a budget allows one request. The first step whose model has a route is taken; a step
// below it only where it has none. A model that only stands on the right is the cheaper one already.
struct DowngradeStep
{
    QString from = {}; // a glob, or "re:" and an RE2 pattern
    QString to = {};   // a model, with or without "provider/"
    bool operator==(const DowngradeStep &) const = default;
};

struct ActiveHours
{
    quint8 days = 0x7f;     // bit 0: Monday … bit 6: Sunday
    int fromMinute = 0;     // of the day
    int untilMinute = 1440; // not included; smaller than `fromMinute`: over midnight
    QByteArray zone = {};   // IANA; empty: the one of the settings
    bool operator==(const ActiveHours &) const = default;
};

// What a key may ask for. Empty lists allow everything, but for origins: there an empty list allows none.
struct KeyScope
{
    QStringList allowedModels =
        {}; // globs, or "re:" and an RE2 pattern; matched against alias, model and provider/model
    QStringList deniedModels = {};
    QList<QUuid> allowedProviders = {};
    QStringList allowedEndpoints = {}; // "chat", "responses", …, or "METHOD /path/*"
    QStringList allowedAddresses = {}; // CIDR, v4 and v6
    QStringList allowedOrigins = {};   // "https://app.example", of browsers
    std::optional<ActiveHours> hours = {};
    bool operator==(const KeyScope &) const = default;
};

enum class SystemPromptMode : quint8 { None, WhenMissing, Always };

// Pauses a key that behaves unlike itself.
struct RunawayRule
{
    bool enabled = true;
    int spendFactor = 10; // times its own recent normal; 0: not looked at
    Money spendFloor =
        Money::fromPico(2 * Money::PicoPerUsd); // to spend less than this in ten minutes is never too much
    int sameRequests = 20;      // the same request so often within ten minutes; 0: not looked at
    int consecutiveErrors = 50; // without a success between them; 0: not looked at
    bool operator==(const RunawayRule &) const = default;
};

struct KeyPolicy
{
    QUuid project = {}; // null: none
    QStringList tags = {};
    KeyScope scope = {};
    Governance governance = {};
    std::vector<DowngradeStep> ladder = {};
    std::optional<Instant> expiresAt = {};
    std::chrono::seconds idleExpiry{0}; // a session key ends after so long without a request; 0: never
    qint64 maxRequests = 0;             // 1: one-time; 0: any number
    qint64 maxOutputTokens = 0;         // of one request, clamped or put in; 0: as the client asks
    SystemPromptMode systemPromptMode = SystemPromptMode::None;
    QString systemPrompt = {};
    bool recordBodies = false;
    RunawayRule runaway = {};
    int rotateAfterDays = 0; // when to remind of a new secret; 0: never
    bool operator==(const KeyPolicy &) const = default;
};

} // namespace sluice
