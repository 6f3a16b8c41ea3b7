// Which notices become desktop notifications: one per cause and hour, none while the window is in front.
// Pure.
#pragma once

#include "core/model/notice.h"

#include <QHash>
#include <QString>

namespace sluice {

// The name of a kind's switch in Settings::ui ("notify.budget"); empty: that kind never notifies.
QString notificationSwitch(Notice::Kind kind);

class NotificationGate
{
public:
    // Whether to show it. `ui`: Settings::ui, a switch that is missing is on.
    bool admits(const Notice &notice, bool windowInFront, const QHash<QString, QString> &ui);

private:
    QHash<QString, Instant> m_shown = {}; // by cause
};

} // namespace sluice
