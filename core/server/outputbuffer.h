// What goes out on one connection: gathered, sent in one system call where that works, kept where it does
// not.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace sluice {

class OutputBuffer
{
public:
    // Adds to what the next send() begins with. The reference is for writers that format in place.
    QByteArray &held() { return m_held; }
    void append(QByteArrayView bytes) { m_held.append(bytes); }

    // Sends what is held and then the parts (at most three), in one system call; what the kernel does not
    // take is held. False: the connection is broken.
    bool send(qintptr socket, std::span<const QByteArrayView> parts = {});

    // Bytes that the kernel has not taken yet.
    qint64 size() const { return m_held.size() - m_sent; }
    bool isEmpty() const { return size() == 0; }
    // The kernel did not take everything; to be tried again when the socket is writable.
    bool isBlocked() const { return m_blocked; }
    void clear();

private:
    void dropSent(qint64 sent);

    QByteArray m_held = {};
    qsizetype m_sent = 0; // of m_held
    bool m_blocked = false;
};

} // namespace sluice
