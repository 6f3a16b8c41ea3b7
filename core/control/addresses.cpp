// Judges addresses and builds the URLs that the provider test asks.
#include "core/control/addresses.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sluice {

bool isPrivateAddress(const QHostAddress &address)
{
    bool mapped = false;
    const QHostAddress v4(address.toIPv4Address(&mapped)); // also ::ffff:10.0.0.1
    const QHostAddress &judged = mapped ? v4 : address;
    if (judged.isLoopback() || judged.isLinkLocal() || judged.isUniqueLocalUnicast())
        return true;
    static const std::array ranges{QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
                                   QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
                                   QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16"))};
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](const auto &range) { return judged.isInSubnet(range); });
}

bool isPrivateHost(const QString &host)
{
    const QHostAddress address(host);
    if (!address.isNull())
        return isPrivateAddress(address);
    QString name = host.toLower();
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    if (name.isEmpty())
        return false;
    static const std::array suffixes{QLatin1String(".localhost"), QLatin1String(".local"),
                                     QLatin1String(".home.arpa"), QLatin1String(".internal")};
    return !name.contains(QLatin1Char('.')) ||
           std::any_of(suffixes.begin(), suffixes.end(),
                       [&](QLatin1String suffix) { return name.endsWith(suffix); });
}

QUrl endpointUrl(const QUrl &baseUrl, ProviderProtocol protocol, const QString &path)
{
    static const QRegularExpression version(QStringLiteral("^v\\d+(alpha|beta)?\\d*$"));
    QStringList segments = baseUrl.path().split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const bool versioned = std::any_of(segments.begin(), segments.end(), [](const QString &segment) {
        return version.match(segment).hasMatch();
    });
    if (!versioned)
        segments += protocol == ProviderProtocol::Gemini ? QStringLiteral("v1beta") : QStringLiteral("v1");
    segments += path;
    QUrl url = baseUrl;
    url.setPath(QLatin1Char('/') + segments.join(QLatin1Char('/')));
    return url;
}

quint16 portOf(const QUrl &url)
{
    return quint16(url.port(url.scheme() == QLatin1String("https") ? 443 : 80));
}

QString hostText(const QUrl &url)
{
    const bool bracketed = url.host().contains(QLatin1Char(':'));
    const QString host = bracketed ? QLatin1Char('[') + url.host() + QLatin1Char(']') : url.host();
    return url.port() < 0 ? host : host + QLatin1Char(':') + QString::number(url.port());
}

} // namespace sluice
