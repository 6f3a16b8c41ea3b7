// The Traffic page's filter box.
#include "ui/traffic/filteredit.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringListModel>
#include <QTextCharFormat>

namespace sluice {

FilterEdit::FilterEdit(Values values, History history, QWidget *parent)
    : QLineEdit(parent)
    , m_values(std::move(values))
    , m_history(std::move(history))
    , m_lines(new QStringListModel(this))
    , m_completer(new QCompleter(m_lines, this))
{
    setClearButtonEnabled(true);
    addAction(themedIcon(QStringLiteral("search"), IconColour::Muted), QLineEdit::LeadingPosition);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(QStringLiteral("trafficFilterOffers"));
    m_completer->popup()->setAccessibleName(tr("Suggestions for the filter"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterEdit::take);
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::offer);
    connect(this, &QLineEdit::textChanged, this, [this] { setProblems({}); }); // their places have moved
    connect(this, &QLineEdit::returnPressed, this, [this] { Q_EMIT used(text()); });
}

bool FilterEdit::isOffering() const
{
    return m_completer->popup()->isVisible();
}

void FilterEdit::setProblems(const std::vector<TrafficFilter::Problem> &problems)
{
    if (problems.empty() && m_problems.empty())
        return;
    m_problems = problems;
    underline();
}

// Formats of a part of the text are what input methods may set; this is such an event without any input.
void FilterEdit::underline()
{
    if (m_composing)
        return;
    QTextCharFormat wavy;
    wavy.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wavy.setUnderlineColor(semanticColours(palette()).bad);
    QList<QInputMethodEvent::Attribute> attributes;
    for (const TrafficFilter::Problem &problem : m_problems)
        attributes << QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat,
                                                   int(problem.position) - cursorPosition(),
                                                   int(problem.length), wavy);
    QInputMethodEvent event(QString(), attributes);
    QLineEdit::inputMethodEvent(&event);
}

void FilterEdit::offer()
{
    if (m_composing)
        return;
    m_showsHistory = false;
    m_completion = completeFilter(text(), cursorPosition(), m_values());
    popUp(m_completion.offers);
}

void FilterEdit::showHistory()
{
    m_showsHistory = true;
    popUp(m_history());
}

void FilterEdit::popUp(const QStringList &lines)
{
    if (lines.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_lines->setStringList(lines);
    m_completer->setCompletionPrefix({});
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_showsHistory ? m_completer->completionModel()->index(0, 0)
                                                         : QModelIndex());
}

void FilterEdit::take(const QString &line)
{
    if (m_showsHistory) {
        setText(line);
        Q_EMIT used(text());
        return;
    }
    const CompletedFilter completed = withOffer(text(), m_completion, line);
    setText(completed.text);
    setCursorPosition(int(completed.cursor));
    // After a name come its values.
    if (line.endsWith(QLatin1Char(':')))
        QMetaObject::invokeMethod(this, &FilterEdit::offer, Qt::QueuedConnection);
}

// Tab takes what is offered; the focus goes on only where nothing is.
bool FilterEdit::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isOffering()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            const QModelIndex current = m_completer->popup()->currentIndex();
            const QString line =
                current.isValid() ? current.data().toString() : m_lines->stringList().value(0);
            m_completer->popup()->hide();
            take(line);
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (isOffering()) {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        // The popup takes what is chosen in it, once the box has not.
        if (enter && m_completer->popup()->currentIndex().isValid()) {
            event->ignore();
            return;
        }
        if (enter || event->key() == Qt::Key_Escape)
            m_completer->popup()->hide();
        if (event->key() == Qt::Key_Escape)
            return;
    }
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier && !isOffering()) {
        showHistory();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && !isOffering())
        Q_EMIT used(text());
}

void FilterEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (!m_composing)
        Q_EMIT textChanged(text()); // what was composed is meant now
}

void FilterEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_completer)
        underline();
}

} // namespace sluice
