// HTTP header fields in the order they came, with the names as they were written.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace sluice {

struct Header
{
    QByteArray name = {};
    QByteArray value = {};
    bool operator==(const Header &) const = default;
};

using HeaderList = std::vector<Header>;

// ASCII case-insensitive equality, as header names want it.
bool sameName(QByteArrayView a, QByteArrayView b);

// The first value under that name, or an empty one.
QByteArray headerValue(const HeaderList &headers, QByteArrayView name);
bool hasHeader(const HeaderList &headers, QByteArrayView name);
void removeHeader(HeaderList &headers, QByteArrayView name);
// Replaces all fields of that name by one.
void setHeader(HeaderList &headers, QByteArray name, QByteArray value);
// Whether a comma-separated list such as Connection's holds that token.
bool listHolds(QByteArrayView list, QByteArrayView token);

} // namespace sluice
