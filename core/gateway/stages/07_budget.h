// Is there money for the worst case?
#pragma once

#include "core/model/keypolicy.h"

#include <QByteArray>

#include <vector>

namespace sluice {

// What a ladder has for a model.
struct Rungs
{
    std::vector<QByteArray> below = {}; // cheaper ones, the first to be tried first
    bool isLowest = false;              // it is what the ladder leads to
};

// The steps whose pattern matches the model, and those that match a model which the steps before led to: for
// where that one has no route. `model`: as the provider is asked for it; `provider`: its name, for patterns
// with a slash. Pure.
Rungs rungsOf(const std::vector<DowngradeStep> &ladder, const QByteArray &provider, const QByteArray &model);

} // namespace sluice
