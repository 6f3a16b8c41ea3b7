// Sending: answers in order, slow clients, vanished clients, and the ways in which a connection ends.
#include "core/base/clock.h"
#include "core/server/connection.h"
#include "core/server/connectionhost.h"
#include "core/server/frontsocket.h"
#include "core/server/reply.h"

namespace sluice {

namespace {

using namespace std::chrono_literals;

// pendingBytes() at or below this: the sender may go on.
constexpr qint64 LowWater = 64 * 1024;
// A client that takes not one byte for so long is gone, whatever TCP says.
constexpr auto WriteStall = 10min;
// A client that is refused in the middle of its upload must get to read why: a close with bytes unread is a
// reset.
constexpr auto LingerTime = 5s;
constexpr auto LingerTimeAtShutdown = 1s;
constexpr qint64 LingerBytes = 256LL * 1024 * 1024;

qint64 steadyMs()
{
    return SystemClock().steadyMicros() / 1000;
}

} // namespace

void Connection::setDeadlineIn(std::chrono::milliseconds time)
{
    m_deadlineMs = steadyMs() + time.count();
}

void Connection::send(std::span<const QByteArrayView> parts)
{
    if (m_state == State::Closed || m_broken)
        return;
    const bool wasBlocked = m_output.isBlocked();
    if (!m_output.send(m_descriptor, parts)) {
        // Whoever sends is in the middle of something: it learns of this from the event loop.
        m_broken = true;
        m_output.clear();
        if (const auto reply = m_reply.lock())
            reply->connectionBroken();
        m_host.catchUpLater(*this);
        return;
    }
    if (m_output.isBlocked() && !wasBlocked) {
        setDeadlineIn(WriteStall);
        wait(m_waitingFor | Readiness::Writable);
    }
}

void Connection::sendSoon()
{
    if (m_flushPending || m_output.isBlocked())
        return;
    m_flushPending = true;
    m_host.flushLater(*this);
}

void Connection::flushHeld()
{
    m_flushPending = false;
    if (m_output.isEmpty() || m_output.isBlocked())
        return;
    const bool overLowWater = m_output.size() > LowWater;
    send();
    // Flushing calls nobody back, but a sender may have paused for what has just gone: writable() tells it.
    if (overLowWater && !m_broken && !m_output.isBlocked())
        wait(m_waitingFor | Readiness::Writable);
}

void Connection::writable()
{
    if (m_state == State::Closed || m_broken)
        return;
    const qint64 before = m_output.size();
    if (!m_output.send(m_descriptor)) {
        tellGone();
        return;
    }
    const qint64 after = m_output.size();
    if (!m_output.isBlocked()) {
        wait(m_waitingFor & ~Readiness::Writable);
        if (m_state == State::Answering)
            m_deadlineMs = 0;
    } else if (after < before) {
        setDeadlineIn(WriteStall);
    }
    if (m_state == State::Answering) {
        const bool drained = after == 0 || (before > LowWater && after <= LowWater);
        if (const auto reply = m_reply.lock(); reply && drained)
            reply->connectionDrained();
    } else if (after == 0) {
        outputDone();
    }
}

void Connection::answered(bool keepAlive)
{
    m_reply.reset();
    if (std::exchange(m_running, false))
        m_host.requestEnded();
    if (m_state == State::Closed)
        return;
    if (m_broken) {
        closeNow();
        return;
    }
    m_state = keepAlive && !m_host.isDraining() ? State::Flushing : State::Leaving;
    if (m_output.isEmpty())
        outputDone();
}

void Connection::abandoned(bool reset)
{
    m_resetAtEnd = reset;
    flushHeld();
    answered(false);
}

// All that was answered is with the kernel.
void Connection::outputDone()
{
    if (m_state == State::Flushing && !m_host.isDraining())
        nextRequest();
    else if (m_state == State::Flushing || m_state == State::Leaving)
        leave();
}

void Connection::nextRequest()
{
    if (m_peerFinished) {
        closeNow();
        return;
    }
    m_state = State::Head;
    m_parser.reset(m_host.limits().headBytes);
    setDeadlineIn(m_host.limits().keepAliveTimeout);
    wait(Readiness::Readable);
    if (!m_ahead.isEmpty() && !m_consuming)
        m_host.catchUpLater(*this);
}

void Connection::leave()
{
    if (m_peerFinished || m_resetAtEnd) {
        closeNow();
        return;
    }
    raw::finishWriting(m_descriptor);
    m_state = State::Lingering;
    m_lingerLeft = LingerBytes;
    m_ahead = {};
    setDeadlineIn(m_host.isDraining() ? LingerTimeAtShutdown : LingerTime);
    wait(Readiness::Readable);
}

// The client's FIN. While an answer is under way that is the client going away.
void Connection::hungUp()
{
    m_peerFinished = true;
    switch (m_state) {
    case State::Flushing:
    case State::Leaving:
        // It may still be reading what it has been promised.
        stopReading();
        break;
    case State::Answering:
        tellGone();
        break;
    default:
        closeNow();
        break;
    }
}

void Connection::tellGone()
{
    const auto reply = m_reply.lock();
    m_reply.reset();
    closeNow();
    if (reply)
        reply->connectionGone();
}

void Connection::checkDeadline(qint64 nowMs)
{
    if (m_deadlineMs == 0 || nowMs < m_deadlineMs)
        return;
    m_deadlineMs = 0;
    switch (m_state) {
    case State::Head:
        if (m_parser.isUntouched())
            closeNow();
        else
            refuseSlow();
        break;
    case State::Body:
    case State::Chunks:
        refuseSlow();
        break;
    case State::Answering:
    case State::Flushing:
    case State::Leaving:
    case State::Lingering:
        tellGone();
        break;
    case State::Closed:
        break;
    }
}

void Connection::closeIfIdle()
{
    // A request may be in the kernel already; who has sent one before the end gets it answered.
    if (isIdle())
        readable();
    if (isIdle())
        closeNow();
}

void Connection::closeNow()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_host.readiness().remove(m_descriptor);
    if (std::exchange(m_resetAtEnd, false) && m_output.isEmpty())
        raw::closeWithReset(m_descriptor);
    else
        raw::close(m_descriptor);
    m_descriptor = -1;
    m_output.clear();
    m_deadlineMs = 0;
    if (std::exchange(m_running, false))
        m_host.requestEnded();
    m_host.closed(*this);
    m_front.retire();
}

} // namespace sluice
