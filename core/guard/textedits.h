// Edits of a text by one rule after the other, kept as edits of the text that was there first.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace sluice {

struct TextEdit
{
    qsizetype at = 0;
    qsizetype size = 0; // more than 0
    QByteArray insert = {};
};
using TextEdits = std::vector<TextEdit>; // in order, apart from each other

QByteArray edited(QByteArrayView text, const TextEdits &edits);

// One list of edits that does the same as `earlier`, which made `current`, and then `later`. Where a later
// edit reaches into an earlier one they become one.
TextEdits composed(QByteArrayView current, const TextEdits &earlier, const TextEdits &later);

} // namespace sluice
