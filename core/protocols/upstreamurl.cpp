// Joins a provider's base URL and a target. A base with and one without its version folder mean the same.
#include "core/protocols/headerrules.h"

#include "core/protocols/urltext.h"

#include <algorithm>
#include <array>

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

// What a base URL says, taken apart.
struct Base
{
    QUrl url = {};
    QByteArray start = {}; // scheme, host and port
    QByteArray path = {};  // without a slash at its end
    QByteArray query = {};
    bool hasVersion = false;
    bool endsInVersion = false;
};

Base baseOf(const QUrl &url)
{
    Base base;
    base.url = url;
    base.start =
        url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    base.path = url.path(QUrl::FullyEncoded).toUtf8();
    while (base.path.endsWith('/'))
        base.path.chop(1);
    base.query = url.query(QUrl::FullyEncoded).toUtf8();
    const Segments segments = pathSegments(base.path);
    base.hasVersion = hasVersion(segments);
    base.endsInVersion = !segments.empty() && isVersionFolder(segments.back());
    return base;
}

// The last few of this thread: QUrl takes as long to be asked as a whole request does to be admitted, and a
// gateway has a handful of providers.
const Base &knownBase(const QUrl &url)
{
    constexpr size_t Kept = 8;
    thread_local std::array<Base, Kept> known;
    thread_local size_t next = 0;
    const auto found =
        std::find_if(known.begin(), known.end(), [&url](const Base &base) { return base.url == url; });
    if (found != known.end() && !found->start.isEmpty())
        return *found;
    Base &made = known[next++ % Kept];
    made = baseOf(url);
    return made;
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
    constexpr qsizetype Between = 16; // slashes, a version, a question mark
    const Base &known = knownBase(base);
    QByteArray url;
    url.reserve(known.start.size() + known.path.size() + target.tail.size() + known.query.size() +
                query.size() + Between);
    url += known.start;
    if (isGeminiTransfer(target)) {
        // upload/v1beta/files: the folder stands before the version.
        url += known.endsInVersion ? withoutLastFolder(known.path) : known.path;
    } else {
        url += known.path;
        if (!known.hasVersion)
            url.append('/').append(versionFor(target));
    }
    url.append('/').append(target.tail);

    if (!known.query.isEmpty() || !query.isEmpty())
        url += '?';
    url += known.query;
    if (!known.query.isEmpty() && !query.isEmpty())
        url += '&';
    url.append(query);
    return url;
}

} // namespace sluice
