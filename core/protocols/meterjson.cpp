// Reads JSON for the meters.
#include "core/protocols/meterjson.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

namespace sluice::meterjson {

namespace {

constexpr qsizetype KeptCapacity = 64 * 1024;
constexpr qsizetype SmallestCapacity = 1024;
constexpr int DeepestText = 32;
constexpr qsizetype LongText = 4096;

bool isOneOf(std::string_view name, const auto &names)
{
    for (const std::string_view candidate : names) {
        if (name == candidate)
            return true;
    }
    return false;
}

constexpr std::array<std::string_view, 9> TextNames = {"text",      "content",           "refusal",
                                                       "arguments", "output_text",       "reasoning",
                                                       "thinking",  "reasoning_content", "transcript"};
// Objects that are tool arguments as a whole.
constexpr std::array<std::string_view, 2> ArgumentNames = {"input", "args"};

} // namespace

bool Reader::makeRoom(QByteArrayView text)
{
    if (m_parser.capacity() >= size_t(text.size()))
        return true;
    const qsizetype wanted = qMax(SmallestCapacity, qMin(2 * qsizetype(m_parser.capacity()), KeptCapacity));
    return m_parser.allocate(size_t(qMax(text.size(), wanted))) == simdjson::SUCCESS;
}

QByteArrayView Reader::padded(QByteArrayView text)
{
    const qsizetype size = text.size() + Padding;
    if (m_padded.size() < size)
        m_padded.resize(qMax(size, qMin(2 * m_padded.size(), KeptCapacity)));
    if (!text.isEmpty())
        std::memcpy(m_padded.data(), text.data(), size_t(text.size()));
    // In broken JSON simdjson may look at what comes behind: always the same, so that every cut reads the
    // same.
    std::memset(m_padded.data() + text.size(), 0, size_t(Padding));
    return QByteArrayView(m_padded).first(text.size());
}

void Reader::shrink()
{
    if (m_padded.size() > KeptCapacity)
        m_padded = QByteArray();
    if (m_parser.capacity() > size_t(KeptCapacity))
        m_parser = simdjson::ondemand::parser();
}

bool isObject(Value &value)
{
    simdjson::ondemand::json_type type;
    return !value.type().get(type) && type == simdjson::ondemand::json_type::object;
}

bool isNull(Value &value)
{
    simdjson::ondemand::json_type type;
    return !value.type().get(type) && type == simdjson::ondemand::json_type::null;
}

std::string_view text(Value &value)
{
    std::string_view string;
    if (value.get_string().get(string))
        return {};
    return string;
}

void readCount(Value &value, std::optional<qint64> &target)
{
    simdjson::ondemand::json_type type;
    if (value.type().get(type) || type != simdjson::ondemand::json_type::number)
        return;
    qint64 whole = 0;
    double real = 0;
    int64_t integer = 0;
    if (!value.get_int64().get(integer))
        whole = integer;
    else if (value.get_double().get(real))
        return;
    else
        whole = real <= 0 ? 0 : real >= double(MostCount) ? MostCount : qint64(std::ceil(real));
    target = qBound(qint64(0), whole, MostCount);
}

std::optional<Money> usd(Value &value)
{
    simdjson::ondemand::json_type type;
    if (value.type().get(type))
        return {};
    if (type == simdjson::ondemand::json_type::string)
        return usdOf(view(text(value)));
    if (type != simdjson::ondemand::json_type::number)
        return {};
    return usdOf(view(value.raw_json_token()).trimmed());
}

std::optional<Money> usdOf(QByteArrayView number)
{
    // Up to 18 significant digits are kept; what a double prints behind them is noise.
    qint64 digits = 0;
    int exponent = 0;
    int kept = 0;
    bool point = false;
    bool any = false;
    qsizetype i = 0;
    for (; i < number.size(); ++i) {
        const char c = number[i];
        if (c == '.' && !point) {
            point = true;
            continue;
        }
        if (c < '0' || c > '9')
            break;
        any = true;
        if (kept < 18) {
            digits = digits * 10 + (c - '0');
            kept += digits > 0;
            exponent -= point;
        } else {
            exponent += !point;
        }
    }
    if (!any)
        return {};
    if (i < number.size() && (number[i] == 'e' || number[i] == 'E')) {
        ++i;
        if (i < number.size() && number[i] == '+')
            ++i;
        int written = 0;
        const auto [end, error] = std::from_chars(number.data() + i, number.data() + number.size(), written);
        if (error != std::errc() || written < -400 || written > 400)
            return {};
        i = end - number.data();
        exponent += written;
    }
    if (i != number.size())
        return {};
    exponent += 12; // to pico-USD
    for (; exponent > 0 && digits != 0; --exponent) {
        if (digits > std::numeric_limits<qint64>::max() / 10)
            return {};
        digits *= 10;
    }
    if (exponent >= 0)
        return Money::fromPico(digits);
    for (; exponent < -1 && digits != 0; ++exponent)
        digits /= 10;
    return Money::fromPico((digits + 5) / 10);
}

qint64 textBytes(Value &value, std::string_view name, int depth)
{
    simdjson::ondemand::json_type type;
    if (depth > DeepestText || value.type().get(type))
        return 0;
    qint64 bytes = 0;
    switch (type) {
    case simdjson::ondemand::json_type::string:
        if (!isOneOf(name, TextNames) && !isOneOf(name, ArgumentNames))
            return 0;
        // Unescaping a long text would take longer than everything else; its size is an estimate anyway.
        if (const auto raw = view(value.raw_json_token()).trimmed(); raw.size() > LongText)
            return raw.size() - 2;
        return qint64(text(value).size());
    case simdjson::ondemand::json_type::array:
        eachElement(value, [&](Value &item) { bytes += textBytes(item, name, depth + 1); });
        return bytes;
    case simdjson::ondemand::json_type::object: {
        Object object;
        if (value.get_object().get(object))
            return 0;
        if (isOneOf(name, ArgumentNames)) {
            std::string_view raw;
            return object.raw_json().get(raw) ? 0 : qint64(raw.size());
        }
        eachMember(object,
                   [&](std::string_view key, Value &member) { bytes += textBytes(member, key, depth + 1); });
        return bytes;
    }
    default:
        return 0;
    }
}

void ObjectSplitter::take(QByteArrayView bytes)
{
    m_bytes = bytes;
    m_at = 0;
}

// The place behind the quote that ends the string, or -1. Long strings are most of an answer: one quick
// search.
qsizetype ObjectSplitter::endOfString(qsizetype from)
{
    const char *const bytes = m_bytes.data();
    const qsizetype size = m_bytes.size();
    for (qsizetype i = from;;) {
        const auto *found = static_cast<const char *>(std::memchr(bytes + i, '"', size_t(size - i)));
        const qsizetype quote = found ? found - bytes : size;
        qsizetype slashes = quote; // the run of backslashes before it
        while (slashes > i && bytes[slashes - 1] == '\\')
            --slashes;
        const bool carried = slashes == i && m_escaped; // the run began before `i`
        const bool escaped = ((quote - slashes) % 2 == 1) != carried;
        m_escaped = !found && escaped;
        if (!found)
            return -1;
        i = quote + 1;
        if (!escaped)
            return i;
    }
}

// The place behind the end of the object that is open at `from`, or -1.
qsizetype ObjectSplitter::scan(qsizetype from)
{
    const char *const bytes = m_bytes.data();
    const qsizetype size = m_bytes.size();
    for (qsizetype i = from; i < size;) {
        if (m_inString) {
            const qsizetype end = endOfString(i);
            if (end < 0)
                return -1;
            m_inString = false;
            i = end;
            continue;
        }
        const char c = bytes[i++];
        if (c == '"')
            m_inString = true;
        else if (c == '{' || c == '[')
            ++m_depth;
        else if ((c == '}' || c == ']') && --m_depth == 0)
            return i;
    }
    return -1;
}

// Moves to the next object: white space, commas and brackets around it are passed over.
bool ObjectSplitter::findStart()
{
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at++];
        if (c == '[') {
            ++m_arrays;
        } else if (c == ']' && m_arrays > 0) {
            m_complete = --m_arrays == 0 || m_complete;
        } else if (c == '{') {
            m_depth = 1;
            m_inString = m_escaped = m_skipping = false;
            return true;
        }
    }
    return false;
}

bool ObjectSplitter::next(QByteArrayView &object)
{
    if (m_depth == 0 && !m_object.isEmpty())
        m_object = QByteArray(); // given out by the call before
    for (;;) {
        const bool continued = m_depth > 0;
        if (!continued && !findStart())
            return false;
        const qsizetype start = continued ? m_at : m_at - 1;
        const qsizetype end = scan(m_at);
        m_at = end < 0 ? m_bytes.size() : end;
        const QByteArrayView part = m_bytes.sliced(start, m_at - start);
        if (m_object.size() + part.size() > m_limit) {
            m_skipping = true;
            m_object = QByteArray();
        }
        if (!m_skipping && (continued || end < 0))
            m_object.append(part);
        if (end < 0)
            return false;
        m_complete = m_complete || m_arrays == 0;
        if (m_skipping)
            continue;
        object = part;
        m_padded = continued;
        if (continued) {
            const qsizetype size = m_object.size();
            m_object.append(Padding, '\0');
            object = QByteArrayView(m_object).first(size);
        }
        return true;
    }
}

} // namespace sluice::meterjson
