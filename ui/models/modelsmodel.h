// Every known model with its price and its use, as the Models table shows them.
#pragma once

#include "core/control/control.h"

#include <QAbstractTableModel>

namespace sluice {

class ModelsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Model,
        ProviderName,
        Context,
        Input,
        Cached,
        Output,
        Source,
        LastUsed,
        Requests,
        Cost,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    // In the order of interest: used without a price, used, served, the rest.
    void setModels(std::vector<KnownModel> models, const CatalogueInfo &catalogue, std::vector<OwnPrice> own,
                   Instant now);

    const KnownModel *model(int row) const;
    // The own price that a row has; null: none.
    const OwnPrice *ownPrice(const KnownModel &model) const;
    QString sourceText(const KnownModel &model) const;
    // The row of the same model of the same provider; -1: there is none any more.
    int rowOf(const KnownModel &model) const;
    // The first row of a model by its name, of that provider if one is given; -1: none.
    int rowOf(const QString &model, const QUuid &provider) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const KnownModel &model, int column) const;
    QString toolTip(const KnownModel &model, int column) const;
    QVariant sortValue(const KnownModel &model, int column) const;
    QVariant mark(const KnownModel &model, int column, int role) const;

    std::vector<KnownModel> m_models = {};
    std::vector<OwnPrice> m_own = {};
    CatalogueInfo m_catalogue = {};
    Instant m_now = {};
};

} // namespace sluice
