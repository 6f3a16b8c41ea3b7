// "How was this cost computed", in lines that a person can check.
#pragma once

#include "core/model/requestrecord.h"
#include "core/pricing/catalogue.h"

namespace sluice {

// Token class × price per line, then the total with its source. Empty where nothing is priced. Pure.
QString costText(const RequestRecord &record, const std::optional<Cost> &computed);

} // namespace sluice
