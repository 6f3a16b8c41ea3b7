// The settings as name and text, the way the database keeps them: readable, and deaf to the order of members.
#pragma once

#include "core/model/settings.h"

#include <QMap>

namespace sluice {

// One entry per setting; the window's own are under "ui.".
QMap<QString, QString> textsOf(const Settings &settings);

// What is missing or makes no sense keeps its default, and the log says so.
Settings settingsOf(const QMap<QString, QString> &texts);

} // namespace sluice
