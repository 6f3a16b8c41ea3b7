// Filters that were given a name, and those that were used, as Settings::ui keeps them. Pure.
#pragma once

#include "core/model/settings.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sluice {

struct SavedFilter
{
    QString name = {};
    QString text = {};
    bool operator==(const SavedFilter &) const = default;
};

std::vector<SavedFilter> savedFilters(const Settings &settings);
void setSavedFilters(Settings &settings, const std::vector<SavedFilter> &filters);

// The latest first.
QStringList filterHistory(const Settings &settings);
// Puts it first; only so many are kept. False: it stands there already.
bool rememberFilter(Settings &settings, const QString &text);

} // namespace sluice
