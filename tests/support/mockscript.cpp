// The mock upstream's values: what was received, and scripts with their factories.
#include "tests/support/mockupstream.h"

#include <zlib.h>

#include <algorithm>

namespace sluice::test {

namespace {

// Deflates the pieces as one gzip stream; each result can be inflated as soon as it is there.
std::vector<QByteArray> gzipPieces(const std::vector<QByteArrayView> &pieces)
{
    std::vector<QByteArray> out = {};
    z_stream stream = {};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    for (size_t i = 0; i < pieces.size(); ++i) {
        const bool last = i + 1 == pieces.size();
        QByteArray input = pieces[i].toByteArray();
        QByteArray output(qsizetype(deflateBound(&stream, uLong(input.size()))) + 64, Qt::Uninitialized);
        stream.next_in = reinterpret_cast<Bytef *>(input.data());
        stream.avail_in = uInt(input.size());
        stream.next_out = reinterpret_cast<Bytef *>(output.data());
        stream.avail_out = uInt(output.size());
        deflate(&stream, last ? Z_FINISH : Z_SYNC_FLUSH);
        output.truncate(output.size() - qsizetype(stream.avail_out));
        out.push_back(output);
    }
    deflateEnd(&stream);
    return out;
}

} // namespace

QByteArray Received::path() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.first(mark);
}

QByteArray Received::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

Script Script::json(QByteArray body, int status)
{
    Script script = {};
    script.statusCode = status;
    script.headers = {{"Content-Type", "application/json"}};
    if (!body.isEmpty())
        script.chunks = {{std::move(body), Milliseconds{0}}};
    return script;
}

Script Script::text(QByteArray body, int status)
{
    Script script = json(std::move(body), status);
    setHeader(script.headers, "Content-Type", "text/plain");
    return script;
}

Script Script::status(int status, QByteArray body, HeaderList headers)
{
    Script script = json(status == 204 ? QByteArray() : std::move(body), status);
    script.headers.insert(script.headers.end(), headers.begin(), headers.end());
    return script;
}

Script Script::stream(const std::vector<QByteArray> &pieces, Milliseconds pace)
{
    Script script = {};
    script.framing = Framing::Chunked;
    for (const QByteArray &piece : pieces)
        script.chunks.push_back({piece, pace});
    return script;
}

Script Script::sse(const std::vector<QByteArray> &frames, Milliseconds pace)
{
    return stream(frames, pace).withHeader("Content-Type", "text/event-stream");
}

Script Script::silence()
{
    Script script = {};
    script.neverAnswer = true;
    return script;
}

Script Script::withHeader(QByteArray name, QByteArray value) const
{
    Script script = *this;
    script.headers.push_back({std::move(name), std::move(value)});
    return script;
}

Script Script::withEnding(Ending value) const
{
    Script script = *this;
    script.ending = value;
    return script;
}

Script Script::withFraming(Framing value) const
{
    Script script = *this;
    script.framing = value;
    return script;
}

Script Script::withHeadDelay(Milliseconds value) const
{
    Script script = *this;
    script.headDelay = value;
    return script;
}

Script Script::withHeadGate(Gate gate) const
{
    Script script = *this;
    script.headGate = std::move(gate);
    return script;
}

Script Script::withGate(size_t firstChunk, const Gate &gate) const
{
    Script script = *this;
    for (size_t i = firstChunk; i < script.chunks.size(); ++i)
        script.chunks[i].gate = gate;
    return script;
}

Script Script::withOneByteWrites() const
{
    Script script = *this;
    script.oneByteWrites = true;
    return script;
}

Script Script::cutAfter(int count, Ending how) const
{
    Script script = *this;
    if (script.framing == Framing::ContentLength && !script.declaredLength) {
        qint64 whole = 0;
        for (const Chunk &chunk : script.chunks)
            whole += chunk.bytes.size();
        script.declaredLength = whole;
    }
    script.chunks.resize(std::min(size_t(count), script.chunks.size()));
    script.ending = how;
    return script;
}

Script Script::gzipped() const
{
    Script script = withHeader("Content-Encoding", "gzip");
    std::vector<QByteArrayView> pieces = {};
    for (const Chunk &chunk : chunks)
        pieces.push_back(chunk.bytes);
    const std::vector<QByteArray> packed = gzipPieces(pieces);
    for (size_t i = 0; i < packed.size(); ++i)
        script.chunks[i].bytes = packed[i];
    return script;
}

QByteArray gzip(QByteArrayView bytes)
{
    return gzipPieces({bytes}).front();
}

} // namespace sluice::test
