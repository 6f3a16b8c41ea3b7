#include "core/scope/origin.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

namespace {

constexpr qsizetype LongestOrigin = 255;

bool isSchemeByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
}

// Letters, digits and the signs of names, addresses and ports; beyond ASCII browsers send punycode.
bool isHostByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == ':' ||
           c == '[' || c == ']';
}

} // namespace

QByteArray normalOrigin(QByteArrayView text)
{
    QByteArray origin = text.trimmed().toByteArray().toLower();
    if (origin.endsWith('/'))
        origin.chop(1);
    const qsizetype mark = origin.indexOf("://");
    if (mark < 1 || origin.size() > LongestOrigin)
        return {};
    const QByteArrayView scheme = QByteArrayView(origin).first(mark);
    const QByteArrayView host = QByteArrayView(origin).sliced(mark + 3);
    if (host.isEmpty() || !std::all_of(scheme.begin(), scheme.end(), isSchemeByte) ||
        !std::all_of(host.begin(), host.end(), isHostByte))
        return {};
    if (scheme == QByteArrayView("https") && host.endsWith(":443"))
        origin.chop(4);
    else if (scheme == QByteArrayView("http") && host.endsWith(":80"))
        origin.chop(3);
    return origin;
}

bool allowsOrigin(const QStringList &allowed, QByteArrayView origin)
{
    const QByteArray asked = normalOrigin(origin);
    return !asked.isEmpty() && std::any_of(allowed.begin(), allowed.end(), [&asked](const QString &one) {
        return normalOrigin(one.toUtf8()) == asked;
    });
}

Result<void> checkOrigin(QStringView text)
{
    if (!normalOrigin(text.toUtf8()).isEmpty())
        return {};
    return Error{Error::Kind::BadRequest,
                 QCoreApplication::translate("Scope",
                                             "“%1” is not an origin. Write it as the browser sends it: "
                                             "https://app.example, without a path.")
                     .arg(text.left(64).toString()),
                 "bad_origin"};
}

} // namespace sluice
