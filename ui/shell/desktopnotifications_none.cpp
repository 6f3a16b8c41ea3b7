#include "ui/shell/desktopnotifications.h"

namespace sluice {

std::unique_ptr<DesktopNotifications> makeDBusNotifications()
{
    return nullptr;
}

} // namespace sluice
