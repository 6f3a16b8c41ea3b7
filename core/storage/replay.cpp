#include "core/storage/replay.h"

#include "core/base/log.h"
#include "core/storage/journal.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSet>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr size_t ChunkRecords = 1000;

// Collects records and appends them in chunks, so that a long journal needs little memory.
class Chunks
{
public:
    explicit Chunks(Storage &storage)
        : m_storage(storage)
    {}

    void add(RequestRecord &&record)
    {
        m_chunk.push_back(std::move(record));
        if (m_chunk.size() >= ChunkRecords)
            write();
    }

    Result<void> finish()
    {
        write();
        return m_result;
    }

private:
    void write()
    {
        if (m_result && !m_chunk.empty())
            m_result = m_storage.append(m_chunk);
        m_chunk.clear();
    }

    Storage &m_storage;
    RecordBatch m_chunk = {};
    Result<void> m_result = {};
};

RequestRecord interrupted(RequestRecord record)
{
    record.outcome = Outcome::Interrupted;
    record.usage.estimated = true;
    record.error = Words::tr("Sluice was stopped in the middle of this request.");
    return record;
}

} // namespace

Result<Replayed> replayJournals(const QStringList &files, Storage &storage)
{
    Replayed replayed;
    QStringList read;
    QHash<QUuid, RequestRecord> running;
    QSet<QUuid> ended; // a record that is carried over into a new file can come after its request's end
    Chunks chunks(storage);
    for (const QString &file : files) {
        const auto visit = [&](Journal::Kind kind, RequestRecord &&record) {
            if (kind == Journal::Kind::Began && !ended.contains(record.id)) {
                running.insert(record.id, std::move(record));
            } else if (kind == Journal::Kind::Ended) {
                ended.insert(record.id);
                running.remove(record.id);
                ++replayed.ended;
                chunks.add(std::move(record));
            }
        };
        const Result<Journal::Scan> scan = Journal::read(file, visit);
        if (!scan) {
            qCWarning(lcStorage) << "A journal of an earlier run is left for later:" << scan.error().text;
            continue;
        }
        read += file;
        replayed.damagedBytes += scan.value().damagedBytes;
    }
    SLUICE_CHECK(chunks.finish());
    for (const RequestRecord &record : std::as_const(running))
        replayed.interrupted.push_back(interrupted(record));
    if (!replayed.interrupted.empty())
        SLUICE_CHECK(storage.append(replayed.interrupted));
    for (const QString &file : std::as_const(read)) {
        if (!QFile::remove(file))
            qCWarning(lcStorage) << "A journal that is in the database cannot be deleted:" << file;
    }
    return replayed;
}

} // namespace sluice
