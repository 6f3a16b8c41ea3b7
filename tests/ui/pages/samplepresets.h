// A few presets and a test report, for the tests and the pictures of the pages.
#pragma once

#include "core/control/control.h"

namespace sluice {

std::vector<ProviderPreset> samplePresets();
// Resolved and connected, but the key was refused.
TestReport refusedReport();
// Everything passed; 42 models.
TestReport passedReport();

} // namespace sluice
