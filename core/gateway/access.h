// What a worker judges keys with.
#pragma once

#include "core/gateway/keycheck.h"
#include "core/scope/keyscope.h"
#include "core/scope/requestquota.h"

namespace sluice {

// Lives on its worker's thread; the quota is shared by all workers.
struct Access
{
    ScopeCache scopes = {};
    RequestQuota &quota;
    KeyCheck &keyCheck;
};

} // namespace sluice
