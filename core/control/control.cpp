#include "core/control/control.h"

#include "core/control/async.h"

namespace sluice {

namespace {

template<typename T>
QFuture<Result<T>> unavailable()
{
    return answered(
        Result<T>(Error{.kind = Error::Kind::Internal, .text = Control::tr("This is not available here.")}));
}

} // namespace

QFuture<Result<NewKey>> Control::rotateKey(const QUuid &, std::chrono::seconds)
{
    return unavailable<NewKey>();
}
QFuture<Result<void>> Control::setKeyPaused(const QUuid &, bool, const QString &)
{
    return unavailable<void>();
}
QFuture<Result<void>> Control::raiseBudget(const QUuid &, BudgetPeriod, Money)
{
    return unavailable<void>();
}
QFuture<Result<Project>> Control::createProject(const ProjectDraft &)
{
    return unavailable<Project>();
}
QFuture<Result<Project>> Control::updateProject(const QUuid &, const ProjectDraft &)
{
    return unavailable<Project>();
}
QFuture<Result<void>> Control::removeProject(const QUuid &)
{
    return unavailable<void>();
}
std::vector<LimitGauge> Control::gauges(const QUuid &) const
{
    return {};
}
QFuture<Result<std::vector<Guardrail>>> Control::createGuardrails(const std::vector<GuardrailDraft> &)
{
    return unavailable<std::vector<Guardrail>>();
}
QFuture<Result<Guardrail>> Control::restoreGuardrail(const Guardrail &)
{
    return unavailable<Guardrail>();
}
QFuture<Result<void>> Control::reorderGuardrails(const QList<QUuid> &)
{
    return unavailable<void>();
}
QFuture<Result<std::vector<GuardrailHits>>> Control::guardrailHits(const GuardrailHitsQuery &)
{
    return unavailable<std::vector<GuardrailHits>>();
}
QFuture<Result<std::vector<Notice>>> Control::notices(int, int)
{
    return unavailable<std::vector<Notice>>();
}

} // namespace sluice
