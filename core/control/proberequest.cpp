// Builds the requests of a connection test.
#include "core/control/proberequest.h"

#include "core/control/addresses.h"

#include <QUrlQuery>

namespace sluice {

QNetworkProxy proxyAt(const QUrl &proxy)
{
    const bool socks = proxy.scheme().startsWith(QLatin1String("socks"));
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, proxy.host(),
                         quint16(proxy.port(socks ? 1080 : 3128)));
}

QSslConfiguration probeTls(const ProviderTestOptions &options)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(options.trusted);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

QNetworkRequest probeRequest(const ProviderDraft &draft, const SharedSecret &secret, const QString &path,
                             const ProviderTestOptions &options)
{
    QUrl url = endpointUrl(draft.baseUrl, draft.protocol, path);
    QUrlQuery query;
    if (path == QLatin1String("models") && draft.protocol == ProviderProtocol::Anthropic)
        query.addQueryItem(QStringLiteral("limit"), QStringLiteral("1000"));
    if (path == QLatin1String("models") && draft.protocol == ProviderProtocol::Gemini)
        query.addQueryItem(QStringLiteral("pageSize"), QStringLiteral("1000"));
    const QByteArray key = secret ? secret->view().toByteArray() : QByteArray();
    if (!key.isEmpty() && draft.auth == AuthStyle::Query)
        query.addQueryItem(QStringLiteral("key"), QString::fromLatin1(key.toPercentEncoding()));
    url.setQuery(query);
    QNetworkRequest request(url);
    for (const Header &header : draft.headers)
        request.setRawHeader(header.name, header.value);
    if (draft.protocol == ProviderProtocol::Anthropic && !request.hasRawHeader("anthropic-version"))
        request.setRawHeader("anthropic-version", "2023-06-01");
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Sluice/" SLUICE_VERSION));
    request.setRawHeader("Accept", "application/json");
    if (!key.isEmpty() && draft.auth == AuthStyle::Bearer)
        request.setRawHeader("Authorization", "Bearer " + key);
    if (!key.isEmpty() && draft.auth == AuthStyle::XApiKey)
        request.setRawHeader("x-api-key", key);
    if (!key.isEmpty() && draft.auth == AuthStyle::ApiKey)
        request.setRawHeader("api-key", key);
    if (!key.isEmpty() && draft.auth == AuthStyle::GoogApiKey)
        request.setRawHeader("x-goog-api-key", key);
    request.setSslConfiguration(probeTls(options));
    request.setTransferTimeout(int(options.timeout.count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return request;
}

} // namespace sluice
