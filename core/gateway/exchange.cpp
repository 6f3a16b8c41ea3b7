#include "core/gateway/exchange.h"

#include "core/protocols/headerrules.h"

namespace sluice {

void keepHeads(HeaderMemory &heads, const Exchange &exchange, int status, const HeaderList &answer)
{
    const HttpRequest &request = exchange.request;
    QByteArray line;
    line.reserve(request.method.size() + request.path.size() + request.query.size() + 2);
    line.append(request.method).append(' ').append(request.path);
    if (!request.query.isEmpty())
        line.append('?').append(queryWithoutKey(request.query));
    heads.keep(exchange.record.id, line, request.headers, status, answer);
}

} // namespace sluice
