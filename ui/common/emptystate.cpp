// What a page shows instead of nothing.
#include "ui/common/emptystate.h"

#include "ui/common/icons.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sluice {

namespace {

constexpr int IconSide = 44;
constexpr int TextWidth = 440;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new ToneLabel(Tone::Muted, this))
    , m_primary(new QPushButton(this))
    , m_secondary(new QPushButton(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setFont(scaledFont(font(), 1.25, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setFixedWidth(TextWidth);
    m_sentence->setFixedWidth(TextWidth);
    m_primary->setObjectName(QStringLiteral("emptyStatePrimaryButton"));
    m_secondary->setObjectName(QStringLiteral("emptyStateSecondaryButton"));
    makePrimary(m_primary);
    makeFlat(m_secondary);
    connect(m_primary, &QPushButton::clicked, this, [this] { m_runPrimary(); });
    connect(m_secondary, &QPushButton::clicked, this, [this] { m_runSecondary(); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Small);
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Huge);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(space::Medium);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addSpacing(space::Tiny);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(space::Large);
    column->addLayout(buttons);
    column->addStretch(3);
}

void EmptyState::setContent(const QString &icon, const QString &title, const QString &sentence,
                            const EmptyStateAction &primary, const EmptyStateAction &secondary)
{
    m_iconName = icon;
    m_runPrimary = primary.run;
    m_runSecondary = secondary.run;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_primary->setText(primary.text);
    m_primary->setVisible(!primary.text.isEmpty());
    m_secondary->setText(secondary.text);
    m_secondary->setVisible(!secondary.text.isEmpty());
    // A label with wrapped text says how high it is only when it is asked for a width.
    for (QLabel *label : {m_title, m_sentence})
        label->setFixedHeight(label->heightForWidth(TextWidth));
    refreshIcon();
}

void EmptyState::refreshIcon()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(
            themedIcon(m_iconName, IconColour::Muted).pixmap(QSize(IconSide, IconSide), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
}

} // namespace sluice
