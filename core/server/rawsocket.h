// The few system calls on a connected socket that the endpoint makes itself. Never block; no signals.
#pragma once

#include <QByteArrayView>
#include <QHostAddress>

#include <span>

namespace sluice::raw {

struct Peer
{
    QHostAddress address = {};
    quint16 port = 0;
};

// What receive() and send() return instead of a number of bytes.
constexpr qint64 WouldBlock = -1;
constexpr qint64 Broken = -2;
// How many parts one send() takes.
constexpr size_t MaxParts = 4;

// Non-blocking and without Nagle's delay, which costs 40 ms a request on a kept-alive connection.
void prepare(qintptr socket);
// The next connection of a listening socket, WouldBlock if there is none, Broken if the system has no room
// for one.
qintptr accept(qintptr listening);
// The other end; IPv4 addresses that came through an IPv6 socket are IPv4 again.
Peer peerOf(qintptr socket);
// Bytes put into `data`, 0 when the peer has finished sending, WouldBlock or Broken.
qint64 receive(qintptr socket, char *data, qint64 size);
// Bytes of all parts that the kernel took, WouldBlock or Broken. One system call.
qint64 send(qintptr socket, std::span<const QByteArrayView> parts);
// Whether the peer has hung up, even if bytes that nobody has read lie before its FIN.
bool peerHungUp(qintptr socket);
// No more bytes from us; the peer's may still come.
void finishWriting(qintptr socket);
void close(qintptr socket);
// Lets go of the connection so that the peer sees an error, not an end.
void closeWithReset(qintptr socket);
// Raises the number of descriptors this process may have to `wanted`, as far as the system lets us.
void raiseDescriptorLimit(int wanted);

} // namespace sluice::raw
