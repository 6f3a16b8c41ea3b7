// A made-up month of somebody's work with coding agents: for screenshots, for trying the window out, and for
// tests that need plenty. Pure, and the same for the same moment and seed.
#pragma once

#include "core/model/guardrail.h"
#include "core/model/notice.h"
#include "core/model/project.h"
#include "core/model/provider.h"
#include "core/model/requestrecord.h"
#include "core/model/settings.h"
#include "core/model/virtualkey.h"

#include <vector>

namespace sluice {

struct DemoData
{
    Settings settings = {};
    std::vector<Project> projects = {};
    std::vector<Provider> providers = {}; // all answered by the simulator
    std::vector<VirtualKey> keys = {};    // of which nobody knows a secret
    std::vector<Guardrail> guardrails = {};
    RecordBatch requests = {}; // finished ones, oldest first
    std::vector<GuardrailEvent> events = {};
    std::vector<Notice> notices = {};
};

// The `days` before `now`.
DemoData makeDemoData(Instant now, int days = 31, quint32 seed = 4747);

} // namespace sluice
