#include "core/base/secretbytes.h"

#include <openssl/crypto.h>

#include <cstring>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/mman.h>
#endif

namespace sluice {

namespace {
// Best effort: without the right to lock pages the secret is still wiped, only not kept out of swap.
void lockPages(void *data, size_t size)
{
#ifdef Q_OS_WIN
    VirtualLock(data, size);
#else
    (void)mlock(data, size);
#endif
}

void unlockPages(void *data, size_t size)
{
#ifdef Q_OS_WIN
    VirtualUnlock(data, size);
#else
    (void)munlock(data, size);
#endif
}
} // namespace

SecretBytes::SecretBytes(QByteArrayView bytes)
    : m_bytes(std::make_unique<char[]>(size_t(bytes.size())))
    , m_size(bytes.size())
{
    lockPages(m_bytes.get(), size_t(m_size));
    if (m_size > 0)
        std::memcpy(m_bytes.get(), bytes.data(), size_t(m_size));
}

SecretBytes::~SecretBytes()
{
    wipe();
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

void SecretBytes::wipe()
{
    if (!m_bytes)
        return;
    OPENSSL_cleanse(m_bytes.get(), size_t(m_size));
    unlockPages(m_bytes.get(), size_t(m_size));
    m_bytes.reset();
    m_size = 0;
}

bool sameSecret(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

void wipeBytes(QByteArray &bytes)
{
    OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace sluice
