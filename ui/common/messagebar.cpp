#include "ui/common/messagebar.h"

#include "ui/common/icons.h"
#include "ui/common/sluicestyle.h"

#include <QAccessible>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace sluice {

namespace {

constexpr size_t VisibleMessages = 2;

// The ground of one message: a tint of its meaning and a bar at its leading edge.
class MessageRow final : public QWidget
{
public:
    MessageRow(Message::Level level, QWidget *parent)
        : QWidget(parent)
        , m_level(level)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor colour = meaning();
        // The warning's ink is a brown on light grounds; its tint is the amber that it stands for.
        const QColor tint = m_level == Message::Level::Warning ? QColor(0xf0a800) : colour;
        painter.fillRect(rect(), mixed(palette().color(QPalette::Base), tint, 0.12));
        painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 3 : 0, 0, 3, height()),
                         colour);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }

private:
    QColor meaning() const
    {
        const SemanticColours &colours = semanticColours(palette());
        switch (m_level) {
        case Message::Level::Info:
            return colours.info;
        case Message::Level::Success:
            return colours.good;
        case Message::Level::Warning:
            return colours.warning;
        case Message::Level::Error:
            break;
        }
        return colours.bad;
    }
    Message::Level m_level;
};

QIcon iconOf(Message::Level level)
{
    switch (level) {
    case Message::Level::Info:
        return themedIcon(QStringLiteral("info"), IconColour::Info);
    case Message::Level::Success:
        return themedIcon(QStringLiteral("success"), IconColour::Good);
    case Message::Level::Warning:
        return themedIcon(QStringLiteral("warning"), IconColour::Warning);
    case Message::Level::Error:
        break;
    }
    return themedIcon(QStringLiteral("error"), IconColour::Bad);
}

// An icon that follows the theme: a tool button without a reaction.
QToolButton *iconLabel(const QIcon &icon, QWidget *parent)
{
    auto *label = new QToolButton(parent);
    label->setIcon(icon);
    label->setIconSize({18, 18});
    label->setAutoRaise(true);
    label->setFocusPolicy(Qt::NoFocus);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Messages"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

void MessageBar::show(const Message &message)
{
    if (!message.id.isEmpty()) {
        for (size_t i = 0; i < m_messages.size(); ++i) {
            if (m_messages[i].id == message.id) {
                if (m_messages[i].text == message.text && m_messages[i].level == message.level)
                    return;
                m_messages[i] = message;
                rebuild();
                return;
            }
        }
    }
    const quint64 serial = m_nextSerial++;
    m_messages.push_back(message);
    m_serials.push_back(serial);
    if (message.level != Message::Level::Error && message.level != Message::Level::Warning)
        leaveLater(serial, message.actions.empty() ? 6000 : 15000);
    rebuild();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::dismiss(const QString &id)
{
    for (size_t i = 0; i < m_messages.size(); ++i) {
        if (m_messages[i].id == id) {
            close(m_serials[i]);
            return;
        }
    }
}

void MessageBar::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            // Renamed at once: whoever looks for a message's button must not find one that is on its way out.
            row->setObjectName(QString());
            for (auto *button : row->findChildren<QWidget *>())
                button->setObjectName(QString());
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    // The newest are on top of the pile: they are what just happened.
    const size_t shown = qMin(VisibleMessages, m_messages.size());
    for (size_t i = 0; i < shown; ++i) {
        const size_t index = m_messages.size() - 1 - i;
        m_layout->addWidget(rowFor(m_messages[index], m_serials[index]));
    }
    if (m_messages.size() > shown) {
        auto *more = new QLabel(tr("and %n more", nullptr, int(m_messages.size() - shown)), this);
        more->setContentsMargins(space::Large, 2, space::Large, 2);
        m_layout->addWidget(more);
    }
    setVisible(!m_messages.empty());
}

QWidget *MessageBar::rowFor(const Message &message, quint64 serial)
{
    auto *row = new MessageRow(message.level, this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::Medium, 5, space::Small, 6);
    layout->setSpacing(space::Small);
    layout->addWidget(iconLabel(iconOf(message.level), row));

    auto *text = new QLabel(message.text, row);
    text->setObjectName(QStringLiteral("messageBarText"));
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setWordWrap(true);
    layout->addWidget(text, 1);

    int number = 1;
    for (const MessageAction &action : message.actions) {
        auto *button = new QPushButton(action.text, row);
        button->setObjectName(QStringLiteral("messageBarAction%1").arg(number++));
        connect(button, &QPushButton::clicked, this, [this, serial, run = action.run] {
            close(serial);
            run();
        });
        layout->addWidget(button);
    }
    auto *closer = new QToolButton(row);
    closer->setObjectName(QStringLiteral("messageBarCloseButton"));
    closer->setIcon(themedIcon(QStringLiteral("close"), IconColour::Muted));
    closer->setAutoRaise(true);
    closer->setFixedSize(28, 28);
    closer->setToolTip(tr("Close this message"));
    closer->setAccessibleName(tr("Close this message"));
    connect(closer, &QToolButton::clicked, this, [this, serial] { close(serial); });
    layout->addWidget(closer);
    return row;
}

void MessageBar::close(quint64 serial)
{
    for (size_t i = 0; i < m_serials.size(); ++i) {
        if (m_serials[i] == serial) {
            m_serials.erase(m_serials.begin() + ptrdiff_t(i));
            m_messages.erase(m_messages.begin() + ptrdiff_t(i));
            rebuild();
            return;
        }
    }
}

void MessageBar::leaveLater(quint64 serial, int milliseconds)
{
    QTimer::singleShot(milliseconds, this, [this, serial] {
        // Never while somebody is reading it or about to press its button.
        const bool inUse = underMouse() || (focusWidget() && focusWidget()->hasFocus());
        inUse ? leaveLater(serial, 2000) : close(serial);
    });
}

} // namespace sluice
