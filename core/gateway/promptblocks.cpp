#include "core/gateway/promptblocks.h"

#include "core/protocols/jsonscan.h"

#include <algorithm>
#include <unordered_set>

namespace sluice {

namespace {

constexpr QByteArrayView CacheMark = "\"cache_control\"";
constexpr QByteArrayView BillingLine = "\"x-anthropic-billing-header";
constexpr qsizetype BillingWithin = 128; // bytes of a block, up to where the line begins
enum Context : quint64 { Tools = 1, System, Head, Content };

bool isSpaceOr(char c, QByteArrayView others)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || others.contains(c);
}

QByteArrayView withoutEnd(QByteArrayView text, QByteArrayView signs)
{
    while (!text.isEmpty() && isSpaceOr(text.back(), signs))
        text.chop(1);
    return text;
}

// The text without `"cache_control":{…}` and the comma that belonged to it. Copies only where there is one;
// within a string its quotes are escaped, so that it is no member.
QByteArrayView withoutMarks(QByteArrayView text, QByteArray &copy)
{
    qsizetype mark = text.indexOf(CacheMark);
    if (mark < 0)
        return text;
    copy.clear();
    copy.reserve(text.size());
    qsizetype from = 0;
    for (; mark >= 0; mark = text.indexOf(CacheMark, mark)) {
        const qsizetype colon = skipSpace(text, mark + CacheMark.size());
        const bool isMember = colon < text.size() && text[colon] == ':';
        const qsizetype end = isMember ? endOfValue(text, skipSpace(text, colon + 1)) : -1;
        if (end < 0) {
            mark += CacheMark.size();
            continue;
        }
        copy.append(withoutEnd(text.sliced(from, mark - from), {}));
        const bool isFirst = !copy.endsWith(',');
        if (!isFirst)
            copy.chop(1);
        from = mark = end;
        const qsizetype comma = skipSpace(text, end);
        if (isFirst && comma < text.size() && text[comma] == ',')
            from = mark = skipSpace(text, comma + 1);
    }
    copy.append(text.sliced(from));
    return copy;
}

// A system prompt as blocks, without the first one if that is the line about billing.
QByteArrayView withoutBillingLine(QByteArrayView system)
{
    if (!system.startsWith('['))
        return system;
    const qsizetype first = skipSpace(system, 1);
    if (system.sliced(first, std::min(BillingWithin, system.size() - first)).indexOf(BillingLine) < 0)
        return system;
    const qsizetype end = endOfValue(system, first);
    return end < 0 ? system : system.sliced(end);
}

// The value of a message's member, if it stands before `content` or is it; -1: it does not.
qsizetype valueOf(QByteArrayView message, QByteArrayView wanted)
{
    if (!message.startsWith('{'))
        return -1;
    qsizetype at = skipSpace(message, 1);
    while (at < message.size() && message[at] == '"') {
        const qsizetype nameEnd = endOfString(message, at);
        if (nameEnd < 0)
            return -1;
        const QByteArrayView name = message.sliced(at, nameEnd - at);
        const qsizetype colon = skipSpace(message, nameEnd);
        const qsizetype valueAt = skipSpace(message, colon + 1);
        if (valueAt >= message.size() || name == wanted)
            return valueAt < message.size() ? valueAt : -1;
        if (name == QByteArrayView("\"content\""))
            return -1;
        const qsizetype end = endOfValue(message, valueAt);
        const qsizetype comma = end < 0 ? message.size() : skipSpace(message, end);
        if (comma >= message.size() || message[comma] != ',')
            return -1;
        at = skipSpace(message, comma + 1);
    }
    return -1;
}

bool isSystemMessage(QByteArrayView message)
{
    const qsizetype role = valueOf(message, "\"role\"");
    if (role < 0)
        return false;
    const QByteArrayView value = message.sliced(role);
    return value.startsWith("\"system\"") || value.startsWith("\"developer\"");
}

// How a text block begins that is all that a message holds, up to its text: `[{"type":"text","text":"`.
qsizetype textBlockAt(QByteArrayView message, qsizetype content)
{
    qsizetype at = content;
    for (const QByteArrayView token :
         {QByteArrayView("["), QByteArrayView("{"), QByteArrayView("\"type\""), QByteArrayView(":"),
          QByteArrayView("\"text\""), QByteArrayView(","), QByteArrayView("\"text\""), QByteArrayView(":")}) {
        at = skipSpace(message, at);
        if (!message.sliced(std::min(at, message.size())).startsWith(token))
            return -1;
        at += token.size();
    }
    at = skipSpace(message, at);
    return at < message.size() && message[at] == '"' ? at : -1;
}

quint64 combined(TextHash a, TextHash b)
{
    const quint64 sum = a.second ^ (b.first << 1) ^ (b.second >> 3) ^ (a.first >> 7);
    return sum == 0 ? 1 : sum;
}

// A text says the same as a string and as the only block of a list: what stands between its first quote and
// the end counts, without the signs that close it.
quint64 messageHash(QByteArrayView message, const TextHasher &hasher, QByteArray &scratch)
{
    const QByteArrayView text = withoutMarks(message, scratch);
    const qsizetype content = valueOf(text, "\"content\"");
    if (content < 0)
        return combined(hasher.hash({}, Head), hasher.hash(text, Content));
    const qsizetype block = textBlockAt(text, content);
    const qsizetype begin = block >= 0 ? block : content;
    return combined(hasher.hash(text.first(content), Head),
                    hasher.hash(withoutEnd(text.sliced(begin), "]}"), Content));
}

QByteArrayView at(QByteArrayView body, Span span)
{
    return body.sliced(span.at, span.size);
}

quint64 partHash(QByteArrayView part, Context context, const TextHasher &hasher)
{
    const TextHash hash = hasher.hash(part, context);
    return combined(hash, hash);
}

QByteArray messageName(const PromptBlocks &blocks, size_t message)
{
    return "message " + QByteArray::number(blocks.skipped + qsizetype(message) + 1);
}

} // namespace

PromptBlocks promptBlocks(const PromptSpans &spans, QByteArrayView body, const TextHasher &hasher)
{
    PromptBlocks blocks;
    if (body.size() > LargestPrompt)
        return blocks;
    blocks.continues = spans.continues;
    QByteArray scratch;
    if (spans.tools.size > 0)
        blocks.tools = partHash(withoutMarks(at(body, spans.tools), scratch), Tools, hasher);
    if (spans.system.size > 0) {
        const QByteArrayView system = withoutMarks(at(body, spans.system), scratch);
        blocks.system = partHash(withoutBillingLine(system), System, hasher);
    }
    auto message = spans.messages.begin();
    // Chat and Responses: instructions come as the first messages.
    for (; spans.system.size == 0 && message != spans.messages.end(); ++message) {
        const QByteArrayView text = at(body, *message);
        if (!isSystemMessage(text))
            break;
        const TextHash before{blocks.system, blocks.system};
        const quint64 hash = messageHash(text, hasher, scratch);
        blocks.system = combined(before, {hash, hash});
        ++blocks.skipped;
    }
    blocks.messages.reserve(size_t(spans.messages.end() - message));
    for (; message != spans.messages.end(); ++message)
        blocks.messages.push_back(messageHash(at(body, *message), hasher, scratch));
    return blocks;
}

bool isSameTalk(const PromptBlocks &before, const PromptBlocks &now)
{
    if (before.continues || now.continues)
        return true; // the messages of two turns have nothing in common
    if (before.messages.empty() || now.messages.empty())
        return before.messages.empty() && now.messages.empty();
    const size_t both = std::min(before.messages.size(), now.messages.size());
    for (size_t i = 0; i < both; ++i) {
        if (before.messages[i] == now.messages[i])
            return true;
    }
    // Some agents drop the oldest messages as a talk grows.
    const std::unordered_set<quint64> known(before.messages.begin(), before.messages.end());
    return std::any_of(now.messages.begin(), now.messages.end(),
                       [&known](quint64 message) { return known.contains(message); });
}

QByteArray changedBlock(const PromptBlocks &before, const PromptBlocks &now)
{
    if (!isSameTalk(before, now))
        return {};
    if (before.tools != now.tools)
        return "tools";
    if (before.system != now.system)
        return "system";
    if (before.continues || now.continues)
        return {};
    const size_t both = std::min(before.messages.size(), now.messages.size());
    for (size_t i = 0; i < both; ++i) {
        if (before.messages[i] == now.messages[i])
            continue;
        const bool isLast = i + 1 == before.messages.size() || i + 1 == now.messages.size();
        return isLast ? QByteArray() : messageName(now, i);
    }
    return {};
}

} // namespace sluice
