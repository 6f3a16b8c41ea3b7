#include "ui/settings/settingspage.h"

namespace sluice {

SettingsPage::SettingsPage(const PageContext &, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("settingsPage"));
}

} // namespace sluice
