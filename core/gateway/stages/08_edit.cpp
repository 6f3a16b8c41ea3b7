// What the key's rules write into the body: behind the last stage that changes it, for places are kept.
#include "core/gateway/stages/stages.h"

#include "core/gateway/upstreamrequest.h"
#include "core/protocols/bodyedits.h"

#include <algorithm>

namespace sluice {

namespace {

// OpenAI's own servers (Azure's among them) want the newer name; others may not know it.
ChatLimitName limitNameFor(const Provider &provider)
{
    const QString host = provider.baseUrl.host();
    const bool openAi =
        host.endsWith(QLatin1String("openai.com")) || host.endsWith(QLatin1String("azure.com"));
    return openAi ? ChatLimitName::MaxCompletionTokens : ChatLimitName::MaxTokens;
}

std::vector<Splice> policyEdits(const Exchange &exchange)
{
    const KeyPolicy &policy = exchange.key->policy;
    const QByteArrayView body = exchange.request.body;
    std::vector<Splice> edits;
    if (policy.maxOutputTokens > 0)
        edits = outputCap(exchange.target, exchange.ask, body, policy.maxOutputTokens,
                          limitNameFor(*exchange.provider));
    if (policy.systemPromptMode != SystemPromptMode::None) {
        const bool always = policy.systemPromptMode == SystemPromptMode::Always;
        const std::vector<Splice> prompt =
            systemPrompt(exchange.target, exchange.ask, body, policy.systemPrompt.toUtf8(),
                         always ? PromptPlace::InFront : PromptPlace::WhenMissing);
        edits.insert(edits.end(), prompt.begin(), prompt.end());
    }
    std::stable_sort(edits.begin(), edits.end(),
                     [](const Splice &a, const Splice &b) { return a.at < b.at; });
    return edits;
}

// Whether the body names another model than the provider is to be asked for.
bool renames(const Exchange &exchange)
{
    return exchange.upstreamModel != exchange.ask.model &&
           renameModel(exchange.ask, exchange.upstreamModel).has_value();
}

} // namespace

Result<void> stages::edit(Exchange &exchange, const Env &)
{
    exchange.edits = policyEdits(exchange);
    if (!exchange.edits.empty() || addsUsageWish(exchange) || renames(exchange))
        exchange.record.exactness = Exactness::Edited;
    return {};
}

} // namespace sluice
