#include "ui/providers/noproviders.h"

#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/providers/foundhere.h"
#include "ui/providers/presettile.h"

#include <QBoxLayout>
#include <QPushButton>

namespace sluice {

namespace {

constexpr int Cards = 3;
constexpr int CardHeight = 72;
constexpr int TileSide = 36;
constexpr int Width = 600;

// The three that most people have an account with; others take the place of what is not there.
std::vector<ProviderPreset> largePresets(const std::vector<ProviderPreset> &presets)
{
    static const std::array<QLatin1String, Cards> wanted{QLatin1String("anthropic"), QLatin1String("openai"),
                                                         QLatin1String("gemini")};
    std::vector<ProviderPreset> large;
    for (const QLatin1String id : wanted) {
        const auto found = std::find_if(presets.begin(), presets.end(),
                                        [id](const ProviderPreset &preset) { return preset.id == id; });
        if (found != presets.end())
            large.push_back(*found);
    }
    return large;
}

} // namespace

NoProviders::NoProviders(Control &control, QWidget *parent)
    : QWidget(parent)
{
    auto *title = new QLabel(tr("Who shall answer?"), this);
    title->setFont(scaledFont(title->font(), 1.25, QFont::DemiBold));
    auto *sentence = new ToneLabel(Tone::Muted, this);
    sentence->setText(
        tr("A provider answers the requests: a service with your key, or a model on this machine."));
    sentence->setAlignment(Qt::AlignCenter);
    m_here = new FoundHere(control, this);
    connect(m_here, &FoundHere::serverChosen, this, &NoProviders::serverChosen);
    connect(m_here, &FoundHere::keyChosen, this, &NoProviders::keyChosen);
    auto *all = new QPushButton(tr("All providers…"), this);
    all->setObjectName(QStringLiteral("emptyStatePrimaryButton"));
    makePrimary(all);
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT presetChosen({}); });
    auto *simulator = new QPushButton(tr("or try the Simulator, no account needed"), this);
    simulator->setObjectName(QStringLiteral("emptyStateSecondaryButton"));
    makeFlat(simulator);
    connect(simulator, &QPushButton::clicked, this, &NoProviders::simulatorChosen);

    auto *inner = new QWidget(this);
    inner->setMaximumWidth(Width);
    auto *rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Medium);
    rows->addWidget(title, 0, Qt::AlignHCenter);
    rows->addWidget(sentence);
    rows->addWidget(m_here);
    rows->addWidget(buildCards(control));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Small);
    buttons->addStretch();
    buttons->addWidget(all);
    buttons->addWidget(simulator);
    buttons->addStretch();
    rows->addLayout(buttons);
    auto *across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(inner, 1);
    across->addStretch();
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Huge);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
}

QWidget *NoProviders::buildCards(Control &control)
{
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::Medium);
    for (const ProviderPreset &preset : largePresets(control.presets())) {
        auto *card = new QPushButton(presetTileIcon(preset.name), preset.name, row);
        card->setObjectName(QStringLiteral("providersPreset_") + preset.id);
        card->setIconSize(QSize(TileSide, TileSide));
        card->setMinimumHeight(CardHeight);
        card->setFont(scaledFont(card->font(), 1.05, QFont::DemiBold));
        connect(card, &QPushButton::clicked, this, [this, id = preset.id] { Q_EMIT presetChosen(id); });
        across->addWidget(card, 1);
    }
    return row;
}

void NoProviders::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_here->look();
}

} // namespace sluice
