// The Upstream that talks to the network: libcurl's multi interface driven by this thread's Qt event loop.
#pragma once

#include "core/base/hosttally.h"
#include "core/upstream/upstream.h"

namespace sluice {

struct CurlOptions
{
    int idleConnections = 256;                  // kept open between requests, all hosts together
    qint64 receiveBuffer = 65'536;              // bytes read at once from a connection
    std::chrono::milliseconds restAfter{2'000}; // without a request: what a burst has left behind goes
    QByteArray certificateFile = {};       // PEM file of trusted authorities; empty: the system's trust store
    std::shared_ptr<HostTally> hosts = {}; // counts whom requests go to; null: nobody counts
};

// An Upstream for the calling thread, which must run a Qt event loop and outlive no call's use of it: calls
// that are still open when it goes hear nothing more. HTTP/1.1 and, over TLS, HTTP/2; connections are pooled
// and kept alive, certificates verified, redirects not followed, content codings left alone. The proxy is the
// one that the request names, else the environment's (http_proxy, https_proxy, no_proxy); a loopback host
// never has one.
std::unique_ptr<Upstream> makeCurlUpstream(CurlOptions options = {});

// "7.88.1": the library that runs, not the one that it was built with.
QString curlVersion();

} // namespace sluice
