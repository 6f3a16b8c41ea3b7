// The colours of charts: Okabe and Ito's, in a fixed order, so that a key looks the same everywhere and
// tomorrow.
#pragma once

#include "core/model/configuration.h"

#include <QColor>

class QChart;
class QPalette;

namespace sluice {

inline constexpr int ChartColourCount = 7;

// The n-th colour of a series; darkened where a light ground needs it to have 3:1. Wraps around.
QColor chartColour(int index, bool dark);
// For "Other", and for what has no key.
QColor chartOtherColour(bool dark);
// The key's own colour, else by its age among all keys (revoked ones included): stable, nothing to remember.
QColor keyColour(const Configuration &configuration, const QUuid &key, bool dark);
// For models, agents and others that only have a name: the same for the same name.
QColor nameColour(const QString &name, bool dark);
// Round steps for an axis from 0 to at least `maximum` (> 0): 1, 2, 2.5 or 5 times a power of ten.
double axisStep(double maximum, int steps);

} // namespace sluice
