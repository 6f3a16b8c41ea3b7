// A ledger over a real database in a folder of its own.
#pragma once

#include "core/storage/ledger.h"
#include "core/storage/sqlitestorage.h"
#include "records.h"

#include <QTemporaryDir>

namespace sluice::testing {

struct LedgerFixture
{
    explicit LedgerFixture(const QString &folder, const Ledger::Limits &limits = {}, bool open = true)
    {
        if (open) {
            const Result<void> opened = thread.openSqlite(fileIn(folder)).result();
            if (!opened)
                qFatal("%s", qPrintable(opened.error().text));
        }
        ledger = std::make_unique<Ledger>(thread, clock, folder, limits);
    }

    static QString fileIn(const QString &folder) { return folder + QStringLiteral("/sluice.db"); }

    RequestPage page(RequestQuery query = {})
    {
        return thread.run([query](Storage &storage) { return storage.requests(query); }).result().value();
    }
    qint64 rows() { return page().total; }
    qint64 summed()
    {
        const SpendQuery all{{Instant::min(), Instant::max()}};
        const auto spent =
            thread.run([all](Storage &storage) { return storage.spend(all); }).result().value();
        return spent.empty() ? 0 : spent[0].requests;
    }
    std::vector<Refusal> refusals()
    {
        return thread
            .run([](Storage &storage) {
                return storage.refusals({Instant::min(), Instant::max()}, 1000);
            })
            .result()
            .value();
    }

    SystemClock clock = {};
    StorageThread thread;
    std::unique_ptr<Ledger> ledger;
};

// As a worker would report it now.
inline RequestRecord runningRequest()
{
    RequestRecord record = doneRequest(SystemClock().now(), 0);
    record.id = newId();
    record.outcome = Outcome::Running;
    record.status = 0;
    record.usage = {};
    record.usage.input = 1000;
    record.usage.output = 4096;
    return record;
}

inline RequestRecord asDone(RequestRecord record)
{
    record.outcome = Outcome::Done;
    record.status = 200;
    record.usage.output = 50;
    return record;
}

} // namespace sluice::testing
