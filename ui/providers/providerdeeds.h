// What the Providers page does to providers, with what can be undone.
#pragma once

#include "core/control/control.h"
#include "ui/common/pagehost.h"

#include <QObject>

namespace sluice {

class ProvidersModel;

class ProviderDeeds final : public QObject
{
    Q_OBJECT
public:
    // `model` is lent and lives as long as this.
    ProviderDeeds(const PageContext &context, ProvidersModel &model, QObject *parent);

    void addSimulator();
    void addServer(const LocalServer &server);
    void switchIt(const QUuid &id);
    void remove(const QUuid &id);
    // To where the provider of that row stands now; behind the last: the number of rows.
    void moveTo(const QUuid &id, int row);
    void moveBy(const QUuid &id, int by);

Q_SIGNALS:
    void added(const QUuid &id);
    void moved(const QUuid &id);
    // Which providers are shown has changed without the configuration.
    void shownChanged();

private:
    void create(const ProviderDraft &draft, const QString &failure);
    void setEnabled(const QUuid &id, bool enabled);
    void reorder(const QUuid &id, const QList<QUuid> &ids);
    void showFailure(const QString &what, const Error &error);

    PageContext m_context;
    ProvidersModel &m_model;
};

} // namespace sluice
