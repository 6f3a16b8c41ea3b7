// An append-only log of requests that the database does not hold yet: what kill -9 cannot take away.
#pragma once

#include "core/base/result.h"
#include "core/model/requestrecord.h"

#include <QFile>
#include <QString>

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <vector>

namespace sluice {

// Files FOLDER/NNNNNNNNNN.journal ("segments"), 0600, each a sequence of frames:
//     "SLUJ" | length of the payload, u32 | CRC-32 (zlib) of the payload, u32 | payload: kind, u8, and the
//     record
// with little-endian numbers. A frame is written by one write(2), so that it is in the page cache, out of
// reach of kill -9, when write() returns. Nothing is fsynced: that would cost a disk's flush per request, and
// guard only against a power cut, which can lose the last seconds that the system had not written back (and
// never damages what is older).
//
// Any thread. The caller says what became of each record; tidy() deletes the segments that nobody needs any
// more.
class Journal
{
public:
    enum class Kind : quint8 { Began = 1, Ended = 2, Probe = 3 };

    // Opens a new segment after those that are there. Where it cannot, problem() says why and each write
    // tries again.
    Journal(const QString &folder, qint64 segmentBytes);

    // The number of the segment that holds it now; 0: it could not be written, problem() says why.
    quint32 write(Kind kind, const RequestRecord &record);
    // Why the last write failed; empty: it did not.
    QString problem() const;
    // Whether it did. Takes no lock.
    bool isFailing() const { return m_failing; }
    // Tries whether writing works again, if it did not.
    void probe();

    // Those of earlier runs, oldest first, as they were found at construction. Theirs to delete is who
    // replays them.
    const QStringList &leftOver() const { return m_leftOver; }

    // A record written there needs to be kept no longer: a request that began has ended, one that ended is in
    // the database. Segment 0 is ignored.
    void release(Kind kind, quint32 segment, qint64 count = 1);
    // Goes on with a new segment, so that the others can be read and deleted.
    void rotate();
    // Full segments that are kept only for requests still running.
    std::vector<quint32> heldByRunning() const;
    // Deletes full segments that nothing keeps.
    void tidy();
    QString fileOf(quint32 segment) const;

    // What a scan of a segment met beside good frames: bytes of torn or damaged ones.
    struct Scan
    {
        qint64 frames = 0;
        qint64 damagedBytes = 0;
    };
    // Calls `visit` for each good frame of a file, in order. A damaged part is skipped up to the next good
    // frame.
    static Result<Scan> read(const QString &file, const std::function<void(Kind, RequestRecord &&)> &visit);

private:
    struct Held
    {
        qint64 running = 0;
        qint64 uncommitted = 0;
    };

    void fail(const QString &why);
    bool openNext();
    bool append(const QByteArray &frame);

    const QString m_folder;
    const qint64 m_segmentBytes;
    QStringList m_leftOver = {};

    mutable std::mutex m_mutex = {};
    QFile m_file = {};
    quint32 m_segment = 0; // the open one, or the last that was
    qint64 m_size = 0;     // of the open one, up to the end of its last good frame
    std::map<quint32, Held> m_held = {};
    QString m_problem = {};
    std::atomic<bool> m_failing = false;
};

} // namespace sluice
