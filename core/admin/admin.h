// The REST face of the calls that the window makes: /admin/…, /openapi.yaml and /docs. Shapes: shared docs
// admin-api.md.
#pragma once

#include "core/base/published.h"
#include "core/control/control.h"
#include "core/server/endpoint.h"

#include <memory>

namespace sluice {

class Admin
{
public:
    // `control` is lent and lives on the main thread. `tokenHash`: SHA-256 of a token that is valid whatever
    // the settings say (SLUICE_ADMIN_TOKEN); empty: the settings decide.
    Admin(Control &control, const Published<Configuration> &configuration, QByteArray tokenHash);
    ~Admin();

    // Takes requests for the paths above; any worker's thread. False: not one of ours.
    bool handle(HttpRequest &request, const std::shared_ptr<HttpReply> &reply);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice
