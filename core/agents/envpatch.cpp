#include "core/agents/envpatch.h"

#include "core/agents/agentwords.h"
#include "core/agents/linetext.h"

#include <vector>

namespace sluice::agents {

namespace {

// One NAME=value, with the lines it takes.
struct Assignment
{
    QByteArray name = {};
    qsizetype begin = 0;
    qsizetype end = 0; // behind the line end
    qsizetype valueBegin = 0;
    qsizetype valueEnd = 0;
};

bool isBlankChar(char c)
{
    return c == ' ' || c == '\t';
}

bool isNameChar(char c)
{
    return isalnum(uchar(c)) || c == '_' || c == '.' || c == '-';
}

qsizetype afterBlanks(const QByteArray &text, qsizetype at)
{
    while (at < text.size() && isBlankChar(text[at]))
        ++at;
    return at;
}

qsizetype lineEnd(const QByteArray &text, qsizetype at)
{
    const qsizetype end = text.indexOf('\n', at);
    return end < 0 ? text.size() : end;
}

// Quoted values may go over several lines, as the dotenv readers of Node and Python have it. An opening quote
// that is never closed is part of a plain value.
qsizetype endOfValue(const QByteArray &text, qsizetype begin)
{
    const char quote = begin < text.size() ? text[begin] : '\0';
    if (quote == '"' || quote == '\'' || quote == '`') {
        for (qsizetype at = begin + 1; at < text.size(); ++at) {
            if (text[at] == '\\' && quote == '"')
                ++at;
            else if (text[at] == quote)
                return at + 1;
        }
    }
    const qsizetype stop = lineEnd(text, begin);
    qsizetype end = stop;
    for (qsizetype at = begin; at < stop; ++at) {
        if (text[at] == '#' && (at == begin || isBlankChar(text[at - 1]))) {
            end = at;
            break;
        }
    }
    while (end > begin && (isBlankChar(text[end - 1]) || text[end - 1] == '\r'))
        --end;
    return end;
}

std::vector<Assignment> assignments(const QByteArray &text)
{
    std::vector<Assignment> found;
    qsizetype line = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (line < text.size()) {
        qsizetype at = afterBlanks(text, line);
        if (QByteArrayView(text).sliced(at).startsWith("export") && at + 6 < text.size() &&
            isBlankChar(text[at + 6]))
            at = afterBlanks(text, at + 6);
        const qsizetype name = at;
        while (at < text.size() && isNameChar(text[at]))
            ++at;
        const qsizetype nameEnd = at;
        at = afterBlanks(text, at);
        qsizetype scanned = line;
        if (nameEnd > name && at < text.size() && text[at] == '=') {
            const qsizetype value = afterBlanks(text, at + 1);
            const qsizetype valueEnd = endOfValue(text, value);
            found.push_back({text.mid(name, nameEnd - name), line, 0, value, valueEnd});
            scanned = valueEnd;
        }
        line = std::min(lineEnd(text, scanned) + 1, text.size());
        if (!found.empty() && found.back().end == 0)
            found.back().end = line;
    }
    return found;
}

// The last one counts.
std::optional<Assignment> assignmentOf(const QByteArray &text, const QByteArray &name)
{
    const auto all = assignments(text);
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        if (it->name == name)
            return *it;
    }
    return {};
}

} // namespace

Result<std::optional<QByteArray>> envValue(const QByteArray &text, const KeyPath &path)
{
    const auto found = assignmentOf(text, path.first());
    if (!found)
        return std::optional<QByteArray>();
    return std::optional(text.mid(found->valueBegin, found->valueEnd - found->valueBegin));
}

Result<QByteArray> envWith(const QByteArray &text, const KeyPath &path, const QByteArray &raw)
{
    if (const auto found = assignmentOf(text, path.first())) {
        QByteArray result = text;
        return result.replace(found->valueBegin, found->valueEnd - found->valueBegin, raw);
    }
    return withLines(text, text.size(), path.first() + '=' + raw, lineEndOf(text));
}

Result<QByteArray> envWithout(const QByteArray &text, const KeyPath &path)
{
    const auto found = assignmentOf(text, path.first());
    return found ? withoutLine(text, found->begin, found->end) : text;
}

QByteArray envQuoted(const QByteArray &plain)
{
    const auto isSafe = [](char c) { return isalnum(uchar(c)) || (c != '\0' && strchr("_./:-@%+,=", c)); };
    if (std::all_of(plain.begin(), plain.end(), isSafe))
        return plain;
    QByteArray escaped = plain;
    escaped.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return '"' + escaped + '"';
}

std::optional<QByteArray> envPlain(const QByteArray &raw)
{
    const char quote = raw.isEmpty() ? '\0' : raw.front();
    if (raw.size() < 2 || raw.back() != quote || !strchr("\"'`", quote))
        return raw;
    QByteArray inner = raw.mid(1, raw.size() - 2);
    if (quote == '"')
        inner.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
    return inner;
}

} // namespace sluice::agents
