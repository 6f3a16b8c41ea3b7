#include "core/guard/textedits.h"

#include <algorithm>

namespace sluice {

QByteArray edited(QByteArrayView text, const TextEdits &edits)
{
    QByteArray result;
    qsizetype at = 0;
    for (const TextEdit &edit : edits) {
        result += text.sliced(at, edit.at - at);
        result += edit.insert;
        at = edit.at + edit.size;
    }
    result += text.sliced(at);
    return result;
}

TextEdits composed(QByteArrayView current, const TextEdits &earlier, const TextEdits &later)
{
    TextEdits result;
    auto early = earlier.begin();
    auto late = later.begin();
    qsizetype shift = 0; // from the first text to the current one, by the earlier edits passed so far
    while (early != earlier.end() || late != later.end()) {
        const bool startsEarly =
            late == later.end() || (early != earlier.end() && early->at + shift <= late->at);
        const qsizetype begin = startsEarly ? early->at + shift : late->at;
        const qsizetype shiftBefore = shift;
        qsizetype end = begin;
        qsizetype copied = begin;
        QByteArray insert;
        bool isFirst = true;
        while (true) {
            const bool takesEarly =
                early != earlier.end() && (early->at + shift < end || (isFirst && startsEarly));
            const bool takesLate =
                !takesEarly && late != later.end() && (late->at < end || (isFirst && !startsEarly));
            isFirst = false;
            if (takesEarly) {
                end = std::max(end, early->at + shift + early->insert.size());
                shift += early->insert.size() - early->size;
                ++early;
            } else if (takesLate) {
                insert += current.sliced(copied, late->at - copied);
                insert += late->insert;
                copied = late->at + late->size;
                end = std::max(end, copied);
                ++late;
            } else {
                break;
            }
        }
        insert += current.sliced(copied, end - copied);
        result.push_back({begin - shiftBefore, (end - shift) - (begin - shiftBefore), insert});
    }
    return result;
}

} // namespace sluice
