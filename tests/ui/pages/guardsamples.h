// Made-up guardrails and what they were triggered by, for tests and pictures of their page.
#pragma once

#include "tests/support/fakecontrol.h"

namespace sluice {

// Six rules of the presets (one of them off) and events of the last days; the keys are the control's own.
void fillWithGuardrails(FakeControl &control);

} // namespace sluice
