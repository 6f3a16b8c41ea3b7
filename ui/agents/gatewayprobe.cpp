#include "ui/agents/gatewayprobe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>

namespace sluice {

namespace {

constexpr int Patience = 10'000; // ms
constexpr qint64 LargestAnswer = 4 * 1024 * 1024;

} // namespace

GatewayProbe::GatewayProbe(QObject *parent)
    : QObject(parent)
{
    m_network.setProxy(QNetworkProxy::NoProxy); // the address is this computer's
    m_network.setTransferTimeout(Patience);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void GatewayProbe::start(const agents::Probe &probe)
{
    QString base = QString::fromUtf8(probe.address);
    if (!base.endsWith(QLatin1String("/v1")))
        base += QStringLiteral("/v1");
    QNetworkRequest request(QUrl(base + QStringLiteral("/models")));
    request.setRawHeader("authorization", "Bearer " + probe.key);
    request.setRawHeader("user-agent", "Sluice/" SLUICE_VERSION " connection test");
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { onReply(reply); });
}

void GatewayProbe::onReply(QNetworkReply *reply)
{
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QJsonObject answer = QJsonDocument::fromJson(reply->read(LargestAnswer)).object();
    const int models = int(answer.value(QLatin1String("data")).toArray().size());
    if (status == 200)
        Q_EMIT finished(true, tr("The address and the key are right: Sluice answered with %n model(s).",
                                 nullptr, models));
    else if (status > 0)
        Q_EMIT finished(false, tr("Sluice answered with %1: %2")
                                   .arg(status)
                                   .arg(answer.value(QLatin1String("error"))
                                            .toObject()
                                            .value(QLatin1String("message"))
                                            .toString()
                                            .left(500)));
    else
        Q_EMIT finished(false, tr("Nothing answers at %1: %2. Is the gateway running?")
                                   .arg(reply->url().authority(), reply->errorString()));
}

} // namespace sluice
