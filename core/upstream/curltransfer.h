// One libcurl easy handle and what it is doing now. Handles live long: one serves many requests, one after
// the other.
#pragma once

#include "core/upstream/upstream.h"

#include <curl/curl.h>

#include <vector>

namespace sluice {

struct CurlOptions;
class CurlCall;

// Lives on the worker's thread; owned by CurlUpstream. The sink is null once nobody listens any more.
class CurlTransfer
{
public:
    enum class State : quint8 { Idle, Waiting, Running, Finished };

    explicit CurlTransfer(const CurlOptions &options);
    ~CurlTransfer();
    CurlTransfer(const CurlTransfer &) = delete;
    CurlTransfer &operator=(const CurlTransfer &) = delete;

    CURL *handle() const { return m_easy; }
    // Readies the handle for a request; false when the request must not be sent (a line break in a header).
    bool prepare(UpstreamRequest request, UpstreamSink &sink);
    // Forgets the request; the handle keeps only what every request has in common.
    void clear();

    // After libcurl is done with it.
    UpstreamEnd outcome(CURLcode code) const;
    qint64 connectMicros() const; // -1: never connected

    // Whether both are streams of one HTTP/2 connection now, and this one is not held back.
    bool sharesConnectionWith(const CurlTransfer &other) const;

    // µs of the steady clock since when no byte went either way; now while connecting or paused.
    qint64 silentSince(qint64 nowMicros);
    void touch(); // a byte went by just now

    const UpstreamRequest &request() const { return m_request; }
    bool headSeen() const { return m_headDelivered; }

    UpstreamSink *sink = nullptr;
    CurlCall *call = nullptr;
    State state = State::Idle;
    bool paused = false;     // asked for
    bool curlPaused = false; // libcurl holds bytes back
    size_t place = 0;        // among the active ones

private:
    void setInvariants(const CurlOptions &options);
    void setMethodAndBody();
    void setUrl();
    void setProxy();
    bool setHeaders();
    void addHeaderLine(QByteArrayView name, QByteArrayView value);

    static size_t onHeader(char *line, size_t one, size_t size, void *self);
    static size_t onBody(char *bytes, size_t one, size_t size, void *self);
    void takeHeaderLine(QByteArrayView line);

    CURL *m_easy = nullptr;
    UpstreamRequest m_request = {};
    QByteArray m_urlSet = {}; // what libcurl was told last
    QByteArray m_proxySet = {};
    bool m_viaProxy = false;
    qint64 m_uploadBuffer = 0;
    // The header lines, zero-terminated one after the other, and libcurl's list over them. Both keep their
    // memory.
    std::vector<char> m_lines = {};
    std::vector<size_t> m_lineStarts = {};
    std::vector<curl_slist> m_list = {};

    int m_status = 0;
    HeaderList m_headers = {};
    bool m_headDelivered = false;
    qint64 m_startedMicros = 0;
    qint64 m_activeMicros = 0;
    curl_off_t m_uploaded = 0;
    char m_errorText[CURL_ERROR_SIZE] = {};
};

} // namespace sluice
