// A page's content with a drawer at its right.
#include "ui/common/drawer.h"

#include "ui/common/icons.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

namespace sluice {

namespace {

constexpr int Narrowest = 380;
constexpr int Widest = 460;
// With less than this for the content beside it, the drawer lies over the content.
constexpr int RoomBeside = 520;

} // namespace

Drawer::Drawer(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new ToneLabel(Tone::Muted, this))
    , m_content(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    m_title->setFont(scaledFont(font(), 1.15, QFont::DemiBold));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->hide();

    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("drawerCloseButton"));
    close->setIcon(themedIcon(QStringLiteral("close"), IconColour::Muted));
    close->setAccessibleName(tr("Close details"));
    close->setToolTip(tr("Close (Esc)"));
    makeFlat(close);
    connect(close, &QToolButton::clicked, this, &Drawer::closeRequested);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->addLayout(titles, 1);
    head->addWidget(close, 0, Qt::AlignTop);

    m_content->setSpacing(space::Medium);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Medium, space::Medium, space::Large);
    column->setSpacing(space::Medium);
    column->addLayout(head);
    column->addLayout(m_content, 1);
}

void Drawer::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Drawer::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Drawer::setScrollingContent(QWidget *widget)
{
    const QMargins margins = layout()->contentsMargins();
    layout()->setContentsMargins(margins.left(), margins.top(), margins.right(), 0);
    m_content->addWidget(widget);
    if (const auto *scroll = widget->findChild<QScrollArea *>())
        scroll->widget()->setContentsMargins(0, 0, 0, space::Large);
}

void Drawer::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.drawLine(x, 0, x, height());
}

DrawerHost::DrawerHost(QWidget *content, Drawer *drawer, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_drawer(drawer)
{
    m_content->setParent(this);
    m_drawer->setParent(this);
    m_drawer->hide();
    connect(m_drawer, &Drawer::closeRequested, this, &DrawerHost::close);
    setMinimumSize(Narrowest, 200);
}

bool DrawerHost::isOpen() const
{
    return !m_drawer->isHidden();
}

void DrawerHost::open()
{
    if (isOpen())
        return;
    m_drawer->show();
    m_drawer->raise();
    place();
}

void DrawerHost::close()
{
    if (!isOpen())
        return;
    const bool hadFocus = m_drawer->isAncestorOf(focusWidget());
    m_drawer->hide();
    place();
    if (hadFocus)
        m_content->setFocus();
    Q_EMIT closed();
}

void DrawerHost::place()
{
    const int drawerWidth = qBound(Narrowest, width() * 38 / 100, Widest);
    const bool beside = isOpen() && width() - drawerWidth >= RoomBeside;
    const int contentWidth = beside ? width() - drawerWidth : width();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_content->setGeometry(mirrored && beside ? drawerWidth : 0, 0, contentWidth, height());
    m_drawer->setGeometry(mirrored ? 0 : width() - drawerWidth, 0, drawerWidth, height());
}

void DrawerHost::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void DrawerHost::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isOpen())
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sluice
