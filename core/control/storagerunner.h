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

    // Runs `work(Storage &)` on the storage thread, in the order of the calls.
    template<typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Storage &>>
    {
        const Answer<std::invoke_result_t<Work, Storage &>> answer;
        post([answer, work = std::move(work)](Storage &storage) mutable { answer(work(storage)); });
        return answer.future();
    }

protected:
    virtual void post(std::function<void(Storage &)> work) = 0;
};

// Over anything that has `run(F) -> QFuture`, such as StorageThread. The thread must outlive this.
template<typename Thread>
class StorageRunnerOn final : public StorageRunner
{
public:
    explicit StorageRunnerOn(Thread &thread)
        : m_thread(thread)
    {}

protected:
    void post(std::function<void(Storage &)> work) override
    {
        m_thread.run([work = std::move(work)](Storage &storage) mutable {
            work(storage);
            return true;
        });
    }

private:
    Thread &m_thread;
};

} // namespace sluice
