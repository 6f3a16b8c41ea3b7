// The pieces of a URL as bytes: percent-coding, path segments, version folders, query parameters.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <initializer_list>
#include <vector>

namespace sluice {

// Percent-decoded once. A '%' that is not followed by two hexadecimal digits stays as it is.
QByteArray percentDecoded(QByteArrayView text);

using Segments = std::vector<QByteArrayView>;

// The parts between slashes; empty parts are left out, so that "//v1/" is {"v1"}.
Segments pathSegments(QByteArrayView path);
// Some of the segments (`last` is one behind the last), with slashes between them.
QByteArray joined(const Segments &segments, size_t first, size_t last);
inline QByteArray joined(const Segments &segments, size_t first = 0)
{
    return joined(segments, first, segments.size());
}

bool isOneOf(QByteArrayView text, std::initializer_list<QByteArrayView> names);

// Whether a path could mean another place than it says, to us or to a server behind us: dot segments (also
// percent-encoded once or more, behind an encoded slash, or before a ';'), control characters, backslashes,
// '#'.
bool isTrickyPath(QByteArrayView path);

// "v1", "v1beta", "v1beta1", "v2alpha", "v4".
bool isVersionFolder(QByteArrayView segment);

// Calls `found(name, value, whole)` for each parameter of a query, decoded, in order; `whole` is its raw
// text.
void eachParameter(QByteArrayView query,
                   const std::function<void(const QByteArray &, const QByteArray &, QByteArrayView)> &found);

// The last value of that parameter, decoded; empty: none.
QByteArray parameter(QByteArrayView query, QByteArrayView name);

} // namespace sluice
