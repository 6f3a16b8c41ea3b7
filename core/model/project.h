// A project: a group of keys with limits and budgets of its own, above those of its keys.
#pragma once

#include "core/model/keypolicy.h"

namespace sluice {

struct Project
{
    QUuid id = {};
    QString name = {};
    QString note = {};
    QString colour = {}; // "#rrggbb"; empty: from the palette
    Governance governance = {};
    Instant createdAt = {};
    bool operator==(const Project &) const = default;
};

} // namespace sluice
