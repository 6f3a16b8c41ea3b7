// The last step of a connection test, which costs something: asks one model for one token.
#pragma once

#include "core/control/providertest.h"

namespace sluice {

// What a model costs: Money for a thousand tokens in and out. Empty: not known.
using ModelPrice = std::function<std::optional<Money>(const QString &model)>;

// The model to ask: the cheapest that is known to be one for text, else the one whose name sounds smallest.
// Empty: none of them talks. Pure.
QString modelForTest(const QStringList &models, const ModelPrice &price);

// The request's path below the base URL and its body. `newerLimit`: OpenAI's later name for max_tokens. Pure.
struct TokenQuestion
{
    QString path = {};
    QByteArray body = {};
};
TokenQuestion tokenQuestion(ProviderProtocol protocol, const QString &model, bool newerLimit = false);

// What an answer of that protocol says was used; an error where it is no answer. Pure.
Result<Usage> usageOfAnswer(ProviderProtocol protocol, const QByteArray &body);

// `model` answers, or the error says what is wrong and what to do. Follows no redirect. Cancelling the future
// ends it; so does the end of `context`. Main thread. The cost is left for the caller to fill.
struct TokenAnswer
{
    OneToken said = {};
    Usage usage = {};
};
QFuture<Result<TokenAnswer>> askOneToken(const ProviderDraft &draft, const SharedSecret &secret,
                                         const QString &model, const ProviderTestOptions &options,
                                         QObject *context);

} // namespace sluice
