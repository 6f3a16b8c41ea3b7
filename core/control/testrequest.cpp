// Sends the test request and says what came back.
#include "core/control/testrequest.h"

#include "core/control/async.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProviderTest)
};

constexpr int TimeoutMs = 30'000;
constexpr QByteArrayView Body =
    R"({"model":"simulator","messages":[{"role":"user","content":"Say hello in five words."}]})";

// A gateway that listens on every address is reached on the loopback one.
QUrl reachable(QUrl gateway)
{
    const QHostAddress address(gateway.host());
    if (address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::Any))
        gateway.setHost(QStringLiteral("127.0.0.1"));
    else if (address == QHostAddress(QHostAddress::AnyIPv6))
        gateway.setHost(QStringLiteral("::1"));
    return gateway;
}

Result<void> verdict(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return Error{.kind = Error::Kind::Upstream,
                     .text = Words::tr("The gateway did not answer on its own address.")};
    const QJsonObject answer = QJsonDocument::fromJson(reply.readAll()).object();
    if (status == 200 && answer.contains(QLatin1String("choices")))
        return {};
    const QString said =
        answer.value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString();
    return Error{.kind = Error::Kind::Upstream,
                 .text = said.isEmpty() ? Words::tr("The gateway answered with status %1.").arg(status)
                                        : Words::tr("The gateway answered: %1 (%2)").arg(said).arg(status)};
}

} // namespace

QFuture<Result<void>> sendTestRequestTo(const QUrl &gateway, const QString &provider,
                                        const QByteArray &secret, QObject *context)
{
    QUrl url = reachable(gateway);
    url.setPath(QStringLiteral("/p/%1/v1/chat/completions")
                    .arg(QString::fromLatin1(QUrl::toPercentEncoding(provider))),
                QUrl::TolerantMode);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("Authorization", "Bearer " + secret);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Sluice/" SLUICE_VERSION));
    request.setTransferTimeout(TimeoutMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);

    auto *manager = new QNetworkAccessManager(context);
    manager->setProxy(QNetworkProxy::NoProxy);
    QNetworkReply *reply = manager->post(request, Body.toByteArray());
    const Answer<Result<void>> answer;
    QObject::connect(reply, &QNetworkReply::finished, manager, [reply, manager, answer] {
        answer(verdict(*reply));
        manager->deleteLater(); // and the reply with it
    });
    return answer.future();
}

} // namespace sluice
