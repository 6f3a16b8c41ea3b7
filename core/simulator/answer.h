// A finished answer, ready to be played: a head, pieces with pauses before them, and how it ends.
#pragma once

#include "core/base/headers.h"

#include <chrono>
#include <vector>

namespace sluice::simulator {

struct Piece
{
    QByteArray bytes = {};
    std::chrono::milliseconds pause{0}; // before it
};

struct Answer
{
    int status = 200;
    HeaderList headers = {};
    std::chrono::milliseconds headPause{0};
    std::vector<Piece> pieces = {};
    bool cut = false; // ends as a connection does that broke
};

// A body in one piece with its length. `pause` is before the head.
Answer wholeAnswer(int status, QByteArray body,
                   std::chrono::milliseconds pause = std::chrono::milliseconds{0});
// Event frames; the pauses are the pieces' own.
Answer eventStream(std::vector<Piece> frames);
// "event: type\ndata: json\n\n", or without the first line when there is no type.
QByteArray eventFrame(QByteArrayView type, QByteArrayView json);

// The faults that can be asked for, done to a good answer.
void cutInTheMiddle(Answer &answer);
void breakJson(Answer &answer);

// "msg_" and 24 characters that nobody had before.
QByteArray freshId(QByteArrayView prefix);

} // namespace sluice::simulator
