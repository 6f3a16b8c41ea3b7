// /admin/notices: what happened and what was changed, by whom
#include "core/admin/parameters.h"
#include "core/admin/routes.h"
#include "core/admin/shapes.h"

#include <QJsonArray>

#include <limits>

namespace sluice::admin {

namespace {
constexpr int MostNotices = 1'000;
} // namespace

std::optional<QFuture<AdminAnswer>> notices(Control &control, const AdminCall &call)
{
    if (call.method != "GET" || !call.path.isEmpty())
        return {};
    Parameters parameters(call.query);
    const int limit = parameters.number(QStringLiteral("limit"), 100, MostNotices);
    const int offset = parameters.number(QStringLiteral("offset"), 0, std::numeric_limits<int>::max());
    if (const auto read = parameters.done(); !read)
        return now(errorAnswer(read.error()));
    return later(control, control.notices(limit, offset), [](const std::vector<Notice> &notices) {
        QJsonArray array;
        for (const Notice &notice : notices)
            array.append(noticeShape(notice));
        return jsonAnswer(200, QJsonObject{{QStringLiteral("records"), array}});
    });
}

} // namespace sluice::admin
