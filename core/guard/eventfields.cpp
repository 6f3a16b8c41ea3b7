#include "core/guard/eventfields.h"

#include "core/protocols/jsonscan.h"

namespace sluice::eventfields {

qsizetype member(QByteArrayView json, qsizetype object, QByteArrayView name)
{
    if (object < 0 || object >= json.size() || json[object] != '{')
        return -1;
    qsizetype found = -1;
    eachMemberAt(json, object, [&](QByteArrayView token, qsizetype valueAt) {
        if (token.size() == name.size() + 2 && token.sliced(1, name.size()) == name)
            found = valueAt; // of a member that is there twice the last one counts
    });
    return found;
}

void eachElement(QByteArrayView json, qsizetype array, const std::function<void(qsizetype)> &visit)
{
    if (array < 0 || array >= json.size() || json[array] != '[')
        return;
    qsizetype at = skipSpace(json, array + 1);
    while (at < json.size() && json[at] != ']') {
        const qsizetype end = endOfValue(json, at);
        if (end < 0)
            return;
        visit(at);
        at = skipSpace(json, end);
        if (at < json.size() && json[at] == ',')
            at = skipSpace(json, at + 1);
    }
}

std::optional<JsonText> stringAt(QByteArrayView json, qsizetype at)
{
    if (at < 0 || at >= json.size() || json[at] != '"')
        return {};
    const qsizetype end = endOfString(json, at);
    if (end < 0)
        return {};
    const Span raw{at + 1, end - at - 2};
    return JsonText{raw, json.sliced(raw.at, raw.size).contains('\\')};
}

QByteArray textOf(QByteArrayView json, qsizetype object, QByteArrayView name)
{
    const auto text = stringAt(json, member(json, object, name));
    return text ? DecodedText(json, *text).text().toByteArray() : QByteArray();
}

QByteArray rawOf(QByteArrayView json, qsizetype object, QByteArrayView name)
{
    const qsizetype at = member(json, object, name);
    const qsizetype end = at < 0 ? -1 : endOfValue(json, at);
    return end < 0 ? QByteArray() : json.sliced(at, end - at).toByteArray();
}

bool has(QByteArrayView json, qsizetype object, QByteArrayView name)
{
    const qsizetype at = member(json, object, name);
    return at >= 0 && !json.sliced(at).startsWith("null");
}

} // namespace sluice::eventfields
