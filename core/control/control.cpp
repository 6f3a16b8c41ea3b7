#include "core/control/control.h"

#include "core/control/async.h"

namespace sluice {

QFuture<Result<void>> Control::stopRequest(const QUuid &)
{
    return answered(Result<void>(
        Error{.kind = Error::Kind::Internal, .text = Control::tr("This is not available here.")}));
}

} // namespace sluice
