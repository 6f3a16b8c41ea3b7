// The one thread that speaks with the database, and how everybody else asks it for something.
#pragma once

#include "core/storage/storage.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>

namespace sluice {

// A pool of one thread that never expires: a QSqlDatabase belongs to one thread for life. Any thread may ask;
// jobs run in the order they were asked for. Going away runs what was asked for and closes the storage, on
// its thread.
class StorageThread
{
public:
    using Opener = std::function<Result<std::unique_ptr<Storage>>()>;

    StorageThread();
    ~StorageThread();
    StorageThread(const StorageThread &) = delete;
    StorageThread &operator=(const StorageThread &) = delete;

    // Opens the storage on its thread; what was open before is closed first.
    QFuture<Result<void>> open(Opener opener);
    // The usual one: SqliteStorage::open(file).
    QFuture<Result<void>> openSqlite(const QString &file);

    // Runs `job(Storage &)`, which answers with a Result, on the storage's thread. Without an open storage
    // the answer is an error. Goes with `.then(context, [](const Result<…> &) {…})`.
    template<typename Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job, Storage &>>
    {
        using Answer = std::invoke_result_t<Job, Storage &>;
        static_assert(std::is_constructible_v<Answer, Error>, "a storage job answers with a Result");
        return start([this, asked = std::move(job)]() mutable -> Answer {
            if (!m_storage)
                return notOpen();
            return asked(*m_storage);
        });
    }

private:
    // Not QtConcurrent::run(): who waits for its future may be given the job to run on his own thread.
    template<typename Task>
    auto start(Task task) -> QFuture<std::invoke_result_t<Task>>
    {
        struct Running
        {
            Task task;
            QPromise<std::invoke_result_t<Task>> promise = {};
        };
        const auto running = std::make_shared<Running>(Running{std::move(task)});
        running->promise.start();
        const auto future = running->promise.future();
        m_pool.start([running] {
            running->promise.addResult(running->task());
            running->promise.finish();
        });
        return future;
    }

    static Error notOpen();

    std::unique_ptr<Storage> m_storage = {}; // touched on the pool's thread only
    QThreadPool m_pool = {};
};

} // namespace sluice
