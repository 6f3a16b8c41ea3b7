// A provider's protocol and way of signing in as words: the same in the database, the presets and the admin
// API.
#pragma once

#include "core/model/provider.h"

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace sluice {

QLatin1String wordOf(ProviderProtocol protocol);
QLatin1String wordOf(AuthStyle auth);
// Empty: there is no such word.
std::optional<ProviderProtocol> protocolNamed(QStringView word);
std::optional<AuthStyle> authNamed(QStringView word);

} // namespace sluice
