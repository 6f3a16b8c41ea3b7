// What leads from a sum to its single requests: the filter of the Traffic page that lets the same through.
#pragma once

#include "core/model/configuration.h"
#include "core/storage/storage.h"

#include <QString>

namespace sluice {

// `key:"ci-bot" model:"gpt-5"`. What Traffic has no word for is left out: it then shows more.
QString trafficTerms(const std::vector<SpendFilter> &only, const Configuration &configuration);
// `key:"ci-bot","codex"`; empty where there is none.
QString trafficTerms(const std::vector<QUuid> &keys, const Configuration &configuration);
// `since:2026-11-01 until:2026-11-08`, as far as days, and hours of today, can say it.
QString trafficTerms(const TimeRange &range, Instant now, const QTimeZone &zone);

} // namespace sluice
