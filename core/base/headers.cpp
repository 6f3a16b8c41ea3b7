#include "core/base/headers.h"

#include <algorithm>

namespace sluice {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    // Some hundred times a request, and most pairs differ in their length or their first letter.
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; };
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(),
                                              [lower](char x, char y) { return lower(x) == lower(y); });
}

QByteArray headerValue(const HeaderList &headers, QByteArrayView name)
{
    for (const Header &header : headers) {
        if (sameName(header.name, name))
            return header.value;
    }
    return {};
}

bool hasHeader(const HeaderList &headers, QByteArrayView name)
{
    return std::any_of(headers.begin(), headers.end(),
                       [&](const Header &header) { return sameName(header.name, name); });
}

void removeHeader(HeaderList &headers, QByteArrayView name)
{
    std::erase_if(headers, [&](const Header &header) { return sameName(header.name, name); });
}

void setHeader(HeaderList &headers, QByteArray name, QByteArray value)
{
    removeHeader(headers, name);
    headers.push_back({std::move(name), std::move(value)});
}

bool listHolds(QByteArrayView list, QByteArrayView token)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        const QByteArrayView item = (comma < 0 ? list : list.first(comma)).trimmed();
        if (sameName(item, token))
            return true;
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
    return false;
}

} // namespace sluice
