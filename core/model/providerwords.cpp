#include "core/model/providerwords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sluice {

namespace {

// Once released, a word stays: files and scripts hold it.
constexpr std::array protocols{
    std::pair(ProviderProtocol::OpenAi, QLatin1String("openai")),
    std::pair(ProviderProtocol::Anthropic, QLatin1String("anthropic")),
    std::pair(ProviderProtocol::Gemini, QLatin1String("gemini")),
    std::pair(ProviderProtocol::Simulator, QLatin1String("simulator")),
};

constexpr std::array authStyles{
    std::pair(AuthStyle::Bearer, QLatin1String("bearer")),
    std::pair(AuthStyle::XApiKey, QLatin1String("x-api-key")),
    std::pair(AuthStyle::ApiKey, QLatin1String("api-key")),
    std::pair(AuthStyle::GoogApiKey, QLatin1String("x-goog-api-key")),
    std::pair(AuthStyle::Query, QLatin1String("query")),
    std::pair(AuthStyle::None, QLatin1String("none")),
    std::pair(AuthStyle::Caller, QLatin1String("caller")),
};

template<typename Table, typename Value>
QLatin1String wordIn(const Table &table, Value value)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto &entry) { return entry.first == value; });
    Q_ASSERT(found != table.end());
    return found->second;
}

template<typename Value, size_t Count>
std::optional<Value> valueIn(const std::array<std::pair<Value, QLatin1String>, Count> &table,
                             QStringView word)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto &entry) { return word == entry.second; });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

QLatin1String wordOf(ProviderProtocol protocol)
{
    return wordIn(protocols, protocol);
}

QLatin1String wordOf(AuthStyle auth)
{
    return wordIn(authStyles, auth);
}

std::optional<ProviderProtocol> protocolNamed(QStringView word)
{
    return valueIn(protocols, word);
}

std::optional<AuthStyle> authNamed(QStringView word)
{
    return valueIn(authStyles, word);
}

} // namespace sluice
