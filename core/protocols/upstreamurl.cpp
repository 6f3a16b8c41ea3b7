// Joins a provider's base URL and a target. A base with and one without its version folder mean the same.
#include "core/protocols/headerrules.h"

#include "core/protocols/urltext.h"

#include <algorithm>

namespace sluice {

namespace {

// Behind such a base no version folder is added: it has one, or its provider uses none there.
bool hasVersion(const std::vector<QByteArrayView> &segments)
{
    if (segments.empty())
        return false;
    return segments.back() == QByteArrayView("beta") || // api.deepseek.com/beta
           std::any_of(segments.begin(), segments.end(), [](QByteArrayView segment) {
               return isVersionFolder(segment) || segment == QByteArrayView("deployments");
           });
}

QByteArray versionFor(const Target &target)
{
    if (target.protocol == Protocol::Gemini)
        return target.version.isEmpty() ? QByteArrayLiteral("v1beta") : target.version;
    // A path such as v1beta/openai/chat/completions is Google's way of saying v1.
    const bool googles = target.version == "v1beta" || target.version == "v1alpha";
    return target.version.isEmpty() || googles ? QByteArrayLiteral("v1") : target.version;
}

bool isGeminiTransfer(const Target &target)
{
    return target.endpoint == Endpoint::GeminiOther &&
           (target.tail.startsWith("upload/") || target.tail.startsWith("download/"));
}

QByteArray withoutLastFolder(const QByteArray &path)
{
    return path.left(std::max<qsizetype>(path.lastIndexOf('/'), 0));
}

} // namespace

QByteArray upstreamUrl(const QUrl &base, const Target &target, QByteArrayView query)
{
    QByteArray url =
        base.toEncoded(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QByteArray path = base.path(QUrl::FullyEncoded).toUtf8();
    while (path.endsWith('/'))
        path.chop(1);

    const std::vector<QByteArrayView> segments = pathSegments(path);
    if (isGeminiTransfer(target)) {
        // upload/v1beta/files: the folder stands before the version.
        url += !segments.empty() && isVersionFolder(segments.back()) ? withoutLastFolder(path) : path;
    } else {
        url += path;
        if (!hasVersion(segments))
            url += '/' + versionFor(target);
    }
    url += '/' + target.tail;

    QByteArray parameters = base.query(QUrl::FullyEncoded).toUtf8();
    if (!parameters.isEmpty() && !query.isEmpty())
        parameters += '&';
    parameters.append(query);
    if (!parameters.isEmpty())
        url += '?' + parameters;
    return url;
}

} // namespace sluice
