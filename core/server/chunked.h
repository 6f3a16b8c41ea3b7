// Takes the chunked coding off a request body (RFC 9112, 7.1). Pure: bytes in, body bytes out.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace sluice {

class ChunkedDecoder
{
public:
    enum class State { NeedMore, Complete, Malformed, TooLarge };

    // `limit`: the bytes that the decoded body may have.
    explicit ChunkedDecoder(qint64 limit)
        : m_limit(limit)
    {}

    // Takes bytes from the front and appends what is body to `body`; `used` of them belonged to this one.
    // Chunk extensions and trailer fields are read over and dropped. Not to be called again after anything
    // but NeedMore.
    State feed(QByteArrayView bytes, qsizetype &used, QByteArray &body);

private:
    enum class Expects {
        SizeDigit,
        SizeOrEnd,
        Extension,
        SizeLineFeed,
        Data,
        DataReturn,
        DataLineFeed,
        TrailerStart,
        Trailer,
        TrailerLineFeed,
        LastLineFeed
    };

    State takeByte(char c);
    State takeSizeDigit(int digit);
    State afterSize();

    qint64 m_limit;
    qint64 m_decoded = 0;
    qint64 m_left = 0;  // of the chunk at hand
    int m_overhead = 0; // bytes of extension in this line, or of all trailers
    Expects m_expects = Expects::SizeDigit;
};

} // namespace sluice
