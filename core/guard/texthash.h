// A fingerprint of a text under a random key: equal for equal texts, and nobody who does not know the key can
// make two texts with the same one. So a text that was seen before is recognised without keeping it.
#pragma once

#include <QByteArrayView>

#include <array>

namespace sluice {

struct TextHash
{
    quint64 first = 0;
    quint64 second = 0;
    bool operator==(const TextHash &) const = default;
};

// Immutable; any thread.
class TextHasher
{
public:
    TextHasher(); // with a random key

    // `context` tells apart what the same text means in different places.
    //
    // Two of the universal hashes with proven bounds, one on the other: NH (Black et al., UMAC, 1999) over
    // blocks of 1 KiB, in 64-bit words with sums of 128 bits; polynomials modulo 2^61-1 at two random points
    // over the blocks' sums. Two texts chosen without the key collide with a chance of about 2^-64. It is as
    // fast as memory, which SipHash and BLAKE2 are not: it is computed over whole conversations.
    TextHash hash(QByteArrayView text, quint64 context) const;

private:
    static constexpr size_t Words = 128; // of a block
    std::array<quint64, Words> m_key = {};
    std::array<quint64, 2> m_points = {};
};

} // namespace sluice
