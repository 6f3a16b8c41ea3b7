// Undoes content-encoding while an answer passes by.
#include "core/protocols/contentdecoder.h"

#include <QByteArrayList>
#include <QCoreApplication>

#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Upstream)
};

constexpr qsizetype Step = 32 * 1024;
constexpr qsizetype MostLayers = 4;
constexpr int LargestZstdWindow = 23; // 8 MiB, all that RFC 9659 allows as a content coding

Error broken(const char *coding)
{
    return {Error::Kind::Upstream,
            Words::tr("The provider's answer is not valid %1 data.").arg(QLatin1String(coding)),
            "content_encoding",
            {}};
}

Error tooLarge()
{
    return {Error::Kind::TooLarge,
            Words::tr("The provider's answer is too large when it is decompressed."),
            "content_encoding",
            {}};
}

// Room at the end of `out` to write into; what was not written is cut off again.
class Window
{
public:
    explicit Window(QByteArray &out)
        : m_out(out)
        , m_start(out.size())
    {
        m_out.resize(m_start + Step);
    }
    char *data() { return m_out.data() + m_start; }
    void written(qsizetype bytes) { m_out.resize(m_start + bytes); }

private:
    QByteArray &m_out;
    qsizetype m_start;
};

class InflateLayer final : public DecoderLayer
{
public:
    enum class Format : quint8 { Gzip, Deflate };

    explicit InflateLayer(Format format)
        : m_format(format)
    {}
    InflateLayer(const InflateLayer &) = delete;
    InflateLayer &operator=(const InflateLayer &) = delete;
    ~InflateLayer() override
    {
        if (m_open)
            inflateEnd(&m_stream);
    }

    Result<void> decode(QByteArrayView coded, QByteArray &out, qint64 room) override
    {
        QByteArray joined;
        if (!m_open) {
            if (m_format == Format::Deflate && m_first.size() + coded.size() < 2) {
                m_first.append(coded);
                return {};
            }
            joined = std::exchange(m_first, {});
            if (!joined.isEmpty())
                coded = joined.append(coded);
            if (!open(coded))
                return broken("deflate");
        }
        return inflateAll(coded, out, room);
    }
    bool finished() const override { return m_ended; }

private:
    // "deflate" should be zlib's format (RFC 9110), but some servers send the raw one: the header tells.
    bool open(QByteArrayView coded)
    {
        int windowBits = 15 + 16; // gzip
        if (m_format == Format::Deflate) {
            const auto first = quint8(coded[0]);
            const auto second = quint8(coded[1]);
            const bool zlib = (first & 0x0F) == 8 && (first >> 4) <= 7 && (first * 256 + second) % 31 == 0;
            windowBits = zlib ? 15 : -15;
        }
        m_open = inflateInit2(&m_stream, windowBits) == Z_OK;
        return m_open;
    }

    Result<void> inflateAll(QByteArrayView coded, QByteArray &out, qint64 room)
    {
        const qsizetype start = out.size();
        // zlib does not write to its input, but its old signature says so.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(coded.data()));
        m_stream.avail_in = uInt(coded.size());
        for (;;) {
            if (m_ended && !nextMember())
                return {}; // padding behind the end
            if (out.size() - start > room)
                return tooLarge();
            Window window(out);
            m_stream.next_out = reinterpret_cast<Bytef *>(window.data());
            m_stream.avail_out = uInt(Step);
            const int result = inflate(&m_stream, Z_SYNC_FLUSH);
            const bool full = m_stream.avail_out == 0;
            window.written(Step - qsizetype(m_stream.avail_out));
            m_ended = result == Z_STREAM_END;
            if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
                return broken(m_format == Format::Gzip ? "gzip" : "deflate");
            if (!full && !m_ended)
                return {};
        }
    }

    // gzip files may be joined end to end.
    bool nextMember()
    {
        if (m_format != Format::Gzip || m_stream.avail_in == 0 || *m_stream.next_in != 0x1F ||
            inflateReset(&m_stream) != Z_OK)
            return false;
        m_ended = false;
        return true;
    }

    Format m_format;
    z_stream m_stream = {};
    bool m_open = false;
    bool m_ended = false;
    QByteArray m_first = {}; // too few bytes to tell the format
};

class BrotliLayer final : public DecoderLayer
{
public:
    Result<void> decode(QByteArrayView coded, QByteArray &out, qint64 room) override
    {
        if (!m_state)
            return broken("brotli");
        const qsizetype start = out.size();
        size_t left = size_t(coded.size());
        const auto *in = reinterpret_cast<const uint8_t *>(coded.data());
        while (!m_ended) {
            if (out.size() - start > room)
                return tooLarge();
            Window window(out);
            auto *to = reinterpret_cast<uint8_t *>(window.data());
            size_t free = size_t(Step);
            const BrotliDecoderResult result =
                BrotliDecoderDecompressStream(m_state.get(), &left, &in, &free, &to, nullptr);
            window.written(Step - qsizetype(free));
            if (result == BROTLI_DECODER_RESULT_ERROR)
                return broken("brotli");
            m_ended = result == BROTLI_DECODER_RESULT_SUCCESS;
            if (result == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT)
                break;
        }
        return {};
    }
    bool finished() const override { return m_ended; }

private:
    struct Destroy
    {
        void operator()(BrotliDecoderState *state) const { BrotliDecoderDestroyInstance(state); }
    };
    std::unique_ptr<BrotliDecoderState, Destroy> m_state{
        BrotliDecoderCreateInstance(nullptr, nullptr, nullptr)};
    bool m_ended = false;
};

class ZstdLayer final : public DecoderLayer
{
public:
    ZstdLayer()
    {
        if (m_state)
            ZSTD_DCtx_setParameter(m_state.get(), ZSTD_d_windowLogMax, LargestZstdWindow);
    }

    Result<void> decode(QByteArrayView coded, QByteArray &out, qint64 room) override
    {
        if (!m_state)
            return broken("zstd");
        const qsizetype start = out.size();
        ZSTD_inBuffer in{coded.data(), size_t(coded.size()), 0};
        for (;;) {
            if (out.size() - start > room)
                return tooLarge();
            Window window(out);
            ZSTD_outBuffer to{window.data(), size_t(Step), 0};
            const size_t result = ZSTD_decompressStream(m_state.get(), &to, &in);
            window.written(qsizetype(to.pos));
            if (ZSTD_isError(result))
                return broken("zstd");
            m_ended = result == 0;
            if (in.pos == in.size && (to.pos < to.size || m_ended))
                return {};
        }
    }
    bool finished() const override { return m_ended; }

private:
    struct Destroy
    {
        void operator()(ZSTD_DCtx *state) const { ZSTD_freeDCtx(state); }
    };
    std::unique_ptr<ZSTD_DCtx, Destroy> m_state{ZSTD_createDCtx()};
    bool m_ended = false;
};

QByteArrayList codings(QByteArrayView list)
{
    QByteArrayList names;
    for (const QByteArray &part : list.toByteArray().split(',')) {
        const QByteArray name = part.trimmed().toLower();
        if (!name.isEmpty() && name != "identity")
            names.append(name);
    }
    return names;
}

std::unique_ptr<DecoderLayer> layer(const QByteArray &coding)
{
    if (coding == "gzip" || coding == "x-gzip")
        return std::make_unique<InflateLayer>(InflateLayer::Format::Gzip);
    if (coding == "deflate")
        return std::make_unique<InflateLayer>(InflateLayer::Format::Deflate);
    if (coding == "br")
        return std::make_unique<BrotliLayer>();
    if (coding == "zstd")
        return std::make_unique<ZstdLayer>();
    return {};
}

} // namespace

bool ContentDecoder::supports(QByteArrayView coding)
{
    static constexpr const char *known[] = {"gzip", "x-gzip", "deflate", "br", "zstd", "identity"};
    const QByteArray name = coding.trimmed().toByteArray().toLower();
    return std::any_of(std::begin(known), std::end(known), [&](const char *each) { return name == each; });
}

std::unique_ptr<ContentDecoder> ContentDecoder::make(QByteArrayView contentEncoding)
{
    return make(contentEncoding, Limits());
}

std::unique_ptr<ContentDecoder> ContentDecoder::make(QByteArrayView contentEncoding, Limits limits)
{
    const QByteArrayList names = codings(contentEncoding);
    if (names.size() > MostLayers)
        return {};
    std::unique_ptr<ContentDecoder> decoder(new ContentDecoder(limits));
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        auto one = layer(*name);
        if (!one)
            return {};
        decoder->m_layers.push_back(std::move(one));
    }
    return decoder;
}

Result<QByteArray> ContentDecoder::decode(QByteArrayView coded)
{
    if (m_failure)
        return *m_failure;
    auto decoded = run(coded);
    if (!decoded)
        m_failure = decoded.error();
    return decoded;
}

Result<QByteArray> ContentDecoder::run(QByteArrayView coded)
{
    if (m_layers.empty())
        return coded.toByteArray();
    m_coded += coded.size();
    QByteArray bytes;
    for (const auto &each : m_layers) {
        if (coded.isEmpty())
            return QByteArray(); // asking zstd with nothing would make it wait for a frame
        QByteArray out;
        // Each layer is held to the limits: the bomb may be in the middle of the stack.
        SLUICE_CHECK(each->decode(coded, out, room()));
        bytes = std::move(out);
        coded = bytes;
    }
    m_decoded += bytes.size();
    return bytes;
}

// How many bytes may come out now. Asked before they do, so that a bomb costs no more than that.
qint64 ContentDecoder::room() const
{
    const qint64 plausible = qMax(m_limits.freely, m_limits.ratio * m_coded);
    return qMin(m_limits.perCall, qMin(m_limits.total, plausible) - m_decoded);
}

bool ContentDecoder::finished() const
{
    return std::all_of(m_layers.begin(), m_layers.end(), [](const auto &each) { return each->finished(); });
}

} // namespace sluice
