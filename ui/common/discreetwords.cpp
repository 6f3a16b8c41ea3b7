#include "ui/common/discretion.h"

#include <QRegularExpression>

#include <algorithm>

namespace sluice {

namespace {

constexpr qsizetype KeyLength = 3;       // of m_byStart
constexpr qsizetype ShortestTail = 3;    // of a name whose beginning was cut off
constexpr qsizetype BlockCharacters = 5; // says nothing about the length
constexpr QChar Ellipsis(0x2026);

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber();
}

QString withoutBlanks(const QString &text)
{
    QString solid = text;
    solid.removeIf([](QChar c) { return c.isSpace(); });
    return solid;
}

// Numbers as locales write them: digits of any script, in groups.
const QString &numberPattern()
{
    static const QString pattern =
        QStringLiteral("\\p{Nd}+(?:[.,' \\x{2019}\\x{a0}\\x{202f}\\x{2009}\\x{66b}\\x{66c}]\\p{Nd}+)*");
    return pattern;
}

} // namespace

// The texts as one, without blanks, and where each character came from.
struct DiscreetWords::Flat
{
    struct Place
    {
        size_t item = 0;
        qsizetype index = 0;
        bool afterWord = false;  // the character before it, in the same text, belongs to a word
        bool beforeWord = false; // the same behind it
    };
    QString text = {};
    std::vector<Place> places = {};

    explicit Flat(const QStringList &texts)
    {
        for (qsizetype item = 0; item < texts.size(); ++item) {
            const QString &one = texts.at(item);
            for (qsizetype i = 0; i < one.size(); ++i) {
                if (one.at(i).isSpace())
                    continue;
                text += one.at(i);
                places.push_back({size_t(item), i, i > 0 && isWordCharacter(one.at(i - 1)),
                                  i + 1 < one.size() && isWordCharacter(one.at(i + 1))});
            }
        }
    }

    bool beginsWord(qsizetype at) const
    {
        return !places[size_t(at)].afterWord || !isWordCharacter(text.at(at));
    }
    bool endsWord(qsizetype last) const
    {
        return !places[size_t(last)].beforeWord || !isWordCharacter(text.at(last));
    }
    // From the first to the last character, one span a text.
    void add(qsizetype first, qsizetype last, std::vector<HiddenSpan> &spans) const
    {
        for (qsizetype i = first; i <= last; ++i) {
            const Place &place = places[size_t(i)];
            if (i > first && spans.back().item == place.item)
                spans.back().length = place.index - spans.back().from + 1;
            else
                spans.push_back({place.item, place.index, 1});
        }
    }
};

void DiscreetWords::setNames(const QStringList &names)
{
    m_byStart.clear();
    for (const QString &name : names) {
        const QString solid = withoutBlanks(name);
        if (!solid.isEmpty())
            m_byStart[solid.first(qMin(KeyLength, solid.size()))] += solid;
    }
    for (QStringList &bucket : m_byStart) {
        bucket.removeDuplicates();
        std::sort(bucket.begin(), bucket.end(),
                  [](const QString &a, const QString &b) { return a.size() > b.size(); });
    }
}

std::vector<HiddenSpan> DiscreetWords::spansIn(const QStringList &texts) const
{
    std::vector<HiddenSpan> spans;
    const Flat flat(texts);
    addNames(flat, spans);
    addCutNames(flat, spans);
    addPatterns(texts, spans);
    return spans;
}

void DiscreetWords::addNames(const Flat &flat, std::vector<HiddenSpan> &spans) const
{
    const QStringView text(flat.text);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!flat.beginsWord(at))
            continue;
        qsizetype longest = 0;
        for (qsizetype length = 1; length <= KeyLength && at + length <= text.size(); ++length) {
            const auto bucket = m_byStart.constFind(text.sliced(at, length).toString());
            if (bucket == m_byStart.cend())
                continue;
            for (const QString &name : *bucket) {
                if (name.size() > longest && text.sliced(at).startsWith(name) &&
                    flat.endsWord(at + name.size() - 1))
                    longest = name.size();
            }
        }
        if (longest == 0)
            continue;
        flat.add(at, at + longest - 1, spans);
        at += longest - 1;
    }
}

// "my-long-na…", and "…ng-name" of a folder.
void DiscreetWords::addCutNames(const Flat &flat, std::vector<HiddenSpan> &spans) const
{
    const QStringView text(flat.text);
    for (qsizetype cut = text.indexOf(Ellipsis); cut >= 0; cut = text.indexOf(Ellipsis, cut + 1)) {
        const size_t item = flat.places[size_t(cut)].item;
        qsizetype first = cut;
        while (first > 0 && flat.places[size_t(first - 1)].item == item)
            --first;
        qsizetype end = cut + 1;
        while (end < text.size() && flat.places[size_t(end)].item == item)
            ++end;
        const QStringView tail = text.sliced(cut + 1, end - cut - 1);
        qsizetype hiddenFrom = cut;
        bool hideTail = false;
        for (const QStringList &bucket : m_byStart) {
            for (const QString &name : bucket) {
                for (qsizetype from = first; from < hiddenFrom; ++from) {
                    if (flat.beginsWord(from) && name.startsWith(text.sliced(from, cut - from)))
                        hiddenFrom = from;
                }
                hideTail = hideTail || (tail.size() >= ShortestTail && name.endsWith(tail));
            }
        }
        if (hiddenFrom < cut)
            flat.add(hiddenFrom, cut, spans);
        if (hideTail)
            flat.add(cut, end - 1, spans);
    }
}

// What can be told by its form: amounts, folders of a user, identifiers of sessions, prefixes of keys.
void DiscreetWords::addPatterns(const QStringList &texts, std::vector<HiddenSpan> &spans) const
{
    static const QString others = QStringLiteral(
        "|(?:/(?:home|Users|root|tmp|var|mnt|media|opt|srv|work)|~)(?:/[^\\s\"”»]+)+|[A-Za-z]:\\\\[^\\s\"”»]+"
        "|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|sk-sluice-[A-Za-z0-9_-]"
        "+");
    const QString sign = m_currency.isEmpty()
                             ? QStringLiteral("\\$")
                             : QStringLiteral("(?:\\$|%1)").arg(QRegularExpression::escape(m_currency));
    const QRegularExpression pattern(
        QStringLiteral("(?:%2\\s?)?%1\\s?%2|%2\\s?%1").arg(sign, numberPattern()) + others,
        QRegularExpression::UseUnicodePropertiesOption);
    for (qsizetype item = 0; item < texts.size(); ++item) {
        for (auto match = pattern.globalMatch(texts.at(item)); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            spans.push_back({size_t(item), found.capturedStart(), found.capturedLength()});
        }
    }
}

QString DiscreetWords::hidden(const QString &text) const
{
    std::vector<HiddenSpan> spans = spansIn({text});
    std::sort(spans.begin(), spans.end(),
              [](const HiddenSpan &a, const HiddenSpan &b) { return a.from < b.from; });
    QString shown;
    qsizetype done = 0;
    for (const HiddenSpan &span : spans) {
        if (span.from + span.length <= done)
            continue;
        if (span.from > done || done == 0) {
            shown += QStringView(text).sliced(done, span.from - done);
            shown += QString(BlockCharacters, QChar(0x2588));
        }
        done = span.from + span.length;
    }
    return shown + text.sliced(done);
}

} // namespace sluice
