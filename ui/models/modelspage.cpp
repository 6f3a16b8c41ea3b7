#include "ui/models/modelspage.h"

#include "core/control/async.h"
#include "ui/common/celldelegate.h"
#include "ui/common/drawer.h"
#include "ui/common/emptystate.h"
#include "ui/common/format.h"
#include "ui/common/pageparts.h"
#include "ui/common/spendfeed.h"
#include "ui/models/cataloguedialog.h"
#include "ui/models/modeldrawer.h"
#include "ui/models/modelsmodel.h"
#include "ui/models/modelwords.h"
#include "ui/models/pricedialog.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace sluice {

namespace {

constexpr int RefreshInterval = 5000; // if something was recorded
constexpr int LooksAfterNews = 2;
const QString readProblem = QStringLiteral("models-read");

} // namespace

ModelsPage::ModelsPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ModelsModel(this))
    , m_filter(new ModelsFilter(this))
{
    setObjectName(QStringLiteral("modelsPage"));
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(ModelsModel::SortRole);
    buildTools();
    buildTable();
    buildActions();
    m_refreshTimer.setInterval(RefreshInterval);
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] {
        if (m_looks > 0)
            refresh();
    });
    const auto readAgain = [this] { isVisible() ? refresh() : void(m_looks = std::max(m_looks, 1)); };
    connect(&m_context.control, &Control::pricesChanged, this, readAgain);
    connect(&m_context.control, &Control::repriced, this, readAgain);
    connect(&m_context.control, &Control::configurationChanged, this, readAgain);
    connect(&m_context.control, &Control::recorded, this, [this] { m_looks = LooksAfterNews; });
    refreshCatalogue();
    refreshChips();
    refreshFace();
}

void ModelsPage::openWith(const QString &argument)
{
    m_wish = argument;
    if (m_isRead)
        takeWish();
}

void ModelsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_looks > 0)
        refresh();
    m_refreshTimer.start();
}

void ModelsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_refreshTimer.stop();
}

void ModelsPage::refresh()
{
    m_looks = std::max(0, m_looks - 1);
    whenDone(m_context.control.knownModels(), this, [this](Result<std::vector<KnownModel>> models) {
        models ? onModels(std::move(models).value()) : onFailed(models.error().text);
    });
}

void ModelsPage::onFailed(const QString &why)
{
    m_looks = std::max(m_looks, 1);
    m_context.host.showMessage({Message::Level::Error,
                                tr("The models could not be read: %1").arg(why),
                                {{tr("Retry"), [this] { refresh(); }}},
                                readProblem});
    refreshFace();
}

void ModelsPage::onModels(std::vector<KnownModel> models)
{
    m_context.host.dismissMessage(readProblem);
    const std::optional<KnownModel> selected = current();
    m_isRead = true;
    m_model->setModels(std::move(models), m_context.control.catalogueInfo(), m_context.control.ownPrices(),
                       m_context.spend.now());
    m_filter->invalidate(); // what a chip shows may have changed without a row
    if (selected)
        select(m_model->rowOf(*selected));
    refreshCatalogue();
    refreshChips();
    refreshFace();
    refreshDrawer();
    takeWish();
}

void ModelsPage::takeWish()
{
    const QString wish = std::exchange(m_wish, {});
    const auto chips = {
        std::pair{"all", ModelsFilter::Chip::All}, std::pair{"used", ModelsFilter::Chip::Used},
        std::pair{"unpriced", ModelsFilter::Chip::Unpriced}, std::pair{"own", ModelsFilter::Chip::Own}};
    for (const auto &[name, chip] : chips) {
        if (wish != QLatin1String(name))
            continue;
        m_search->clear();
        setChip(chip);
        if (m_filter->rowCount() > 0)
            m_table->setCurrentIndex(m_filter->index(0, 0));
        return m_table->setFocus();
    }
    const bool price = wish.startsWith(QLatin1String("price:"));
    if (!price && !wish.startsWith(QLatin1String("model:")))
        return;
    const QString rest = wish.section(QLatin1Char(':'), 1);
    const QUuid provider = price ? QUuid::fromString(rest.section(QLatin1Char(':'), 0, 0)) : QUuid();
    const QString name = price ? rest.section(QLatin1Char(':'), 1) : rest;
    clearFilter();
    const int row = m_model->rowOf(name, provider);
    select(row);
    if (!price) {
        if (row < 0)
            m_search->setText(name);
        return m_table->setFocus();
    }
    KnownModel asked;
    asked.model = name;
    asked.providerId = provider;
    setPriceOf(row < 0 ? asked : *m_model->model(row));
}

void ModelsPage::select(int sourceRow)
{
    if (sourceRow < 0)
        return;
    const QModelIndex shown = m_filter->mapFromSource(m_model->index(sourceRow, ModelsModel::Model));
    if (!shown.isValid())
        return;
    if (shown.row() != m_table->currentIndex().row())
        m_table->setCurrentIndex(shown);
    m_table->scrollTo(shown);
}

std::optional<KnownModel> ModelsPage::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    const KnownModel *model = index.isValid() ? m_model->model(index.row()) : nullptr;
    return model ? std::optional(*model) : std::nullopt;
}

void ModelsPage::setChip(ModelsFilter::Chip chip)
{
    m_filter->setChip(chip);
    m_chips[size_t(chip)]->setChecked(true);
    refreshFace();
}

void ModelsPage::clearFilter()
{
    m_search->clear();
    setChip(ModelsFilter::Chip::All);
}

void ModelsPage::refreshChips()
{
    const std::array<QString, ModelsFilter::ChipCount> names{tr("All"), tr("Used"), tr("Unpriced"),
                                                             tr("Own")};
    for (int chip = 0; chip < ModelsFilter::ChipCount; ++chip) {
        int count = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            count += ModelsFilter::belongs(*m_model->model(row), ModelsFilter::Chip(chip)) ? 1 : 0;
        //: %1 is the name of a filter, %2 how many models it shows
        m_chips[size_t(chip)]->setText(tr("%1 %2").arg(names[size_t(chip)], countText(count)));
    }
}

void ModelsPage::refreshFace()
{
    m_set->setEnabled(m_isRead);
    if (m_filter->rowCount() > 0 || !m_isRead)
        return m_stack->setCurrentWidget(m_tableFrame);
    if (m_filter->chip() == ModelsFilter::Chip::Own && m_filter->words().isEmpty())
        m_empty->setContent(QStringLiteral("edit"), tr("No own prices yet"),
                            tr("Your own price comes before the catalogue's, from the next request on; what "
                               "was unpriced can be priced with it."),
                            {tr("Show all models"), [this] { clearFilter(); }});
    else if (m_filter->chip() == ModelsFilter::Chip::Unpriced && m_filter->words().isEmpty())
        m_empty->setContent(QStringLiteral("calm"), tr("Everything you used has a price"),
                            tr("A model without one shows here, with its tokens counted and its cost open."),
                            {tr("Show all models"), [this] { clearFilter(); }});
    else
        m_empty->setContent(QStringLiteral("filter"), tr("No model matches"),
                            m_filter->words().isEmpty() ? tr("None of your providers was asked anything yet.")
                                                        : tr("No model matches “%1”.").arg(m_filter->words()),
                            {tr("Clear filter"), [this] { clearFilter(); }});
    m_stack->setCurrentWidget(m_empty);
}

void ModelsPage::refreshCatalogue()
{
    const CatalogueInfo info = m_context.control.catalogueInfo();
    const QDate day = QDate::fromString(info.asOf, Qt::ISODate);
    //: %1 is the date of the price catalogue
    m_catalogue->setText(tr("Catalogue of %1").arg(dayText(day)));
    m_catalogue->setToolTip(info.bundled ? tr("The price catalogue that comes with Sluice")
                                         : tr("A price catalogue that you chose"));
    m_bundled->setEnabled(!info.bundled);
}

void ModelsPage::showDrawer()
{
    const auto model = current();
    if (!model)
        return;
    m_drawer->showModel(*model, *m_model, *m_context.control.configuration());
    m_drawerHost->open();
}

void ModelsPage::refreshDrawer()
{
    if (!m_drawerHost->isOpen() || !m_drawer->shown())
        return;
    const KnownModel *model = m_model->model(m_model->rowOf(*m_drawer->shown()));
    if (model)
        m_drawer->showModel(*model, *m_model, *m_context.control.configuration());
    else
        m_drawerHost->close();
}

void ModelsPage::showMenu(const QPoint &at)
{
    const auto model = current();
    if (!m_table->indexAt(at).isValid() || !model)
        return;
    QMenu menu(this);
    for (QAction *action : m_table->actions()) {
        if (action->objectName() == QLatin1String("modelRemovePriceAction"))
            action->setEnabled(m_model->ownPrice(*model) != nullptr);
        menu.addAction(action);
    }
    menu.exec(m_table->viewport()->mapToGlobal(at));
    for (QAction *action : m_table->actions())
        action->setEnabled(true);
}

// --- prices ---

void ModelsPage::setPrice()
{
    setPriceOf(current().value_or(KnownModel{}));
}

void ModelsPage::setPriceOf(const KnownModel &model)
{
    if (model.source == KnownModel::Source::Simulator) {
        m_context.host.showMessage({Message::Level::Info, tr("The simulator costs nothing."), {}, {}});
        return;
    }
    auto *dialog =
        new PriceDialog(m_context.control, m_context.spend.now(), model, m_model->ownPrice(model), this);
    connect(dialog, &PriceDialog::applied, this, [this](const OwnPrice &price, const Repriced &past) {
        //: %1 is a model, %2 a sentence about earlier requests
        m_context.host.showMessage({Message::Level::Success,
                                    tr("%1 has your price. %2").arg(price.model, repricedText(past, true)),
                                    {},
                                    QStringLiteral("models-priced")});
    });
    dialog->open();
}

void ModelsPage::removePrice()
{
    const auto model = current();
    const OwnPrice *own = model ? m_model->ownPrice(*model) : nullptr;
    if (!own)
        return;
    whenDone(m_context.control.removeOwnPrice(own->id), this, [this, price = *own](const Result<void> &done) {
        const auto failed = [this](const Error &error) {
            m_context.host.showMessage({Message::Level::Error, error.text, {}, {}});
        };
        if (!done)
            return failed(done.error());
        m_context.host.offerUndo(tr("Your price for %1 was removed. What it priced stays.").arg(price.model),
                                 [this, price, failed] {
                                     whenDone(m_context.control.saveOwnPrice(price), this,
                                              [failed](const Result<OwnPrice> &back) {
                                                  if (!back)
                                                      failed(back.error());
                                              });
                                 });
    });
}

void ModelsPage::showRequests()
{
    if (const auto model = current(); model && model->lastUsed)
        m_context.host.openPage(QStringLiteral("traffic"), QStringLiteral("model:") + model->model);
}

// --- the catalogue ---

void ModelsPage::chooseCatalogue()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose a price catalogue"), {},
                                                      tr("Price catalogues (*.json)"));
    if (!file.isEmpty())
        lookAtCatalogue(file);
}

void ModelsPage::lookAtCatalogue(const QString &file)
{
    whenDone(m_context.control.previewCatalogue(file), this, [this](const Result<CatalogueChange> &change) {
        if (!change) {
            m_context.host.showMessage({Message::Level::Error, change.error().text, {}, {}});
            return;
        }
        (new CatalogueDialog(m_context.control, change.value(), this))->open();
    });
}

void ModelsPage::useBundled()
{
    whenDone(m_context.control.useBundledCatalogue(), this, [this](const Result<void> &done) {
        if (!done)
            m_context.host.showMessage({Message::Level::Error, done.error().text, {}, {}});
    });
}

} // namespace sluice
