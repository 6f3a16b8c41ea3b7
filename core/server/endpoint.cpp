#include "core/server/endpoint.h"

namespace sluice {

void HttpReply::send(int status, HeaderList headers, QByteArrayView body)
{
    sendHead(status, headers, body.size());
    sendBody(body);
    end();
}

} // namespace sluice
