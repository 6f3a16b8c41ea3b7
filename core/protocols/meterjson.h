// Reads JSON for the meters: padded parsing, iteration without exceptions, and the objects of a body in any
// cut.
#pragma once

#include "core/base/money.h"

#include <QByteArray>
#include <QByteArrayView>

#include <simdjson.h>

#include <optional>
#include <string_view>

namespace sluice::meterjson {

using Value = simdjson::ondemand::value;
using Object = simdjson::ondemand::object;

// simdjson looks that many bytes beyond the end of what it parses.
constexpr qsizetype Padding = qsizetype(simdjson::SIMDJSON_PADDING);

// A parser with the buffers that it needs, reused from frame to frame.
class Reader
{
public:
    // Calls `read` with the object that `text` is; false if it is none. What `read` takes from it, it must
    // copy.
    template<typename Read>
    bool object(QByteArrayView text, Read read)
    {
        return paddedObject(padded(text), read);
    }
    // The same for text with `Padding` bytes of zero behind it.
    template<typename Read>
    bool paddedObject(QByteArrayView text, Read read)
    {
        simdjson::ondemand::document document;
        Object root;
        const bool isObject =
            makeRoom(text) &&
            !m_parser.iterate(text.data(), size_t(text.size()), size_t(text.size() + Padding))
                 .get(document) &&
            !document.get_object().get(root);
        if (isObject)
            read(root);
        shrink();
        return isObject;
    }

private:
    QByteArrayView padded(QByteArrayView text);
    bool makeRoom(QByteArrayView text);
    void shrink();

    simdjson::ondemand::parser m_parser;
    QByteArray m_padded = {};
};

// Visits the members until the end or the first broken one (false). Each value may be used once.
template<typename Visit>
bool eachMember(Object &object, Visit visit)
{
    for (auto member : object) {
        simdjson::ondemand::field field;
        std::string_view key;
        if (std::move(member).get(field) || field.unescaped_key().get(key))
            return false;
        Value value = field.value();
        visit(key, value);
    }
    return true;
}
template<typename Visit>
bool eachMember(Value &value, Visit visit)
{
    Object object;
    return !value.get_object().get(object) && eachMember(object, visit);
}
template<typename Visit>
bool eachElement(Value &value, Visit visit)
{
    simdjson::ondemand::array array;
    if (value.get_array().get(array))
        return false;
    for (auto element : array) {
        Value item;
        if (std::move(element).get(item))
            return false;
        visit(item);
    }
    return true;
}

bool isObject(Value &value);
bool isNull(Value &value);
// A string's text, valid as long as the parsed document; empty if it is something else.
std::string_view text(Value &value);
inline QByteArrayView view(std::string_view string)
{
    return {string.data(), qsizetype(string.size())};
}
// Sets `target` to a count: never negative, at most MostCount, fractions rounded up. Null and other types
// leave it.
constexpr qint64 MostCount = 1'000'000'000'000'000;
void readCount(Value &value, std::optional<qint64> &target);
// An amount of USD as a JSON number or a string of one, exponents included, rounded to pico-USD. Negative:
// none.
std::optional<Money> usd(Value &value);
std::optional<Money> usdOf(QByteArrayView number);
// Bytes of the text in an answer: strings under names such as content, text, arguments or thinking.
qint64 textBytes(Value &value, std::string_view name, int depth = 0);

// Finds the objects of a JSON body that comes in any cut: the body itself, the elements of an array around
// them, or one object a line. Keeps only the unfinished object, up to `limit` bytes; a longer one is skipped.
class ObjectSplitter
{
public:
    static constexpr qsizetype DefaultLimit = 64 * 1024 * 1024;

    explicit ObjectSplitter(qsizetype limit = DefaultLimit)
        : m_limit(limit)
    {}

    // Usage as SseSplitter: take(bytes), then next() until it is false.
    void take(QByteArrayView bytes);
    bool next(QByteArrayView &object);
    // Whether that object has `Padding` bytes of zero behind it.
    bool padded() const { return m_padded; }
    // An outermost value has come to its end.
    bool complete() const { return m_complete; }

private:
    bool findStart();
    qsizetype endOfString(qsizetype from);
    qsizetype scan(qsizetype from);

    qsizetype m_limit;
    QByteArrayView m_bytes = {};
    qsizetype m_at = 0;
    QByteArray m_object = {}; // the beginning of an object whose end has not come yet
    qint64 m_depth = 0;       // in braces and in brackets within them
    qint64 m_arrays = 0;      // brackets around the objects
    bool m_inString = false;
    bool m_escaped = false;
    bool m_complete = false;
    bool m_skipping = false;
    bool m_padded = false;
};

} // namespace sluice::meterjson
