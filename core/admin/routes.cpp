#include "core/admin/routes.h"

#include <array>

namespace sluice {

namespace {

struct Route
{
    const char *collection;
    admin::Handler handler;
    const char *methods; // for Allow
};

constexpr std::array routes{
    Route{"providers", admin::providers, "GET, POST, PUT, DELETE"},
    Route{"keys", admin::keys, "GET, POST, PUT, DELETE"},
    Route{"projects", admin::projects, "GET, POST, PUT, DELETE"},
    Route{"prices", admin::prices, "GET, POST, PUT, DELETE"},
    Route{"limits", admin::gatewayLimits, "GET, POST"},
    Route{"notices", admin::notices, "GET"},
    Route{"metrics", admin::metrics, "GET"}, // GET /metrics
    Route{"export", admin::exportAll, "GET"},
    Route{"import", admin::importAll, "POST"},
    Route{"usage", admin::usage, "GET"},
    Route{"guardrails", admin::guardrails, "GET, POST, PUT, DELETE"},
    Route{"guardrail-events", admin::guardrailEvents, "GET, DELETE"},
    Route{"pause", admin::pause, "POST"},
    Route{"resume", admin::resume, "POST"},
    Route{"settings", admin::settings, "GET, PATCH"},
};

} // namespace

QFuture<AdminAnswer> admin::now(AdminAnswer answer)
{
    return answered(std::move(answer));
}

QFuture<AdminAnswer> answerAdminCall(Control &control, const AdminCall &call)
{
    const ActingAs actor(control, QStringLiteral("admin-api"));
    for (const Route &route : routes) {
        if (call.path.isEmpty() || call.path.front() != QLatin1String(route.collection))
            continue;
        AdminCall inner = call;
        inner.path.removeFirst();
        if (const auto answer = route.handler(control, inner))
            return *answer;
        AdminAnswer refusal =
            errorAnswer(405, QStringLiteral("This path does not take that method."), "method_not_allowed");
        refusal.headers.push_back({"allow", route.methods});
        return admin::now(std::move(refusal));
    }
    return admin::now(
        errorAnswer(404, QStringLiteral("There is nothing at this path; /docs lists what is."), "not_found"));
}

} // namespace sluice
