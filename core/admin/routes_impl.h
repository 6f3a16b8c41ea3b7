// The templates of routes.h.
#pragma once

#include "core/control/async.h"

namespace sluice::admin {

template<typename T, typename Shape>
QFuture<AdminAnswer> later(Control &control, const QFuture<Result<T>> &future, Shape shape)
{
    const Answer<AdminAnswer> answer;
    whenDone(future, &control, [answer, shape = std::move(shape)](const Result<T> &outcome) {
        if (!outcome) {
            answer(errorAnswer(outcome.error()));
            return;
        }
        if constexpr (std::is_void_v<T>)
            answer(shape());
        else
            answer(shape(outcome.value()));
    });
    return answer.future();
}

} // namespace sluice::admin
