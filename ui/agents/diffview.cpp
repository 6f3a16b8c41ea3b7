#include "ui/agents/diffview.h"

#include "ui/common/pageparts.h"
#include "ui/common/theme.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

namespace sluice {

namespace {

class SignColours final : public QSyntaxHighlighter
{
public:
    explicit SignColours(QPlainTextEdit *view)
        : QSyntaxHighlighter(view->document())
        , m_view(view)
    {}

protected:
    void highlightBlock(const QString &text) override
    {
        const SemanticColours &colours = semanticColours(m_view->palette());
        QTextCharFormat format;
        if (text.startsWith(QLatin1Char('+')))
            format.setForeground(colours.good);
        else if (text.startsWith(QLatin1Char('-')))
            format.setForeground(colours.bad);
        else if (text.startsWith(QLatin1Char(' ')))
            format.setForeground(colours.muted);
        else // a file's name
            format.setFontWeight(QFont::DemiBold);
        setFormat(0, int(text.size()), format);
    }

private:
    QPlainTextEdit *m_view;
};

// Colours again when the theme changes.
class Repaint final : public QObject
{
public:
    Repaint(QPlainTextEdit *view, QSyntaxHighlighter *colours)
        : QObject(view)
        , m_colours(colours)
    {
        view->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            m_colours->rehighlight();
        return false;
    }

private:
    QSyntaxHighlighter *m_colours;
};

} // namespace

QPlainTextEdit *makeTextView(const QString &objectName, QWidget *parent)
{
    QPlainTextEdit *view = makeTextBox(objectName, parent);
    view->setReadOnly(true);
    view->setUndoRedoEnabled(false);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return view;
}

QPlainTextEdit *makeDiffView(const QString &objectName, QWidget *parent)
{
    QPlainTextEdit *view = makeTextView(objectName, parent);
    new Repaint(view, new SignColours(view));
    return view;
}

} // namespace sluice
