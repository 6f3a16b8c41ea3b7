#include "core/control/patternhints.h"

#include "core/guard/rule.h"

#include <algorithm>

namespace sluice {

namespace {

// What stands in conversations all the time.
constexpr char SampleWords[] =
    "the of and to in is that it for was on are as with his they at be this from have or by one had not but "
    "what all were when we there can an your which their said if do will each about how up out them then she "
    "many some so these would other into has more her two like him see time could no make than first been "
    "its "
    "who now people my made over did down only way find use may water long little very after words called "
    "just "
    "where most know get through back much before go good new write our used me man too any day same right "
    "look "
    "think also around another came come work three word must because does part even place well such here "
    "take "
    "why things help put years different away again off went old number great tell men say small every found "
    "function return const class import export default async await string number int float void public "
    "static "
    "private null true false undefined while break continue switch case throw try catch finally package main "
    "error warning debug info level message request response server client header body status code value "
    "index "
    "length size count name type path file folder test build run install version update release commit "
    "branch "
    "0 1 2 10 42 100 404 2026 3.14 v1.2.3 127.0.0.1 localhost http https json yaml README.md src/main.cpp "
    "user@host --help -v && || => == != <div> </div> { } ( ) [ ] // # /* */ $HOME /usr/bin a b c x y z i j";

} // namespace

Result<PatternHints> patternHints(const QString &pattern)
{
    Guardrail bare;
    bare.pattern = pattern;
    SLUICE_TRY(const Rule rule, Rule::compile(bare));
    const auto matches = [](const Rule &tried, QByteArrayView text) {
        return !tried.eachMatch(text, [](Match, const std::vector<QByteArrayView> &) { return false; });
    };
    PatternHints hints;
    const QList<QByteArray> words = QByteArray(SampleWords).split(' ');
    const auto found = std::count_if(words.begin(), words.end(),
                                     [&](const QByteArray &word) { return matches(rule, word); });
    hints.wordsPercent = int(found * 100 / words.size());
    // Empty matches are never reported: between two fences the rest must be one.
    bare.pattern = QStringLiteral("<(?:%1)>").arg(pattern);
    const auto fenced = Rule::compile(bare);
    hints.matchesNothing = fenced && matches(fenced.value(), "<>");
    return hints;
}

} // namespace sluice
