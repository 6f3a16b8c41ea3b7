#include "ui/overview/card.h"

#include "ui/common/skeleton.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace sluice {

void paintCard(QPainter &painter, const QWidget &widget, const QColor &line)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.setBrush(widget.palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_header(new QHBoxLayout)
    , m_layout(new QVBoxLayout(this))
    , m_empty(new QLabel(this))
{
    m_layout->setContentsMargins(1, 10, 1, space::Small);
    m_layout->setSpacing(space::Tiny);
    m_header->setContentsMargins(space::Large - 1, 0, space::Large - 1, 0);
    auto *name = new QLabel(title, this);
    name->setFont(scaledFont(font(), 1, QFont::DemiBold));
    name->setMinimumHeight(24); // the same with and without a button beside it
    m_header->addWidget(name);
    m_header->addStretch(1);
    m_layout->addLayout(m_header);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->hide();
    m_layout->addWidget(m_empty, 1);
    m_retry = new QToolButton(this);
    m_retry->setText(tr("Retry"));
    m_retry->setAccessibleName(tr("Retry: %1", "the title of a card").arg(title));
    makeFlat(m_retry);
    m_retry->hide();
    connect(m_retry, &QToolButton::clicked, this, [this] {
        if (m_again)
            m_again();
    });
    m_layout->addWidget(m_retry, 0, Qt::AlignHCenter);
}

void Card::addToHeader(QWidget *widget)
{
    m_header->addWidget(widget);
    // A flat button has a margin of its own: its text ends where the content does.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int start = space::Large - 1;
    m_header->setContentsMargins(mirrored ? space::Tiny : start, 0, mirrored ? start : space::Tiny, 0);
}

void Card::setContent(QWidget *widget, int margin)
{
    m_content = widget;
    m_skeleton = new Skeleton(widget, 27);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(margin, 0, margin, 0);
    inset->addWidget(widget);
    m_layout->addLayout(inset, 1);
}

void Card::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    m_empty->setVisible(!text.isEmpty());
    if (m_content)
        m_content->setVisible(text.isEmpty());
}

void Card::setProblem(const QString &why, const std::function<void()> &retry)
{
    setEmptyText(why);
    m_again = retry;
    m_retry->setVisible(!why.isEmpty());
}

void Card::setLoading(bool loading)
{
    if (loading)
        m_skeleton->begin();
    else
        m_skeleton->end();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, *this, palette().color(QPalette::Mid));
}

} // namespace sluice
