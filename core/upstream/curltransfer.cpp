// Options, headers and callbacks of one easy handle. Facts about options: curl.se/libcurl/c/, version 7.88.
#include "core/upstream/curltransfer.h"

#include "core/base/clock.h"
#include "core/upstream/curlfailure.h"
#include "core/upstream/curlmulti.h"

#include <algorithm>
#include <bit>

namespace sluice {

namespace {

constexpr qint64 smallUploadBuffer = 65'536;
constexpr qint64 largestUploadBuffer = 2'097'152; // libcurl's own limit

// Fields that frame the message: libcurl writes its own.
bool isFraming(QByteArrayView name)
{
    for (const QByteArrayView framing : {"Content-Length", "Transfer-Encoding", "Connection", "Expect"}) {
        if (sameName(name, framing))
            return true;
    }
    return false;
}

// A power of two that holds the body, so that similar bodies share a buffer.
qint64 uploadBufferFor(qsizetype bodySize)
{
    if (bodySize <= smallUploadBuffer)
        return smallUploadBuffer;
    return std::min<qint64>(qint64(std::bit_ceil(quint64(bodySize))), largestUploadBuffer);
}

// Whether the environment may have sent the request through a proxy: for the wording of errors only.
bool environmentNamesProxy(const QByteArray &url)
{
    if (isLoopback(hostOf(url).host))
        return false;
    return qEnvironmentVariableIsSet("all_proxy") || qEnvironmentVariableIsSet("ALL_PROXY") ||
           (url.startsWith("https:")
                ? qEnvironmentVariableIsSet("https_proxy") || qEnvironmentVariableIsSet("HTTPS_PROXY")
                : qEnvironmentVariableIsSet("http_proxy"));
}

bool breaksLine(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

} // namespace

CurlTransfer::CurlTransfer(const CurlOptions &options)
    : m_easy(curl_easy_init())
{
    if (!m_easy)
        qFatal("libcurl has no memory for a handle");
    setInvariants(options);
}

CurlTransfer::~CurlTransfer()
{
    curl_easy_cleanup(m_easy);
}

void CurlTransfer::setInvariants(const CurlOptions &options)
{
    const auto set = [this](CURLoption option, auto value) { curl_easy_setopt(m_easy, option, value); };
    set(CURLOPT_PRIVATE, this);
    set(CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeader);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_WRITEFUNCTION, &CurlTransfer::onBody);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_ERRORBUFFER, m_errorText);
    set(CURLOPT_BUFFERSIZE, long(options.receiveBuffer));
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_2TLS));
    set(CURLOPT_HTTP_CONTENT_DECODING, 0L);
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_PATH_AS_IS, 1L);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_TCP_NODELAY, 1L);
    set(CURLOPT_TCP_KEEPALIVE, 1L);
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
#ifdef Q_OS_WIN
    set(CURLOPT_SSL_OPTIONS, long(CURLSSLOPT_NATIVE_CA));
#endif
    if (!options.certificateFile.isEmpty())
        set(CURLOPT_CAINFO, options.certificateFile.constData());
}

bool CurlTransfer::prepare(UpstreamRequest request, UpstreamSink &listener)
{
    m_request = std::move(request);
    sink = &listener;
    m_startedMicros = m_activeMicros = SystemClock().steadyMicros();
    if (!setHeaders())
        return false;
    setUrl();
    curl_easy_setopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS, long(m_request.connectTimeout.count()));
    setMethodAndBody();
    return true;
}

// Most requests of a handle go where the one before went: what libcurl was told then still holds.
void CurlTransfer::setUrl()
{
    if (m_request.url == m_urlSet && m_request.proxy == m_proxySet)
        return;
    m_urlSet = m_request.url;
    m_proxySet = m_request.proxy;
    curl_easy_setopt(m_easy, CURLOPT_URL, m_urlSet.constData());
    setProxy();
}

void CurlTransfer::setMethodAndBody()
{
    const QByteArray &method = m_request.method;
    const QByteArray &body = m_request.body;
    const bool needsLength = method == "POST" || method == "PUT" || method == "PATCH";
    const bool sendsBody = method != "HEAD" && (needsLength || !body.isEmpty());
    // POSTFIELDS turns the handle to POST, so the method comes after it. The bytes are not copied: m_request
    // keeps them.
    curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.size()));
    curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, sendsBody ? body.constData() : nullptr);
    if (method == "HEAD")
        curl_easy_setopt(m_easy, CURLOPT_NOBODY, 1L);
    else
        curl_easy_setopt(m_easy, sendsBody ? CURLOPT_POST : CURLOPT_HTTPGET, 1L);
    const bool plain = method == "HEAD" || method == (sendsBody ? "POST" : "GET");
    curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, plain ? nullptr : method.constData());

    const qint64 wanted = uploadBufferFor(body.size());
    if (wanted != m_uploadBuffer)
        curl_easy_setopt(m_easy, CURLOPT_UPLOAD_BUFFERSIZE, long(wanted));
    m_uploadBuffer = wanted;
}

void CurlTransfer::setProxy()
{
    const bool loopback = isLoopback(hostOf(m_request.url).host);
    const bool named = !m_request.proxy.isEmpty() && !loopback;
    // An empty proxy means none at all, a null one means the environment's. A named one is not overruled by
    // no_proxy.
    curl_easy_setopt(m_easy, CURLOPT_PROXY, loopback ? "" : named ? m_request.proxy.constData() : nullptr);
    curl_easy_setopt(m_easy, CURLOPT_NOPROXY, named ? "" : nullptr);
    m_viaProxy = named;
}

void CurlTransfer::addHeaderLine(QByteArrayView name, QByteArrayView value)
{
    m_lineStarts.push_back(m_lines.size());
    m_lines.insert(m_lines.end(), name.begin(), name.end());
    // "Name:" would take a header out; "Name;" sends one without a value.
    if (value.trimmed().isEmpty()) {
        m_lines.push_back(';');
    } else {
        m_lines.push_back(':');
        m_lines.push_back(' ');
        m_lines.insert(m_lines.end(), value.begin(), value.end());
    }
    m_lines.push_back('\0');
}

bool CurlTransfer::setHeaders()
{
    m_lines.clear();
    m_lineStarts.clear();
    bool accept = false;
    bool contentType = false;
    for (const Header &header : m_request.headers) {
        if (header.name.isEmpty() || breaksLine(header.name) || breaksLine(header.value))
            return false;
        if (isFraming(header.name))
            continue;
        accept |= sameName(header.name, "Accept");
        contentType |= sameName(header.name, "Content-Type");
        addHeaderLine(header.name, header.value);
    }
    // What libcurl would add by itself.
    const auto suppress = [this](QByteArrayView line) {
        m_lineStarts.push_back(m_lines.size());
        m_lines.insert(m_lines.end(), line.begin(), line.end());
        m_lines.push_back('\0');
    };
    suppress("Expect:");
    if (!accept)
        suppress("Accept:");
    if (!contentType)
        suppress("Content-Type:");

    m_list.resize(m_lineStarts.size());
    for (size_t i = 0; i < m_list.size(); ++i)
        m_list[i] = {m_lines.data() + m_lineStarts[i], i + 1 < m_list.size() ? &m_list[i + 1] : nullptr};
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_list.data());
    return true;
}

void CurlTransfer::clear()
{
    curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, nullptr);
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, nullptr);
    if (m_uploadBuffer > smallUploadBuffer) { // setting it frees the old one
        curl_easy_setopt(m_easy, CURLOPT_UPLOAD_BUFFERSIZE, long(smallUploadBuffer));
        m_uploadBuffer = smallUploadBuffer;
    }
    m_request = {};
    m_headers = {};
    m_status = 0;
    m_headDelivered = false;
    m_uploaded = 0;
    m_errorText[0] = '\0';
    sink = nullptr;
    call = nullptr;
    state = State::Idle;
    paused = false;
    curlPaused = false;
}

UpstreamEnd CurlTransfer::outcome(CURLcode code) const
{
    if (code == CURLE_OK && m_headDelivered) {
        UpstreamEnd whole;
        whole.headSeen = true;
        whole.connectMicros = connectMicros();
        return whole;
    }
    CurlOutcome known = {};
    known.code = code;
    known.viaProxy = m_viaProxy || (code != CURLE_OK && environmentNamesProxy(m_request.url));
    known.connected = connectMicros() >= 0;
    known.tlsDetail = QByteArray(m_errorText).trimmed();
    curl_easy_getinfo(m_easy, CURLINFO_OS_ERRNO, &known.systemError);
    UpstreamEnd end = endOf(known, m_request, m_headDelivered);
    end.headSeen = m_headDelivered;
    end.connectMicros = connectMicros();
    return end;
}

qint64 CurlTransfer::connectMicros() const
{
    curl_off_t ready = 0;
    curl_easy_getinfo(m_easy, CURLINFO_PRETRANSFER_TIME_T, &ready);
    if (ready == 0 && !m_headDelivered)
        return -1;
    long opened = 0;
    curl_easy_getinfo(m_easy, CURLINFO_NUM_CONNECTS, &opened);
    if (opened == 0)
        return 0;
    curl_off_t secured = 0;
    curl_easy_getinfo(m_easy, CURLINFO_APPCONNECT_TIME_T, &secured);
    curl_off_t connected = 0;
    curl_easy_getinfo(m_easy, CURLINFO_CONNECT_TIME_T, &connected);
    return qint64(secured > 0 ? secured : connected);
}

bool CurlTransfer::sharesConnectionWith(const CurlTransfer &other) const
{
    if (state != State::Running || curlPaused)
        return false;
    long version = 0; // until the head has come
    curl_easy_getinfo(m_easy, CURLINFO_HTTP_VERSION, &version);
    if (version != 0 && version != CURL_HTTP_VERSION_2_0)
        return false;
    // There is no number for a running transfer's connection before libcurl 8.2; our port on it serves as
    // well.
    long mine = 0;
    long others = 0;
    curl_easy_getinfo(m_easy, CURLINFO_LOCAL_PORT, &mine);
    curl_easy_getinfo(other.m_easy, CURLINFO_LOCAL_PORT, &others);
    return mine != 0 && mine == others;
}

qint64 CurlTransfer::silentSince(qint64 nowMicros)
{
    curl_off_t ready = 0;
    curl_easy_getinfo(m_easy, CURLINFO_PRETRANSFER_TIME_T, &ready);
    curl_off_t uploaded = 0;
    curl_easy_getinfo(m_easy, CURLINFO_SIZE_UPLOAD_T, &uploaded);
    if (paused || ready == 0 || uploaded != m_uploaded)
        m_activeMicros = nowMicros;
    m_uploaded = uploaded;
    return m_activeMicros;
}

void CurlTransfer::touch()
{
    m_activeMicros = SystemClock().steadyMicros();
}

size_t CurlTransfer::onHeader(char *line, size_t, size_t size, void *self)
{
    auto &transfer = *static_cast<CurlTransfer *>(self);
    transfer.touch();
    transfer.takeHeaderLine(QByteArrayView(line, qsizetype(size)));
    return transfer.sink ? size : 0;
}

void CurlTransfer::takeHeaderLine(QByteArrayView line)
{
    if (m_headDelivered || !sink) // a trailer, or nobody listens
        return;
    if (line.startsWith("HTTP/")) {
        const qsizetype space = line.indexOf(' ');
        const QByteArrayView rest = line.sliced(space + 1);
        m_status = rest.first(std::min<qsizetype>(3, rest.size())).toByteArray().toInt();
        m_headers.clear();
        return;
    }
    const QByteArrayView text = line.trimmed();
    if (text.isEmpty()) {
        if (m_status < 200)
            return;
        m_headDelivered = true;
        sink->upstreamHead(m_status, std::move(m_headers));
        return;
    }
    if ((line.front() == ' ' || line.front() == '\t') &&
        !m_headers.empty()) { // RFC 9112 5.2, obsolete folding
        m_headers.back().value += ' ' + text.toByteArray();
        return;
    }
    const qsizetype colon = text.indexOf(':');
    if (colon > 0)
        m_headers.push_back(
            {text.first(colon).toByteArray(), text.sliced(colon + 1).trimmed().toByteArray()});
}

size_t CurlTransfer::onBody(char *bytes, size_t, size_t size, void *self)
{
    auto &transfer = *static_cast<CurlTransfer *>(self);
    if (!transfer.sink)
        return CURL_WRITEFUNC_ERROR;
    if (size == 0)
        return 0;
    if (transfer.paused) {
        transfer.curlPaused = true;
        return CURL_WRITEFUNC_PAUSE;
    }
    transfer.touch();
    transfer.sink->upstreamBytes(QByteArrayView(bytes, qsizetype(size)));
    return transfer.sink ? size : CURL_WRITEFUNC_ERROR;
}

} // namespace sluice
