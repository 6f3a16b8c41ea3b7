// What a key, a project or the gateway may be allowed. Pure: rules in, the tidied rules or a sentence for
// their author out; the error's code is the field's name in the admin API.
#pragma once

#include "core/control/control.h"

namespace sluice {

// `before`: what the key had; a provider that is gone since may stay in its lists. Null: a new key.
Result<KeyPolicy> checkedPolicy(KeyPolicy policy, const Configuration &configuration,
                                const KeyPolicy *before);
Result<Governance> checkedGovernance(Governance governance);
// `self`: the project that the draft changes; null: a new one.
Result<ProjectDraft> checkedProject(ProjectDraft draft, const Configuration &configuration,
                                    const QUuid &self);

// "Raise by $5 for today": onto what is raised already for that period. `now` and `until`: when it begins
// and ends. An error where there is no budget of money to raise; it
// names the periods that have one.
Result<Governance> raised(Governance governance, BudgetPeriod per, Money amount, Instant now, Instant until);

// The next midnight of that zone; an empty or unknown zone is the system's.
Instant endOfDay(Instant now, const QString &zone);

} // namespace sluice
