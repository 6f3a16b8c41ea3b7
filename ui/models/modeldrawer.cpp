#include "ui/models/modeldrawer.h"

#include "core/model/providercost.h"
#include "ui/common/drawer.h"
#include "ui/common/factsview.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"
#include "ui/models/modelsmodel.h"
#include "ui/models/modelwords.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace sluice {

ModelDrawer::ModelDrawer(Drawer &frame)
    : QWidget(&frame)
    , m_frame(frame)
    , m_sentence(makeMutedLabel({}, this))
    , m_prices(new FactsView(this))
    , m_facts(new FactsView(this))
{
    m_sentence->setObjectName(QStringLiteral("modelDrawerSentence"));
    m_prices->setObjectName(QStringLiteral("modelDrawerPrices"));
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, space::Small, 0);
    column->setSpacing(space::Medium);
    buildActions(column);
    column->addWidget(m_sentence);
    column->addWidget(makeSectionLabel(tr("Price per million tokens"), this));
    column->addWidget(m_prices);
    column->addWidget(makeSectionLabel(tr("Model"), this));
    column->addWidget(m_facts);
    column->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScroll(inner));
}

void ModelDrawer::buildActions(QBoxLayout *column)
{
    m_set = new QPushButton(themedIcon(QStringLiteral("edit")), tr("Set price…"), this);
    m_set->setObjectName(QStringLiteral("modelSetPriceButton"));
    m_remove =
        new QPushButton(themedIcon(QStringLiteral("trash"), IconColour::Bad), tr("Remove price"), this);
    m_remove->setObjectName(QStringLiteral("modelRemovePriceButton"));
    m_requests = new QPushButton(themedIcon(QStringLiteral("traffic")), tr("Requests"), this);
    m_requests->setObjectName(QStringLiteral("modelRequestsButton"));
    m_requests->setToolTip(tr("Show its requests"));
    connect(m_set, &QPushButton::clicked, this, &ModelDrawer::setPriceRequested);
    connect(m_remove, &QPushButton::clicked, this, &ModelDrawer::removePriceRequested);
    connect(m_requests, &QPushButton::clicked, this, &ModelDrawer::requestsRequested);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::Small);
    actions->addWidget(m_set);
    actions->addWidget(m_remove);
    actions->addWidget(m_requests);
    actions->addStretch();
    column->addLayout(actions);
}

void ModelDrawer::showModel(const KnownModel &model, const ModelsModel &models,
                            const Configuration &configuration)
{
    m_shown = model;
    m_frame.setTitle(model.model);
    m_frame.setSubtitle(priceForText(model));
    const OwnPrice *own = models.ownPrice(model);
    const Provider *provider = configuration.provider(model.providerId);
    const bool simulated = provider && costsNothing(*provider);
    m_set->setText(own ? tr("Edit price…") : tr("Set price…"));
    m_set->setVisible(!simulated);
    m_remove->setVisible(own != nullptr);
    m_requests->setVisible(model.lastUsed.has_value());
    m_sentence->setVisible(model.unpriced > 0);
    m_sentence->setText(tr("%Ln requests of the last 30 days are unpriced: their tokens are counted, their "
                           "cost is not.",
                           nullptr, int(model.unpriced)));
    const bool free =
        model.source == KnownModel::Source::Free || model.source == KnownModel::Source::Simulator;
    const auto optional = [](const std::optional<Money> &price) {
        return price ? priceText(price) : QString(); // without a value a fact is left out
    };
    std::vector<Fact> prices{{tr("Input"), priceText(free && !model.input ? Money() : model.input)},
                             {tr("Cached input"), optional(model.cached)},
                             {tr("Output"), priceText(free && !model.output ? Money() : model.output)}};
    if (own) {
        prices.insert(prices.end(), {{tr("Cache write, 5 min"), optional(own->cacheWrite5m)},
                                     {tr("Cache write, 1 h"), optional(own->cacheWrite1h)},
                                     {tr("Reasoning"), optional(own->reasoning)},
                                     {tr("Audio input"), optional(own->audioInput)},
                                     {tr("Cached audio"), optional(own->audioCacheRead)},
                                     {tr("Audio output"), optional(own->audioOutput)},
                                     {tr("Image input"), optional(own->imageInput)},
                                     {tr("Image output"), optional(own->imageOutput)},
                                     {tr("Each request"), optional(own->request)},
                                     {tr("Each web search"), optional(own->webSearch)},
                                     {tr("Second of audio"), optional(own->audioSecond)},
                                     {tr("Only from"), own->from ? shortDateText(*own->from) : QString()},
                                     {tr("Set for"), own->model, true},
                                     {tr("Note"), own->note}});
    }
    prices.push_back({tr("From"), models.sourceText(model)});
    m_prices->setFacts(prices);
    m_facts->setFacts({
        {tr("Name"), model.name},
        {tr("Context"),
         model.contextWindow > 0 ? tr("%1 tokens").arg(countText(model.contextWindow)) : QString()},
        {tr("Longest output"),
         model.maxOutput > 0 ? tr("%1 tokens").arg(countText(model.maxOutput)) : QString()},
        {tr("Priced as"), model.priceSource},
        {tr("Last used"), model.lastUsed ? dateTimeText(*model.lastUsed) : tr("never")},
        {tr("Last 30 days"),
         model.requests == 0 ? tr("no requests")
                             : tr("%1 · requests: %2").arg(modelCostText(model), countText(model.requests))},
    });
}

} // namespace sluice
