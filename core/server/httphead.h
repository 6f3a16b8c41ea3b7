// The head of an HTTP/1 request, parsed as it arrives (RFC 9112). Pure: bytes in, a head or a refusal out.
#pragma once

#include "core/base/headers.h"
#include "core/base/result.h"

namespace sluice {

struct RequestHead
{
    QByteArray method = {};
    QByteArray path = {};  // percent-encoded, as sent
    QByteArray query = {}; // after the '?'
    HeaderList headers = {};
    int minorVersion = 1; // of HTTP/1
    bool keepAlive = true;
    bool chunked = false;     // the body comes in chunks
    qint64 contentLength = 0; // of a body that does not; huge numbers saturate
    bool expectsContinue = false;

    bool hasBody() const { return chunked || contentLength > 0; }
};

// A request that the endpoint answers itself.
struct HeadRefusal
{
    int status = 400;
    Error error = {};
};

class HeadParser
{
public:
    enum class State { NeedMore, Complete, Refused };

    // `limit`: the bytes that a head may have, line ends included.
    explicit HeadParser(qint64 limit);

    // Takes bytes from the front; `used` of them belonged to the head. Not to be called again after Complete
    // or Refused until reset().
    State feed(QByteArrayView bytes, qsizetype &used);
    // Ready for the next request of the connection.
    void reset(qint64 limit);
    // While nothing of the head has come.
    void setLimit(qint64 limit) { m_limit = limit; }

    // Whole after Complete, else what is known so far.
    const RequestHead &head() const { return m_head; }
    RequestHead takeHead() { return std::move(m_head); }
    const HeadRefusal &refusal() const { return m_refusal; }
    // Not a byte of this head has come.
    bool isUntouched() const { return m_size == 0; }

private:
    enum class Expects { RequestLine, Field };

    State takeLine(QByteArrayView line);
    State takeRequestLine(QByteArrayView line);
    State takeTarget(QByteArrayView target);
    State takeField(QByteArrayView line);
    State finish();
    State settleLength(QByteArrayView value, bool &seen);
    State refuse(int status, Error::Kind kind, const QByteArray &code, const QString &text);
    State malformed(const QString &text);

    qint64 m_limit;
    qint64 m_size = 0;
    Expects m_expects = Expects::RequestLine;
    QByteArray m_partialLine = {};
    QByteArray m_authority = {}; // of a target in absolute form: it overrules the Host field
    RequestHead m_head = {};
    HeadRefusal m_refusal = {};
};

} // namespace sluice
