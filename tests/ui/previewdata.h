// Made-up but plausible traffic for looking at the window: several keys, running streams, errors, unpriced
// models.
#pragma once

#include "tests/support/fakecontrol.h"

namespace sluice {

void fillWithPlenty(FakeControl &control);
// One more moment of the same traffic: progress of running requests, a new one now and then.
void advance(FakeControl &control, int tick);

} // namespace sluice
