// The providers in order of preference, as the Providers table shows them.
#pragma once

#include "ui/providers/providerfigures.h"
#include "ui/providers/providerwords.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace sluice {

class ProvidersModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Order, Name, State, BaseUrl, Protocol, Models, Spend, Latency, ColumnCount };
    enum Role { SortRole = Qt::UserRole, ProviderIdRole };

    explicit ProvidersModel(QObject *parent = nullptr);

    void setConfiguration(const ConfigurationPtr &configuration, const QString &storeName);
    // Providers that are about to be removed are not shown any more.
    void setLeaving(const QUuid &id, bool leaving);
    void setTest(const QUuid &id, const TestMemory &test);
    void setNow(Instant now);
    void setFigures(const QHash<QUuid, ProviderFigures> &figures);
    // By the calls that were seen; empty until it is set.
    void setHealth(std::function<ProviderHealth(const QUuid &)> health) { m_healthOf = std::move(health); }
    // The names of presets by their ids: what a provider's mark is made of.
    void setPresets(const std::vector<ProviderPreset> &presets);
    // Whether rows may be dragged to another place: only while they stand in their order.
    void setReorderable(bool reorderable) { m_reorderable = reorderable; }
    QList<QUuid> ids() const;

    const Provider *provider(int row) const;
    int rowOf(const QUuid &id) const;
    ProviderState state(const Provider &provider) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    // Only asks: moveRequested() is emitted, and the row moves once the configuration says so.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    // That provider is to stand where the one of that row stands now; behind the last: rowCount().
    void moveRequested(const QUuid &id, int row);

private:
    QString text(const Provider &provider, int row, int column) const;
    QString toolTip(const Provider &provider, int row, int column) const;
    QVariant sortValue(const Provider &provider, int row, int column) const;
    QVariant mark(const Provider &provider, int column, int role) const;

    ConfigurationPtr m_configuration;
    QString m_storeName = {};
    std::vector<QUuid> m_order = {};
    QSet<QUuid> m_leaving = {};
    QHash<QUuid, TestMemory> m_tests = {};
    QHash<QUuid, ProviderFigures> m_figures = {};
    QHash<QString, QString> m_presetNames = {};
    std::function<ProviderHealth(const QUuid &)> m_healthOf = {};
    bool m_reorderable = true;
    Instant m_now = {};
};

} // namespace sluice
