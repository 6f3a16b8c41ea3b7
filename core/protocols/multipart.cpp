// RFC 7578 as far as a gateway needs it: which model, and whether to stream.
#include "core/protocols/multipart.h"

#include "core/base/headers.h"

#include <QByteArrayMatcher>

namespace sluice {

namespace {

constexpr int MostParts = 256;
constexpr qsizetype LongestField = 4096;
constexpr qsizetype LongestPartHead = 8192;
constexpr qsizetype LongestBoundary = 200; // RFC 2046 allows 70

bool startsWithName(QByteArrayView text, QByteArrayView prefix)
{
    return text.size() >= prefix.size() && sameName(text.first(prefix.size()), prefix);
}

// A parameter of a header value such as `form-data; name="model"`. Null: not there.
QByteArray headerParameter(QByteArrayView value, QByteArrayView wanted)
{
    qsizetype at = value.indexOf(';');
    while (at >= 0 && at < value.size()) {
        const QByteArrayView rest = value.sliced(at + 1);
        const qsizetype equals = rest.indexOf('=');
        if (equals < 0)
            return {};
        const QByteArrayView name = rest.first(equals).trimmed();
        QByteArrayView text = rest.sliced(equals + 1).trimmed();
        qsizetype end = -1;
        QByteArray read("");
        if (text.startsWith('"')) {
            const qsizetype closing = text.indexOf('"', 1);
            if (closing < 0)
                return {};
            read = text.sliced(1, closing - 1).toByteArray();
            end = text.indexOf(';', closing);
        } else {
            end = text.indexOf(';');
            read = (end < 0 ? text : text.first(end)).trimmed().toByteArray();
        }
        if (sameName(name, wanted))
            return read.isNull() ? QByteArray("") : read;
        at = end < 0 ? -1 : (text.data() - value.data()) + end;
    }
    return {};
}

QByteArrayView dispositionOf(QByteArrayView head)
{
    constexpr QByteArrayView Name = "content-disposition:";
    while (!head.isEmpty()) {
        const qsizetype end = head.indexOf('\n');
        const QByteArrayView line = end < 0 ? head : head.first(end);
        if (startsWithName(line, Name))
            return line.sliced(Name.size()).trimmed();
        head = end < 0 ? QByteArrayView() : head.sliced(end + 1);
    }
    return {};
}

} // namespace

std::optional<QByteArray> multipartBoundary(QByteArrayView contentType)
{
    if (!startsWithName(contentType.trimmed(), "multipart/form-data"))
        return {};
    QByteArray boundary = headerParameter(contentType, "boundary");
    if (boundary.isEmpty() || boundary.size() > LongestBoundary)
        return {};
    return boundary;
}

void eachFormField(QByteArrayView body, QByteArrayView boundary,
                   const std::function<void(QByteArrayView, QByteArrayView)> &found)
{
    const QByteArray delimiter = "--" + boundary.toByteArray();
    const QByteArrayMatcher nextDelimiter(QByteArray("\r\n" + delimiter));
    if (!body.startsWith(delimiter))
        return;
    qsizetype at = delimiter.size();
    for (int part = 0; part < MostParts; ++part) {
        if (!body.sliced(at).startsWith("\r\n")) // "--": the last delimiter
            return;
        at += 2;
        const qsizetype headEnd =
            body.sliced(at, std::min(body.size() - at, LongestPartHead)).indexOf("\r\n\r\n");
        const qsizetype end = nextDelimiter.indexIn(body.data(), body.size(), at);
        if (headEnd < 0 || end < 0)
            return;
        const qsizetype valueAt = at + headEnd + 4;
        const QByteArrayView disposition = dispositionOf(body.sliced(at, headEnd));
        const QByteArray name = headerParameter(disposition, "name");
        const bool isFile = !headerParameter(disposition, "filename").isNull();
        if (!name.isEmpty() && !isFile && valueAt <= end && end - valueAt <= LongestField)
            found(name, body.sliced(valueAt, end - valueAt));
        at = end + 2 + delimiter.size();
    }
}

} // namespace sluice
