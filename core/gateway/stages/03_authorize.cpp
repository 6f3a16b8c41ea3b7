// May it ask for this?
#include "core/gateway/stages/stages.h"

#include <QCoreApplication>

namespace sluice {

Result<void> stages::authorize(Exchange &exchange, const Env &)
{
    if (exchange.config->paused()) {
        return Error{Error::Kind::Paused,
                     QCoreApplication::translate("Gateway",
                                                 "All traffic is paused in Sluice. Press “Resume” in "
                                                 "its window to go on."),
                     "paused"};
    }
    return {};
}

} // namespace sluice
