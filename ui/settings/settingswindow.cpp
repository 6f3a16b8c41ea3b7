// The settings that only the window heeds: they are in Settings::ui.
#include "ui/settings/settingssections.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};
QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

SwitchSetting windowSwitchOff(const char *name, const QString &title, const QString &help)
{
    const QString stored = key(name);
    return {stored, title, help,
            [stored](const Settings &settings) { return settings.ui.value(stored) == QLatin1String("on"); },
            [stored](Settings &settings, bool on) {
                if (on)
                    settings.ui.insert(stored, QStringLiteral("on"));
                else
                    settings.ui.remove(stored);
            }};
}

SwitchSetting windowSwitch(const char *name, const QString &title, const QString &help)
{
    const QString stored = key(name);
    return {stored, title, help,
            [stored](const Settings &settings) { return settings.ui.value(stored) != QLatin1String("off"); },
            [stored](Settings &settings, bool on) {
                if (on)
                    settings.ui.remove(stored);
                else
                    settings.ui.insert(stored, QStringLiteral("off"));
            }};
}

std::vector<SwitchSetting> closingSettings()
{
    return {windowSwitch(
        "general.closeToTray", Words::tr("Close to the tray"),
        Words::tr("Closing the window hides it, and the gateway goes on. Without a tray the window closes "
                  "as usual, and the gateway ends."))};
}

ChoiceSetting languageSetting()
{
    const QString stored = QStringLiteral("general.language");
    return {stored,
            Words::tr("Language"),
            Words::tr("In force at once."),
            {{Words::tr("System"), QString()},
             {QStringLiteral("English"), QStringLiteral("en")},
             {QStringLiteral("Deutsch"), QStringLiteral("de")},
             {QStringLiteral("Español"), QStringLiteral("es")},
             {QStringLiteral("Français"), QStringLiteral("fr")},
             {QStringLiteral("日本語"), QStringLiteral("ja")},
             {QStringLiteral("简体中文"), QStringLiteral("zh_CN")}},
            [stored](const Settings &settings) { return settings.ui.value(stored, QString::fromLatin1("")); },
            [stored](Settings &settings, const QString &value) { settings.ui.insert(stored, value); }};
}

namespace {

// What is stored is what was typed, tidied; wrong where `fits` says so.
TextSetting windowText(const char *name, const QString &title, const QString &help,
                       const QString &placeholder, QString (*tidy)(const QString &),
                       bool (*fits)(const QString &), const QString &wrong)
{
    const QString stored = key(name);
    return {stored,
            title,
            help,
            placeholder,
            [stored](const Settings &settings) { return settings.ui.value(stored); },
            [stored, tidy, fits, wrong](Settings &settings, const QString &text) {
                const QString tidied = tidy(text);
                if (tidied.isEmpty())
                    settings.ui.remove(stored);
                else
                    settings.ui.insert(stored, tidied);
                return tidied.isEmpty() || fits(tidied) ? QString() : wrong;
            }};
}

QString currencyCode(const QString &text)
{
    return text.trimmed().toUpper();
}
bool isCurrencyCode(const QString &code)
{
    return code.size() == 3 && code != QLatin1String("USD") &&
           std::all_of(code.begin(), code.end(),
                       [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); });
}
QString decimalText(const QString &text)
{
    return text.trimmed().replace(QLocale().decimalPoint(), QLatin1String("."));
}
bool isRate(const QString &text)
{
    const auto rate = Money::fromDecimal(text.toLatin1());
    return rate && *rate > Money() && *rate < Money::fromPico(1'000'000 * Money::PicoPerUsd);
}

} // namespace

std::vector<TextSetting> currencySettings()
{
    return {windowText("general.currencyCode", Words::tr("Second currency"),
                       Words::tr("Shown in brackets behind sums in dollars, marked as an estimate. Empty: "
                                 "none."),
                       QStringLiteral("EUR"), currencyCode, isCurrencyCode,
                       Words::tr("Write a code of three letters such as EUR; not USD.")),
            windowText("general.currencyRate", Words::tr("One dollar is"),
                       Words::tr("In the second currency. Nobody is asked for the rate: it stays as you "
                                 "write it."),
                       QStringLiteral("0.92"), decimalText, isRate,
                       Words::tr("Write a number such as 0.92."))};
}

ChoiceSetting themeSetting()
{
    return {QStringLiteral("appearance.theme"),
            Words::tr("Theme"),
            Words::tr("System follows the desktop's choice of light or dark."),
            {{Words::tr("System"), QStringLiteral("system")},
             {Words::tr("Light"), QStringLiteral("light")},
             {Words::tr("Dark"), QStringLiteral("dark")}},
            [](const Settings &settings) { return settings.theme; },
            [](Settings &settings, const QString &value) { settings.theme = value; }};
}

ChoiceSetting densitySetting()
{
    const QString stored = QStringLiteral("appearance.density");
    return {stored,
            Words::tr("Rows of tables"),
            Words::tr("Compact shows more rows at once. Also in the View menu."),
            {{Words::tr("Comfortable"), QStringLiteral("comfortable")},
             {Words::tr("Compact"), QStringLiteral("compact")}},
            [stored](const Settings &settings) {
                return settings.ui.value(stored, QStringLiteral("comfortable"));
            },
            [stored](Settings &settings, const QString &value) { settings.ui.insert(stored, value); }};
}

std::vector<SwitchSetting> appearanceSwitches()
{
    return {windowSwitchOff("appearance.reduceMotion", Words::tr("Reduce motion"),
                            Words::tr("Menus and controls change without being animated.")),
            windowSwitch("appearance.titleSpend", Words::tr("Spend in the title"),
                         Words::tr("The title of the window says what today cost."))};
}

std::vector<SwitchSetting> notificationSwitches()
{
    return {windowSwitch("notify.budget", Words::tr("Budgets"),
                         Words::tr("A threshold is crossed, or a budget is spent.")),
            windowSwitch("notify.runaway", Words::tr("Runaway keys"),
                         Words::tr("A key was paused because it ran away.")),
            windowSwitch("notify.guardrail", Words::tr("Guardrails"),
                         Words::tr("A request or an answer was rejected.")),
            windowSwitch("notify.provider", Words::tr("Providers"),
                         Words::tr("A provider has been failing for two minutes.")),
            windowSwitch("notify.rotation", Words::tr("New secrets"),
                         Words::tr("A key's secret is due for a change.")),
            windowSwitch("notify.cache", Words::tr("Prompt cache"),
                         Words::tr("A session's prompt changed, and its cache stopped hitting."))};
}

SwitchSetting hideAtStartSetting()
{
    return windowSwitchOff(
        "privacy.hideAtStart", Words::tr("Hide names and amounts from the start"),
        Words::tr("For screens that are always shared. Else it is switched on in the View menu, or with "
                  "Ctrl+Shift+H, and off again when Sluice quits."));
}

NumberSetting clipboardSetting()
{
    const QString stored = QStringLiteral("secrets.clipboardSeconds");
    return {stored,
            Words::tr("Clear the clipboard after"),
            Words::tr("How long a copied secret may stay there."),
            Words::tr(" s"),
            10,
            300,
            false,
            [stored](const Settings &settings) {
                return settings.ui.value(stored, QStringLiteral("60")).toInt();
            },
            [stored](Settings &settings, int value) { settings.ui.insert(stored, QString::number(value)); },
            Unit::Seconds};
}

} // namespace sluice
