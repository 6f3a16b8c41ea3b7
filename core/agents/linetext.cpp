#include "core/agents/linetext.h"

namespace sluice::agents {

QByteArray withLines(const QByteArray &text, qsizetype at, const QByteArray &lines, const QByteArray &newline)
{
    const bool open = at == text.size() && at > 0 && text[at - 1] != '\n';
    QByteArray result = text;
    return result.insert(at, open ? newline + lines : lines + newline);
}

QByteArray withoutLine(const QByteArray &text, qsizetype begin, qsizetype end)
{
    const bool open = end == text.size() && end > begin && text[end - 1] != '\n';
    if (open && begin > 0) {
        --begin;
        if (begin > 0 && text[begin - 1] == '\r')
            --begin;
    }
    QByteArray result = text;
    return result.remove(begin, end - begin);
}

} // namespace sluice::agents
