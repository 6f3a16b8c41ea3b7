#include "core/base/headermemory.h"

#include <algorithm>

namespace sluice {

namespace {

bool endsWith(QByteArrayView text, QByteArrayView end)
{
    return text.size() >= end.size() && sameName(text.last(end.size()), end);
}

bool startsWith(QByteArrayView text, QByteArrayView start)
{
    return text.size() >= start.size() && sameName(text.first(start.size()), start);
}

QByteArrayView shown(const Header &field)
{
    const QByteArrayView value(field.value);
    if (holdsCredential(field.name, value))
        return HeaderMemory::Removed;
    return value.first(std::min(value.size(), HeaderMemory::LongestValue));
}

void append(QByteArray &text, QByteArrayView part)
{
    text.append(part);
    text.append('\0');
}

// The next part of such a text; `from` moves behind it.
QByteArray takePart(const QByteArray &text, qsizetype &from)
{
    const qsizetype end = std::max(from, text.indexOf('\0', from));
    const QByteArray part = text.mid(from, end - from);
    from = end + 1;
    return part;
}

} // namespace

// By its last letter first: this is asked of each field of each request.
bool holdsCredential(QByteArrayView name, QByteArrayView value)
{
    if (startsWith(value, "sk-") || startsWith(value, "Bearer ") || startsWith(value, "Basic "))
        return true;
    switch (name.isEmpty() ? '\0' : name.back() | 0x20) {
    case 'y':
        return endsWith(name, "key") && !sameName(name, "idempotency-key");
    case 'n':
        return endsWith(name, "authorization") || endsWith(name, "token") || endsWith(name, "assertion");
    case 'e':
        return endsWith(name, "cookie") || endsWith(name, "signature");
    case 't':
        return endsWith(name, "secret") || endsWith(name, "cert");
    case 'd':
        return endsWith(name, "password");
    case 'l':
        return endsWith(name, "credential");
    case 's':
        return endsWith(name, "credentials");
    case 'h':
        return endsWith(name, "auth");
    default:
        return false;
    }
}

void HeaderMemory::keep(const QUuid &id, QByteArrayView requestLine, const HeaderList &request, int status,
                        const HeaderList &answer)
{
    Kept kept{id, {}, request.size(), status};
    qsizetype size = requestLine.size() + 1;
    for (const HeaderList *fields : {&request, &answer}) {
        for (const Header &field : *fields)
            size += field.name.size() + std::min(field.value.size(), LongestValue) + 2;
    }
    kept.text.reserve(size);
    append(kept.text, requestLine);
    for (const HeaderList *fields : {&request, &answer}) {
        for (const Header &field : *fields) {
            append(kept.text, field.name);
            append(kept.text, shown(field));
        }
    }
    const std::lock_guard lock(m_mutex);
    m_bytes += kept.text.size();
    m_kept.push_back(std::move(kept));
    while (m_kept.size() > MostExchanges || m_bytes > MostBytes) {
        m_bytes -= m_kept.front().text.size();
        m_kept.pop_front();
    }
}

std::optional<ExchangeHeads> HeaderMemory::find(const QUuid &id) const
{
    Kept kept;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = std::find_if(m_kept.rbegin(), m_kept.rend(),
                                        [&id](const Kept &candidate) { return candidate.id == id; });
        if (found == m_kept.rend())
            return {};
        kept = *found;
    }
    qsizetype at = 0;
    ExchangeHeads heads;
    heads.requestLine = takePart(kept.text, at);
    heads.status = kept.status;
    while (at < kept.text.size()) {
        HeaderList &fields = heads.request.size() < kept.requestFields ? heads.request : heads.answer;
        Header field;
        field.name = takePart(kept.text, at);
        field.value = takePart(kept.text, at);
        fields.push_back(std::move(field));
    }
    return heads;
}

} // namespace sluice
