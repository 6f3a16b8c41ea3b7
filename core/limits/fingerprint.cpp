#include "core/limits/fingerprint.h"

#include <array>
#include <cstring>

namespace sluice {

namespace {

constexpr quint64 Odd = 0x9e3779b97f4a7c15;
constexpr qsizetype Lanes = 4;
constexpr qsizetype Stride = Lanes * qsizetype(sizeof(quint64));

quint64 mixed(quint64 state, quint64 word)
{
    state = (state ^ word) * Odd;
    return state ^ (state >> 29);
}

} // namespace

// Four lanes side by side keep the processor busy; each step of a lane can be undone, so no difference in a
// lane is ever lost.
quint64 fingerprintOf(QByteArrayView bytes)
{
    std::array<quint64, Lanes> state = {1, 2, 3, 4};
    qsizetype at = 0;
    for (; at + Stride <= bytes.size(); at += Stride) {
        std::array<quint64, Lanes> words;
        std::memcpy(words.data(), bytes.data() + at, size_t(Stride));
        for (size_t lane = 0; lane < size_t(Lanes); ++lane)
            state[lane] = mixed(state[lane], words[lane]);
    }
    quint64 sum = quint64(bytes.size());
    for (; at < bytes.size(); ++at)
        sum = mixed(sum, quint64(uchar(bytes[at])));
    for (const quint64 lane : state)
        sum = mixed(sum, lane);
    return sum == 0 ? 1 : sum;
}

} // namespace sluice
