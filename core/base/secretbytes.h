// A secret in memory: locked against swapping where the system lets us, wiped when it goes, never printed.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace sluice {

class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArrayView bytes);
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }
    QByteArrayView view() const { return {m_bytes.get(), m_size}; }

private:
    void wipe();
    std::unique_ptr<char[]> m_bytes = {};
    qsizetype m_size = 0;
};

// How several threads hold one secret.
using SharedSecret = std::shared_ptr<const SecretBytes>;

// Whether two byte strings are equal, in a time that tells nothing about where they differ.
bool sameSecret(QByteArrayView a, QByteArrayView b);
// Overwrites bytes that held a secret; the compiler may not leave it out.
void wipeBytes(QByteArray &bytes);

} // namespace sluice
