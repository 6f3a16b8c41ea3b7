// SqliteStorage: projects, and the keys that lose theirs.
#include "core/model/policyjson.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlitestorage.h"
#include "core/storage/sqlitevalues.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <utility>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// Key ids, and their policies without that project.
Result<std::vector<std::pair<QByteArray, QString>>> policiesWithout(SqliteConnection &connection,
                                                                    const QUuid &project)
{
    SLUICE_TRY(Rows row, connection.rows(QStringLiteral("SELECT id, policy FROM virtual_key"), {}));
    std::vector<std::pair<QByteArray, QString>> changed;
    while (row.next()) {
        QJsonObject policy = QJsonDocument::fromJson(row.value(1).toString().toUtf8()).object();
        if (QUuid::fromString(policy.value(QStringLiteral("project_id")).toString()) != project)
            continue;
        policy.remove(QStringLiteral("project_id"));
        changed.emplace_back(row.value(0).toByteArray(), textOf(policy));
    }
    SLUICE_CHECK(row.end());
    return changed;
}

} // namespace

Result<std::vector<Project>> SqliteStorage::loadProjects() const
{
    SLUICE_TRY(Rows row,
               m_connection->rows(QStringLiteral("SELECT id, name, note, colour, governance, created_us "
                                                 "FROM project ORDER BY name, id"),
                                  {}));
    std::vector<Project> projects;
    while (row.next()) {
        Project project;
        project.id = idOf(row.value(0));
        project.name = row.value(1).toString();
        project.note = row.value(2).toString();
        project.colour = row.value(3).toString();
        const QJsonDocument json = QJsonDocument::fromJson(row.value(4).toString().toUtf8());
        // Limits that cannot be read must not become none.
        auto governance = governanceFrom(json.object());
        if (!json.isObject() || !governance)
            return Error{Error::Kind::Storage,
                         Words::tr("The database holds limits for the project “%1” that make no sense.")
                             .arg(project.name),
                         "damaged",
                         {}};
        project.governance = std::move(governance).value();
        project.createdAt = timeOf(row.value(5));
        projects.push_back(std::move(project));
    }
    SLUICE_CHECK(row.end());
    return projects;
}

Result<void> SqliteStorage::saveProject(const Project &project)
{
    const Result<qint64> saved = m_connection->change(
        QStringLiteral("INSERT INTO project (id, name, note, colour, governance, created_us) "
                       "VALUES (?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET name = excluded.name, note = excluded.note, "
                       "colour = excluded.colour, governance = excluded.governance, "
                       "created_us = excluded.created_us"),
        {sqlId(project.id), sqlText(project.name), sqlText(project.note), sqlText(project.colour),
         textOf(governanceJson(project.governance)), sqlTime(project.createdAt)});
    if (saved)
        return {};
    if (saved.error().kind == Error::Kind::Conflict)
        return Error{Error::Kind::Conflict,
                     Words::tr("There is already a project named %1.").arg(project.name),
                     "name",
                     {}};
    return saved.error();
}

Result<void> SqliteStorage::removeProject(const QUuid &id)
{
    SLUICE_TRY(Transaction transaction, Transaction::begin(*m_connection));
    SLUICE_TRY(const qint64 removed,
               m_connection->change(QStringLiteral("DELETE FROM project WHERE id = ?"), {sqlId(id)}));
    if (removed == 0)
        return Error{Error::Kind::NotFound, Words::tr("There is no such project."), "no_project", {}};
    SLUICE_TRY(const auto policies, policiesWithout(*m_connection, id));
    for (const auto &[key, policy] : policies) {
        SLUICE_TRY(const qint64 changed,
                   m_connection->change(QStringLiteral("UPDATE virtual_key SET policy = ? WHERE id = ?"),
                                        {policy, key}));
        Q_UNUSED(changed);
    }
    return transaction.commit();
}

} // namespace sluice
