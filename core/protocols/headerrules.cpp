// Header rules as lists of names: protocols.md 1.3 to 1.5.
#include "core/protocols/headerrules.h"

#include "core/protocols/urltext.h"

#include <algorithm>
#include <array>

namespace sluice {

namespace {

constexpr size_t MostKeys = 8;
constexpr qsizetype LongestKey = 512;
constexpr QByteArrayView VirtualKeyMark = "sk-sluice-";

constexpr std::array<QByteArrayView, 10> HopByHop = {"connection",
                                                     "keep-alive",
                                                     "proxy-authenticate",
                                                     "proxy-authorization",
                                                     "proxy-connection",
                                                     "te",
                                                     "trailer",
                                                     "transfer-encoding",
                                                     "upgrade",
                                                     "http2-settings"};

constexpr std::array<QByteArrayView, 4> CallerCredentials = {"authorization", "x-api-key", "api-key",
                                                             "x-goog-api-key"};

constexpr std::array<QByteArrayView, 10> NeverForwarded = {
    "host",   "content-length", "expect",    "cookie", "set-cookie",
    "origin", "referer",        "forwarded", "via",    "accept-encoding"}; // the last is written anew

constexpr std::array<QByteArrayView, 6> NeverReturned = {
    "content-length", "date", "set-cookie", "set-cookie2", "alt-svc", "strict-transport-security"};

constexpr std::array<QByteArrayView, 5> Decodable = {"gzip", "deflate", "br", "zstd", "identity"};

template<size_t N>
bool isIn(const std::array<QByteArrayView, N> &names, QByteArrayView name)
{
    return std::any_of(names.begin(), names.end(),
                       [name](QByteArrayView known) { return sameName(known, name); });
}

bool startsWithName(QByteArrayView name, QByteArrayView prefix)
{
    return name.size() >= prefix.size() && sameName(name.first(prefix.size()), prefix);
}

bool holdsVirtualKey(QByteArrayView value)
{
    return value.indexOf(VirtualKeyMark) >= 0;
}

// Every value of Connection: the names in it are hop-by-hop too.
std::vector<QByteArrayView> connectionLists(const HeaderList &headers)
{
    std::vector<QByteArrayView> lists;
    for (const Header &header : headers) {
        if (sameName(header.name, "connection"))
            lists.push_back(header.value);
    }
    return lists;
}

bool isHopByHop(QByteArrayView name, const std::vector<QByteArrayView> &lists)
{
    return isIn(HopByHop, name) || std::any_of(lists.begin(), lists.end(),
                                               [name](QByteArrayView list) { return listHolds(list, name); });
}

bool isForwarded(const Header &header, bool keepCallerCredential)
{
    if (isIn(NeverForwarded, header.name) || startsWithName(header.name, "x-forwarded-") ||
        startsWithName(header.name, "x-sluice-"))
        return false;
    // Wherever a virtual key stands, an unusual header included: it never leaves.
    if (holdsVirtualKey(header.value))
        return false;
    if (!isIn(CallerCredentials, header.name))
        return true;
    return keepCallerCredential &&
           (sameName(header.name, "authorization") || sameName(header.name, "x-api-key"));
}

// Appends the codings of one Accept-Encoding value that we can decode, as they were written ("br;q=0.5").
void appendDecodable(QByteArray &codings, QByteArrayView list)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        const QByteArrayView item = (comma < 0 ? list : list.first(comma)).trimmed();
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
        const qsizetype semicolon = item.indexOf(';');
        if (!isIn(Decodable, (semicolon < 0 ? item : item.first(semicolon)).trimmed()))
            continue;
        if (!codings.isEmpty())
            codings.append(", ");
        codings.append(item);
    }
}

QByteArray bearerToken(QByteArrayView value)
{
    constexpr QByteArrayView Scheme = "bearer ";
    value = value.trimmed();
    if (!startsWithName(value, Scheme))
        return {};
    return value.sliced(Scheme.size()).trimmed().toByteArray();
}

} // namespace

HeaderList requestHeaders(const HeaderList &client, bool keepCallerCredential)
{
    const std::vector<QByteArrayView> lists = connectionLists(client);
    HeaderList forwarded;
    forwarded.reserve(client.size() + 1);
    QByteArray codings;
    std::optional<size_t> encodingPlace;
    for (const Header &header : client) {
        if (sameName(header.name, "accept-encoding")) {
            appendDecodable(codings, header.value);
            if (!encodingPlace) {
                encodingPlace = forwarded.size();
                forwarded.push_back(header);
            }
            continue;
        }
        if (!isHopByHop(header.name, lists) && isForwarded(header, keepCallerCredential))
            forwarded.push_back(header);
    }
    if (!encodingPlace) {
        encodingPlace = forwarded.size();
        forwarded.push_back({QByteArrayLiteral("Accept-Encoding"), {}});
    }
    forwarded[*encodingPlace].value = codings.isEmpty() ? QByteArrayLiteral("identity") : codings;
    return forwarded;
}

HeaderList responseHeaders(const HeaderList &upstream)
{
    const std::vector<QByteArrayView> lists = connectionLists(upstream);
    HeaderList returned;
    returned.reserve(upstream.size());
    for (const Header &header : upstream) {
        if (isHopByHop(header.name, lists) || isIn(NeverReturned, header.name) ||
            startsWithName(header.name, "x-sluice-"))
            continue;
        returned.push_back(header);
    }
    return returned;
}

QByteArray queryWithoutKey(QByteArrayView query)
{
    QByteArray kept;
    bool removed = false;
    eachParameter(query, [&](const QByteArray &name, const QByteArray &value, QByteArrayView whole) {
        if (name == "key" || holdsVirtualKey(value)) {
            removed = true;
            return;
        }
        if (!kept.isEmpty())
            kept.append('&');
        kept.append(whole);
    });
    return removed ? kept : query.toByteArray();
}

std::vector<QByteArray> presentedKeys(const HeaderList &headers, QByteArrayView query)
{
    std::vector<QByteArray> keys;
    const auto add = [&keys](const QByteArray &key) {
        if (key.isEmpty() || key.size() > LongestKey || keys.size() >= MostKeys)
            return;
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(key);
    };
    for (const QByteArrayView name :
         {QByteArrayView("x-sluice-key"), QByteArrayView("authorization"), QByteArrayView("x-api-key"),
          QByteArrayView("api-key"), QByteArrayView("x-goog-api-key")}) {
        for (const Header &header : headers) {
            if (sameName(header.name, name))
                add(name == QByteArrayView("authorization") ? bearerToken(header.value)
                                                            : header.value.trimmed());
        }
    }
    eachParameter(query, [&add](const QByteArray &name, const QByteArray &value, QByteArrayView) {
        if (name == "key")
            add(value.trimmed());
    });
    return keys;
}

} // namespace sluice
