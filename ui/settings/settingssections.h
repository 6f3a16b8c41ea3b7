// The settings as data: each is a title, a sentence, its limits, and how it is read from and written to
// Settings.
#pragma once

#include "core/model/settings.h"

#include <functional>
#include <vector>

namespace sluice {

struct NumberSetting
{
    QString key = {};
    QString title = {};
    QString help = {};
    QString suffix = {}; // " s"
    int minimum = 0;
    int maximum = 0;
    bool needsRestart = false; // of the listener
    std::function<int(const Settings &)> read = {};
    std::function<void(Settings &, int)> write = {};
};

std::vector<NumberSetting> listenerSettings();
std::vector<NumberSetting> timeoutSettings();
std::vector<NumberSetting> historySettings();

} // namespace sluice
