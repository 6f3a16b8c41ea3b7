#include "core/agents/yamlpatch.h"

#include "core/agents/agentwords.h"
#include "core/agents/jsonpatch.h"
#include "core/agents/linetext.h"

#include <vector>

namespace sluice::agents {

namespace {

// A key at the left edge, with everything that is indented below it.
struct Entry
{
    QByteArray key = {};
    qsizetype begin = 0;
    qsizetype end = 0; // behind the line end of its last line of content
    qsizetype valueBegin = 0;
    qsizetype valueEnd = 0;
    bool hasBlock = false; // its value goes over further lines
};

bool isBlankChar(char c)
{
    return c == ' ' || c == '\t';
}

qsizetype nextLine(const QByteArray &text, qsizetype at)
{
    const qsizetype end = text.indexOf('\n', at);
    return end < 0 ? text.size() : end + 1;
}

QByteArrayView lineAt(const QByteArray &text, qsizetype begin)
{
    QByteArrayView line = QByteArrayView(text).sliced(begin, nextLine(text, begin) - begin);
    while (!line.isEmpty() && (line.back() == '\n' || line.back() == '\r'))
        line.chop(1);
    return line;
}

// Where the value on this line ends: before a comment and the white space around it.
qsizetype endOfValue(QByteArrayView line, qsizetype begin)
{
    const char quote = begin < line.size() ? line[begin] : '\0';
    qsizetype from = begin;
    if (quote == '"' || quote == '\'') {
        for (qsizetype at = begin + 1; at < line.size(); ++at) {
            if (line[at] == '\\' && quote == '"')
                ++at;
            else if (line[at] == quote) {
                from = at + 1;
                break;
            }
        }
    }
    qsizetype end = line.size();
    for (qsizetype at = from; at < line.size(); ++at) {
        if (line[at] == '#' && (at == 0 || isBlankChar(line[at - 1]))) {
            end = at;
            break;
        }
    }
    while (end > begin && isBlankChar(line[end - 1]))
        --end;
    return end;
}

// The place of the colon that ends a plain or quoted key; -1 where the line is no "key: value".
qsizetype colonOf(QByteArrayView line)
{
    qsizetype at = 0;
    if (line.front() == '"' || line.front() == '\'')
        at = std::max<qsizetype>(0, line.indexOf(line.front(), 1));
    for (; at < line.size(); ++at) {
        if (line[at] == ':' && (at + 1 == line.size() || isBlankChar(line[at + 1])))
            return at;
    }
    return -1;
}

Result<std::vector<Entry>> entries(const QByteArray &text)
{
    std::vector<Entry> found;
    bool begun = false;
    qsizetype begin = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    for (; begin < text.size(); begin = nextLine(text, begin)) {
        const QByteArrayView line = lineAt(text, begin);
        if (line.isEmpty() || line.front() == '#' || line.front() == '%' || line.trimmed().isEmpty())
            continue;
        if (line.startsWith("---") && !begun && line.trimmed() == QByteArrayView("---"))
            continue;
        begun = true;
        if (line.startsWith("---") || line.startsWith("..."))
            return unreadable(text, begin, Words::tr("the file holds several documents"));
        if (isBlankChar(line.front()) || line.startsWith("- ") || line == QByteArrayView("-")) {
            if (found.empty())
                return unreadable(text, begin, Words::tr("a name at the left edge was expected"));
            if (line.trimmed().startsWith('#'))
                continue;
            found.back().hasBlock = true;
            found.back().end = nextLine(text, begin);
            found.back().valueEnd = begin + line.size();
            continue;
        }
        const qsizetype colon = colonOf(line);
        if (colon <= 0 || strchr("{[&*!|>?@`", line.front()))
            return unreadable(text, begin, Words::tr("“name: value” was expected"));
        Entry entry;
        const QByteArray key = line.first(colon).trimmed().toByteArray();
        entry.key = yamlPlain(key).value_or(key);
        entry.begin = begin;
        entry.end = nextLine(text, begin);
        qsizetype value = colon + 1;
        while (value < line.size() && isBlankChar(line[value]))
            ++value;
        entry.valueBegin = begin + value;
        entry.valueEnd = begin + endOfValue(line, value);
        found.push_back(std::move(entry));
    }
    return found;
}

Result<std::optional<Entry>> entryOf(const QByteArray &text, const QByteArray &key)
{
    SLUICE_TRY(const auto all, entries(text));
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        if (it->key == key)
            return std::optional(*it);
    }
    return std::optional<Entry>();
}

} // namespace

Result<std::optional<QByteArray>> yamlValue(const QByteArray &text, const KeyPath &path)
{
    SLUICE_TRY(const auto found, entryOf(text, path.first()));
    if (!found)
        return std::optional<QByteArray>();
    return std::optional(text.mid(found->valueBegin, found->valueEnd - found->valueBegin));
}

Result<QByteArray> yamlWith(const QByteArray &text, const KeyPath &path, const QByteArray &raw)
{
    SLUICE_TRY(const auto found, entryOf(text, path.first()));
    if (!found)
        return withLines(text, text.size(), path.first() + ": " + raw, lineEndOf(text));
    QByteArray result = text;
    const bool bare = found->valueBegin > 0 && text[found->valueBegin - 1] == ':';
    return result.replace(found->valueBegin, found->valueEnd - found->valueBegin, bare ? ' ' + raw : raw);
}

Result<QByteArray> yamlWithout(const QByteArray &text, const KeyPath &path)
{
    SLUICE_TRY(const auto found, entryOf(text, path.first()));
    return found ? withoutLine(text, found->begin, found->end) : text;
}

std::optional<QByteArray> yamlPlain(const QByteArray &raw)
{
    if (raw.size() >= 2 && raw.front() == '"' && raw.back() == '"')
        return jsonPlain(raw);
    if (raw.size() >= 2 && raw.front() == '\'' && raw.back() == '\'')
        return raw.mid(1, raw.size() - 2).replace("''", "'");
    if (raw.isEmpty() || raw.contains('\n') || strchr("{[&*!|>?@`", raw.front()))
        return {};
    return raw;
}

} // namespace sluice::agents
