#include "core/storage/journal.h"

#include "core/base/log.h"
#include "core/storage/privatefiles.h"
#include "core/storage/recordcodec.h"

#include <QCoreApplication>
#include <QDir>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr QByteArrayView Magic("SLUJ", 4);
constexpr qsizetype HeaderBytes = 12;
constexpr qsizetype MostPayload = 1024 * 1024; // records are some hundred bytes: anything larger is damage
constexpr QLatin1String Suffix(".journal");

quint32 checksum(QByteArrayView bytes)
{
    return quint32(crc32(0, reinterpret_cast<const Bytef *>(bytes.data()), uInt(bytes.size())));
}

QByteArray frameOf(Journal::Kind kind, const RequestRecord &record)
{
    QByteArray frame;
    frame.reserve(768);
    frame.resize(HeaderBytes + 1);
    std::copy(Magic.begin(), Magic.end(), frame.begin());
    frame[HeaderBytes] = char(kind);
    encodeRecord(record, frame);
    const QByteArrayView payload = QByteArrayView(frame).sliced(HeaderBytes);
    const auto length = quint32(payload.size());
    const quint32 sum = checksum(payload);
    qToLittleEndian(length, frame.data() + 4);
    qToLittleEndian(sum, frame.data() + 8);
    return frame;
}

// The payload of the frame at the start of the bytes; empty: there is no good one.
QByteArrayView payloadAt(QByteArrayView bytes)
{
    if (bytes.size() < HeaderBytes || !bytes.startsWith(Magic))
        return {};
    const qsizetype length = qFromLittleEndian<quint32>(bytes.data() + 4);
    if (length == 0 || length > MostPayload || length > bytes.size() - HeaderBytes)
        return {};
    const QByteArrayView payload = bytes.sliced(HeaderBytes, length);
    return checksum(payload) == qFromLittleEndian<quint32>(bytes.data() + 8) ? payload : QByteArrayView();
}

} // namespace

Journal::Journal(const QString &folder, qint64 segmentBytes)
    : m_folder(folder)
    , m_segmentBytes(segmentBytes)
{
    const QDir files(folder);
    for (const QString &name : files.entryList({QLatin1Char('*') + Suffix}, QDir::Files, QDir::Name)) {
        m_leftOver += files.filePath(name);
        m_segment = qMax(m_segment, name.chopped(Suffix.size()).toUInt());
    }
    openNext();
}

QString Journal::fileOf(quint32 segment) const
{
    return m_folder + QStringLiteral("/%1").arg(segment, 10, 10, QLatin1Char('0')) + Suffix;
}

quint32 Journal::write(Kind kind, const RequestRecord &record)
{
    const QByteArray frame = frameOf(kind, record);
    const std::lock_guard lock(m_mutex);
    if ((!m_file.isOpen() || m_size >= m_segmentBytes) && !openNext())
        return 0;
    if (!append(frame))
        return 0;
    if (m_failing.exchange(false))
        m_problem.clear();
    if (kind == Kind::Began)
        ++m_held[m_segment].running;
    else if (kind == Kind::Ended)
        ++m_held[m_segment].uncommitted;
    return m_segment;
}

QString Journal::problem() const
{
    const std::lock_guard lock(m_mutex);
    return m_problem;
}

void Journal::probe()
{
    if (isFailing())
        write(Kind::Probe, RequestRecord());
}

void Journal::release(Kind kind, quint32 segment, qint64 count)
{
    const std::lock_guard lock(m_mutex);
    const auto held = m_held.find(segment);
    if (held == m_held.end())
        return;
    (kind == Kind::Began ? held->second.running : held->second.uncommitted) -= count;
    Q_ASSERT(held->second.running >= 0 && held->second.uncommitted >= 0);
}

void Journal::rotate()
{
    const std::lock_guard lock(m_mutex);
    openNext();
}

std::vector<quint32> Journal::heldByRunning() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<quint32> segments;
    for (const auto &[segment, held] : m_held) {
        if (segment != m_segment && held.uncommitted == 0 && held.running > 0)
            segments.push_back(segment);
    }
    return segments;
}

void Journal::tidy()
{
    std::vector<quint32> settled;
    {
        const std::lock_guard lock(m_mutex);
        for (auto held = m_held.begin(); held != m_held.end();) {
            if (held->first == m_segment || held->second.running > 0 || held->second.uncommitted > 0) {
                ++held;
                continue;
            }
            settled.push_back(held->first);
            held = m_held.erase(held);
        }
    }
    for (const quint32 segment : settled) {
        if (!QFile::remove(fileOf(segment)))
            qCWarning(lcStorage) << "A journal segment cannot be deleted:" << fileOf(segment);
    }
}

// With the lock held, as the two below.
void Journal::fail(const QString &why)
{
    m_problem = why;
    m_failing = true;
}

bool Journal::openNext()
{
    if (const Result<void> made = makePrivateFolder(m_folder); !made) {
        fail(made.error().text);
        return false;
    }
    m_file.close();
    m_file.setFileName(fileOf(m_segment + 1));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::NewOnly | QIODevice::Unbuffered,
                     PrivateFile)) {
        fail(m_file.errorString());
        return false;
    }
    ++m_segment;
    m_held[m_segment];
    m_size = 0;
    return true;
}

bool Journal::append(const QByteArray &frame)
{
    if (m_file.write(frame) == frame.size()) {
        m_size += frame.size();
        return true;
    }
    fail(m_file.errorString());
    m_file.unsetError();
    // What was written of the frame goes, so that it cannot hide the next one.
    if (!m_file.resize(m_size))
        m_file.close();
    return false;
}

Result<Journal::Scan> Journal::read(const QString &file,
                                    const std::function<void(Kind, RequestRecord &&)> &visit)
{
    QFile segment(file);
    if (!segment.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage,
                     Words::tr("%1 cannot be read: %2").arg(file, segment.errorString()),
                     "file",
                     {}};
    const QByteArray content = segment.readAll();
    QByteArrayView rest = content;
    Scan scan;
    while (!rest.isEmpty()) {
        const QByteArrayView payload = payloadAt(rest);
        std::optional<RequestRecord> record;
        if (!payload.isEmpty())
            record = decodeRecord(payload.sliced(1));
        if (!record) {
            const qsizetype next = rest.size() > 1 ? rest.indexOf(Magic, 1) : -1;
            scan.damagedBytes += next < 0 ? rest.size() : next;
            rest = next < 0 ? QByteArrayView() : rest.sliced(next);
            continue;
        }
        ++scan.frames;
        visit(Kind(payload.front()), std::move(*record));
        rest = rest.sliced(HeaderBytes + payload.size());
    }
    return scan;
}

} // namespace sluice
