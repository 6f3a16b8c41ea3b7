// What the explanations of refusals share: the refused request with all that is known about its limits.
#pragma once

#include "ui/traffic/whyrefused.h"

namespace sluice::refusals {

struct RefusalCase
{
    const RequestRecord &record;
    const Configuration &configuration;
    const std::vector<LimitGauge> &gauges;
    Instant now;
    const VirtualKey *key; // null: it is not known any more
    QString name;          // of the key
};

Remedy change(Remedy::Kind kind, const QString &text);
Remedy openKey(const RefusalCase &of);
// The page where the limits of that key, project or gateway (null) are.
Remedy openOwner(const RefusalCase &of, const QUuid &subject);

// Budgets, rates and places: by what the record says of the limit, else by the limits as they are now.
void explainBudget(const RefusalCase &of, Explanation &said);
void explainRate(const RefusalCase &of, Explanation &said);
void explainConcurrency(const RefusalCase &of, Explanation &said);

} // namespace sluice::refusals
