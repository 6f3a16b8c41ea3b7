#include "core/agents/tomlpatch.h"

#include "core/agents/agentwords.h"
#include "core/agents/jsonpatch.h"
#include "core/agents/linetext.h"

#include <vector>

namespace sluice::agents {

namespace {

constexpr int DeepestNesting = 64;

// A header or a key with its value, with the lines it takes.
struct Statement
{
    enum class Kind : quint8 { Header, KeyValue };
    Kind kind = Kind::KeyValue;
    KeyPath path = {};   // in full: with the table's name in front
    KeyPath table = {};  // of a key: the header it stands under
    qsizetype begin = 0; // of the line
    qsizetype end = 0;   // behind its line end
    qsizetype valueBegin = 0;
    qsizetype valueEnd = 0;
};

bool isBlankChar(char c)
{
    return c == ' ' || c == '\t';
}

bool isBare(char c)
{
    return isalnum(uchar(c)) || c == '_' || c == '-';
}

class Scanner
{
public:
    explicit Scanner(const QByteArray &text)
        : m_text(text)
    {}

    Result<std::vector<Statement>> read()
    {
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        while (m_at < m_text.size()) {
            m_line = m_at;
            skipBlanks();
            if (peek() == '[') {
                SLUICE_CHECK(header());
            } else if (!atLineEnd() && peek() != '#') {
                SLUICE_CHECK(keyValue());
            }
            SLUICE_CHECK(restOfLine());
        }
        return std::move(m_statements);
    }

private:
    Error wrong(const QString &reason) const
    {
        return unreadable(m_text, std::min(m_at, m_text.size()), reason);
    }
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool atLineEnd() const { return m_at >= m_text.size() || peek() == '\n' || peek() == '\r'; }
    bool startsWith(const char *mark) const { return QByteArrayView(m_text).sliced(m_at).startsWith(mark); }

    void skipBlanks()
    {
        while (isBlankChar(peek()))
            ++m_at;
    }

    void skipComment()
    {
        if (peek() != '#')
            return;
        const qsizetype end = m_text.indexOf('\n', m_at);
        m_at = end < 0 ? m_text.size() : end;
    }

    // White space, comments and line ends, as between the items of a list.
    void skipLines()
    {
        for (;;) {
            while (isBlankChar(peek()) || peek() == '\n' || peek() == '\r')
                ++m_at;
            if (peek() != '#')
                return;
            skipComment();
        }
    }

    Result<void> restOfLine()
    {
        skipBlanks();
        skipComment();
        if (peek() == '\r')
            ++m_at;
        if (m_at < m_text.size() && peek() != '\n')
            return wrong(Words::tr("there is something behind the value"));
        if (m_at < m_text.size())
            ++m_at;
        if (!m_statements.empty() && m_statements.back().begin == m_line)
            m_statements.back().end = m_at;
        return {};
    }

    Result<QByteArray> keyPart()
    {
        const qsizetype begin = m_at;
        if (peek() == '"' || peek() == '\'') {
            SLUICE_CHECK(string());
            const auto plain = tomlPlain(m_text.mid(begin, m_at - begin));
            if (!plain)
                return wrong(Words::tr("a quoted name cannot be read"));
            return *plain;
        }
        while (m_at < m_text.size() && isBare(peek()))
            ++m_at;
        if (m_at == begin)
            return wrong(Words::tr("a name was expected"));
        return m_text.mid(begin, m_at - begin);
    }

    Result<KeyPath> key()
    {
        KeyPath path;
        for (;;) {
            skipBlanks();
            SLUICE_TRY(const QByteArray part, keyPart());
            path.append(part);
            if (path.size() > DeepestNesting)
                return wrong(Words::tr("it is nested too deeply"));
            skipBlanks();
            if (peek() != '.')
                return path;
            ++m_at;
        }
    }

    Result<void> header()
    {
        ++m_at;
        const bool list = peek() == '[';
        if (list)
            ++m_at;
        SLUICE_TRY(m_table, key());
        for (int i = 0; i < (list ? 2 : 1); ++i) {
            if (peek() != ']')
                return wrong(Words::tr("a “]” is missing"));
            ++m_at;
        }
        if (list) // no path of ours can name one of several tables
            m_table.append(QByteArrayLiteral("[]"));
        m_statements.push_back({Statement::Kind::Header, m_table, m_table, m_line, m_at, 0, 0});
        return {};
    }

    Result<void> keyValue()
    {
        SLUICE_TRY(const KeyPath path, key());
        if (peek() != '=')
            return wrong(Words::tr("an equals sign is missing"));
        ++m_at;
        skipBlanks();
        Statement statement{Statement::Kind::KeyValue, m_table + path, m_table, m_line, m_at, m_at, m_at};
        SLUICE_CHECK(value(0));
        statement.valueEnd = m_at;
        if (statement.valueEnd == statement.valueBegin)
            return wrong(Words::tr("a value is missing"));
        m_statements.push_back(std::move(statement));
        return {};
    }

    Result<void> string()
    {
        const char quote = peek();
        const QByteArray three(3, quote);
        const bool lines = startsWith(three.constData());
        m_at += lines ? 3 : 1;
        while (m_at < m_text.size()) {
            if (quote == '"' && peek() == '\\') {
                m_at += 2;
            } else if (lines && startsWith(three.constData())) {
                m_at += 3;
                while (peek() == quote) // up to two quotes may stand before the closing three
                    ++m_at;
                return {};
            } else if (!lines && peek() == quote) {
                ++m_at;
                return {};
            } else if (!lines && peek() == '\n') {
                break;
            } else {
                ++m_at;
            }
        }
        return wrong(Words::tr("a text has no closing quote"));
    }

    Result<void> value(int depth)
    {
        if (depth > DeepestNesting)
            return wrong(Words::tr("it is nested too deeply"));
        if (peek() == '"' || peek() == '\'')
            return string();
        if (peek() == '[')
            return items(']', depth);
        if (peek() == '{')
            return items('}', depth);
        const qsizetype begin = m_at;
        while (!atLineEnd() && !strchr(",]}#", peek()))
            ++m_at;
        while (m_at > begin && isBlankChar(m_text[m_at - 1]))
            --m_at;
        return {};
    }

    // The inside of a list or an inline table.
    Result<void> items(char close, int depth)
    {
        ++m_at;
        for (;;) {
            skipLines();
            if (peek() == close) {
                ++m_at;
                return {};
            }
            if (m_at >= m_text.size())
                return wrong(Words::tr("a “%1” is missing").arg(QLatin1Char(close)));
            if (close == '}') {
                SLUICE_TRY(const KeyPath ignored, key());
                Q_UNUSED(ignored)
                if (peek() != '=')
                    return wrong(Words::tr("an equals sign is missing"));
                ++m_at;
                skipBlanks();
            }
            const qsizetype before = m_at;
            SLUICE_CHECK(value(depth + 1));
            if (m_at == before)
                return wrong(Words::tr("a value is missing"));
            skipLines();
            if (peek() == ',')
                ++m_at;
            else if (peek() != close)
                return wrong(Words::tr("a comma is missing"));
        }
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    qsizetype m_line = 0;
    KeyPath m_table = {};
    std::vector<Statement> m_statements = {};
};

const Statement *keyNamed(const std::vector<Statement> &statements, const KeyPath &path)
{
    for (const Statement &statement : statements) {
        if (statement.kind == Statement::Kind::KeyValue && statement.path == path)
            return &statement;
    }
    return nullptr;
}

const Statement *headerNamed(const std::vector<Statement> &statements, const KeyPath &path)
{
    for (const Statement &statement : statements) {
        if (statement.kind == Statement::Kind::Header && statement.path == path)
            return &statement;
    }
    return nullptr;
}

bool beginsWith(const KeyPath &path, const KeyPath &start)
{
    return path.size() >= start.size() && path.first(start.size()) == start;
}

QString shown(const KeyPath &path)
{
    return QString::fromUtf8(path.join('.'));
}

// What would make a new key or table a contradiction: a value where the path needs a table, or the table
// written in another way.
Result<void> hasRoom(const QByteArray &text, const std::vector<Statement> &statements, const KeyPath &path)
{
    const KeyPath parent = path.first(path.size() - 1);
    for (const Statement &statement : statements) {
        const bool isKey = statement.kind == Statement::Kind::KeyValue;
        if (isKey && statement.path.size() < path.size() && beginsWith(path, statement.path))
            return unreadable(
                text, statement.begin,
                Words::tr("“%1” is written in a way that Sluice cannot extend").arg(shown(statement.path)));
        if (!isKey && beginsWith(statement.path, path))
            return unreadable(text, statement.begin, Words::tr("“%1” is a table").arg(shown(path)));
        if (isKey && path.size() > 1 && statement.table != parent && beginsWith(statement.path, parent) &&
            !beginsWith(statement.table, parent))
            return unreadable(
                text, statement.begin,
                Words::tr("“%1” is written in a way that Sluice cannot extend").arg(shown(parent)));
    }
    return {};
}

QByteArray keyText(const KeyPath &path)
{
    QByteArrayList parts;
    for (const QByteArray &part : path) {
        const bool bare = !part.isEmpty() && std::all_of(part.begin(), part.end(), isBare);
        parts.append(bare ? part : tomlQuoted(part));
    }
    return parts.join('.');
}

// The header goes, with the empty line before it, if nothing at all is left in its section.
Result<QByteArray> withoutEmptyTable(const QByteArray &text, const KeyPath &table)
{
    Scanner scanner(text);
    SLUICE_TRY(const auto statements, scanner.read());
    const Statement *header = headerNamed(statements, table);
    if (!header)
        return text;
    qsizetype sectionEnd = text.size();
    for (const Statement &statement : statements) {
        if (statement.begin > header->begin) {
            if (statement.kind == Statement::Kind::KeyValue)
                return text;
            sectionEnd = statement.begin;
            break;
        }
    }
    if (!text.mid(header->end, sectionEnd - header->end).trimmed().isEmpty())
        return text;
    const bool open = header->end == text.size() && !text.endsWith('\n');
    QByteArray result = withoutLine(text, header->begin, header->end);
    const qsizetype at = open ? result.size() : header->begin;
    qsizetype blank = at;
    if (blank > 0 && result[blank - 1] == '\n')
        --blank;
    if (blank > 0 && result[blank - 1] == '\r')
        --blank;
    const bool isBlankLine = blank < at && (open || blank == 0 || result[blank - 1] == '\n');
    return isBlankLine ? result.remove(blank, at - blank) : result;
}

} // namespace

Result<std::optional<QByteArray>> tomlValue(const QByteArray &text, const KeyPath &path)
{
    Scanner scanner(text);
    SLUICE_TRY(const auto statements, scanner.read());
    const Statement *found = keyNamed(statements, path);
    if (!found)
        return std::optional<QByteArray>();
    return std::optional(text.mid(found->valueBegin, found->valueEnd - found->valueBegin));
}

Result<QByteArray> tomlWith(const QByteArray &text, const KeyPath &path, const QByteArray &raw)
{
    Scanner scanner(text);
    SLUICE_TRY(const auto statements, scanner.read());
    if (const Statement *found = keyNamed(statements, path)) {
        QByteArray result = text;
        return result.replace(found->valueBegin, found->valueEnd - found->valueBegin, raw);
    }
    SLUICE_CHECK(hasRoom(text, statements, path));
    const KeyPath table = path.first(path.size() - 1);
    const QByteArray line = keyText({path.last()}) + " = " + raw;
    const QByteArray newline = lineEndOf(text);
    const Statement *header = headerNamed(statements, table);
    if (!table.isEmpty() && !header) {
        const QByteArray head = '[' + keyText(table) + ']' + newline + line;
        return withLines(text, text.size(), text.isEmpty() ? head : newline + head, newline);
    }
    qsizetype at = header ? header->end : text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    QByteArray indent;
    for (const Statement &statement : statements) {
        if (statement.kind != Statement::Kind::KeyValue || statement.table != table)
            continue;
        at = statement.end;
        indent = text.mid(statement.begin, statement.valueBegin - statement.begin);
        qsizetype spaces = 0;
        while (spaces < indent.size() && isBlankChar(indent[spaces]))
            ++spaces;
        indent.truncate(spaces);
    }
    return withLines(text, at, indent + line, newline);
}

Result<QByteArray> tomlWithout(const QByteArray &text, const KeyPath &path, int keepDepth)
{
    Scanner scanner(text);
    SLUICE_TRY(const auto statements, scanner.read());
    const Statement *found = keyNamed(statements, path);
    if (!found)
        return text;
    const QByteArray result = withoutLine(text, found->begin, found->end);
    if (path.size() - 1 <= keepDepth || found->table.isEmpty())
        return result;
    return withoutEmptyTable(result, found->table);
}

Result<int> tomlContainers(const QByteArray &text, const KeyPath &path)
{
    Scanner scanner(text);
    SLUICE_TRY(const auto statements, scanner.read());
    const KeyPath parent = path.first(path.size() - 1);
    // "[a.b]" needs no "[a]": only the table that holds the key counts.
    return headerNamed(statements, parent) ? int(parent.size()) : std::max(0, int(parent.size()) - 1);
}

QByteArray tomlQuoted(const QByteArray &plain)
{
    return jsonQuoted(plain); // a basic string takes JSON's escapes, but for "\/", which is not written
}

std::optional<QByteArray> tomlPlain(const QByteArray &raw)
{
    if (raw.size() < 2 || raw.startsWith("\"\"\"") || raw.startsWith("'''"))
        return {};
    if (raw.startsWith('\'') && raw.endsWith('\''))
        return raw.mid(1, raw.size() - 2);
    return jsonPlain(raw);
}

} // namespace sluice::agents
