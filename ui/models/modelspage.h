// The Models & prices page: every model that is known, what it costs and by whose word.
#pragma once

#include "core/control/control.h"
#include "ui/common/pagehost.h"
#include "ui/models/modelsfilter.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace sluice {

class DrawerHost;
class EmptyState;
class ModelDrawer;
class ModelsModel;

class ModelsPage final : public QWidget, public OpensWithArgument
{
    Q_OBJECT
public:
    explicit ModelsPage(const PageContext &context, QWidget *parent = nullptr);

    // "unpriced", "used", "own", "all": a chip. "model:NAME": that model. "price:PROVIDER-ID:NAME": sets its
    // price (the id may be missing).
    void openWith(const QString &argument) override;
    // Shows what that catalogue would change, or why it cannot be used.
    void lookAtCatalogue(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildTools();
    void buildFilters(QBoxLayout *column);
    void buildTable();
    void buildActions();
    void refresh();
    void onModels(std::vector<KnownModel> models);
    void onFailed(const QString &why);
    void refreshChips();
    void refreshFace();
    void refreshDrawer();
    void refreshCatalogue();
    void select(int sourceRow);
    void takeWish();
    void setChip(ModelsFilter::Chip chip);
    void clearFilter();
    void showMenu(const QPoint &at);
    void showDrawer();
    std::optional<KnownModel> current() const;
    void setPrice();
    void setPriceOf(const KnownModel &model);
    void removePrice();
    void showRequests();
    void chooseCatalogue();
    void useBundled();

    PageContext m_context;
    ModelsModel *m_model = nullptr;
    ModelsFilter *m_filter = nullptr;
    QLineEdit *m_search = nullptr;
    std::array<QToolButton *, ModelsFilter::ChipCount> m_chips = {};
    QPushButton *m_set = nullptr;
    QPushButton *m_catalogue = nullptr;
    QAction *m_bundled = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_tableFrame = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    DrawerHost *m_drawerHost = nullptr;
    ModelDrawer *m_drawer = nullptr;
    QString m_wish = {}; // of openWith(), until the models are there
    bool m_isRead = false;
    int m_looks = 1; // still to come: requests reach the database a moment after they are shown
    QTimer m_refreshTimer;
};

} // namespace sluice
