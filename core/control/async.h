// Small tools for work that answers later: all on one thread, nothing waits, nothing outlives its context.
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <functional>
#include <memory>

namespace sluice {

// Calls `next` with the outcome on the context's thread, unless the context is gone by then. A future that
// was dropped by its maker (at shutdown) counts as an error. Not QFuture::then: in Qt 6.4 that aborts when
// its context has gone.
template<typename T, typename Next>
void whenDone(const QFuture<Result<T>> &future, QObject *context, Next next)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, next = std::move(next)]() mutable {
                         watcher->deleteLater();
                         const QFuture<Result<T>> done = watcher->future();
                         if (done.resultCount() == 0)
                             next(Result<T>(Error{.kind = Error::Kind::Internal,
                                                  .text = QStringLiteral("Sluice is shutting down.")}));
                         else
                             next(done.result());
                     });
    watcher->setFuture(future);
}

// A future's other end, shared by the callbacks of one piece of work. Answers once.
template<typename T>
class Answer
{
public:
    explicit Answer(std::function<void()> afterwards = {})
        : m_state(std::make_shared<State>())
    {
        m_state->afterwards = std::move(afterwards);
        m_state->promise.start();
    }

    QFuture<T> future() const { return m_state->promise.future(); }

    void operator()(T value) const
    {
        m_state->promise.addResult(std::move(value));
        m_state->promise.finish();
        if (m_state->afterwards)
            m_state->afterwards();
    }

private:
    struct State
    {
        QPromise<T> promise = {};
        std::function<void()> afterwards = {};
    };
    std::shared_ptr<State> m_state;
};

// A future that is done already.
template<typename T>
QFuture<T> answered(T value)
{
    const Answer<T> answer;
    answer(std::move(value));
    return answer.future();
}

} // namespace sluice
