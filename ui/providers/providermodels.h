// The models of one provider with what is known of each.
#pragma once

#include "core/control/control.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QHash>

namespace sluice {

class ProviderModelsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Id, Context, Price, LastUsed, ColumnCount };
    enum Role { SortRole = Qt::UserRole, ModelIdRole };

    explicit ProviderModelsModel(QObject *parent = nullptr);

    void setModels(std::vector<ProviderModel> models);
    void setLastUsed(const QHash<QString, QDate> &days, QDate today);
    const std::vector<ProviderModel> &models() const { return m_models; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const ProviderModel &model, int column) const;
    QVariant sortValue(const ProviderModel &model, int column) const;
    QString toolTip(const ProviderModel &model, int column) const;

    std::vector<ProviderModel> m_models = {};
    QHash<QString, QDate> m_days = {};
    QDate m_today = {};
};

// What a model costs in and out, in USD per million tokens: "$3.00 / $15.00", "Unpriced".
QString priceText(const ProviderModel &model);

} // namespace sluice
