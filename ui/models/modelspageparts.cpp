// What the Models & prices page is made of.
#include "ui/common/drawer.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/models/modeldrawer.h"
#include "ui/models/modelsmodel.h"
#include "ui/models/modelspage.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace sluice {

void ModelsPage::buildTools()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::Large, 0, 0);
    column->setSpacing(space::Medium);

    m_catalogue = new QPushButton(this);
    m_catalogue->setObjectName(QStringLiteral("modelsCatalogueButton"));
    auto *menu = new QMenu(m_catalogue);
    QAction *update = menu->addAction(themedIcon(QStringLiteral("refresh")), tr("Update from a file…"), this,
                                      &ModelsPage::chooseCatalogue);
    update->setObjectName(QStringLiteral("modelsUpdateCatalogueAction"));
    m_bundled = menu->addAction(tr("Back to the bundled one"), this, &ModelsPage::useBundled);
    m_bundled->setObjectName(QStringLiteral("modelsBundledCatalogueAction"));
    m_catalogue->setMenu(menu);

    m_set = new QPushButton(themedIcon(QStringLiteral("edit"), IconColour::OnAccent), tr("Set price…"), this);
    m_set->setObjectName(QStringLiteral("modelsSetPriceButton"));
    m_set->setToolTip(tr("Set a price of your own (Enter)"));
    makePrimary(m_set);
    connect(m_set, &QPushButton::clicked, this, &ModelsPage::setPrice);

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::Large, 0, space::Large, 0);
    tools->setSpacing(space::Small);
    tools->addWidget(makePageTitle(tr("Models & prices"), this));
    tools->addStretch();
    tools->addWidget(m_catalogue);
    tools->addWidget(m_set);
    column->addLayout(tools);
    buildFilters(column);
}

void ModelsPage::buildFilters(QBoxLayout *column)
{
    m_search = makeSearchEdit(tr("Search models, providers"), this);
    m_search->setObjectName(QStringLiteral("modelsSearchEdit"));
    m_search->setAccessibleName(tr("Search models"));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        refreshFace();
    });
    auto *across = new QHBoxLayout;
    across->setContentsMargins(space::Large, 0, space::Large, 0);
    across->setSpacing(space::Small);
    across->addWidget(m_search, 1);
    auto *group = new QButtonGroup(this);
    const char *const names[] = {"modelsAllChip", "modelsUsedChip", "modelsUnpricedChip", "modelsOwnChip"};
    for (int chip = 0; chip < ModelsFilter::ChipCount; ++chip) {
        auto *button = new QToolButton(this);
        button->setObjectName(QString::fromLatin1(names[chip]));
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        group->addButton(button, chip);
        across->addWidget(button);
        m_chips[size_t(chip)] = button;
    }
    m_chips[0]->setChecked(true);
    m_chips[size_t(ModelsFilter::Chip::Used)]->setToolTip(tr("Models that were asked for anything"));
    m_chips[size_t(ModelsFilter::Chip::Unpriced)]->setToolTip(tr("Used, and no price is known"));
    m_chips[size_t(ModelsFilter::Chip::Own)]->setToolTip(tr("Models with a price of yours"));
    connect(group, &QButtonGroup::idClicked, this, [this](int chip) { setChip(ModelsFilter::Chip(chip)); });
    column->addLayout(across);
}

void ModelsPage::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("modelsTable"));
    m_table->setAccessibleName(tr("Models"));
    m_table->setModel(m_filter);
    const std::initializer_list<std::pair<int, int>> widths = {
        {ModelsModel::ProviderName, 110}, {ModelsModel::Context, 76},  {ModelsModel::Input, 84},
        {ModelsModel::Cached, 84},        {ModelsModel::Output, 84},   {ModelsModel::Source, 176},
        {ModelsModel::LastUsed, 100},     {ModelsModel::Requests, 84}, {ModelsModel::Cost, 136}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    setUpTable(m_table,
               {ModelsModel::Model,
                190,
                {ModelsModel::Context, ModelsModel::LastUsed, ModelsModel::Cached, ModelsModel::Requests,
                 ModelsModel::ProviderName, ModelsModel::Cost, ModelsModel::Source}});
    connect(m_table, &QTableView::clicked, this, &ModelsPage::showDrawer);
    connect(m_table, &QTableView::customContextMenuRequested, this, &ModelsPage::showMenu);

    m_empty = new EmptyState;
    m_tableFrame = makeTableFrame(m_table);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_tableFrame);
    m_stack->addWidget(m_empty);
    auto *frame = new Drawer;
    frame->setObjectName(QStringLiteral("modelDrawer"));
    m_drawer = new ModelDrawer(*frame);
    frame->setScrollingContent(m_drawer);
    m_drawerHost = new DrawerHost(m_stack, frame, this);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_drawerHost, 1);
    connect(m_drawer, &ModelDrawer::setPriceRequested, this, &ModelsPage::setPrice);
    connect(m_drawer, &ModelDrawer::removePriceRequested, this, &ModelsPage::removePrice);
    connect(m_drawer, &ModelDrawer::requestsRequested, this, &ModelsPage::showRequests);
}

void ModelsPage::buildActions()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &keys,
                            void (ModelsPage::*run)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        m_table->addAction(action);
    };
    add("modelSetPriceAction", tr("Set price…"), Qt::Key_Return, &ModelsPage::setPrice);
    add("modelRequestsAction", tr("Show its requests"), {}, &ModelsPage::showRequests);
    add("modelRemovePriceAction", tr("Remove your price"), QKeySequence::Delete, &ModelsPage::removePrice);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_drawerHost->isOpen())
            showDrawer();
    });
    const auto shortcut = [this](const QKeySequence &keys, QWidget *in, Qt::ShortcutContext where, auto run) {
        auto *made = new QShortcut(keys, in, nullptr, nullptr, where);
        connect(made, &QShortcut::activated, this, run);
    };
    shortcut(Qt::Key_Enter, m_table, Qt::WidgetShortcut, [this] { setPrice(); });
    shortcut(Qt::Key_Space, m_table, Qt::WidgetShortcut, [this] { showDrawer(); });
    shortcut(QKeySequence::Find, this, Qt::WidgetWithChildrenShortcut, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    // From the search box into what it found.
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_filter->rowCount() == 0)
            return;
        m_table->setCurrentIndex(m_filter->index(0, 0));
        m_table->setFocus();
    });
    shortcut(Qt::Key_Down, m_search, Qt::WidgetShortcut, [this] { m_table->setFocus(); });
}

} // namespace sluice
