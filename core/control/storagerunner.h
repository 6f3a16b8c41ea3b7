// How the controller reaches storage, which lives on a thread of its own.
#pragma once

#include "core/control/async.h"
#include "core/storage/storage.h"

#include <type_traits>

namespace sluice {

class StorageRunner
{
public:
    virtual ~StorageRunner() = default;

    // Runs `work(Storage &)`, which answers with a Result, on the storage thread, in the order of the calls.
    // Without an open storage the answer is an error.
    template<typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Storage &>>
    {
        const Answer<std::invoke_result_t<Work, Storage &>> answer;
        post([answer, work = std::move(work)](Storage &storage) mutable { answer(work(storage)); },
             [answer](const Error &error) { answer(error); });
        return answer.future();
    }

    // What run() stands on: calls exactly one of the two, on any thread.
    virtual void post(std::function<void(Storage &)> work, std::function<void(const Error &)> refused) = 0;
};

// Over a StorageThread, or anything else with its `run(F) -> QFuture<Result<…>>`. The thread must outlive
// this.
template<typename Thread>
class StorageRunnerOn final : public StorageRunner
{
public:
    explicit StorageRunnerOn(Thread &thread)
        : m_thread(thread)
    {}

    void post(std::function<void(Storage &)> work, std::function<void(const Error &)> refused) override
    {
        m_thread
            .run([work = std::move(work)](Storage &storage) mutable {
                work(storage);
                return Result<void>();
            })
            .then([refused = std::move(refused)](const Result<void> &ran) {
                if (!ran)
                    refused(ran.error());
            });
    }

private:
    Thread &m_thread;
};

} // namespace sluice
