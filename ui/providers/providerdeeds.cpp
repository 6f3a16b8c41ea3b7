#include "ui/providers/providerdeeds.h"

#include "core/control/async.h"
#include "ui/providers/providersmodel.h"

#include <QPointer>

namespace sluice {

ProviderDeeds::ProviderDeeds(const PageContext &context, ProvidersModel &model, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_model(model)
{}

void ProviderDeeds::create(const ProviderDraft &wanted, const QString &failure)
{
    ProviderDraft draft = wanted;
    const ConfigurationPtr now = m_context.control.configuration();
    for (int number = 2; now->providerNamed(draft.name); ++number)
        draft.name = QStringLiteral("%1 %2").arg(wanted.name).arg(number);
    whenDone(m_context.control.createProvider(draft), this, [this, failure](const Result<Provider> &made) {
        if (!made)
            return showFailure(failure, made.error());
        Q_EMIT added(made.value().id);
    });
}

void ProviderDeeds::addSimulator()
{
    for (const ProviderPreset &preset : m_context.control.presets()) {
        if (preset.draft.protocol != ProviderProtocol::Simulator)
            continue;
        ProviderDraft draft = preset.draft;
        draft.preset = preset.id;
        if (draft.name.isEmpty())
            draft.name = preset.name;
        return create(draft, tr("The simulator was not added"));
    }
}

void ProviderDeeds::addServer(const LocalServer &server)
{
    create(server.draft, tr("%1 was not added", "a provider").arg(server.name));
}

void ProviderDeeds::switchIt(QUuid id)
{
    const Provider *provider = m_context.control.configuration()->provider(id);
    if (!provider)
        return;
    const bool enabled = !provider->enabled;
    m_context.host.offerUndo(enabled ? tr("“%1” is on.").arg(provider->name)
                                     : tr("“%1” is off. Nothing is sent there.").arg(provider->name),
                             [deeds = QPointer(this), id, enabled] {
                                 if (deeds)
                                     deeds->setEnabled(id, !enabled);
                             });
    setEnabled(id, enabled);
}

void ProviderDeeds::setEnabled(QUuid id, bool enabled)
{
    const Provider *provider = m_context.control.configuration()->provider(id);
    if (!provider)
        return;
    ProviderDraft draft = draftOf(*provider);
    draft.enabled = enabled;
    whenDone(m_context.control.updateProvider(id, draft), this, [this](const Result<Provider> &saved) {
        if (!saved)
            showFailure(tr("The provider was not switched"), saved.error());
    });
}

// A secret cannot be brought back once it is removed. So the provider is switched off and hidden at once, and
// removed when the toast has gone.
void ProviderDeeds::remove(QUuid id)
{
    const Provider *provider = m_context.control.configuration()->provider(id);
    if (!provider)
        return;
    const QString name = provider->name;
    const bool wasEnabled = provider->enabled;
    m_model.setLeaving(id, true);
    Q_EMIT shownChanged();
    if (wasEnabled)
        setEnabled(id, false);
    const QPointer<ProviderDeeds> deeds(this);
    Control &control = m_context.control;
    m_context.host.offerUndo(
        tr("“%1” is removed.").arg(name),
        [deeds, id, wasEnabled] {
            if (!deeds)
                return;
            deeds->m_model.setLeaving(id, false);
            if (wasEnabled)
                deeds->setEnabled(id, true);
            Q_EMIT deeds->shownChanged();
        },
        [deeds, &control, id, name] {
            const auto removed = control.removeProvider(id);
            if (!deeds)
                return; // at quit
            whenDone(removed, deeds.data(), [deeds, id, name](const Result<void> &done) {
                if (done)
                    return;
                deeds->m_model.setLeaving(id, false);
                Q_EMIT deeds->shownChanged();
                deeds->showFailure(tr("“%1” was not removed").arg(name), done.error());
            });
        });
}

void ProviderDeeds::moveBy(QUuid id, int by)
{
    const int row = m_model.rowOf(id);
    if (row >= 0 && row + by >= 0 && row + by < m_model.rowCount())
        moveTo(id, by > 0 ? row + by + 1 : row + by);
}

void ProviderDeeds::moveTo(QUuid id, int row)
{
    const Provider *provider = m_context.control.configuration()->provider(id);
    const QList<QUuid> before = m_model.ids();
    const qsizetype from = before.indexOf(id);
    const qsizetype to = row > from ? row - 1 : row; // without itself
    if (!provider || from < 0 || to == from || to < 0 || to >= before.size())
        return;
    QList<QUuid> ids = before;
    ids.move(from, to);
    reorder(id, ids);
    m_context.host.offerUndo(tr("“%1” was moved.").arg(provider->name), [deeds = QPointer(this), id, before] {
        if (deeds)
            deeds->reorder(id, before);
    });
}

void ProviderDeeds::reorder(QUuid id, const QList<QUuid> &ids)
{
    // One that was removed meanwhile has no place any more.
    QList<QUuid> there;
    for (const QUuid &each : ids) {
        if (m_context.control.configuration()->provider(each))
            there += each;
    }
    whenDone(m_context.control.reorderProviders(there), this, [this, id](const Result<void> &done) {
        if (!done)
            return showFailure(tr("The order was not changed"), done.error());
        Q_EMIT moved(id);
    });
}

void ProviderDeeds::showFailure(const QString &what, const Error &error)
{
    //: %1 what did not happen, %2 why
    m_context.host.showMessage({Message::Level::Error, tr("%1: %2").arg(what, error.text), {}, {}});
}

} // namespace sluice
