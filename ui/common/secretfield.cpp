// The one field for secrets.
#include "ui/common/secretfield.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>

namespace sluice {

namespace {

constexpr int RevealedFor = 30'000; // ms

bool isBlank(QChar c)
{
    return c.isSpace() || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == QChar(0xFEFF) ||
           c == QChar(0x200B);
}

} // namespace

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
    , m_hideLater(new QTimer(this))
{
    setEchoMode(Password);
    setDragEnabled(false);
    setMaxLength(8192);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    setFont(fixedFont(font()));
    setTextMargins(space::Tiny, 0, space::Tiny, 0);
    setMinimumHeight(sizeHint().height());

    m_eye = new QAction(this);
    m_eye->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    m_eye->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_eye, TrailingPosition);
    connect(m_eye, &QAction::triggered, this, [this] { setRevealed(!isRevealed()); });

    m_hideLater->setSingleShot(true);
    m_hideLater->setInterval(RevealedFor);
    connect(m_hideLater, &QTimer::timeout, this, [this] { setRevealed(false); });
    connect(this, &QLineEdit::textChanged, this, &SecretField::onTextChanged);
    updateEye();
    describe();
}

SecretField::~SecretField()
{
    const QSignalBlocker quiet(this);
    wipe();
}

SharedSecret SecretField::secret() const
{
    QByteArray bytes = text().toUtf8();
    if (bytes.isEmpty())
        return {};
    auto secret = std::make_shared<const SecretBytes>(QByteArrayView(bytes));
    wipeBytes(bytes);
    return secret;
}

SharedSecret SecretField::take()
{
    SharedSecret taken = secret();
    wipe();
    return taken;
}

// QLineEdit keeps its text in memory of its own, so this is the best that can be done: other text in its
// place.
void SecretField::wipe()
{
    if (!text().isEmpty()) {
        const QSignalBlocker quiet(this);
        setText(QString(text().size(), QLatin1Char('*')));
    }
    clear();
    if (!isReadOnly())
        setRevealed(false);
    describe();
}

void SecretField::setRevealed(bool revealed)
{
    setEchoMode(revealed ? Normal : Password);
    if (revealed)
        m_hideLater->start();
    else
        m_hideLater->stop();
    updateEye();
    describe();
}

void SecretField::showForCopying(const QString &secret)
{
    setReadOnly(true);
    setText(secret);
    setEchoMode(Normal);
    m_hideLater->stop();
    m_eye->setVisible(false);
    setCursorPosition(0);
    describe();
}

void SecretField::onTextChanged(const QString &text)
{
    // Keys hold no blanks: what looks like one came along when it was copied.
    if (!m_keepsBlanks && std::any_of(text.begin(), text.end(), isBlank)) {
        QString cleaned = text;
        cleaned.erase(std::remove_if(cleaned.begin(), cleaned.end(), isBlank), cleaned.end());
        setText(cleaned);
        Q_EMIT hintChanged(tr("Spaces and line ends were removed."));
        return;
    }
    Q_EMIT hintChanged({});
    describe();
}

// What a screen reader says instead of the value.
void SecretField::describe()
{
    if (isRevealed())
        setAccessibleDescription(tr("shown"));
    else if (text().isEmpty())
        setAccessibleDescription(tr("empty"));
    else
        setAccessibleDescription(tr("hidden, %n characters", nullptr, int(text().size())));
}

void SecretField::updateEye()
{
    m_eye->setIcon(
        themedIcon(isRevealed() ? QStringLiteral("eye-off") : QStringLiteral("eye"), IconColour::Muted));
    m_eye->setText(isRevealed() ? tr("Hide (Ctrl+H)") : tr("Show for 30 seconds (Ctrl+H)"));
    m_eye->setToolTip(m_eye->text());
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    // Undo would bring back a secret that was deleted; copying what is hidden would reveal it.
    const bool history = event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
    const bool taking = event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut);
    if (history || (taking && !isRevealed())) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SecretField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    if (!isReadOnly()) {
        menu.addAction(tr("Paste"), this, &QLineEdit::paste);
        menu.addAction(tr("Clear"), this, &SecretField::wipe);
        menu.addAction(m_eye);
    } else {
        menu.addAction(tr("Copy"), this, &QLineEdit::copy);
        menu.addAction(tr("Select All"), this, &QLineEdit::selectAll);
    }
    menu.exec(event->globalPos());
}

void SecretField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && !isEnabled() && !isReadOnly())
        setRevealed(false);
}

} // namespace sluice
