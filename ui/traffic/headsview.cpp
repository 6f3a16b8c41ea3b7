#include "ui/traffic/headsview.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextDocument>

namespace sluice {

namespace {

QString fieldLines(const HeaderList &fields)
{
    QString text;
    for (const Header &field : fields)
        text += QString::fromUtf8(field.name) + QStringLiteral(": ") + QString::fromUtf8(field.value) + u'\n';
    return text;
}

QTextBlockFormat lineFormat(int above)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    // What a long value goes on with stands further in than the names.
    format.setLeftMargin(space::Large);
    format.setTextIndent(-space::Large);
    return format;
}

} // namespace

HeadsView::HeadsView(QWidget *parent)
    : QTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
}

void HeadsView::setHeads(const ExchangeHeads &heads)
{
    m_heads = heads;
    write();
}

QString HeadsView::plainText(const ExchangeHeads &heads)
{
    QString text = QString::fromUtf8(heads.requestLine) + u'\n' + fieldLines(heads.request);
    if (heads.status > 0)
        text += u'\n' + QString::number(heads.status) + u'\n' + fieldLines(heads.answer);
    return text;
}

void HeadsView::write()
{
    setUpdatesEnabled(false);
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QTextCharFormat first;
    first.setFont(scaledFont(fixedFont(font()), 1.0, QFont::DemiBold));
    first.setForeground(palette().color(QPalette::Text));
    cursor.setBlockFormat(lineFormat(0));
    cursor.insertText(QString::fromUtf8(m_heads.requestLine), first);
    writeFields(cursor, m_heads.request);
    cursor.insertBlock(lineFormat(space::Large), first);
    if (m_heads.status > 0) {
        //: %1 is the status of an answer: 200
        cursor.insertText(tr("Answer %1").arg(m_heads.status), first);
        writeFields(cursor, m_heads.answer);
    } else {
        QTextCharFormat waits;
        waits.setForeground(semanticColours(palette()).muted);
        cursor.insertText(tr("The answer has not begun yet."), waits);
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    setUpdatesEnabled(true);
    fitHeight();
}

void HeadsView::writeFields(QTextCursor &cursor, const HeaderList &fields)
{
    QTextCharFormat name;
    name.setFont(fixedFont(font()));
    name.setForeground(semanticColours(palette()).muted);
    QTextCharFormat value = name;
    value.setForeground(palette().color(QPalette::Text));
    QTextCharFormat removed = name;
    removed.setFontItalic(true);
    for (const Header &field : fields) {
        cursor.insertBlock(lineFormat(space::Tiny / 2), name);
        cursor.insertText(QString::fromUtf8(field.name) + QStringLiteral(": "), name);
        if (field.value == HeaderMemory::Removed)
            cursor.insertText(tr("removed", "a credential"), removed);
        else
            cursor.insertText(QString::fromUtf8(field.value), value);
    }
}

void HeadsView::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    setFixedHeight(qCeil(document()->size().height()) + space::Tiny);
}

void HeadsView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void HeadsView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) &&
        !m_heads.requestLine.isEmpty())
        write();
}

} // namespace sluice
