// A ledger of one year that ends now, made up: 20 keys, 6 providers, 30 models, 10 agents, 400 folders and
// as many sessions as are asked for, with busy mornings and quiet nights.
#pragma once

#include "core/storage/storage.h"

namespace sluice::bench {

constexpr int Keys = 20;
constexpr int Projects = 5;
constexpr int Providers = 6;
constexpr int Models = 30;
constexpr int Agents = 10;
constexpr int Folders = 400;
constexpr std::chrono::days Length(365);

QUuid keyId(int number);
QUuid providerId(int number);
QUuid projectId(int number);
QString modelName(int number);

// Keys, providers and projects of those ids, so that pages have names to show.
Result<void> writeConfiguration(Storage &storage, Instant now);

// So many requests between `now` - Length and `now`, through append(), oldest first. Prints how far it is.
Result<void> writeYear(Storage &storage, qint64 requests, qint64 sessions, Instant now);

// The same for the last 24 hours.
Result<void> writeDay(Storage &storage, qint64 requests, qint64 sessions, Instant now);

} // namespace sluice::bench
