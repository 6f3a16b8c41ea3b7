// Putting answers together and taking them apart again.
#include "core/simulator/answer.h"

#include "core/base/random.h"

namespace sluice::simulator {

Answer wholeAnswer(int status, QByteArray body, std::chrono::milliseconds pause)
{
    Answer answer = {};
    answer.status = status;
    answer.headPause = pause;
    answer.headers = {{"content-type", "application/json"},
                      {"content-length", QByteArray::number(body.size())}};
    answer.pieces.push_back({std::move(body)});
    return answer;
}

Answer eventStream(std::vector<Piece> frames)
{
    Answer answer = {};
    answer.headers = {{"content-type", "text/event-stream; charset=utf-8"}, {"cache-control", "no-cache"}};
    answer.pieces = std::move(frames);
    return answer;
}

QByteArray eventFrame(QByteArrayView type, QByteArrayView json)
{
    QByteArray frame = {};
    frame.reserve(type.size() + json.size() + 24);
    if (!type.isEmpty())
        frame.append("event: ").append(type).append('\n');
    return frame.append("data: ").append(json).append("\n\n");
}

void cutInTheMiddle(Answer &answer)
{
    answer.cut = true;
    if (answer.pieces.size() > 1) {
        answer.pieces.resize((answer.pieces.size() + 1) / 2);
        return;
    }
    for (Piece &piece : answer.pieces)
        piece.bytes.truncate(piece.bytes.size() / 2);
}

void breakJson(Answer &answer)
{
    if (answer.pieces.empty())
        return;
    QByteArray &victim = answer.pieces[answer.pieces.size() / 2].bytes;
    const qsizetype brace = victim.lastIndexOf('}');
    if (brace < 0)
        return;
    // Same length, so that the framing stays right and only the JSON is wrong.
    victim[brace] = '?';
    victim[victim.indexOf(':', std::max<qsizetype>(victim.indexOf('{'), 0))] = ';';
}

QByteArray freshId(QByteArrayView prefix)
{
    return prefix.toByteArray() + randomBytes(12).toHex();
}

} // namespace sluice::simulator
