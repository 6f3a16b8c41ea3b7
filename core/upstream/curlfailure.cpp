// Result codes to sentences. Only host and port of the URL may appear in them.
#include "core/upstream/curlfailure.h"

#include <QCoreApplication>

#include <curl/curl.h>

#include <cerrno>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Upstream)
};

QString placeOf(const UpstreamRequest &request)
{
    const UrlHost place = hostOf(request.url);
    const QString host = QString::fromUtf8(place.host);
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return shown + u':' + QString::number(place.port);
}

UpstreamFailure failureOf(const CurlOutcome &outcome)
{
    switch (outcome.code) {
    case CURLE_OK:
        return UpstreamFailure::None;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return UpstreamFailure::Resolve;
    case CURLE_COULDNT_CONNECT:
    case CURLE_PROXY:
        return UpstreamFailure::Connect;
    case CURLE_OPERATION_TIMEDOUT: // there is no other time limit than the one for connecting
        return UpstreamFailure::ConnectTimeout;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_USE_SSL_FAILED:
        return UpstreamFailure::Tls;
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
    case CURLE_WEIRD_SERVER_REPLY:
        // A proxy that refuses CONNECT shows as a receive error on a connection that never became ready.
        return outcome.connected || !outcome.viaProxy ? UpstreamFailure::Broken : UpstreamFailure::Connect;
    case CURLE_UNSUPPORTED_PROTOCOL: // an answer that is not HTTP counts as HTTP/0.9, which is not allowed
        return outcome.connected ? UpstreamFailure::Broken : UpstreamFailure::Other;
    default:
        return UpstreamFailure::Other;
    }
}

QString connectText(const CurlOutcome &outcome, const QString &place)
{
    if (outcome.viaProxy)
        return Words::tr("%1 cannot be reached through the proxy. Check the proxy's address and that it is "
                         "running.")
            .arg(place);
    if (outcome.systemError == ECONNREFUSED)
        return Words::tr("%1 refused the connection. Check the port and that the server is running.")
            .arg(place);
    return Words::tr("%1 cannot be reached. Check the network connection and the provider's address.")
        .arg(place);
}

QString textOf(UpstreamFailure failure, const CurlOutcome &outcome, const UpstreamRequest &request,
               bool headSeen)
{
    const QString place = placeOf(request);
    switch (failure) {
    case UpstreamFailure::None:
        return {};
    case UpstreamFailure::Resolve:
        if (outcome.code == CURLE_COULDNT_RESOLVE_PROXY)
            return Words::tr("The name of the proxy for %1 has no address. Check the proxy setting.")
                .arg(place);
        return Words::tr("The name %1 has no address. Check the spelling and the network connection.")
            .arg(QString::fromUtf8(hostOf(request.url).host));
    case UpstreamFailure::Connect:
        return connectText(outcome, place);
    case UpstreamFailure::ConnectTimeout:
        return Words::tr("No connection to %1 within %2 s. Check the network connection and the address.")
            .arg(place)
            .arg(double(request.connectTimeout.count()) / 1000);
    case UpstreamFailure::Tls: {
        const QString why = outcome.tlsDetail.isEmpty()
                                ? QString::fromLatin1(curl_easy_strerror(CURLcode(outcome.code)))
                                : QString::fromUtf8(outcome.tlsDetail);
        return Words::tr("No secure connection to %1: %2.").arg(place, why);
    }
    case UpstreamFailure::Idle:
        return idleEnd(request).text;
    case UpstreamFailure::Broken:
        if (outcome.code == CURLE_WEIRD_SERVER_REPLY || outcome.code == CURLE_UNSUPPORTED_PROTOCOL)
            return Words::tr("%1 answered with something that is not HTTP.").arg(place);
        return headSeen ? Words::tr("%1 broke off in the middle of its answer.").arg(place)
                        : Words::tr("%1 closed the connection without an answer.").arg(place);
    case UpstreamFailure::Other:
        break;
    }
    if (outcome.code == CURLE_URL_MALFORMAT || outcome.code == CURLE_UNSUPPORTED_PROTOCOL)
        return Words::tr("The provider's address is not a valid http or https URL.");
    return Words::tr("The request to %1 failed: %2.")
        .arg(place, QString::fromLatin1(curl_easy_strerror(CURLcode(outcome.code))));
}

} // namespace

UrlHost hostOf(QByteArrayView url)
{
    UrlHost out = {};
    out.port = url.startsWith("https:") ? 443 : 80;
    const qsizetype scheme = url.indexOf("://");
    QByteArrayView rest = scheme < 0 ? url : url.sliced(scheme + 3);
    for (const char end : {'/', '?', '#'}) {
        if (const qsizetype at = rest.indexOf(end); at >= 0)
            rest = rest.first(at);
    }
    if (const qsizetype at = rest.lastIndexOf('@'); at >= 0)
        rest = rest.sliced(at + 1);
    const qsizetype bracket = rest.startsWith('[') ? rest.indexOf(']') : -1;
    const qsizetype colon = rest.indexOf(':', std::max<qsizetype>(bracket, 0));
    if (colon >= 0) {
        out.port = rest.sliced(colon + 1).toByteArray().toUShort();
        rest = rest.first(colon);
    }
    out.host = bracket > 0 ? rest.sliced(1, bracket - 1) : rest;
    return out;
}

bool isLoopback(QByteArrayView host)
{
    const auto endsWith = [&](QByteArrayView tail) {
        return host.size() >= tail.size() && sameName(host.last(tail.size()), tail);
    };
    return sameName(host, "localhost") || endsWith(".localhost") || host == "::1" ||
           (host.startsWith("127.") && host.count('.') == 3);
}

UpstreamEnd endOf(const CurlOutcome &outcome, const UpstreamRequest &request, bool headSeen)
{
    UpstreamEnd end = {};
    end.failure = failureOf(outcome);
    end.text = textOf(end.failure, outcome, request, headSeen);
    return end;
}

UpstreamEnd idleEnd(const UpstreamRequest &request)
{
    UpstreamEnd end = {};
    end.failure = UpstreamFailure::Idle;
    end.text = Words::tr("%1 was silent for %2 s.")
                   .arg(placeOf(request))
                   .arg(double(request.idleTimeout.count()) / 1000);
    return end;
}

} // namespace sluice
