// Undoes content-encoding while an answer passes by: what can be decoded comes out with each piece.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>
#include <vector>

namespace sluice {

// One coding of the stack. Output is appended, never more than `room` bytes.
class DecoderLayer
{
public:
    virtual ~DecoderLayer() = default;
    virtual Result<void> decode(QByteArrayView coded, QByteArray &out, qint64 room) = 0;
    // The coded data has come to its end.
    virtual bool finished() const = 0;
};

class ContentDecoder
{
public:
    struct Limits
    {
        qint64 perCall = 64LL * 1024 * 1024;
        qint64 total = 2LL * 1024 * 1024 * 1024;
        // Beyond `freely` bytes, more than this many times the input is a bomb.
        qint64 ratio = 250;
        qint64 freely = 16LL * 1024 * 1024;
    };

    // "gzip", "x-gzip", "deflate" (zlib or raw), "br", "zstd", "identity"; one coding, any case.
    static bool supports(QByteArrayView coding);
    // For the value of a content-encoding header, a list included; null if one of its codings is not
    // supported.
    static std::unique_ptr<ContentDecoder> make(QByteArrayView contentEncoding);
    static std::unique_ptr<ContentDecoder> make(QByteArrayView contentEncoding, Limits limits);

    // What these bytes yield. Errors (Upstream: broken data; TooLarge: a bomb) are final.
    Result<QByteArray> decode(QByteArrayView coded);
    // Whether all codings came to their end: after the last piece, false means that it was cut.
    bool finished() const;
    bool isIdentity() const { return m_layers.empty(); }

private:
    explicit ContentDecoder(Limits limits)
        : m_limits(limits)
    {}
    Result<QByteArray> run(QByteArrayView coded);
    qint64 room() const;

    Limits m_limits;
    std::vector<std::unique_ptr<DecoderLayer>> m_layers = {}; // outermost coding first
    qint64 m_coded = 0;
    qint64 m_decoded = 0;
    std::optional<Error> m_failure = {};
};

} // namespace sluice
