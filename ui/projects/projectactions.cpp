// Removes a project, and puts it back with its keys.
#include "ui/projects/projectactions.h"

#include "core/control/async.h"

namespace sluice {

ProjectActions::ProjectActions(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{}

void ProjectActions::remove(const Project &project)
{
    QList<QUuid> members;
    for (const VirtualKey &key : m_context.control.configuration()->keys()) {
        if (key.policy.project == project.id)
            members << key.id;
    }
    whenDone(m_context.control.removeProject(project.id), this,
             [this, project, members](const Result<void> &removed) {
                 if (!removed)
                     return failed(tr("“%1” was not removed: %2").arg(project.name, removed.error().text));
                 m_context.host.offerUndo(
                     tr("The project “%1” is removed. Its keys stay, without its limits.").arg(project.name),
                     [this, project, members] { putBack(project, members); });
             });
}

// It gets a new id: what was recorded for the old one stays with the old one.
void ProjectActions::putBack(const Project &project, const QList<QUuid> &keys)
{
    const ProjectDraft draft{project.name, project.note, project.colour, project.governance};
    whenDone(m_context.control.createProject(draft), this,
             [this, name = project.name, keys](const Result<Project> &made) {
                 if (!made)
                     return failed(tr("“%1” was not put back: %2").arg(name, made.error().text));
                 for (const QUuid &id : keys) {
                     const VirtualKey *found = m_context.control.configuration()->key(id);
                     if (!found || !found->policy.project.isNull())
                         continue; // gone, or in another project since
                     VirtualKey key = *found;
                     key.policy.project = made.value().id;
                     whenDone(m_context.control.updateKey(key), this,
                              [this, keyName = key.name](const Result<VirtualKey> &saved) {
                                  if (!saved)
                                      failed(tr("“%1” was not put back into its project: %2")
                                                 .arg(keyName, saved.error().text));
                              });
                 }
             });
}

void ProjectActions::failed(const QString &text)
{
    m_context.host.showMessage({Message::Level::Error, text, {}, {}});
}

} // namespace sluice
