// Patterns with "*" for any run of bytes, linear in practice and without backtracking over more than one
// star.
#pragma once

#include <QByteArrayView>

namespace sluice {

/// Whether the whole text fits. `one` stands for any single byte; 0: nothing does. Upper and lower case
/// differ.
inline bool fitsGlob(QByteArrayView glob, QByteArrayView text, char one = '\0')
{
    qsizetype at = 0;
    qsizetype star = -1;      // the last '*' that was passed …
    qsizetype starCovers = 0; // … and where what follows it is tried
    qsizetype in = 0;
    while (in < text.size()) {
        if (at < glob.size() && glob[at] == '*') {
            star = at++;
            starCovers = in;
        } else if (at < glob.size() && ((one != '\0' && glob[at] == one) || glob[at] == text[in])) {
            ++at;
            ++in;
        } else if (star >= 0) {
            at = star + 1;
            in = ++starCovers;
        } else {
            return false;
        }
    }
    while (at < glob.size() && glob[at] == '*')
        ++at;
    return at == glob.size();
}

} // namespace sluice
