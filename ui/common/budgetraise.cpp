#include "ui/common/budgetraise.h"

#include "ui/common/format.h"
#include "ui/common/limitbars.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(BudgetRaise)
};

bool isRaisable(const LimitGauge &gauge)
{
    return gauge.budget && gauge.money && gauge.budget->per >= BudgetPeriod::Day;
}

} // namespace

QString raiseText(BudgetPeriod per)
{
    const QString step = moneyText(RaiseStep, MoneyStyle::Sum);
    switch (per) {
    case BudgetPeriod::Day:
        //: %1 an amount of money
        return Words::tr("Raise today's budget by %1").arg(step);
    case BudgetPeriod::Week:
        //: %1 an amount of money
        return Words::tr("Raise this week's budget by %1 for today").arg(step);
    case BudgetPeriod::Month:
        //: %1 an amount of money
        return Words::tr("Raise this month's budget by %1 for today").arg(step);
    case BudgetPeriod::Total:
    case BudgetPeriod::Request: // have no raise
    case BudgetPeriod::Session:
        break;
    }
    //: %1 an amount of money; the budget is one without a period
    return Words::tr("Raise the whole budget by %1 for today").arg(step);
}

bool canBeRaised(const std::vector<LimitGauge> &gauges, BudgetPeriod per)
{
    return std::any_of(gauges.begin(), gauges.end(), [per](const LimitGauge &gauge) {
        return isRaisable(gauge) && gauge.budget->per == per;
    });
}

std::optional<BudgetPeriod> tightestBudget(const std::vector<LimitGauge> &gauges)
{
    const LimitGauge *tightest = nullptr;
    for (const LimitGauge &gauge : gauges) {
        if (isRaisable(gauge) && (!tightest || fillOf(gauge) > fillOf(*tightest)))
            tightest = &gauge;
    }
    return tightest ? std::optional(tightest->budget->per) : std::nullopt;
}

} // namespace sluice
