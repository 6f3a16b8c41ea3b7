#include "ui/shell/fuzzymatch.h"

#include <QStringList>

#include <algorithm>

namespace sluice {

namespace {

constexpr int WholeText = 1000;
constexpr int TextStart = 60;
constexpr int WordStart = 30;
constexpr int Adjacent = 15;
constexpr int Letter = 2;
constexpr int WholePiece = 40; // the query's word stands in the text as it is

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

// Greedy from one starting place; 0 if the letters do not all follow.
int scoreFrom(QStringView word, QStringView text, qsizetype from)
{
    int score = 0;
    qsizetype at = from;
    qsizetype last = -2;
    for (const QChar letter : word) {
        while (at < text.size() && text[at] != letter)
            ++at;
        if (at == text.size())
            return 0;
        score += Letter;
        if (at == 0)
            score += TextStart;
        else if (startsWord(text, at))
            score += WordStart;
        if (at == last + 1)
            score += Adjacent;
        last = at++;
    }
    return score;
}

int wordScore(QStringView word, QStringView text)
{
    int best = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == word.front())
            best = std::max(best, scoreFrom(word, text, at));
    }
    return best > 0 && text.contains(word) ? best + WholePiece : best;
}

} // namespace

int fuzzyScore(QStringView query, QStringView text)
{
    const QString wanted = query.trimmed().toString().toCaseFolded();
    const QString given = text.toString().toCaseFolded();
    if (wanted.isEmpty())
        return 1;
    if (wanted == given)
        return WholeText;
    int sum = 0;
    for (const QString &word : wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const int score = wordScore(word, given);
        if (score == 0)
            return 0;
        sum += score;
    }
    return sum;
}

} // namespace sluice
