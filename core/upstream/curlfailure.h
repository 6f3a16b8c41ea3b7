// What libcurl's result codes mean to a person.
#pragma once

#include "core/upstream/upstream.h"

namespace sluice {

// Where a URL points to, as far as errors and proxies need it. Views into the URL; an address in brackets
// loses them.
struct UrlHost
{
    QByteArrayView host = {};
    quint16 port = 0; // the scheme's when the URL names none
};

// Pure. Leaves out user, path and query.
UrlHost hostOf(QByteArrayView url);
// localhost, *.localhost, 127.0.0.0/8 or ::1. Pure.
bool isLoopback(QByteArrayView host);

// What is known about a transfer that failed.
struct CurlOutcome
{
    int code = 0;           // CURLcode
    bool connected = false; // a connection was ready
    bool viaProxy = false;
    long systemError = 0;      // errno of the failed connect, when there was one
    QByteArray tlsDetail = {}; // libcurl's own words, used for TLS only: they hold no path, query or header
};

// Pure. `headSeen` and `connectMicros` stay for the caller to fill.
UpstreamEnd endOf(const CurlOutcome &outcome, const UpstreamRequest &request, bool headSeen);
// The end of a transfer that was silent for too long. Pure.
UpstreamEnd idleEnd(const UpstreamRequest &request);

} // namespace sluice
