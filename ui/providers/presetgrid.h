// The providers we know, as cards to choose from.
#pragma once

#include "core/control/control.h"

#include <QListView>
#include <QStyledItemDelegate>

class QSortFilterProxyModel;
class QStandardItemModel;

namespace sluice {

class PresetGrid final : public QListView
{
    Q_OBJECT
public:
    explicit PresetGrid(const std::vector<ProviderPreset> &presets, QWidget *parent = nullptr);

    void setSearch(const QString &text);
    int shownCount() const;
    // Chooses the first card; for Enter in the search box.
    void chooseFirst();

Q_SIGNALS:
    void chosen(const QString &presetId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QStandardItemModel *m_items = nullptr;
    QSortFilterProxyModel *m_shown = nullptr;
};

} // namespace sluice
