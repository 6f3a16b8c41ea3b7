#include "ui/shell/commandpalette.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/shell/fuzzymatch.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace sluice {

namespace {

constexpr int Width = 560;
constexpr int RowHeight = 34;
constexpr int RowsShown = 10;
constexpr size_t MostShown = 60;
constexpr qsizetype RecentKept = 12;
constexpr int RecentBonus = 20;
constexpr int DetailRole = Qt::UserRole + 1;

// The name at the beginning of the line, what it is at its end.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {Width, RowHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool mirrored = option.direction == Qt::RightToLeft;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, semanticColours(palette).selectionSoft);
        const QRect inside = option.rect.adjusted(space::Medium, 0, -space::Medium, 0);
        QRect icon(0, 0, 18, 18);
        icon.moveCenter(inside.center());
        mirrored ? icon.moveRight(inside.right()) : icon.moveLeft(inside.left());
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);

        const QString detail = index.data(DetailRole).toString();
        const int detailWidth = option.fontMetrics.horizontalAdvance(detail) + space::Small;
        const int indent = 18 + space::Medium;
        const QRect text = mirrored ? inside.adjusted(detailWidth, 0, -indent, 0)
                                    : inside.adjusted(indent, 0, -detailWidth, 0);
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(text, Qt::AlignLeading | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideMiddle, text.width()));
        painter->setPen(semanticColours(palette).muted);
        painter->drawText(inside,
                          (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter,
                          detail);
    }
};

} // namespace

CommandPalette::CommandPalette(std::function<std::vector<PaletteEntry>()> entries, QStringList recent,
                               QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_source(std::move(entries))
    , m_recent(std::move(recent))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(space::Small, space::Small, space::Small, space::Small);
    down->setSpacing(space::Small);
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(QStringLiteral("commandPaletteEdit"));
    m_edit->setAccessibleName(tr("Search for a page, an action, a key or a model"));
    m_edit->setPlaceholderText(tr("Go to a page, a key, a model, or do something…"));
    m_edit->addAction(themedIcon(QStringLiteral("search"), IconColour::Muted), QLineEdit::LeadingPosition);
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("commandPaletteList"));
    m_list->setAccessibleName(tr("What fits"));
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    down->addWidget(m_edit);
    down->addWidget(m_list);
    setFixedSize(Width + 2 * space::Small,
                 RowsShown * RowHeight + 3 * space::Small + m_edit->sizeHint().height());
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, [this] { runCurrent(); });
}

void CommandPalette::openAt(QWidget *window)
{
    m_entries = m_source();
    m_edit->clear();
    search({});
    const QPoint top(window->width() / 2 - width() / 2, std::min(80, window->height() / 8));
    move(window->mapToGlobal(top));
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::search(const QString &text)
{
    struct Hit
    {
        int score = 0;
        size_t index = 0;
    };
    std::vector<Hit> hits;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry &entry = m_entries[i];
        int score = std::max(fuzzyScore(text, entry.text),
                             fuzzyScore(text, entry.detail + QLatin1Char(' ') + entry.text) * 3 / 4);
        if (score == 0)
            continue;
        const qsizetype used = m_recent.indexOf(entry.id);
        if (used >= 0)
            score += RecentBonus + int(RecentKept - used);
        hits.push_back({score, i});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.score > b.score; });
    if (hits.size() > MostShown)
        hits.resize(MostShown);
    m_list->clear();
    for (const Hit &hit : hits) {
        const PaletteEntry &entry = m_entries[hit.index];
        auto *item = new QListWidgetItem(entry.icon, entry.text, m_list);
        item->setData(Qt::UserRole, qulonglong(hit.index));
        item->setData(DetailRole, entry.detail);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2", "a name and what it is").arg(entry.text, entry.detail));
    }
    if (hits.empty()) {
        auto *item = new QListWidgetItem(tr("Nothing fits “%1”.").arg(text.trimmed()), m_list);
        item->setFlags(Qt::NoItemFlags);
        return;
    }
    m_list->setCurrentRow(0);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int rows = m_list->count();
    const int row = m_list->currentRow();
    switch (key->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(rows == 0 ? -1 : (row + 1) % rows);
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(rows == 0 ? -1 : (row + rows - 1) % rows);
        return true;
    case Qt::Key_PageDown:
        m_list->setCurrentRow(std::min(rows - 1, row + RowsShown));
        return true;
    case Qt::Key_PageUp:
        m_list->setCurrentRow(std::max(0, row - RowsShown));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const PaletteEntry entry = m_entries[size_t(item->data(Qt::UserRole).toULongLong())];
    m_recent.removeAll(entry.id);
    m_recent.prepend(entry.id);
    m_recent = m_recent.mid(0, RecentKept);
    hide();
    Q_EMIT recentChanged();
    entry.run();
}

} // namespace sluice
