// The small things that all pages are made of.
#include "ui/common/pageparts.h"

#include "ui/common/celldelegate.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>

namespace sluice {

namespace {

constexpr double CornerRadius = 6;
constexpr int HeaderPadding = 7; // at each side of a heading

QString headerText(const QTableView &table, int column)
{
    return table.model()->headerData(column, Qt::Horizontal).toString();
}

QString cellText(const QTableView &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

void showColumnMenu(QTableView *table, ColumnFitter *fitter, const QPoint &at)
{
    QMenu menu(table);
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        QAction *action = menu.addAction(headerText(*table, column));
        action->setCheckable(true);
        action->setChecked(fitter->isWanted(column));
        action->setEnabled(column > 0); // one column always stays, to have a header to click
        QObject::connect(action, &QAction::toggled, fitter,
                         [fitter, column](bool shown) { fitter->setWanted(column, shown); });
    }
    menu.exec(at);
}

void addCopyShortcut(QTableView *table, const QKeySequence &keys, QString (*text)(const QTableView &, int))
{
    auto *shortcut = new QShortcut(keys, table, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(shortcut, &QShortcut::activated, table, [table, text] {
        if (table->currentIndex().isValid())
            QGuiApplication::clipboard()->setText(text(*table, table->currentIndex().row()));
    });
}

// Round corners: the viewport of a text edit is square and would cover them.
class TextBox final : public QPlainTextEdit
{
public:
    explicit TextBox(QWidget *parent)
        : QPlainTextEdit(parent)
    {
        viewport()->setAutoFillBackground(false);
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::Paint) // of the frame; the viewport paints itself
            return QPlainTextEdit::event(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(semanticColours(palette()).accent, 2)
                                  : QPen(fieldLineColour(palette()), 1));
        painter.setBrush(palette().color(QPalette::Base));
        const double inset = hasFocus() ? 1 : 0.5; // half of the line
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), CornerRadius,
                                CornerRadius);
        return true;
    }

    void focusInEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusInEvent(event);
        update();
    }

    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        update();
    }
};

} // namespace

QLabel *makePageTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(scaledFont(label->font(), 1.5, QFont::DemiBold));
    return label;
}

QLabel *makeMutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new ToneLabel(Tone::Muted, parent);
    label->setText(text);
    return label;
}

QLabel *makeSectionLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(scaledFont(label->font(), 1.0, QFont::DemiBold));
    return label;
}

QLineEdit *makeLineEdit(const char *objectName, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QString::fromLatin1(objectName));
    edit->setMinimumHeight(edit->sizeHint().height());
    return edit;
}

QPlainTextEdit *makeTextBox(const QString &objectName, QWidget *parent)
{
    auto *box = new TextBox(parent);
    box->setObjectName(objectName);
    box->setTabChangesFocus(true);
    box->setFont(fixedFont(box->font()));
    return box;
}

QLineEdit *makeSearchEdit(const QString &placeholder, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setPlaceholderText(placeholder);
    edit->setClearButtonEnabled(true);
    edit->addAction(themedIcon(QStringLiteral("search"), IconColour::Muted), QLineEdit::LeadingPosition);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), edit, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(escape, &QShortcut::activated, edit, &QLineEdit::clear);
    return edit;
}

QScrollArea *makeScroll(QWidget *inner)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    // The ground of what is around it.
    inner->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

void setUpTable(QTableView *table, const ColumnFitter::Plan &columns, int firstOptional)
{
    table->setItemDelegate(new CellDelegate(table));
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->setFrameShape(QFrame::NoFrame);

    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(ComfortableRow);

    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter); // as their cells
    header->setTextElideMode(Qt::ElideRight);
    for (int column = 0; column < header->count(); ++column) { // in a language with long words
        const QString heading = table->model()->headerData(column, Qt::Horizontal).toString();
        const int needed = header->fontMetrics().horizontalAdvance(heading) + 2 * HeaderPadding;
        if (header->sectionSize(column) < needed)
            header->resizeSection(column, needed);
    }
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSortIndicatorClearable(true);
    header->setMinimumSectionSize(44);
    header->setStretchLastSection(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    for (int column = firstOptional; firstOptional >= 0 && column < table->model()->columnCount(); ++column)
        table->setColumnHidden(column, true);
    auto *fitter = new ColumnFitter(*table, columns);
    QObject::connect(header, &QHeaderView::customContextMenuRequested, table,
                     [table, fitter, header](const QPoint &at) {
                         showColumnMenu(table, fitter, header->mapToGlobal(at));
                     });

    addCopyShortcut(table, QKeySequence::Copy, rowAsText);
    addCopyShortcut(table, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), rowAsJson);
}

QWidget *makeTableFrame(QTableView *table)
{
    auto *frame = new QWidget;
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    frame->setFocusProxy(table);
    auto *column = new QVBoxLayout(frame);
    // With the padding of the cells, the first text is under the page's title.
    column->setContentsMargins(space::Large - 6, 0, space::Small, 0);
    column->addWidget(table);
    return frame;
}

QString rowAsText(const QTableView &table, int row)
{
    QStringList cells;
    for (int position = 0; position < table.model()->columnCount(); ++position) {
        const int column = table.horizontalHeader()->logicalIndex(position);
        if (!table.isColumnHidden(column))
            cells += cellText(table, row, column);
    }
    return cells.join(QLatin1Char('\t'));
}

QString rowAsJson(const QTableView &table, int row)
{
    QJsonObject object;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        object.insert(headerText(table, column), cellText(table, row, column));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

} // namespace sluice
