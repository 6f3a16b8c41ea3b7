// Asks the gateway for its models with an agent's own address and key: shows that both are right, and costs
// no tokens.
#pragma once

#include "core/agents/agentdesk.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace sluice {

class GatewayProbe final : public QObject
{
    Q_OBJECT
public:
    explicit GatewayProbe(QObject *parent = nullptr);

    // One at a time; finished() tells the outcome within ten seconds.
    void start(const agents::Probe &probe);

Q_SIGNALS:
    void finished(bool ok, const QString &text);

private:
    void onReply(QNetworkReply *reply);

    QNetworkAccessManager m_network;
};

} // namespace sluice
