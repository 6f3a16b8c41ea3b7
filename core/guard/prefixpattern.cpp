// The syntax is RE2's (github.com/google/re2/wiki/Syntax). Only its structure is read: what a class or an
// escape means stays RE2's own business, it is copied as it stands.
//
// With P(e) for "each beginning of e":
//   P(one character)      = that character, or nothing
//   P(e f)                = P(e), or e P(f)          for one character c: (?:c P(f))?
//   P(e | f)              = P(e), or P(f)
//   P(e{n,m})             = e{0,m-1} P(e)            for one character c: c{0,m}
//   P(an assertion)       = nothing: it is asked again when the next character is there
#include "core/guard/prefixpattern.h"

#include <cctype>
#include <vector>

namespace sluice {

namespace {

constexpr int Deepest = 60;                    // groups in groups
constexpr qsizetype LongestResult = 64 * 1024; // bytes
constexpr size_t LongestSequence = 400; // each element nests the following ones; RE2 has a limit of 1000

// Of one element: the element itself, and the pattern of its beginnings.
struct Element
{
    QByteArray whole = {};
    QByteArray beginnings = {};
    bool single = false; // one character, or an assertion: it is there or it is not
};

class Reader
{
public:
    explicit Reader(QByteArrayView pattern)
        : m_text(pattern)
    {}

    std::optional<QByteArray> read();

private:
    using Elements = std::vector<Element>;

    Element alternatives(int depth);
    QByteArray flagged(const QByteArray &piece) const;
    Element sequence(const Elements &elements);
    std::optional<Element> group(int depth);
    std::optional<Element> element(int depth);
    Element repeated(Element element);
    std::optional<QByteArray> repetition(qsizetype &fewest, qsizetype &most);
    qsizetype endOfClass() const;
    qsizetype endOfEscape() const;
    void quoted(Elements &elements);
    bool readFlags();

    char at(qsizetype ahead) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }
    bool fail()
    {
        m_failed = true;
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArray m_flags = {}; // that are on: "i", "is" …
    bool m_failed = false;
};

QByteArray grouped(const QByteArray &piece)
{
    return "(?:" + piece + ')';
}

std::optional<QByteArray> Reader::read()
{
    const Element all = alternatives(0);
    if (m_failed || m_at != m_text.size() || all.beginnings.size() > LongestResult)
        return {};
    return all.beginnings;
}

QByteArray Reader::flagged(const QByteArray &piece) const
{
    return m_flags.isEmpty() ? piece : "(?" + m_flags + ':' + piece + ')';
}

// Up to the closing parenthesis, or the end.
Element Reader::alternatives(int depth)
{
    const QByteArray flagsBefore = m_flags;
    Element all;
    Elements elements;
    bool isFirst = true;
    const auto endAlternative = [&] {
        const Element one = sequence(elements);
        elements.clear();
        all.whole += (isFirst ? "" : "|") + one.whole;
        all.beginnings += (isFirst ? "" : "|") + one.beginnings;
        isFirst = false;
    };
    while (!m_failed && m_at < m_text.size() && m_text[m_at] != ')') {
        if (m_text[m_at] == '|') {
            ++m_at;
            endAlternative();
            continue;
        }
        if (at(0) == '\\' && at(1) == 'Q') {
            quoted(elements);
            continue;
        }
        if (auto one = element(depth))
            elements.push_back(repeated(*std::move(one)));
        if (elements.size() > LongestSequence || all.whole.size() > LongestResult)
            fail();
    }
    endAlternative();
    m_flags = flagsBefore;
    all.whole = grouped(all.whole);
    all.beginnings = grouped(all.beginnings);
    return all;
}

Element Reader::sequence(const Elements &elements)
{
    Element all;
    for (auto one = elements.rbegin(); one != elements.rend(); ++one) {
        all.whole.prepend(one->whole);
        const QByteArray onwards = one->whole + all.beginnings;
        all.beginnings = one->single ? grouped(onwards) + '?' : grouped(one->beginnings + '|' + onwards);
        if (all.beginnings.size() > LongestResult) {
            fail();
            break;
        }
    }
    return all;
}

// What stands between \Q and \E, each character for itself.
void Reader::quoted(Elements &elements)
{
    m_at += 2;
    while (m_at < m_text.size() && !(at(0) == '\\' && at(1) == 'E')) {
        qsizetype length = 1;
        while ((uchar(at(length)) & 0xc0) == 0x80)
            ++length;
        const QByteArray character = m_text.sliced(m_at, length).toByteArray();
        const bool isPlain = length > 1 || (uchar(character[0]) >= 0x80) ||
                             std::isalnum(uchar(character[0])) != 0 || character[0] == '_';
        elements.push_back({flagged(isPlain ? character : '\\' + character), {}, true});
        m_at += length;
    }
    m_at = qMin(m_at + 2, m_text.size());
    // A repetition behind it means the last character.
    if (!elements.empty())
        elements.back() = repeated(elements.back());
}

std::optional<Element> Reader::element(int depth)
{
    if (m_text[m_at] == '(')
        return group(depth);
    qsizetype length = 1;
    if (m_text[m_at] == '[')
        length = endOfClass() - m_at;
    else if (m_text[m_at] == '\\')
        length = endOfEscape() - m_at;
    else
        while ((uchar(at(length)) & 0xc0) == 0x80)
            ++length;
    if (m_at + length > m_text.size() || length <= 0) {
        fail();
        return {};
    }
    Element one{flagged(m_text.sliced(m_at, length).toByteArray()), {}, true};
    m_at += length;
    return one;
}

// "(…)", "(?P<name>…)", "(?<name>…)", "(?flags:…)"; "(?flags)" is no element.
std::optional<Element> Reader::group(int depth)
{
    if (depth >= Deepest) {
        fail();
        return {};
    }
    const QByteArray flagsBefore = m_flags;
    ++m_at;
    if (at(0) == '?') {
        ++m_at;
        if (at(0) == 'P' || at(0) == '<') {
            const qsizetype end = m_text.indexOf('>', m_at);
            if (end < 0) {
                fail();
                return {};
            }
            m_at = end + 1;
        } else {
            const bool isGroup = readFlags();
            if (m_failed || !isGroup)
                return {};
        }
    }
    Element inner = alternatives(depth + 1);
    m_flags = flagsBefore;
    if (at(0) != ')') {
        fail();
        return {};
    }
    ++m_at;
    return inner;
}

// Behind "(?". True: a group follows; false: the flags hold from here on, or something was wrong.
bool Reader::readFlags()
{
    bool on = true;
    for (;; ++m_at) {
        const char c = at(0);
        if (c == '-') {
            on = false;
        } else if (c == 'i' || c == 'm' || c == 's' || c == 'U') {
            m_flags.replace(c, "");
            if (on)
                m_flags += c;
        } else if (c == ':' || c == ')') {
            ++m_at;
            return c == ':';
        } else {
            return fail();
        }
    }
}

// Behind the class whose bracket is here.
qsizetype Reader::endOfClass() const
{
    qsizetype i = m_at + 1;
    if (i < m_text.size() && m_text[i] == '^')
        ++i;
    for (bool isFirst = true; i < m_text.size(); isFirst = false) {
        const char c = m_text[i];
        if (c == ']' && !isFirst)
            return i + 1;
        if (c == '[' && i + 1 < m_text.size() && m_text[i + 1] == ':') {
            const qsizetype end = m_text.indexOf(QByteArrayView(":]"), i + 2);
            i = end < 0 ? i + 1 : end + 2;
        } else {
            i += c == '\\' ? 2 : 1;
        }
    }
    return m_text.size() + 1;
}

// Behind the escape whose backslash is here.
qsizetype Reader::endOfEscape() const
{
    const char kind = at(1);
    if ((kind == 'p' || kind == 'P' || kind == 'x') && at(2) == '{') {
        const qsizetype end = m_text.indexOf('}', m_at);
        return end < 0 ? m_text.size() + 1 : end + 1;
    }
    if (kind == 'x')
        return m_at + 4;
    if (kind == 'p' || kind == 'P')
        return m_at + 3;
    qsizetype length = 2;
    if (kind >= '0' && kind <= '7') {
        while (length < 4 && at(length) >= '0' && at(length) <= '7')
            ++length;
    }
    while ((uchar(at(length)) & 0xc0) == 0x80)
        ++length;
    return m_at + length;
}

// The repetition that stands here, as written; empty: there is none. `most` < 0: no limit.
std::optional<QByteArray> Reader::repetition(qsizetype &fewest, qsizetype &most)
{
    const qsizetype begin = m_at;
    const char c = at(0);
    if (c == '*' || c == '+' || c == '?') {
        fewest = c == '+' ? 1 : 0;
        most = c == '?' ? 1 : -1;
        ++m_at;
    } else if (c == '{') {
        const qsizetype end = m_text.indexOf('}', m_at);
        const QByteArray inside =
            end < 0 ? QByteArray() : m_text.sliced(m_at + 1, end - m_at - 1).toByteArray();
        const qsizetype comma = inside.indexOf(',');
        bool okFewest = false;
        bool okMost = true;
        fewest = (comma < 0 ? inside : inside.first(comma)).toLongLong(&okFewest);
        most = comma < 0 ? fewest : -1;
        if (comma >= 0 && comma + 1 < inside.size())
            most = inside.sliced(comma + 1).toLongLong(&okMost);
        if (!okFewest || !okMost || inside.contains('+') || inside.contains('-') || inside.contains(' '))
            return {}; // a brace that is a brace
        m_at = end + 1;
    } else {
        return {};
    }
    if (at(0) == '?')
        ++m_at;
    return m_text.sliced(begin, m_at - begin).toByteArray();
}

Element Reader::repeated(Element element)
{
    qsizetype fewest = 0;
    qsizetype most = 0;
    while (!m_failed) {
        const auto operation = repetition(fewest, most);
        if (!operation)
            return element;
        Element result;
        const QByteArray one = grouped(element.whole);
        result.whole = flagged(one + *operation);
        if (element.single) {
            result.beginnings =
                one + (most < 0 ? QByteArrayLiteral("*") : "{0," + QByteArray::number(most) + '}');
        } else {
            result.beginnings =
                one + (most < 0 ? QByteArrayLiteral("*")
                                : "{0," + QByteArray::number(qMax<qsizetype>(0, most - 1)) + '}');
            result.beginnings = grouped(result.beginnings + grouped(element.beginnings));
        }
        element = std::move(result);
    }
    return element;
}

} // namespace

std::optional<QByteArray> prefixPattern(QByteArrayView pattern)
{
    return Reader(pattern).read();
}

} // namespace sluice
