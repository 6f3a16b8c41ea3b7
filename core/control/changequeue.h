// Changes one after the other: each is checked against what the one before it has left.
#pragma once

#include "core/control/async.h"

#include <QObject>

#include <deque>

namespace sluice {

// Lives on one thread. A change that is under way when the queue goes is forgotten, its future is cancelled.
class ChangeQueue final : public QObject
{
public:
    using QObject::QObject;

    template<typename T>
    QFuture<T> add(std::function<void(const Answer<T> &)> change)
    {
        // The next one starts from the event loop, so that a long queue does not become a deep stack.
        const Answer<T> answer([this] {
            QMetaObject::invokeMethod(
                this, [this] { startNext(); }, Qt::QueuedConnection);
        });
        m_waiting.push_back([change = std::move(change), answer] { change(answer); });
        if (!m_busy)
            startNext();
        return answer.future();
    }

private:
    void startNext()
    {
        m_busy = !m_waiting.empty();
        if (!m_busy)
            return;
        const std::function<void()> change = std::move(m_waiting.front());
        m_waiting.pop_front();
        change();
    }

    std::deque<std::function<void()>> m_waiting = {};
    bool m_busy = false;
};

} // namespace sluice
