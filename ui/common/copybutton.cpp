// A button that copies a text and says that it did.
#include "ui/common/copybutton.h"

#include "ui/common/icons.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/sluicestyle.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace sluice {

namespace {

constexpr int CopiedFor = 2000; // ms

} // namespace

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

void CopyButton::setPrimary()
{
    m_primary = true;
    makePrimary(this);
    showCopied(false);
}

void CopyButton::showCopied(bool copied)
{
    setText(copied ? tr("Copied") : m_label);
    const IconColour plain = copied ? IconColour::Good : IconColour::Text;
    setIcon(themedIcon(copied ? QStringLiteral("check") : QStringLiteral("copy"),
                       m_primary ? IconColour::OnAccent : plain));
}

void CopyButton::copy()
{
    if (m_content == Content::Secret)
        SecretClipboard::ofApplication().copy(m_text());
    else
        QGuiApplication::clipboard()->setText(m_text());
    showCopied(true);
    QTimer::singleShot(CopiedFor, this, [this] { showCopied(false); });
    Q_EMIT copied();
}

} // namespace sluice
