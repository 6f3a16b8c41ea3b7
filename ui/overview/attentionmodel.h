// What somebody should look at, as a list.
#pragma once

#include "ui/common/rowsync.h"
#include "ui/overview/attention.h"

#include <QAbstractListModel>

namespace sluice {

class AttentionModel final : public RowSync<QAbstractListModel>
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, PageRole, ArgumentRole };
    explicit AttentionModel(QObject *parent = nullptr)
        : RowSync(parent)
    {}

    void setItems(std::vector<AttentionItem> items, Instant now);
    const std::vector<AttentionItem> &items() const { return m_items; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<AttentionItem> m_items = {};
    Instant m_now = {};
};

} // namespace sluice
