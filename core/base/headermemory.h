// The heads of requests and of their answers, for whoever wants to look at them later: without credentials,
// in memory only, and bounded.
#pragma once

#include "core/base/headers.h"

#include <QUuid>

#include <deque>
#include <mutex>
#include <optional>

namespace sluice {

struct ExchangeHeads
{
    QByteArray requestLine = {}; // "POST /v1/messages?beta=true"
    HeaderList request = {};
    int status = 0;
    HeaderList answer = {};
};

// Whether a field of that name, or such a value, may hold a secret. Names are judged by how they end
// (authorization, -key, -token, cookie, …), so that what is not known yet is not shown either.
bool holdsCredential(QByteArrayView name, QByteArrayView value);

// Shared by all workers and the window; any thread. A short lock.
class HeaderMemory
{
public:
    static constexpr size_t MostExchanges = 1000;
    static constexpr qsizetype MostBytes = 4 * 1024 * 1024; // of all of them
    static constexpr qsizetype LongestValue = 2 * 1024;     // what is behind it is cut off
    static constexpr char Removed[] = "(removed)";          // stands in place of a credential

    // `requestLine` without credentials; those of the fields are removed here. Of one exchange the last call
    // counts.
    void keep(const QUuid &id, QByteArrayView requestLine, const HeaderList &request, int status,
              const HeaderList &answer);
    // Empty: never kept, or too long ago.
    std::optional<ExchangeHeads> find(const QUuid &id) const;

private:
    struct Kept
    {
        QUuid id = {};
        QByteArray text = {}; // request line, then name and value in turn, each ending with a null byte
        size_t requestFields = 0;
        int status = 0;
    };
    mutable std::mutex m_mutex = {};
    std::deque<Kept> m_kept = {}; // oldest first
    qsizetype m_bytes = 0;
};

} // namespace sluice
