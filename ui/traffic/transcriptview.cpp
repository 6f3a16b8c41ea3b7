#include "ui/traffic/transcriptview.h"

#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace sluice {

namespace {

using Kind = TurnPart::Kind;
using Role = Turn::Role;

constexpr size_t ItemsAtFirst = 100;   // the last ones; a click shows as many again
constexpr int FoldedLines = 40;        // of a text
constexpr qsizetype FoldedText = 4000; // characters, where it has no lines
constexpr qsizetype MoreText = 100'000;
constexpr qsizetype LongestLine = 1000; // longer ones are slow to lay out: broken here
constexpr size_t MostHits = 9999;
constexpr size_t MostMarked = 500;
constexpr int CopiedFor = 2000; // ms
constexpr int ResizeDelay = 80; // ms

bool folds(Role role, const TurnPart &part)
{
    switch (part.kind) {
    case Kind::Text:
        return role == Role::System;
    case Kind::Thinking:
    case Kind::ToolCall:
    case Kind::ToolResult:
        return !part.text.isEmpty();
    case Kind::Other:
        return !part.text.isEmpty() && !part.isError;
    case Kind::Image:
    case Kind::Raw:
        return false;
    }
    return false;
}

// How much of a text is shown before somebody asks for more.
qsizetype firstPiece(const QString &text)
{
    qsizetype end = 0;
    for (int line = 0; line < FoldedLines; ++line) {
        end = text.indexOf(u'\n', end);
        if (end < 0 || end >= FoldedText)
            return qMin(text.size(), FoldedText);
        ++end;
    }
    return end == text.size() ? end : end - 1;
}

bool isFixedWidth(Kind kind)
{
    return kind == Kind::ToolCall || kind == Kind::ToolResult || kind == Kind::Other || kind == Kind::Raw;
}

QString roleText(const Turn &turn)
{
    const bool raw = turn.parts.size() == 1 && turn.parts.front().kind == Kind::Raw;
    if (turn.isAnswer)
        return raw ? TranscriptView::tr("Answer", "its body") : TranscriptView::tr("Assistant's answer");
    if (raw)
        return TranscriptView::tr("Request", "its body");
    switch (turn.role) {
    case Role::System:
        return TranscriptView::tr("System", "who says it");
    case Role::User:
        return TranscriptView::tr("User", "who says it");
    case Role::Assistant:
        return TranscriptView::tr("Assistant", "who says it");
    case Role::Tool:
        return TranscriptView::tr("Tool", "who says it");
    }
    return {};
}

// "image/png · 34.2 KiB"
QString fileText(const TurnPart &part)
{
    QStringList facts;
    if (!part.mediaType.isEmpty())
        facts << part.mediaType;
    if (part.bytes > 0)
        facts << bytesText(part.bytes);
    return facts.join(QStringLiteral(" · "));
}

QString titleOf(const TurnPart &part)
{
    switch (part.kind) {
    case Kind::Text:
        return TranscriptView::tr("Instructions", "of the system");
    case Kind::Thinking:
        return part.text.isEmpty() ? TranscriptView::tr("Thinking, encrypted")
                                   : TranscriptView::tr("Thinking");
    case Kind::ToolCall:
        return part.name.isEmpty() ? TranscriptView::tr("Tool call") : part.name;
    case Kind::ToolResult:
        if (part.text.isEmpty())
            return TranscriptView::tr("Empty result");
        return part.isError ? TranscriptView::tr("Error", "of a tool") : TranscriptView::tr("Result");
    case Kind::Image:
        return TranscriptView::tr("Image");
    case Kind::Other:
        if (part.isError)
            return TranscriptView::tr("Error");
        return part.name.isEmpty() ? TranscriptView::tr("File") : part.name;
    case Kind::Raw:
        break;
    }
    return {};
}

// The beginning, on one line.
QString previewOf(const TurnPart &part)
{
    if (part.kind == Kind::Image || part.bytes > 0)
        return fileText(part);
    return part.text.left(200).simplified();
}

QTextCharFormat linkFormat(const QString &link, const QColor &colour)
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(link);
    format.setForeground(colour);
    return format;
}

QString linkTo(const char *what, size_t index)
{
    return QStringLiteral("%1:%2").arg(QLatin1String(what)).arg(index);
}

QTextBlockFormat blockFormat(int above, int indent)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setLeftMargin(indent);
    return format;
}

// The document begins with a block that is there already.
void nextBlock(QTextCursor &cursor, const QTextBlockFormat &format)
{
    if (cursor.position() == 0) {
        cursor.setBlockFormat(format);
        cursor.setBlockCharFormat({});
    } else {
        cursor.insertBlock(format, {});
    }
}

// Where in the text a line is broken that has no end for too long.
std::vector<qsizetype> breaksIn(QStringView text)
{
    std::vector<qsizetype> breaks;
    qsizetype lineStart = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'\n') {
            lineStart = at + 1;
        } else if (at - lineStart >= LongestLine && !text.at(at).isLowSurrogate()) {
            breaks.push_back(at);
            lineStart = at;
        }
    }
    return breaks;
}

} // namespace

TranscriptView::TranscriptView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard |
                            Qt::LinksAccessibleByMouse);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { follow(url.toString()); });
    m_resizeTimer.setSingleShot(true);
    m_resizeTimer.setInterval(ResizeDelay);
    connect(&m_resizeTimer, &QTimer::timeout, this, &TranscriptView::rebuild);
}

const TurnPart &TranscriptView::partOf(const Item &item) const
{
    return m_transcript->turns[item.turn].parts[item.part];
}

// Its place in the document, which has the breaks too.
int TranscriptView::placeOf(const Item &item, qsizetype at)
{
    const auto before = std::upper_bound(item.breaks.begin(), item.breaks.end(), at) - item.breaks.begin();
    return item.position + int(at) + int(before);
}

void TranscriptView::setTranscript(TranscriptPtr transcript)
{
    m_transcript = std::move(transcript);
    m_items.clear();
    for (size_t turn = 0; turn < m_transcript->turns.size(); ++turn) {
        const Turn &said = m_transcript->turns[turn];
        for (size_t part = 0; part < said.parts.size(); ++part) {
            Item item{turn, part};
            item.folds = folds(said.role, said.parts[part]);
            item.isOpen = !item.folds;
            item.shown = firstPiece(said.parts[part].text);
            m_items.push_back(item);
        }
    }
    m_first = m_items.size() > ItemsAtFirst ? m_items.size() - ItemsAtFirst : 0;
    findHits();
    rebuild();
    showAnswer();
}

// What came last is what one looks for; where it is short, what was asked stands above it.
void TranscriptView::showAnswer()
{
    const auto answer = std::find_if(m_headings.begin(), m_headings.end(), [this](const auto &heading) {
        return m_transcript->turns[heading.second].isAnswer;
    });
    if (answer == m_headings.end())
        return;
    QTextCursor caret(document());
    caret.setPosition(answer->first);
    setTextCursor(caret);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() - space::Small);
}

void TranscriptView::rebuild()
{
    const int scroll = verticalScrollBar()->value();
    const QString link = linkAtCaret();
    setUpdatesEnabled(false);
    m_width = viewport()->width();
    write();
    if (const int now = viewport()->width(); now != m_width) { // there is a scroll bar now, or none any more
        m_width = now;
        write();
    }
    m_resizeTimer.stop();
    putCaretOn(link);
    verticalScrollBar()->setValue(scroll);
    markHits();
    setUpdatesEnabled(true);
}

void TranscriptView::write()
{
    document()->clear();
    m_headings.clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    writeItems(cursor);
    cursor.endEditBlock();
    document()->documentLayout()->documentSize(); // lays it out, so that there is a place to scroll to
}

void TranscriptView::writeItems(QTextCursor &cursor)
{
    if (m_first > 0)
        writeEarlier(cursor);
    size_t turn = m_transcript->turns.size();
    for (size_t index = 0; index < m_items.size(); ++index) {
        Item &item = m_items[index];
        item.position = -1;
        if (index < m_first)
            continue;
        if (item.turn != turn)
            writeHeading(cursor, turn = item.turn);
        const TurnPart &part = partOf(item);
        const bool titled = part.kind != Kind::Text && part.kind != Kind::Raw;
        if (item.folds || titled)
            writeFold(cursor, index, 0);
        if (item.isOpen && !part.text.isEmpty())
            writeText(cursor, item, item.folds ? space::Large : 0);
        if (item.isOpen && item.shown < part.text.size())
            writeMore(cursor, index, item.folds ? space::Large : 0);
    }
}

void TranscriptView::writeEarlier(QTextCursor &cursor)
{
    nextBlock(cursor, blockFormat(0, 0));
    cursor.insertText(tr("Show earlier messages"),
                      linkFormat(QStringLiteral("earlier:0"), semanticColours(palette()).accent));
}

// "Assistant" at one side, "Copy" at the other.
void TranscriptView::writeHeading(QTextCursor &cursor, size_t turn)
{
    const SemanticColours &colours = semanticColours(palette());
    const Turn &said = m_transcript->turns[turn];
    QTextBlockFormat block = blockFormat(cursor.position() == 0 ? 0 : space::Large, 0);
    block.setTabPositions({QTextOption::Tab(m_width - 1, QTextOption::RightTab)});
    nextBlock(cursor, block);
    m_headings.push_back({cursor.position(), turn});
    QTextCharFormat name;
    name.setFontWeight(QFont::DemiBold);
    const bool quiet = said.role == Role::System || said.role == Role::Tool;
    name.setForeground(said.role == Role::Assistant ? colours.accent
                       : quiet                      ? colours.muted
                                                    : palette().color(QPalette::Text));
    cursor.insertText(roleText(said), name);
    cursor.insertText(QStringLiteral("\t"), QTextCharFormat());
    cursor.insertText(tr("Copy"), linkFormat(linkTo("copy", turn), colours.muted));
}

// "▸ Read  {"path": "/src/a.cpp"}", and what cannot be unfolded: an image, an empty result.
void TranscriptView::writeFold(QTextCursor &cursor, size_t index, int indent)
{
    const SemanticColours &colours = semanticColours(palette());
    const Item &item = m_items[index];
    const TurnPart &part = partOf(item);
    const QColor text = part.isError ? colours.bad : palette().color(QPalette::Text);
    nextBlock(cursor, blockFormat(space::Tiny, indent));
    const auto format = [&](const QColor &colour) {
        return item.folds ? linkFormat(linkTo("fold", index), colour) : linkFormat({}, colour);
    };
    QTextCharFormat title = format(text);
    title.setFontWeight(QFont::DemiBold);
    const QString arrow = item.isOpen ? QStringLiteral("▾ ") : QStringLiteral("▸ ");
    const QString name = titleOf(part);
    if (item.folds)
        cursor.insertText(arrow, format(colours.muted));
    cursor.insertText(name, title);
    const QFontMetrics metrics(scaledFont(font(), 1.0, QFont::DemiBold));
    const int room = m_width - indent - metrics.horizontalAdvance(arrow + name) - space::Large;
    const QString preview = item.folds && item.isOpen ? fileText(part) : previewOf(part);
    if (!preview.isEmpty() && room > space::Huge && !(part.isError && item.isOpen))
        cursor.insertText(QStringLiteral("  ") +
                              QFontMetrics(font()).elidedText(preview, Qt::ElideRight, room),
                          format(colours.muted));
}

void TranscriptView::writeText(QTextCursor &cursor, Item &item, int indent)
{
    const TurnPart &part = partOf(item);
    nextBlock(cursor, blockFormat(space::Tiny, indent));
    QTextCharFormat format;
    if (isFixedWidth(part.kind))
        format.setFont(fixedFont(font()));
    format.setForeground(part.kind == Kind::Thinking ? semanticColours(palette()).muted
                                                     : palette().color(QPalette::Text));
    QTextBlockFormat line = cursor.blockFormat();
    cursor.setBlockCharFormat(format);
    item.position = cursor.position();
    line.setTopMargin(0);
    const QStringView text = QStringView(part.text).first(item.shown);
    qsizetype from = 0;
    const auto insert = [&](QStringView piece) {
        const QList<QStringView> lines = piece.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                cursor.insertBlock(line, format);
            cursor.insertText(lines[i].toString(), format);
        }
    };
    item.breaks = breaksIn(text);
    for (const qsizetype at : item.breaks) {
        insert(text.sliced(from, at - from));
        cursor.insertBlock(line, format);
        from = at;
    }
    insert(text.sliced(from));
}

void TranscriptView::writeMore(QTextCursor &cursor, size_t index, int indent)
{
    const Item &item = m_items[index];
    const QString &text = partOf(item).text;
    const qsizetype rest = text.size() - item.shown;
    const int lines = int(text.count(u'\n')) + 1;
    QString words;
    if (rest > MoreText)
        //: %1 is a size: "1.4 MiB"
        words = tr("Show more (%1 left)").arg(bytesText(rest));
    else if (lines > 1)
        words = tr("Show all (%Ln line(s))", nullptr, lines);
    else
        //: %1 is a size: "1.4 MiB"
        words = tr("Show all (%1)").arg(bytesText(text.size()));
    nextBlock(cursor, blockFormat(space::Tiny, indent));
    cursor.insertText(words, linkFormat(linkTo("more", index), semanticColours(palette()).accent));
}

void TranscriptView::follow(const QString &link)
{
    const QString what = link.section(u':', 0, 0);
    const size_t index = link.section(u':', 1).toULongLong();
    if (what == QLatin1String("copy"))
        return copyTurn(index);
    if (what == QLatin1String("earlier")) {
        const int below = verticalScrollBar()->maximum() - verticalScrollBar()->value();
        m_first -= qMin(m_first, ItemsAtFirst);
        rebuild();
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum() - below);
    }
    Item &item = m_items[index];
    if (what == QLatin1String("fold"))
        item.isOpen = !item.isOpen;
    else
        item.shown = qMin(partOf(item).text.size(), item.shown + MoreText);
    rebuild();
    if (what == QLatin1String("more")) {
        QTextCursor caret(document()); // the line that was pressed is gone: its text begins here
        caret.setPosition(item.position);
        setTextCursor(caret);
        ensureCursorVisible();
    }
}

// The link of the caret's line; at its very place first.
QString TranscriptView::linkAtCaret() const
{
    const QTextBlock block = textCursor().block();
    QString found;
    for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
        const QString link = fragment.fragment().charFormat().anchorHref();
        if (found.isEmpty() || (!link.isEmpty() && fragment.fragment().contains(textCursor().position())))
            found = link;
    }
    return found;
}

void TranscriptView::putCaretOn(const QString &link)
{
    if (link.isEmpty())
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            if (fragment.fragment().charFormat().anchorHref() != link)
                continue;
            QTextCursor caret(document());
            caret.setPosition(block.position());
            return setTextCursor(caret);
        }
    }
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    const bool opens =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const QString link = opens && event->modifiers() == Qt::NoModifier ? linkAtCaret() : QString();
    if (!link.isEmpty())
        return follow(link);
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        if (const int turn = turnAt(textCursor().position()); turn >= 0)
            copyTurn(size_t(turn));
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("transcriptMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int position = byKey ? textCursor().position() : cursorForPosition(event->pos()).position();
    QAction *copy = menu->addAction(tr("Copy selection"), this, &QTextEdit::copy);
    copy->setEnabled(textCursor().hasSelection());
    if (const int turn = turnAt(position); turn >= 0)
        menu->addAction(tr("Copy message"), this, [this, turn] { copyTurn(size_t(turn)); })
            ->setObjectName(QStringLiteral("transcriptCopyAction"));
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().center()) : event->globalPos());
}

// Folded lines are cut to the width, and "Copy" stands at its end.
void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && !m_items.empty())
        m_resizeTimer.start();
}

void TranscriptView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !m_items.empty())
        rebuild();
}

int TranscriptView::turnAt(int position) const
{
    const auto next =
        std::upper_bound(m_headings.begin(), m_headings.end(), position,
                         [](int at, const std::pair<int, size_t> &heading) { return at < heading.first; });
    return next == m_headings.begin() ? -1 : int(std::prev(next)->second);
}

void TranscriptView::copyTurn(size_t turn)
{
    QGuiApplication::clipboard()->setText(plainText(m_transcript->turns[turn]));
    for (const auto &[position, index] : m_headings) {
        if (index != turn)
            continue;
        QTextCursor end(document());
        end.setPosition(document()->findBlock(position).position() +
                        document()->findBlock(position).length() - 1);
        const QPoint below = cursorRect(end).bottomLeft();
        QToolTip::showText(viewport()->mapToGlobal(below), tr("Copied"), this, {}, CopiedFor);
    }
}

QString TranscriptView::plainText(const Turn &turn)
{
    QStringList texts;
    for (const TurnPart &part : turn.parts) {
        const QString facts = fileText(part);
        if (part.kind == Kind::Text || part.kind == Kind::Raw)
            texts << part.text;
        else if (part.text.isEmpty())
            texts << (facts.isEmpty() ? QStringLiteral("[%1]").arg(titleOf(part))
                                      : QStringLiteral("[%1: %2]").arg(titleOf(part), facts));
        else
            texts << QStringLiteral("[%1]\n%2").arg(titleOf(part), part.text);
    }
    return texts.join(QStringLiteral("\n\n"));
}

void TranscriptView::search(const QString &text)
{
    m_search = text;
    findHits();
    if (m_hits.empty())
        return markHits();
    showHit();
}

// The first that is looked at is the last one: the newest.
void TranscriptView::findHits()
{
    m_hits.clear();
    for (size_t item = 0; !m_search.isEmpty() && item < m_items.size(); ++item) {
        const QString &text = partOf(m_items[item]).text;
        qsizetype at = text.indexOf(m_search, 0, Qt::CaseInsensitive);
        for (; at >= 0 && m_hits.size() < MostHits;
             at = text.indexOf(m_search, at + m_search.size(), Qt::CaseInsensitive))
            m_hits.push_back({item, at});
    }
    m_currentHit = int(m_hits.size()) - 1;
}

void TranscriptView::goToHit(bool forward)
{
    if (m_hits.empty())
        return;
    const int count = int(m_hits.size());
    m_currentHit = (m_currentHit + (forward ? 1 : count - 1)) % count;
    showHit();
}

void TranscriptView::showHit()
{
    const Hit &hit = m_hits[size_t(m_currentHit)];
    Item &item = m_items[hit.item];
    const qsizetype end = hit.at + m_search.size();
    if (!item.isOpen || item.shown < end || hit.item < m_first) {
        item.isOpen = true;
        if (item.shown < end)
            item.shown = qMin(partOf(item).text.size(), qMax(item.shown + MoreText, end));
        m_first = qMin(m_first, hit.item);
        rebuild();
    }
    QTextCursor caret(document());
    caret.setPosition(placeOf(item, hit.at));
    setTextCursor(caret);
    ensureCursorVisible();
    markHits();
}

void TranscriptView::markHits()
{
    QList<ExtraSelection> marks;
    const int first = m_currentHit - int(MostMarked) / 2;
    for (int i = qMax(0, first); i < int(m_hits.size()) && marks.size() < int(MostMarked); ++i) {
        const Hit &hit = m_hits[size_t(i)];
        const Item &item = m_items[hit.item];
        const qsizetype end = hit.at + m_search.size();
        if (item.position < 0 || end > item.shown)
            continue;
        ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(placeOf(item, hit.at));
        mark.cursor.setPosition(placeOf(item, end - 1) + 1, QTextCursor::KeepAnchor);
        const bool current = i == m_currentHit;
        const QColor highlight = palette().color(QPalette::Highlight);
        mark.format.setBackground(current ? highlight
                                          : mixed(palette().color(QPalette::Base), highlight, 0.25));
        if (current)
            mark.format.setForeground(palette().color(QPalette::HighlightedText));
        marks.push_back(mark);
    }
    setExtraSelections(marks);
}

} // namespace sluice
