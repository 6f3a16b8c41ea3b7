// What all meters share: cutting an answer into frames or objects, whatever form it came in.
#pragma once

#include "core/protocols/meterjson.h"
#include "core/protocols/protocol.h"
#include "core/protocols/sse.h"

namespace sluice {

// Where a JSON object was found.
enum class Found : quint8 {
    Event, // in an event of a stream
    Whole  // the body itself, or an element of a streamed array
};

class FrameMeter : public Meter
{
public:
    explicit FrameMeter(QByteArrayView contentType);

    void feed(QByteArrayView bytes) final;
    void end() final;

protected:
    // One object of the answer. `event`: its name in the stream, empty if none was given.
    virtual void read(meterjson::Object &root, QByteArrayView event, Found found) = 0;

private:
    enum class Form : quint8 { Unknown, Events, Objects, Opaque };

    void recognise(QByteArrayView bytes);
    void feedEvents(QByteArrayView bytes);
    void feedObjects(QByteArrayView bytes);
    void event(const SseFrame &frame);

    Form m_form = Form::Unknown;
    bool m_lines = false;   // one object a line: the first one is not the last
    bool m_textual = false; // neither a stream nor JSON by its type: text that is not ours to read
    SseSplitter m_events = SseSplitter();
    meterjson::ObjectSplitter m_objects = meterjson::ObjectSplitter();
    meterjson::Reader m_reader = {};
};

} // namespace sluice
