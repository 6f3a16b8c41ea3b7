// What each path of the admin API does. Main thread: they are the calls that the window makes.
#pragma once

#include "core/admin/call.h"
#include "core/control/control.h"

#include <QFuture>

namespace sluice {

// Finds the path's handler; 404 and 405 are answers like any other.
QFuture<AdminAnswer> answerAdminCall(Control &control, const AdminCall &call);

namespace admin {
// `call.path` holds what follows the collection's name. An empty future: this method is not taken here (405).
using Handler = std::optional<QFuture<AdminAnswer>> (*)(Control &, const AdminCall &);
std::optional<QFuture<AdminAnswer>> providers(Control &control, const AdminCall &call);
std::optional<QFuture<AdminAnswer>> keys(Control &control, const AdminCall &call);
std::optional<QFuture<AdminAnswer>> projects(Control &control, const AdminCall &call);
std::optional<QFuture<AdminAnswer>> prices(Control &control, const AdminCall &call);
std::optional<QFuture<AdminAnswer>> gatewayLimits(Control &control, const AdminCall &call);
std::optional<QFuture<AdminAnswer>> notices(Control &control, const AdminCall &call);
std::optional<QFuture<AdminAnswer>> metrics(Control &control, const AdminCall &call);
std::optional<QFuture<AdminAnswer>> exportAll(Control &control, const AdminCall &call);
std::optional<QFuture<AdminAnswer>> importAll(Control &control, const AdminCall &call);
std::optional<QFuture<AdminAnswer>> usage(Control &control, const AdminCall &call);
std::optional<QFuture<AdminAnswer>> guardrails(Control &control, const AdminCall &call);
std::optional<QFuture<AdminAnswer>> guardrailEvents(Control &control, const AdminCall &call);
std::optional<QFuture<AdminAnswer>> pause(Control &control, const AdminCall &call);
std::optional<QFuture<AdminAnswer>> resume(Control &control, const AdminCall &call);
std::optional<QFuture<AdminAnswer>> settings(Control &control, const AdminCall &call);

QFuture<AdminAnswer> now(AdminAnswer answer);
// POST …/raise and GET …/limits of a key, a project or (null) the gateway.
QFuture<AdminAnswer> raise(Control &control, const QUuid &subject, const AdminCall &call);
QFuture<AdminAnswer> limits(const Control &control, const QUuid &subject);

// The answer to come of a control's future: `shape` turns the value into it, an error has its own.
template<typename T, typename Shape>
QFuture<AdminAnswer> later(Control &control, const QFuture<Result<T>> &future, Shape shape);
} // namespace admin

} // namespace sluice

#include "core/admin/routes_impl.h"
