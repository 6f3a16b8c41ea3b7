// Cuts an answer into frames or objects, whatever form it came in.
#include "core/protocols/meterframes.h"

namespace sluice {

namespace {

QByteArray essence(QByteArrayView contentType)
{
    const qsizetype end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.first(end)).trimmed().toByteArray().toLower();
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

FrameMeter::FrameMeter(QByteArrayView contentType)
{
    const QByteArray type = essence(contentType);
    const bool stream = type == "text/event-stream";
    if (type.startsWith("audio/") || type.startsWith("image/") || type.startsWith("video/") ||
        type == "application/octet-stream" || type.startsWith("multipart/"))
        m_form = Form::Opaque;
    m_lines = type.contains("ndjson") || type.contains("jsonl");
    m_textual = !stream && !type.isEmpty() && !type.contains("json");
    m_betweenFrames = stream;
}

// Decided by the first byte that is not blank: some servers send JSON errors as a stream, or streams without
// a type.
void FrameMeter::recognise(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && isBlank(bytes[at]))
        ++at;
    if (at == bytes.size())
        return;
    if (bytes[at] == '{' || bytes[at] == '[')
        m_form = Form::Objects;
    else
        m_form = m_textual ? Form::Opaque : Form::Events;
    if (m_form != Form::Events)
        m_betweenFrames = false;
}

void FrameMeter::feed(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    if (m_form == Form::Unknown)
        recognise(bytes);
    switch (m_form) {
    case Form::Events:
        feedEvents(bytes);
        break;
    case Form::Objects:
        feedObjects(bytes);
        break;
    case Form::Unknown:
    case Form::Opaque:
        break;
    }
}

void FrameMeter::feedEvents(QByteArrayView bytes)
{
    SseFrame frame;
    m_events.take(bytes);
    while (m_events.next(frame))
        event(frame);
    m_betweenFrames = m_events.betweenFrames();
}

void FrameMeter::feedObjects(QByteArrayView bytes)
{
    QByteArrayView object;
    m_objects.take(bytes);
    const auto whole = [this](meterjson::Object &root) { read(root, {}, Found::Whole); };
    while (m_objects.next(object)) {
        if (m_objects.padded())
            m_reader.paddedObject(object, whole);
        else
            m_reader.object(object, whole);
    }
    if (m_objects.complete() && !m_lines)
        m_final = true;
}

void FrameMeter::event(const SseFrame &frame)
{
    const QByteArrayView data = frame.data.trimmed();
    if (data == QByteArrayView("[DONE]")) {
        m_final = true;
        return;
    }
    if (data.startsWith('{'))
        m_reader.object(data, [&](meterjson::Object &root) { read(root, frame.event, Found::Event); });
}

void FrameMeter::end()
{
    SseFrame frame;
    if (m_form == Form::Events && m_events.finish(frame))
        event(frame);
    m_final = m_final || m_objects.complete();
    m_form = Form::Opaque;
}

} // namespace sluice
