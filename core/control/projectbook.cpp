#include "core/control/projectbook.h"

#include "core/base/random.h"
#include "core/control/policyvalidation.h"

#include <QCoreApplication>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Controller)
};

constexpr size_t MostProjects = 1'000;

Error noSuchProject()
{
    return {.kind = Error::Kind::NotFound,
            .text = Words::tr("This project does not exist any more."),
            .code = "not_found"};
}

} // namespace

ProjectBook::ProjectBook(StorageRunner &storage, ConfigurationState &state, const Clock &clock)
    : m_storage(storage)
    , m_state(state)
    , m_clock(clock)
{}

template<typename T>
void ProjectBook::store(const Project &project, const Answer<Result<T>> &answer,
                        std::function<Result<T>()> value)
{
    const auto saved = m_storage.run([project](Storage &storage) { return storage.saveProject(project); });
    whenDone(saved, this, [this, project, answer, value = std::move(value)](const Result<void> &outcome) {
        if (!outcome)
            return answer(outcome.error());
        m_state.putProject(project);
        answer(value());
    });
}

void ProjectBook::save(Project project, const ProjectDraft &draft, const Answer<Result<Project>> &answer)
{
    auto checked = checkedProject(draft, *m_state.current(), project.id);
    if (!checked)
        return answer(checked.error());
    ProjectDraft tidy = std::move(checked).value();
    project.name = tidy.name;
    project.note = tidy.note;
    project.colour = tidy.colour;
    project.governance = tidy.governance;
    store<Project>(project, answer, [project] { return project; });
}

QFuture<Result<Project>> ProjectBook::create(const ProjectDraft &draft)
{
    return m_changes.add<Result<Project>>([this, draft](const Answer<Result<Project>> &answer) {
        if (m_state.stored().projects.size() >= MostProjects)
            return answer(
                Error{.kind = Error::Kind::BadRequest,
                      .text = Words::tr("There are %1 projects already; that is the most.").arg(MostProjects),
                      .code = "too_many"});
        save({.id = newId(), .createdAt = m_clock.now()}, draft, answer);
    });
}

QFuture<Result<Project>> ProjectBook::update(const QUuid &id, const ProjectDraft &draft)
{
    return m_changes.add<Result<Project>>([this, id, draft](const Answer<Result<Project>> &answer) {
        const ConfigurationPtr configuration = m_state.current();
        const Project *before = configuration->project(id);
        if (!before)
            return answer(noSuchProject());
        save(*before, draft, answer);
    });
}

QFuture<Result<void>> ProjectBook::change(const QUuid &id,
                                          const std::function<Result<void>(Governance &)> &edit)
{
    return m_changes.add<Result<void>>([this, id, edit](const Answer<Result<void>> &answer) {
        const ConfigurationPtr configuration = m_state.current();
        const Project *before = configuration->project(id);
        if (!before)
            return answer(noSuchProject());
        Project project = *before;
        if (const auto edited = edit(project.governance); !edited)
            return answer(edited.error());
        store<void>(project, answer, [] { return Result<void>(); });
    });
}

QFuture<Result<void>> ProjectBook::remove(const QUuid &id)
{
    return m_changes.add<Result<void>>([this, id](const Answer<Result<void>> &answer) {
        if (!m_state.current()->project(id))
            return answer(noSuchProject());
        const auto removed = m_storage.run([id](Storage &storage) { return storage.removeProject(id); });
        whenDone(removed, this, [this, id, answer](const Result<void> &outcome) {
            if (outcome)
                m_state.dropProject(id);
            answer(outcome);
        });
    });
}

} // namespace sluice
