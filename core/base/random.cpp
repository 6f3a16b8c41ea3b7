#include "core/base/random.h"

#include <openssl/rand.h>

#include <chrono>

namespace sluice {

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(count)) != 1)
        qFatal("the system has no randomness to give");
    return bytes;
}

namespace {

// Sixteen bytes at a time from a page of them: ids are made for each request, and each call of the generator
// costs.
QByteArray bytesForId()
{
    constexpr qsizetype PageBytes = 4096;
    constexpr qsizetype IdBytes = 16;
    thread_local QByteArray page;
    if (page.size() < IdBytes)
        page = randomBytes(PageBytes);
    const QByteArray taken = page.last(IdBytes);
    page.chop(IdBytes);
    return taken;
}

} // namespace

QUuid newId()
{
    QByteArray bytes = bytesForId();
    const auto ms = quint64(std::chrono::duration_cast<std::chrono::milliseconds>(
                                std::chrono::system_clock::now().time_since_epoch())
                                .count());
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(ms >> (40 - 8 * i));
    bytes[6] = char((bytes[6] & 0x0f) | 0x70);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

} // namespace sluice
