#include "ui/common/undotoast.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

namespace sluice {

namespace {

constexpr int ShownMilliseconds = 10'000;

} // namespace

UndoToast::UndoToast(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("undoToast"));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colours.color(QPalette::ToolTipText));
    m_text->setPalette(colours);
    m_text->setTextFormat(Qt::PlainText);

    auto *button = new QPushButton(tr("Undo"), this);
    button->setObjectName(QStringLiteral("undoButton"));
    connect(button, &QPushButton::clicked, this, &UndoToast::undo);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Large, space::Small, space::Small, space::Small);
    layout->setSpacing(space::Large);
    layout->addWidget(m_text);
    layout->addWidget(button);

    auto *shortcut = new QShortcut(QKeySequence(QKeySequence::Undo), this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, &UndoToast::undo);

    m_timer->setSingleShot(true);
    m_timer->setInterval(ShownMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &UndoToast::settle);
    parent->installEventFilter(this);
    hide();
}

UndoToast::~UndoToast()
{
    if (m_gone)
        m_gone();
}

void UndoToast::offer(const QString &text, std::function<void()> undoStep, std::function<void()> gone)
{
    settle();
    m_undo = std::move(undoStep);
    m_gone = std::move(gone);
    m_text->setText(text);
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer->start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void UndoToast::undo()
{
    const auto step = std::exchange(m_undo, {});
    m_gone = {};
    m_timer->stop();
    hide();
    if (step)
        step();
}

void UndoToast::settle()
{
    const auto last = std::exchange(m_gone, {});
    m_undo = {};
    m_timer->stop();
    hide();
    if (last)
        last();
}

void UndoToast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

bool UndoToast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void UndoToast::place()
{
    const QSize size = sizeHint();
    const QSize around = parentWidget()->size();
    setGeometry((around.width() - size.width()) / 2, around.height() - size.height() - space::Huge,
                size.width(), size.height());
}

} // namespace sluice
