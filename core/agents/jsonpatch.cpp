#include "core/agents/jsonpatch.h"

#include "core/agents/agentwords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <set>
#include <vector>

namespace sluice::agents {

namespace {

constexpr int DeepestNesting = 64;

struct Member;

// A value's place in the text; of an object, its members' too.
struct Node
{
    qsizetype begin = 0;
    qsizetype end = 0; // one behind the last byte
    bool isObject = false;
    std::vector<Member> members = {};
};

struct Member
{
    QByteArray key = {};
    qsizetype begin = 0; // of the key's quote
    Node value = {};
    qsizetype comma = -1; // the one behind it
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

QByteArray decoded(const QByteArray &quoted)
{
    return jsonPlain(quoted).value_or(QByteArray());
}

// Reads a whole text into Nodes.
class Reader
{
public:
    explicit Reader(const QByteArray &text)
        : m_text(text)
    {}

    Result<Node> read()
    {
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        SLUICE_CHECK(skip());
        SLUICE_TRY(Node root, value(0));
        SLUICE_CHECK(skip());
        if (m_at != m_text.size())
            return wrong(Words::tr("there is something behind the end of the settings"));
        return root;
    }

    // Places where a comment that runs to the end of its line stops.
    const std::set<qsizetype> &lineComments() const { return m_lineComments; }

private:
    Error wrong(const QString &reason) const { return unreadable(m_text, m_at, reason); }
    char peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    Result<void> skip()
    {
        for (;;) {
            while (m_at < m_text.size() && isSpace(m_text[m_at]))
                ++m_at;
            if (peek() != '/')
                return {};
            if (peek(1) == '/') {
                const qsizetype end = m_text.indexOf('\n', m_at);
                m_at = end < 0 ? m_text.size() : end;
                if (m_at > 0 && end >= 0 && m_text[m_at - 1] == '\r')
                    --m_at;
                m_lineComments.insert(m_at);
            } else if (peek(1) == '*') {
                const qsizetype end = m_text.indexOf("*/", m_at + 2);
                if (end < 0)
                    return wrong(Words::tr("a comment does not end"));
                m_at = end + 2;
            } else {
                return wrong(Words::tr("a “/” stands outside a text"));
            }
        }
    }

    Result<void> string()
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
            else if (m_text[m_at] == '"') {
                ++m_at;
                return {};
            } else if (m_text[m_at] == '\n')
                break;
        }
        return wrong(Words::tr("a text has no closing quote"));
    }

    Result<Node> value(int depth)
    {
        if (depth > DeepestNesting)
            return wrong(Words::tr("it is nested too deeply"));
        Node node;
        node.begin = m_at;
        if (peek() == '{') {
            SLUICE_CHECK(object(node, depth));
        } else if (peek() == '[') {
            SLUICE_CHECK(array(depth));
        } else if (peek() == '"') {
            SLUICE_CHECK(string());
        } else {
            while (m_at < m_text.size() && (isalnum(uchar(m_text[m_at])) || strchr("+-.", m_text[m_at])))
                ++m_at;
            const QByteArray word = m_text.mid(node.begin, m_at - node.begin);
            if (QJsonDocument::fromJson('[' + word + ']').array().size() != 1)
                return wrong(Words::tr("a value is missing or cannot be read"));
        }
        node.end = m_at;
        return node;
    }

    Result<void> object(Node &node, int depth)
    {
        node.isObject = true;
        ++m_at;
        for (;;) {
            SLUICE_CHECK(skip());
            if (peek() == '}') {
                ++m_at;
                return {};
            }
            if (!node.members.empty() && node.members.back().comma < 0)
                return wrong(Words::tr("a comma is missing"));
            if (peek() != '"')
                return wrong(Words::tr("a quoted name was expected"));
            Member member;
            member.begin = m_at;
            SLUICE_CHECK(string());
            member.key = decoded(m_text.mid(member.begin, m_at - member.begin));
            SLUICE_CHECK(skip());
            if (peek() != ':')
                return wrong(Words::tr("a colon is missing"));
            ++m_at;
            SLUICE_CHECK(skip());
            SLUICE_TRY(member.value, value(depth + 1));
            SLUICE_CHECK(skip());
            if (peek() == ',')
                member.comma = m_at++;
            node.members.push_back(std::move(member));
        }
    }

    Result<void> array(int depth)
    {
        ++m_at;
        bool needsComma = false;
        for (;;) {
            SLUICE_CHECK(skip());
            if (peek() == ']') {
                ++m_at;
                return {};
            }
            if (needsComma)
                return wrong(Words::tr("a comma is missing"));
            SLUICE_TRY(const Node item, value(depth + 1));
            Q_UNUSED(item)
            SLUICE_CHECK(skip());
            needsComma = peek() != ',';
            if (!needsComma)
                ++m_at;
        }
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    std::set<qsizetype> m_lineComments = {};
};

// The last of that name: it is the one that counts for parsers.
const Member *memberNamed(const Node &object, const QByteArray &key)
{
    for (auto it = object.members.rbegin(); it != object.members.rend(); ++it) {
        if (it->key == key)
            return &*it;
    }
    return nullptr;
}

bool isBlank(const QByteArray &text)
{
    return text.trimmed().isEmpty() || text == "\xEF\xBB\xBF";
}

bool isOnlySpace(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isSpace);
}

// The white space that the line of `at` begins with.
QByteArray indentOfLine(const QByteArray &text, qsizetype at)
{
    const qsizetype line = at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    qsizetype end = line;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t'))
        ++end;
    return text.mid(line, end - line);
}

QByteArray indentUnit(const QByteArray &text, const Node &root)
{
    if (root.members.empty())
        return QByteArrayLiteral("  ");
    const QByteArray unit = indentOfLine(text, root.members.front().begin);
    return unit.isEmpty() ? QByteArrayLiteral("  ") : unit;
}

struct Style
{
    QByteArray newline = {}; // empty: everything on one line
    QByteArray unit = {};
};

// `raw` within the objects that path[from…] names: {"a": {"b": raw}}, each on a line of its own.
QByteArray nested(const KeyPath &path, qsizetype from, const QByteArray &raw, const QByteArray &indent,
                  const Style &style)
{
    if (from == path.size())
        return raw;
    const QByteArray inner = style.newline.isEmpty() ? QByteArray() : style.newline + indent + style.unit;
    const QByteArray outer = style.newline.isEmpty() ? QByteArray() : style.newline + indent;
    return '{' + inner + jsonQuoted(path[from]) + ": " +
           nested(path, from + 1, raw, indent + style.unit, style) + outer + '}';
}

// Where the last thing before `until` ends: behind comments, before white space.
qsizetype endOfContent(const QByteArray &text, qsizetype from, qsizetype until)
{
    while (until > from && isSpace(text[until - 1]))
        --until;
    return until;
}

QByteArray insertedIntoEmpty(const QByteArray &text, const Node &object, const KeyPath &path, qsizetype depth,
                             const QByteArray &raw, const Style &style)
{
    const QByteArray outer = indentOfLine(text, object.begin);
    const QByteArray indent = outer + style.unit;
    const qsizetype close = object.end - 1;
    const qsizetype at = endOfContent(text, object.begin + 1, close);
    const bool empty = at == object.begin + 1;
    const QByteArray member =
        style.newline + indent + jsonQuoted(path[depth]) + ": " + nested(path, depth + 1, raw, indent, style);
    const bool hasLine = !empty && text.mid(at, close - at).contains('\n');
    QByteArray result = text;
    return result.replace(at, empty ? close - at : 0,
                          member + (hasLine ? QByteArray() : style.newline + outer));
}

QByteArray inserted(const QByteArray &text, const Node &object, const KeyPath &path, qsizetype depth,
                    const QByteArray &raw, Style style)
{
    if (object.members.empty())
        return insertedIntoEmpty(text, object, path, depth, raw, style);
    const Member &first = object.members.front();
    const Member &last = object.members.back();
    const bool lines = text.mid(object.begin, first.begin - object.begin).contains('\n');
    if (!lines)
        style.newline.clear();
    const QByteArray indent = lines ? indentOfLine(text, first.begin) : QByteArray();
    const QByteArray member = (lines ? style.newline + indent : QByteArrayLiteral(" ")) +
                              jsonQuoted(path[depth]) + ": " + nested(path, depth + 1, raw, indent, style);
    const bool trailingComma = last.comma >= 0;
    qsizetype at = trailingComma ? last.comma + 1 : last.value.end;
    if (lines)
        at = endOfContent(text, at, object.end - 1);
    QByteArray result = text;
    result.insert(at, trailingComma ? member + ',' : member);
    if (!trailingComma)
        result.insert(last.value.end, ',');
    return result;
}

struct Found
{
    std::vector<const Node *> objects = {}; // the objects around, outermost first; all there
    const Member *member = nullptr;
};

// Walks as far as the path goes. Something other than an object on the way is an error.
Result<Found> find(const QByteArray &text, const Node &root, const KeyPath &path)
{
    Found found;
    const Node *node = &root;
    for (qsizetype depth = 0; depth < path.size(); ++depth) {
        if (!node->isObject)
            return unreadable(
                text, node->begin,
                depth == 0 ? Words::tr("the settings are not an object in braces")
                           : Words::tr("“%1” is not an object").arg(QString::fromUtf8(path[depth - 1])));
        found.objects.push_back(node);
        found.member = memberNamed(*node, path[depth]);
        if (!found.member)
            return found;
        node = &found.member->value;
    }
    return found;
}

QByteArray removed(const QByteArray &text, const Node &object, const Member &member,
                   const std::set<qsizetype> &lineComments)
{
    const auto index = &member - object.members.data();
    const bool only = object.members.size() == 1;
    const bool last = index + 1 == qsizetype(object.members.size());
    qsizetype begin = member.begin;
    while (begin > object.begin + 1 && isSpace(text[begin - 1]))
        --begin;
    const qsizetype end = member.comma >= 0 ? member.comma + 1 : member.value.end;
    QByteArray result = text;
    if (only && begin == object.begin + 1 &&
        isOnlySpace(QByteArrayView(text).sliced(end, object.end - 1 - end)))
        return result.remove(begin, object.end - 1 - begin);
    // What follows must not slide into the comment before.
    qsizetype next = end;
    while (next < text.size() && (text[next] == ' ' || text[next] == '\t' || text[next] == '\r'))
        ++next;
    if (lineComments.contains(begin) && text[next] != '\n')
        begin = member.begin;
    result.remove(begin, end - begin);
    if (last && !only && member.comma < 0)
        result.remove(object.members[size_t(index) - 1].comma, 1);
    return result;
}

} // namespace

Result<std::optional<QByteArray>> jsonValue(const QByteArray &text, const KeyPath &path)
{
    if (isBlank(text))
        return std::optional<QByteArray>();
    Reader reader(text);
    SLUICE_TRY(const Node root, reader.read());
    SLUICE_TRY(const Found found, find(text, root, path));
    if (!found.member || qsizetype(found.objects.size()) != path.size())
        return std::optional<QByteArray>();
    const Node &value = found.member->value;
    return std::optional(text.mid(value.begin, value.end - value.begin));
}

Result<QByteArray> jsonWith(const QByteArray &text, const KeyPath &path, const QByteArray &raw)
{
    if (isBlank(text)) {
        const QByteArray newline = lineEndOf(text);
        return nested(path, 0, raw, {}, {newline, QByteArrayLiteral("  ")}) + newline;
    }
    Reader reader(text);
    SLUICE_TRY(const Node root, reader.read());
    SLUICE_TRY(const Found found, find(text, root, path));
    if (found.member) {
        const Node &value = found.member->value;
        QByteArray result = text;
        return result.replace(value.begin, value.end - value.begin, raw);
    }
    return inserted(text, *found.objects.back(), path, qsizetype(found.objects.size()) - 1, raw,
                    {lineEndOf(text), indentUnit(text, root)});
}

Result<QByteArray> jsonWithout(const QByteArray &text, const KeyPath &path, int keepDepth)
{
    if (isBlank(text))
        return text;
    Reader reader(text);
    SLUICE_TRY(const Node root, reader.read());
    SLUICE_TRY(const Found found, find(text, root, path));
    if (!found.member)
        return text;
    const Node &object = *found.objects.back();
    const QByteArray result = removed(text, object, *found.member, reader.lineComments());
    const auto outer = qsizetype(found.objects.size()) - 1; // how many steps lead to the object
    const bool nowEmpty = result.mid(object.begin, 2) == "{}";
    if (!nowEmpty || outer == 0 || outer <= keepDepth)
        return result;
    return jsonWithout(result, path.first(outer), keepDepth);
}

Result<int> jsonContainers(const QByteArray &text, const KeyPath &path)
{
    if (isBlank(text))
        return 0;
    Reader reader(text);
    SLUICE_TRY(const Node root, reader.read());
    SLUICE_TRY(const Found found, find(text, root, path));
    return int(found.objects.size()) - 1;
}

QByteArray jsonQuoted(const QByteArray &plain)
{
    const QByteArray list =
        QJsonDocument(QJsonArray{QString::fromUtf8(plain)}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

std::optional<QByteArray> jsonPlain(const QByteArray &raw)
{
    const QJsonArray list = QJsonDocument::fromJson('[' + raw + ']').array();
    if (list.size() != 1 || !list.first().isString())
        return {};
    return list.first().toString().toUtf8();
}

} // namespace sluice::agents
