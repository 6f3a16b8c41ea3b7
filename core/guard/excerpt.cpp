#include "core/guard/excerpt.h"

#include <QList>

#include <algorithm>

namespace sluice {

namespace {

constexpr qsizetype ContextCharacters = 10;
constexpr qsizetype ShownCharacters = 2; // at each end of a match
constexpr qsizetype ShortMatch = 8;      // characters; half of it would show
constexpr char Hidden = '\x01';

QString ellipsis()
{
    return QStringLiteral("…");
}

// The bytes [begin, end) in words: what is hidden is one mark each, every control is a space.
QString contextOf(QByteArrayView text, qsizetype begin, qsizetype end, const std::vector<Match> &hidden)
{
    QByteArray bytes = text.sliced(begin, end - begin).toByteArray();
    for (const Match &match : hidden) {
        const qsizetype from = std::max(match.at, begin) - begin;
        const qsizetype until = std::min(match.at + match.size, end) - begin;
        for (qsizetype i = from; i < until; ++i)
            bytes[i] = Hidden;
    }
    return QString::fromUtf8(bytes);
}

QString cleaned(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == QLatin1Char(Hidden) && !result.endsWith(ellipsis()))
            result += ellipsis();
        else if (c != QLatin1Char(Hidden))
            result += c.isPrint() || c.isSurrogate() ? c : QLatin1Char(' ');
    }
    return result;
}

QString before(QString context)
{
    while (!context.isEmpty() && !context.back().isSpace())
        context.chop(1);
    context = context.right(ContextCharacters);
    if (!context.isEmpty() && context.front().isLowSurrogate())
        context.remove(0, 1);
    return cleaned(context);
}

QString after(QString context)
{
    qsizetype glued = 0;
    while (glued < context.size() && !context.at(glued).isSpace())
        ++glued;
    context = context.mid(glued, ContextCharacters);
    if (!context.isEmpty() && context.back().isHighSurrogate())
        context.chop(1);
    return cleaned(context);
}

QString masked(QByteArrayView match)
{
    const QList<uint> head = QString::fromUtf8(match.first(std::min(match.size(), ExcerptReach))).toUcs4();
    const QList<uint> tail = QString::fromUtf8(match.last(std::min(match.size(), ExcerptReach))).toUcs4();
    const auto words = [](const QList<uint> &characters) {
        return cleaned(
            QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size()));
    };
    if (head.size() < ShortMatch)
        return words(head.first(1)) + ellipsis();
    return words(head.first(ShownCharacters)) + ellipsis() + words(tail.last(ShownCharacters));
}

} // namespace

QString maskedExcerpt(QByteArrayView text, Match match, const std::vector<Match> &hidden)
{
    const qsizetype end = match.at + match.size;
    const qsizetype from = std::max<qsizetype>(0, match.at - ExcerptReach);
    const qsizetype until = std::min(text.size(), end + ExcerptReach);
    return before(contextOf(text, from, match.at, hidden)) + masked(text.sliced(match.at, match.size)) +
           after(contextOf(text, end, until, hidden));
}

} // namespace sluice
