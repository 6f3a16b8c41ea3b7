// How soon the window's pages show their figures, how it bears traffic, and what memory it takes:
//   bench_window --database FILE   opens pages over the ledger that bench_usage made (a year, ten million
//   requests) bench_window --flow            every page in turn while 2,000 requests a second are recorded
//   bench_window --memory          the whole program over a day of 20,000 requests, every page visited
// Offscreen; each opening is measured several times, and the fastest counts.
#include "app/application.h"
#include "core/base/log.h"
#include "core/storage/sqlitestorage.h"
#include "tests/bench/yearofuse.h"
#include "tests/support/livedesk.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace sluice;
using namespace sluice::testing;
using namespace std::chrono_literals;

namespace {

constexpr int Rounds = 3;

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

// --- opening ---

qint64 openingTime(LiveDesk &desk, MainWindow &window, const QString &page, const QString &argument)
{
    window.openPage(QStringLiteral("logs")); // so that what is measured was not there before
    desk.runner.waitUntilQuiet();
    QElapsedTimer timer;
    timer.start();
    window.openPage(page, argument);
    desk.runner.waitUntilQuiet();
    return timer.elapsed();
}

int openPages(const QString &file)
{
    QTemporaryDir journal;
    LiveDesk desk(journal.path(), file);
    ThemeController theme(*qApp);
    std::vector<qint64> first;
    std::unique_ptr<MainWindow> window;
    for (int i = 0; i < Rounds; ++i) {
        window.reset();
        QElapsedTimer timer;
        timer.start();
        window = std::make_unique<MainWindow>(*desk.control, theme);
        window->resize(1280, 800);
        window->show();
        desk.runner.waitUntilQuiet();
        first.push_back(timer.elapsed());
    }
    say(QStringLiteral("%1 ms (slowest %2)  the window, with Overview")
            .arg(*std::min_element(first.begin(), first.end()), 6)
            .arg(*std::max_element(first.begin(), first.end())));
    const std::initializer_list<std::pair<const char *, const char *>> openings = {
        {"overview", ""},
        {"usage", ""},
        {"usage", "range:week"},
        {"usage", "range:30days group:model"},
        {"usage", "range:month group:session"},
        {"usage", "range:year"},
        {"usage", "range:year group:model"},
        {"usage", "range:year group:folder"},
        {"usage", "range:year group:session"},
        {"usage", "range:year model:model-4"},
        {"usage", "range:year session:000003e9-4f6a-9b1e-26919"},
        {"usage", "range:all"},
        {"traffic", ""},
        {"traffic", "model:model-4 status:error"},
        {"keys", ""},
        {"projects", ""},
    };
    for (const auto &[page, argument] : openings) {
        std::vector<qint64> times;
        for (int i = 0; i < Rounds; ++i)
            times.push_back(openingTime(desk, *window, QLatin1String(page), QLatin1String(argument)));
        say(QStringLiteral("%1 ms (slowest %2)  %3 %4")
                .arg(*std::min_element(times.begin(), times.end()), 6)
                .arg(*std::max_element(times.begin(), times.end()))
                .arg(QLatin1String(page), QLatin1String(argument)));
    }
    return 0;
}

// --- traffic ---

int flow()
{
    QTemporaryDir folder;
    LiveDesk desk(folder.path());
    if (!waited(desk.thread.run([now = desk.clock.now()](Storage &storage) {
            return bench::writeConfiguration(storage, now);
        })) ||
        !waited(desk.control->load()))
        return 1;
    std::vector<QUuid> keys;
    for (int i = 0; i < bench::Keys; ++i)
        keys.push_back(bench::keyId(i));
    ThemeController theme(*qApp);
    MainWindow window(*desk.control, theme);
    window.resize(1280, 800);
    window.show();
    desk.runner.waitUntilQuiet();
    Flow traffic(*desk.ledger, keys, 2000);
    Watchdog watchdog;
    for (int round = 0; round < Rounds; ++round) {
        for (const char *page : {"overview", "traffic", "usage", "keys", "projects", "guardrails",
                                 "providers", "agents", "playground", "activity", "logs", "settings"}) {
            watchdog.take();
            window.openPage(QLatin1String(page));
            passTime(500ms);
            const auto opening = watchdog.take();
            passTime(4000ms);
            const auto flowing = watchdog.take();
            say(QStringLiteral(
                    "%1: longest turn %2 ms CPU, %3 ms wall; opening %4 ms CPU, %5 ms wall; %6 % of a core")
                    .arg(QLatin1String(page), -10)
                    .arg(double(flowing.longestCpuMicros) / 1000, 0, 'f', 1)
                    .arg(double(flowing.longestWallMicros) / 1000, 0, 'f', 1)
                    .arg(double(opening.longestCpuMicros) / 1000, 0, 'f', 1)
                    .arg(double(opening.longestWallMicros) / 1000, 0, 'f', 1)
                    .arg(flowing.share() * 100, 0, 'f', 1));
        }
    }
    return 0;
}

// --- memory ---

// Lines of /proc/self/smaps_rollup and status, in MB.
QString memoryNow()
{
    QStringList parts;
    for (const auto &[name, line] :
         {std::pair("/proc/self/status", "VmRSS:"), std::pair("/proc/self/status", "RssAnon:"),
          std::pair("/proc/self/smaps_rollup", "Pss:")}) {
        QFile file(QString::fromLatin1(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &text : file.readAll().split('\n')) {
            if (text.startsWith(line))
                parts += QStringLiteral("%1 %2 MB")
                             .arg(QLatin1String(line))
                             .arg(text.mid(qstrlen(line)).trimmed().split(' ').front().toDouble() / 1024, 0,
                                  'f', 1);
        }
    }
    return parts.join(QStringLiteral(", "));
}

Result<void> writeDay(const QString &file)
{
    SLUICE_TRY(auto storage, SqliteStorage::open(file));
    const Instant now = SystemClock().now();
    SLUICE_CHECK(bench::writeConfiguration(*storage, now));
    return bench::writeDay(*storage, 20'000, 100, now);
}

int memory()
{
    QTemporaryDir folder;
    if (const auto written = writeDay(folder.filePath(QStringLiteral("sluice.db"))); !written) {
        std::fprintf(stderr, "%s\n", qPrintable(written.error().text));
        return 1;
    }
#ifdef __GLIBC__
    ::malloc_trim(0); // what writing the day left behind is not the program's
#endif
    say(QStringLiteral("before anything is opened: ") + memoryNow());
    CommandLine line;
    line.port = 0;
    auto opened = Application::open(line, folder.path(), [] { return Result<SharedSecret>(Error{}); });
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().text));
        return 1;
    }
    Application &application = *opened.value();
    ThemeController theme(*qApp);
    MainWindow window(application.control(), theme);
    window.resize(1280, 800);
    window.show();
    application.start();
    passTime(3s);
    say(QStringLiteral("the window with Overview:  ") + memoryNow());
    for (const char *page : {"traffic", "usage", "keys", "projects", "guardrails", "providers", "agents",
                             "playground", "activity", "logs", "settings", "overview"}) {
        window.openPage(QLatin1String(page));
        passTime(1500ms);
        say(QStringLiteral("%1 %2").arg(QLatin1String(page) + QLatin1Char(':'), -26).arg(memoryNow()));
    }
    passTime(8s);
    say(QStringLiteral("8 s later:                 ") + memoryNow());
    window.openPage(QStringLiteral("traffic"));
    passTime(4s);
    say(QStringLiteral("traffic again, 4 s later:  ") + memoryNow());
#ifdef __GLIBC__
    ::malloc_trim(0);
    say(QStringLiteral("after malloc_trim:         ") + memoryNow());
#endif
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installLog();
    const QStringList arguments = QApplication::arguments();
    const QString mode = arguments.value(1);
    if (mode == QLatin1String("--database") && QFileInfo::exists(arguments.value(2)))
        return openPages(arguments.value(2));
    if (mode == QLatin1String("--flow"))
        return flow();
    if (mode == QLatin1String("--memory"))
        return memory();
    std::fputs("bench_window --database FILE | --flow | --memory\n", stderr);
    return 2;
}
