// What the Playground asks, in the words of each protocol. Pure.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace sluice {

enum class PlaygroundProtocol : quint8 { Chat, Responses, Messages };

struct PlaygroundRequest
{
    PlaygroundProtocol protocol = PlaygroundProtocol::Chat;
    QString model = {};
    QString system = {};
    QString message = {};
    QString tools = {}; // a JSON array in the protocol's own shape; empty: none
    std::optional<double> temperature = {};
    int maxOutput = 0; // tokens; 0: not said (Messages needs it: 1,024 then)
    bool stream = true;
};

// "/v1/chat/completions", "/v1/responses", "/v1/messages".
QString playgroundPath(PlaygroundProtocol protocol);
// The body as it is sent, members in the usual order. The error names what is wrong with the tools.
Result<QByteArray> playgroundBody(const PlaygroundRequest &request);

} // namespace sluice
