// A process that records through a ledger until it is killed, or until its disk is full. What it says on
// standard output is what it was promised.
#include "ledgerfixture.h"

#include <QCoreApplication>
#include <QTimer>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <thread>

#include <sys/resource.h>
#include <unistd.h>

using namespace sluice;
using namespace sluice::testing;
using namespace std::chrono_literals;

namespace {

// One write(2), so that a line is there wholly or not at all.
void say(char what, const QUuid &id)
{
    const QByteArray line = what + (' ' + id.toByteArray(QUuid::Id128)) + '\n';
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
        _exit(3);
}

// "B id": it has begun. "E id": it has ended. "R id": it has begun and will never end.
void recordForEver(Ledger &ledger)
{
    for (int i = 0;; ++i) {
        const RequestRecord record = runningRequest();
        ledger.began(record);
        if (i % 10 == 9) {
            say('R', record.id);
            continue;
        }
        say('B', record.id);
        ledger.ended(asDone(record));
        say('E', record.id);
    }
}

int recordUntilKilled(const QString &folder)
{
    Ledger::Limits limits;
    limits.segmentBytes = 30'000;
    limits.commitEvery = 10ms;
    LedgerFixture fixture(folder, limits);
    fixture.ledger->start(0);
    for (int i = 0; i < 3; ++i)
        std::thread(recordForEver, std::ref(*fixture.ledger)).detach();
    return QCoreApplication::exec();
}

// Every file may grow to so many bytes, as if the disk was full behind them.
bool limitFiles(rlim_t bytes)
{
    struct rlimit limit = {};
    if (::getrlimit(RLIMIT_FSIZE, &limit) != 0)
        return false;
    limit.rlim_cur = bytes == RLIM_INFINITY ? limit.rlim_max : bytes;
    return ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

// Runs the event loop until that holds, for at most 30 s.
template<typename Condition>
bool waitFor(const Condition &condition)
{
    for (QDeadlineTimer deadline(30'000); !condition();) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }
    return true;
}

int fail(const char *what, const QString &detail = {})
{
    std::printf("%s %s\n", what, qPrintable(detail));
    return 1;
}

int recordOnAFullDisk(const QString &folder)
{
    constexpr int Before = 50;
    constexpr int During = 300;
    ::signal(SIGXFSZ, SIG_IGN);
    LedgerFixture fixture(folder);
    QTimer awake; // so that waitFor() looks again
    awake.start(10);
    const auto record = [&fixture] {
        const RequestRecord request = runningRequest();
        fixture.ledger->began(request);
        fixture.ledger->ended(asDone(request));
    };
    for (int i = 0; i < Before; ++i)
        record();
    if (!fixture.ledger->flush(60s))
        return fail("not written before the disk was full");
    const auto problem = [&fixture] { return fixture.ledger->problem(); };
    if (!limitFiles(6000))
        return fail("no limit");
    for (int i = 0; i < During; ++i)
        record();
    if (!waitFor([&] {
            return problem().contains(QStringLiteral("The ledger cannot be written: the disk is full"));
        }))
        return fail("no problem with the ledger:", problem());
    if (!problem().contains(QStringLiteral("The journal cannot be written")))
        return fail("no problem with the journal:", problem());
    if (!problem().contains(QStringLiteral("300 requests wait in memory")))
        return fail("another count:", problem());
    if (!limitFiles(RLIM_INFINITY))
        return fail("the limit stays");
    if (!waitFor([&] { return problem().isEmpty(); }))
        return fail("the problem stays:", problem());
    if (fixture.rows() != Before + During || fixture.summed() != Before + During)
        return fail("rows are missing:", QString::number(fixture.rows()));
    std::printf("all written\n");
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return fail("ledgerchild record|full-disk FOLDER");
    return arguments[1] == QLatin1String("record") ? recordUntilKilled(arguments[2])
                                                   : recordOnAFullDisk(arguments[2]);
}
