// The projects: made, changed and removed.
#pragma once

#include "core/base/clock.h"
#include "core/control/changequeue.h"
#include "core/control/configurationstate.h"
#include "core/control/control.h"
#include "core/control/storagerunner.h"

namespace sluice {

// Main thread. A future that succeeded means: stored, and in the published configuration.
class ProjectBook final : public QObject
{
public:
    ProjectBook(StorageRunner &storage, ConfigurationState &state, const Clock &clock);

    QFuture<Result<Project>> create(const ProjectDraft &draft);
    QFuture<Result<Project>> update(const QUuid &id, const ProjectDraft &draft);
    QFuture<Result<void>> remove(const QUuid &id);
    // Limits and budgets alone, of the project as it is when its turn comes.
    QFuture<Result<void>> change(const QUuid &id, const std::function<Result<void>(Governance &)> &edit);

private:
    void save(Project project, const ProjectDraft &draft, const Answer<Result<Project>> &answer);
    template<typename T>
    void store(const Project &project, const Answer<Result<T>> &answer, std::function<Result<T>()> value);

    StorageRunner &m_storage;
    ConfigurationState &m_state;
    const Clock &m_clock;
    ChangeQueue m_changes = {};
};

} // namespace sluice
