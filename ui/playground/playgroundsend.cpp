#include "ui/playground/playgroundsend.h"

#include <QNetworkProxy>
#include <QNetworkReply>

namespace sluice {

namespace {

constexpr int Kilo = 1000;

// "req_<32 hex digits>"
QUuid idOfHeader(const QByteArray &header)
{
    const QByteArray hex = header.mid(4);
    return hex.size() == 32 ? QUuid::fromRfc4122(QByteArray::fromHex(hex)) : QUuid();
}

} // namespace

PlaygroundSend::PlaygroundSend(QObject *parent)
    : QObject(parent)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

void PlaygroundSend::start(const QString &address, const QByteArray &secret, const PlaygroundRequest &request,
                           const QByteArray &body, const QByteArray &faultHeader)
{
    stop();
    m_protocol = request.protocol;
    m_reader = AnswerReader(request.protocol, request.stream);
    m_requestId = {};
    m_firstTextMicros = -1;
    m_totalMicros = -1;
    m_status = 0;
    QNetworkRequest call(QUrl(address + playgroundPath(request.protocol)));
    call.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    call.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("sluice-playground/" SLUICE_VERSION));
    call.setRawHeader("Authorization", "Bearer " + secret);
    if (request.protocol == PlaygroundProtocol::Messages)
        call.setRawHeader("anthropic-version", "2023-06-01");
    if (!faultHeader.isEmpty())
        call.setRawHeader("x-simulate", faultHeader);
    call.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    m_clock.start();
    m_reply = m_network.post(call, body);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &PlaygroundSend::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &PlaygroundSend::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &PlaygroundSend::onFinished);
}

void PlaygroundSend::stop()
{
    if (m_reply)
        m_reply->abort(); // ends in onFinished()
}

void PlaygroundSend::onHead()
{
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_requestId = idOfHeader(m_reply->rawHeader("x-sluice-request-id"));
    const bool events = m_reply->header(QNetworkRequest::ContentTypeHeader)
                            .toString()
                            .startsWith(QLatin1String("text/event-stream"));
    m_reader = AnswerReader(m_protocol, events);
}

void PlaygroundSend::onBytes()
{
    const QString piece = m_reader.feed(m_reply->readAll());
    if (piece.isEmpty())
        return;
    if (m_firstTextMicros < 0)
        m_firstTextMicros = m_clock.nsecsElapsed() / Kilo;
    Q_EMIT text(piece);
}

void PlaygroundSend::onFinished()
{
    onBytes();
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    m_totalMicros = m_clock.nsecsElapsed() / Kilo;
    const QString rest = m_reader.end();
    if (!rest.isEmpty()) {
        if (m_firstTextMicros < 0)
            m_firstTextMicros = m_totalMicros;
        Q_EMIT text(rest);
    }
    const QNetworkReply::NetworkError error = reply->error();
    reply->deleteLater();
    QString problem;
    if (error == QNetworkReply::OperationCanceledError)
        problem = tr("Stopped.");
    else if (m_status == 0)
        problem = tr("The gateway did not answer: %1").arg(reply->errorString());
    else if (error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::UnknownNetworkError)
        problem = tr("The answer broke off.");
    Q_EMIT finished(problem);
}

} // namespace sluice
