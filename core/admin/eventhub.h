// GET /admin/events: what happens, as server-sent events (`request`, `guardrail`, `budget`, `provider`,
// `config`), to any number of listeners up to a bound.
#pragma once

#include "core/control/control.h"
#include "core/server/endpoint.h"

#include <memory>

namespace sluice {

// Keeps the last events, so that who lost the connection can go on with Last-Event-ID. Nothing is kept before
// the first listener came.
class EventHub
{
public:
    static constexpr size_t MostEvents = 1000;
    static constexpr size_t MostListeners = 32;

    // Listens to the control's signals; made and destroyed on its thread.
    explicit EventHub(Control &control);
    ~EventHub();
    EventHub(const EventHub &) = delete;
    EventHub &operator=(const EventHub &) = delete;

    // Streams what comes after the event of that id until the client hangs up; an empty id: from now on, an
    // unknown one: everything that is kept. On the reply's thread. False: there are too many listeners.
    bool listen(const std::shared_ptr<HttpReply> &reply, const QByteArray &lastId);

private:
    class Ring;
    class Listener;
    void requests(const RecordBatch &batch);
    void notice(const Notice &notice);

    std::shared_ptr<Ring> m_ring;
    QObject m_context{}; // of the connections to the control
};

} // namespace sluice
