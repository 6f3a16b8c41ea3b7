// A blocking HTTP client that says exactly what it is told, and shows an answer as it arrives: piece by
// piece, and whether its end was clean.
#pragma once

#include "core/base/headers.h"

#include <chrono>

namespace sluice::test {

struct HttpAnswer
{
    int status = 0; // 0: no head came
    HeaderList headers = {};
    QByteArray body = {}; // chunked coding taken off
    bool clean = false;   // the framing says that nothing is missing
    QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
};

// One request as bytes, with Host and Content-Length.
QByteArray requestBytes(const QByteArray &method, const QByteArray &target, const HeaderList &headers = {},
                        const QByteArray &body = {});

class HttpClient
{
public:
    static constexpr std::chrono::milliseconds Patience{30'000};

    // `receiveBuffer`: of the kernel, in bytes; 0: its own choice.
    explicit HttpClient(quint16 port, int receiveBuffer = 0);
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    // False when the other end has closed meanwhile.
    bool send(const QByteArray &bytes);

    // The head of the next answer; its body is left to readPiece(). `hasBody`: false after a HEAD.
    HttpAnswer readHead(bool hasBody = true);
    // The next bytes of the body, in the pieces in which they came; empty: its end, or nothing within the
    // patience.
    QByteArray readPiece(std::chrono::milliseconds patience = Patience);
    // Reads until the body holds `bytes` or ends; answers with what came.
    QByteArray readUntil(QByteArrayView bytes, std::chrono::milliseconds patience = Patience);
    // What is left of the body; isClean() tells how it ended.
    QByteArray readRest();
    bool isClean() const { return m_framing == Framing::Done; }

    // A whole answer.
    HttpAnswer readAnswer(bool hasBody = true);
    // Whether the other end closes the connection within the patience, having said nothing more.
    bool closes(std::chrono::milliseconds patience = Patience);

    void close();
    void closeWithReset();

private:
    enum class Framing : quint8 { None, Length, Chunked, UntilClose, Done, Broken };

    bool readMore(std::chrono::milliseconds patience);
    QByteArray takeDecoded();
    QByteArray takeChunked();

    int m_socket = -1;
    bool m_ended = false; // a FIN or a reset came
    bool m_reset = false;
    QByteArray m_input = {};
    Framing m_framing = Framing::None;
    qint64 m_left = 0; // of the body or of the chunk
};

// One request on a connection of its own.
HttpAnswer ask(quint16 port, const QByteArray &bytes, bool hasBody = true);

} // namespace sluice::test
