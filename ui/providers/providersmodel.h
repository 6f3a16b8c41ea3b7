// The providers in order of preference, as the Providers table shows them.
#pragma once

#include "ui/providers/providerwords.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace sluice {

class ProvidersModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Order, Name, State, BaseUrl, Protocol, Models, ColumnCount };
    enum Role { SortRole = Qt::UserRole, ProviderIdRole };

    explicit ProvidersModel(QObject *parent = nullptr);

    void setConfiguration(const ConfigurationPtr &configuration, const QString &storeName);
    // Providers that are about to be removed are not shown any more.
    void setLeaving(const QUuid &id, bool leaving);
    void setTest(const QUuid &id, const TestMemory &test);
    void setNow(Instant now);

    const Provider *provider(int row) const;
    int rowOf(const QUuid &id) const;
    ProviderState state(const Provider &provider) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Provider &provider, int row, int column) const;
    QVariant sortValue(const Provider &provider, int row, int column) const;
    QVariant mark(const Provider &provider, int column, int role) const;

    ConfigurationPtr m_configuration;
    QString m_storeName = {};
    std::vector<QUuid> m_order = {};
    QSet<QUuid> m_leaving = {};
    QHash<QUuid, TestMemory> m_tests = {};
    Instant m_now = {};
};

} // namespace sluice
