#include "core/guard/texthash.h"

#include "core/base/random.h"

#include <cstring>

#ifdef _MSC_VER
#include <intrin.h>
#endif

namespace sluice {

namespace {

constexpr quint64 Prime = (quint64(1) << 61) - 1;

struct Wide
{
    quint64 high = 0;
    quint64 low = 0;
};

inline Wide product(quint64 a, quint64 b)
{
#ifdef _MSC_VER
    Wide result;
    result.low = _umul128(a, b, &result.high);
    return result;
#else
    __extension__ using Number = unsigned __int128;
    const Number number = Number(a) * b;
    return {quint64(number >> 64), quint64(number)};
#endif
}

inline void add(Wide &sum, Wide more)
{
    sum.low += more.low;
    sum.high += more.high + (sum.low < more.low ? 1 : 0);
}

// a b + c modulo 2^61-1, for numbers below it.
inline quint64 multiplyAdd(quint64 a, quint64 b, quint64 c)
{
    const Wide wide = product(a, b);
    const quint64 folded = (wide.low & Prime) + ((wide.low >> 61) | (wide.high << 3));
    quint64 sum = (folded & Prime) + (folded >> 61) + c;
    sum = (sum & Prime) + (sum >> 61);
    return sum >= Prime ? sum - Prime : sum;
}

inline quint64 wordAt(const char *bytes)
{
    quint64 word = 0;
    std::memcpy(&word, bytes, sizeof(word));
    return word;
}

} // namespace

TextHasher::TextHasher()
{
    const QByteArray random = randomBytes(qsizetype(sizeof(m_key) + sizeof(m_points)));
    std::memcpy(m_key.data(), random.constData(), sizeof(m_key));
    std::memcpy(m_points.data(), random.constData() + sizeof(m_key), sizeof(m_points));
    for (quint64 &point : m_points)
        point %= Prime;
}

TextHash TextHasher::hash(QByteArrayView text, quint64 context) const
{
    constexpr qsizetype BlockBytes = qsizetype(Words * sizeof(quint64));
    constexpr qsizetype PairBytes = 2 * sizeof(quint64);
    std::array<quint64, 2> sums{1, 1};
    const auto take = [&](quint64 word) {
        for (size_t i = 0; i < sums.size(); ++i) {
            sums[i] = multiplyAdd(sums[i], m_points[i], word >> 32);
            sums[i] = multiplyAdd(sums[i], m_points[i], word & 0xffffffff);
        }
    };
    take(context);
    take(quint64(text.size()));
    for (qsizetype at = 0; at < text.size(); at += BlockBytes) {
        const qsizetype size = qMin(BlockBytes, text.size() - at);
        const char *bytes = text.data() + at;
        Wide sum;
        qsizetype done = 0;
        size_t word = 0;
        for (; done + PairBytes <= size; done += PairBytes, word += 2)
            add(sum, product(wordAt(bytes + done) + m_key[word], wordAt(bytes + done + 8) + m_key[word + 1]));
        if (done < size) {
            std::array<char, size_t(PairBytes)> rest = {};
            std::memcpy(rest.data(), bytes + done, size_t(size - done));
            add(sum, product(wordAt(rest.data()) + m_key[word], wordAt(rest.data() + 8) + m_key[word + 1]));
        }
        take(sum.high);
        take(sum.low);
    }
    return {sums[0] | quint64(1) << 63, sums[1]}; // never 0, which is an empty place in a table
}

} // namespace sluice
