// The settings as data: each is a title, a sentence, its limits, and how it is read from and written to
// Settings.
#pragma once

#include "core/model/settings.h"
#include "ui/settings/unittext.h"

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
    Unit unit = Unit::Count;
    QString none = {}; // what the least value is called, if it means that there is no limit
};

struct SwitchSetting
{
    QString key = {};
    QString title = {};
    QString help = {};
    std::function<bool(const Settings &)> read = {};
    std::function<void(Settings &, bool)> write = {};
};

struct ChoiceSetting
{
    QString key = {};
    QString title = {};
    QString help = {};
    std::vector<std::pair<QString, QString>> choices = {}; // shown, stored
    std::function<QString(const Settings &)> read = {};
    std::function<void(Settings &, const QString &)> write = {};
};

struct TextSetting
{
    QString key = {};
    QString title = {};
    QString help = {};
    QString placeholder = {};
    std::function<QString(const Settings &)> read = {};
    // What is wrong with the text, in words; empty: it was taken.
    std::function<QString(Settings &, const QString &)> write = {};
};

// A value that only the window knows, in Settings::ui. On unless "off" is stored there.
SwitchSetting windowSwitch(const char *key, const QString &title, const QString &help);
// The same, off unless "on" is stored there.
SwitchSetting windowSwitchOff(const char *key, const QString &title, const QString &help);

std::vector<SwitchSetting> closingSettings();
ChoiceSetting languageSetting();
std::vector<TextSetting> currencySettings();
ChoiceSetting densitySetting();
ChoiceSetting themeSetting();
std::vector<SwitchSetting> appearanceSwitches();
std::vector<SwitchSetting> gatewaySwitches();
std::vector<TextSetting> networkSettings();
ChoiceSetting weekStartSetting();
std::vector<TextSetting> budgetTexts();
std::vector<SwitchSetting> notificationSwitches();
SwitchSetting hideAtStartSetting();
std::vector<SwitchSetting> privacySwitches();
NumberSetting guardrailTextsSetting();
NumberSetting recordedBodiesSetting();
NumberSetting clipboardSetting();

std::vector<NumberSetting> listenerSettings();
std::vector<NumberSetting> timeoutSettings();
std::vector<NumberSetting> historySettings();

} // namespace sluice
