// A state machine over the chunked coding. Line ends must be CRLF here: where a chunk ends is no matter of
// taste.
#include "core/server/chunked.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr int MaxOverhead = 8 * 1024;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isText(char c)
{
    return c == '\t' || (uchar(c) >= 0x20 && c != 0x7f);
}

} // namespace

ChunkedDecoder::State ChunkedDecoder::feed(QByteArrayView bytes, qsizetype &used, QByteArray &body)
{
    used = 0;
    while (used < bytes.size()) {
        if (m_expects == Expects::Data) {
            const qsizetype taken = qsizetype(std::min<qint64>(m_left, bytes.size() - used));
            body.append(bytes.sliced(used, taken));
            used += taken;
            m_left -= taken;
            m_decoded += taken;
            if (m_left == 0)
                m_expects = Expects::DataReturn;
            continue;
        }
        const State state = takeByte(bytes[used]);
        ++used;
        if (state != State::NeedMore)
            return state;
    }
    return State::NeedMore;
}

ChunkedDecoder::State ChunkedDecoder::takeByte(char c)
{
    const auto expectThen = [&](char wanted, Expects next) {
        m_expects = next;
        return c == wanted ? State::NeedMore : State::Malformed;
    };
    switch (m_expects) {
    case Expects::SizeDigit:
        return takeSizeDigit(hexValue(c));
    case Expects::SizeOrEnd:
        if (const int digit = hexValue(c); digit >= 0)
            return takeSizeDigit(digit);
        if (c == '\r') {
            m_expects = Expects::SizeLineFeed;
            return State::NeedMore;
        }
        m_overhead = 0;
        m_expects = Expects::Extension;
        return c == ';' || c == ' ' || c == '\t' ? State::NeedMore : State::Malformed;
    case Expects::Extension:
        if (c == '\r') {
            m_expects = Expects::SizeLineFeed;
            return State::NeedMore;
        }
        return isText(c) && ++m_overhead <= MaxOverhead ? State::NeedMore : State::Malformed;
    case Expects::SizeLineFeed:
        return c == '\n' ? afterSize() : State::Malformed;
    case Expects::Data:
        return State::Malformed;
    case Expects::DataReturn:
        return expectThen('\r', Expects::DataLineFeed);
    case Expects::DataLineFeed:
        return expectThen('\n', Expects::SizeDigit);
    case Expects::TrailerStart:
        m_expects = c == '\r' ? Expects::LastLineFeed : Expects::Trailer;
        return c == '\r' || (isText(c) && ++m_overhead <= MaxOverhead) ? State::NeedMore : State::Malformed;
    case Expects::Trailer:
        if (c == '\r') {
            m_expects = Expects::TrailerLineFeed;
            return State::NeedMore;
        }
        return isText(c) && ++m_overhead <= MaxOverhead ? State::NeedMore : State::Malformed;
    case Expects::TrailerLineFeed:
        return expectThen('\n', Expects::TrailerStart);
    case Expects::LastLineFeed:
        return c == '\n' ? State::Complete : State::Malformed;
    }
    return State::Malformed;
}

ChunkedDecoder::State ChunkedDecoder::takeSizeDigit(int digit)
{
    if (digit < 0)
        return State::Malformed;
    m_expects = Expects::SizeOrEnd;
    // Compared before it can overflow: the limit is far below a 16th of the range.
    if (m_left > m_limit - m_decoded)
        return State::TooLarge;
    m_left = m_left * 16 + digit;
    return m_left > m_limit - m_decoded ? State::TooLarge : State::NeedMore;
}

ChunkedDecoder::State ChunkedDecoder::afterSize()
{
    m_overhead = 0;
    m_expects = m_left > 0 ? Expects::Data : Expects::TrailerStart;
    return State::NeedMore;
}

} // namespace sluice
