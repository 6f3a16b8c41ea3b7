// Raising a budget for today by the usual step: which one, and what the button says. Pure.
#pragma once

#include "core/control/control.h"

#include <optional>

namespace sluice {

inline constexpr Money RaiseStep = Money::fromPico(5 * Money::PicoPerUsd);

// "Raise this month's budget by $5.00 for today": a raise ends with the day, whatever the budget's period.
QString raiseText(BudgetPeriod per);
// Whether one of these limits is a budget of money for that period, which lasts long enough to be raised.
bool canBeRaised(const std::vector<LimitGauge> &gauges, BudgetPeriod per);
// The budget of money that is nearest to its end; none where there is none that could be raised.
std::optional<BudgetPeriod> tightestBudget(const std::vector<LimitGauge> &gauges);

} // namespace sluice
