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
    // `model` is lent and lives as long as this. Ids are taken as copies: each deed publishes a new
    // configuration, and what stood in the old one may be gone then.
    ProviderDeeds(const PageContext &context, ProvidersModel &model, QObject *parent);

    void addSimulator();
    void addServer(const LocalServer &server);
    void switchIt(QUuid id);
    void remove(QUuid id);
    // To where the provider of that row stands now; behind the last: the number of rows.
    void moveTo(QUuid id, int row);
    void moveBy(QUuid id, int by);

Q_SIGNALS:
    void added(const QUuid &id);
    void moved(const QUuid &id);
    // Which providers are shown has changed without the configuration.
    void shownChanged();

private:
    void create(const ProviderDraft &draft, const QString &failure);
    void setEnabled(QUuid id, bool enabled);
    void reorder(QUuid id, const QList<QUuid> &ids);
    void showFailure(const QString &what, const Error &error);

    PageContext m_context;
    ProvidersModel &m_model;
};

} // namespace sluice
