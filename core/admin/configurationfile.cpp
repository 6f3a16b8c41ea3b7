// /admin/export and /admin/import
#include "core/control/configurationfile.h"

#include "core/admin/parameters.h"
#include "core/admin/routes.h"
#include "core/admin/shapes.h"
#include "core/control/configurationimport.h"

#include <QJsonArray>

namespace sluice::admin {

namespace {

QJsonArray changesShape(const std::vector<ImportChange> &changes)
{
    QJsonArray array;
    for (const ImportChange &change : changes) {
        const bool adds = change.action == ImportChange::Action::Add;
        array.append(
            QJsonObject{{QStringLiteral("kind"), change.kind},
                        {QStringLiteral("name"), change.name},
                        {QStringLiteral("action"), adds ? QStringLiteral("add") : QStringLiteral("change")}});
    }
    return array;
}

AdminAnswer reportAnswer(const ImportReport &report)
{
    QJsonArray keys;
    for (const NewKey &made : report.keys)
        keys.append(QJsonObject{{QStringLiteral("id"), idText(made.key.id)},
                                {QStringLiteral("name"), made.key.name},
                                {QStringLiteral("key"), QString::fromLatin1(made.secret)}});
    return jsonAnswer(200, QJsonObject{{QStringLiteral("changes"), changesShape(report.changes)},
                                       {QStringLiteral("new_keys"), keys},
                                       {QStringLiteral("dry_run"), false}});
}

} // namespace

std::optional<QFuture<AdminAnswer>> exportAll(Control &control, const AdminCall &call)
{
    if (call.method != "GET" || !call.path.isEmpty())
        return {};
    return now(jsonAnswer(200, configurationJson(*control.configuration(), control.ownPrices())));
}

std::optional<QFuture<AdminAnswer>> importAll(Control &control, const AdminCall &call)
{
    if (call.method != "POST" || !call.path.isEmpty())
        return {};
    Parameters parameters(call.query);
    const QString dryRun = parameters.text(QStringLiteral("dry_run")).value_or(QStringLiteral("false"));
    if (dryRun != QLatin1String("true") && dryRun != QLatin1String("false"))
        parameters.fail(QStringLiteral("“dry_run” must be true or false."));
    if (const auto read = parameters.done(); !read)
        return now(errorAnswer(read.error()));
    const auto file = configurationFrom(call.body);
    if (!file)
        return now(errorAnswer(file.error()));
    if (dryRun == QLatin1String("true"))
        return now(
            jsonAnswer(200, QJsonObject{{QStringLiteral("changes"),
                                         changesShape(importChanges(file.value(), *control.configuration(),
                                                                    control.ownPrices()))},
                                        {QStringLiteral("dry_run"), true}}));
    return later(control, importConfiguration(control, file.value()), reportAnswer);
}

} // namespace sluice::admin
