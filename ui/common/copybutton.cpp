// A button that copies a text and says that it did.
#include "ui/common/copybutton.h"

#include "ui/common/icons.h"
#include "ui/common/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace sluice {

CopyButton::CopyButton(const QString &label, Content content, std::function<QString()> text, QWidget *parent)
    : QPushButton(themedIcon(QStringLiteral("copy")), label, parent)
    , m_label(label)
    , m_content(content)
    , m_text(std::move(text))
{
    // Wide enough for both of its texts, so that nothing moves when it is pressed.
    setText(tr("Copied"));
    const int other = sizeHint().width();
    setText(m_label);
    setMinimumWidth(qMax(other, sizeHint().width()));
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    if (m_content == Content::Secret)
        SecretClipboard::ofApplication().copy(m_text());
    else
        QGuiApplication::clipboard()->setText(m_text());
    setText(tr("Copied"));
    setIcon(themedIcon(QStringLiteral("check"), IconColour::Good));
    QTimer::singleShot(2000, this, [this] {
        setText(m_label);
        setIcon(themedIcon(QStringLiteral("copy")));
    });
    Q_EMIT copied();
}

} // namespace sluice
