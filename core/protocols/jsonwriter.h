// Writes the little JSON that is our own: errors and lists of models. Every string comes out safe for every
// client.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace sluice {

// `text` as a JSON string, quotes included: controls, quotes, backslashes, U+2028 and U+2029 (which break
// Gemini clients, protocols.md 2.2) escaped, each invalid byte of UTF-8 replaced by U+FFFD.
QByteArray jsonString(QByteArrayView text);

// One object, member by member, in the order of the calls.
class JsonObject
{
public:
    JsonObject &text(QByteArrayView name, QByteArrayView value);
    JsonObject &textOrNull(QByteArrayView name, QByteArrayView value); // empty: null
    JsonObject &number(QByteArrayView name, qint64 value);
    JsonObject &flag(QByteArrayView name, bool value);
    JsonObject &raw(QByteArrayView name, QByteArrayView json); // `json` is a complete value
    JsonObject &raw(QByteArrayView name, const JsonObject &object) { return raw(name, object.json()); }

    QByteArray json() const { return m_members.isEmpty() ? QByteArrayLiteral("{}") : m_members + '}'; }

private:
    void begin(QByteArrayView name);

    QByteArray m_members = {};
};

} // namespace sluice
