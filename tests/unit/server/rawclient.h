// A client that says exactly the bytes it is told to, and reads what comes back, over a blocking socket.
#pragma once

#include <QByteArray>
#include <QHostAddress>

#include <chrono>

struct RawAnswer
{
    int status = 0;
    QByteArray head = {};
    QByteArray body = {}; // chunked coding taken off
    bool whole = false;   // the framing says that nothing is missing

    QByteArray header(const QByteArray &name) const;
};

class RawClient
{
public:
    static constexpr std::chrono::milliseconds Patience{30'000};

    // `receiveBuffer`: of the kernel, in bytes; 0: its own choice.
    explicit RawClient(quint16 port, int receiveBuffer = 0);
    ~RawClient();
    RawClient(RawClient &&other) noexcept;
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    bool isConnected() const { return m_socket >= 0; }
    // False when the other end has closed meanwhile.
    bool send(const QByteArray &bytes);
    // One answer; what comes behind it stays for the next call. `toHead`: it has no body, whatever its head
    // says.
    RawAnswer readAnswer(bool toHead = false);
    // Some bytes, at least one; empty: the end, an error or no patience left.
    QByteArray readSome(std::chrono::milliseconds patience = Patience);
    // What came until now, without waiting for more than `patience`.
    bool hasMore(std::chrono::milliseconds patience);
    // Reads to the end. True: a FIN within the patience, false: a reset or nothing at all. `bytes`: what came
    // before.
    bool readToEnd(QByteArray *bytes = nullptr, std::chrono::milliseconds patience = Patience);
    // A read met the end of the connection: a FIN or a reset.
    bool sawEnd() const { return m_ended; }
    bool wasReset() const { return m_reset; }
    void finishWriting();
    void close();
    void closeWithReset();

private:
    int m_socket = -1;
    bool m_ended = false;
    bool m_reset = false;
    QByteArray m_buffer = {};
};
