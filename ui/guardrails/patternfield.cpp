#include "ui/guardrails/patternfield.h"

#include "ui/common/pageparts.h"
#include "ui/common/theme.h"
#include "ui/guardrails/patternsyntax.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextDocument>

namespace sluice {

namespace {

constexpr int SettleMs = 150;

// Colours by the palette of the moment; asked for again when it changes.
class PatternColours final : public QSyntaxHighlighter
{
public:
    PatternColours(QTextDocument *document, const QWidget &like)
        : QSyntaxHighlighter(document)
        , m_like(like)
    {}

protected:
    void highlightBlock(const QString &text) override
    {
        for (const PatternPiece &piece : patternPieces(text))
            setFormat(int(piece.start), int(piece.length), formatOf(piece.kind));
    }

private:
    QTextCharFormat formatOf(PatternPiece::Kind kind) const
    {
        const SemanticColours &colours = semanticColours(m_like.palette());
        QTextCharFormat format;
        switch (kind) {
        case PatternPiece::Kind::Text:
            break;
        case PatternPiece::Kind::Escape:
        case PatternPiece::Kind::Any:
            format.setForeground(colours.info);
            break;
        case PatternPiece::Kind::Class:
            format.setForeground(colours.good);
            break;
        case PatternPiece::Kind::Group:
        case PatternPiece::Kind::Choice:
            format.setForeground(colours.accent);
            format.setFontWeight(QFont::Bold);
            break;
        case PatternPiece::Kind::Repetition:
            format.setForeground(colours.warning);
            break;
        case PatternPiece::Kind::Anchor:
            format.setForeground(colours.muted);
            format.setFontWeight(QFont::Bold);
            break;
        }
        return format;
    }

    const QWidget &m_like;
};

} // namespace

PatternField::PatternField(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QObject(parent)
    , m_edit(makeTextBox(objectName, parent))
{
    m_edit->setAccessibleName(accessibleName);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int margins = 2 * (m_edit->frameWidth() + int(m_edit->document()->documentMargin()));
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() + margins + space::Tiny);
    auto *colours = new PatternColours(m_edit->document(), *m_edit);
    m_edit->installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(SettleMs);
    connect(&m_timer, &QTimer::timeout, this, &PatternField::settled);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &PatternField::onTextChanged);
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &PatternField::refreshMarks);
    Q_UNUSED(colours); // lives with the document
}

QString PatternField::pattern() const
{
    return m_edit->toPlainText();
}

void PatternField::setPattern(const QString &pattern)
{
    m_edit->setPlainText(pattern);
    m_edit->document()->clearUndoRedoStacks();
}

void PatternField::setErrorAt(qsizetype position)
{
    m_errorAt = position;
    refreshMarks();
}

// A pattern has one line: what is pasted with more is joined.
void PatternField::onTextChanged()
{
    if (m_edit->document()->blockCount() > 1) {
        QString joined = m_edit->toPlainText();
        joined.remove(QLatin1Char('\n'));
        m_edit->setPlainText(joined);
        m_edit->moveCursor(QTextCursor::End);
        return; // called again by that
    }
    // Colouring counts as a change, too.
    if (m_composing || m_edit->toPlainText() == m_lastText)
        return;
    m_lastText = m_edit->toPlainText();
    m_timer.start();
    Q_EMIT edited();
}

void PatternField::refreshMarks()
{
    const QString text = pattern();
    const SemanticColours &colours = semanticColours(m_edit->palette());
    QList<QTextEdit::ExtraSelection> marks;
    const auto mark = [&](qsizetype from, qsizetype to, const QTextCharFormat &format) {
        QTextCursor cursor(m_edit->document());
        cursor.setPosition(int(from));
        cursor.setPosition(int(to), QTextCursor::KeepAnchor);
        marks.append({cursor, format});
    };
    if (m_errorAt >= 0 && !text.isEmpty()) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(colours.bad);
        const qsizetype from = qMin(m_errorAt, text.size() - 1);
        mark(from, text.size(), format);
    }
    QTextCharFormat bracket;
    bracket.setBackground(colours.selectionSoft);
    const int caret = m_edit->textCursor().position();
    for (const int at : {caret, caret - 1}) {
        const qsizetype partner = matchingBracket(text, at);
        if (partner < 0)
            continue;
        mark(at, at + 1, bracket);
        mark(partner, partner + 1, bracket);
        break;
    }
    m_edit->setExtraSelections(marks);
}

bool PatternField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT submitted();
            return true;
        }
    }
    if (event->type() == QEvent::InputMethod) {
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        if (!m_composing)
            m_timer.start();
    }
    if (event->type() == QEvent::PaletteChange) {
        refreshMarks();
        if (auto *colours = m_edit->document()->findChild<QSyntaxHighlighter *>())
            colours->rehighlight();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sluice
