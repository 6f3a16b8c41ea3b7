#include "ui/shell/sidebar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace sluice {

namespace {

enum Role { IdRole = Qt::UserRole, KindRole, IconNameRole, BadgeRole };
enum Kind { PageKind, HeadingKind, SpacerKind };

constexpr int RowHeight = 34;
constexpr int LeastRowHeight = 28; // in a low window all pages still show
constexpr int HeadingHeight = 30;
constexpr int LeastHeadingHeight = 22;
constexpr int LeastSpacerHeight = 8;
constexpr int IconSide = 18;

class SidebarDelegate final : public QStyledItemDelegate
{
public:
    explicit SidebarDelegate(const Sidebar *sidebar)
        : QStyledItemDelegate(const_cast<Sidebar *>(sidebar))
        , m_sidebar(sidebar)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int kind = index.data(KindRole).toInt();
        if (kind == SpacerKind)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        kind == HeadingKind ? paintHeading(painter, option, index) : paintPage(painter, option, index);
        painter->restore();
    }

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        if (m_sidebar->isCompact()) {
            painter->fillRect(
                QRect(option.rect.left() + 16, option.rect.center().y(), option.rect.width() - 32, 1),
                option.palette.color(QPalette::Mid));
            return;
        }
        QFont font = scaledFont(option.font, 0.82, QFont::DemiBold);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
        painter->setFont(font);
        painter->setPen(semanticColours(option.palette).muted);
        painter->drawText(option.rect.adjusted(space::Large, 0, -space::Large, -4),
                          Qt::AlignLeading | Qt::AlignBottom, index.data().toString().toUpper());
    }

    void paintPage(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const bool selected = option.state & QStyle::State_Selected;
        const bool hover = option.state & QStyle::State_MouseOver;
        const QRect row = option.rect.adjusted(space::Small, 1, -space::Small, -1);
        const SemanticColours &colours = semanticColours(option.palette);
        if (selected || hover) {
            QColor veil = option.palette.color(QPalette::Text);
            veil.setAlphaF(0.06F);
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? mixed(sidebarColour(option.palette), colours.accent, 0.18) : veil);
            painter->drawRoundedRect(row, 6, 6);
        }
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(colours.accent, 2));
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 6, 6);
        }
        const bool compact = m_sidebar->isCompact();
        const bool mirrored = option.direction == Qt::RightToLeft;
        QRect icon(0, 0, IconSide, IconSide);
        icon.moveCenter(row.center());
        if (!compact)
            icon.moveLeft(mirrored ? row.right() - 10 - IconSide : row.left() + 10);
        themedIcon(index.data(IconNameRole).toString(), selected ? IconColour::Accent : IconColour::Muted)
            .paint(painter, icon);

        const int badge = index.data(BadgeRole).toInt();
        if (compact) {
            if (badge > 0) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(colours.accent);
                painter->drawEllipse(QPointF(icon.right() + 2, icon.top()), 4, 4);
            }
            return;
        }
        QFont font = option.font;
        if (selected)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Text));
        const int behind = badge > 0 ? 40 : space::Tiny;
        const QRect text = mirrored ? row.adjusted(behind, 0, -(10 + IconSide + 10), 0)
                                    : row.adjusted(10 + IconSide + 10, 0, -behind, 0);
        painter->drawText(
            text, Qt::AlignLeading | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if (badge > 0)
            paintBadge(painter, option, row, badge, mirrored);
    }

    static void paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row, int count,
                           bool mirrored)
    {
        painter->setFont(scaledFont(option.font, 0.85, QFont::DemiBold));
        const QString text = QLocale().toString(count);
        QRect pill(0, 0, qMax(20, painter->fontMetrics().horizontalAdvance(text) + 12), 18);
        pill.moveCenter(row.center());
        mirrored ? pill.moveLeft(row.left() + 8) : pill.moveRight(row.right() - 8);
        const SemanticColours &colours = semanticColours(option.palette);
        painter->setPen(Qt::NoPen);
        painter->setBrush(mixed(sidebarColour(option.palette), colours.accent, 0.22));
        painter->drawRoundedRect(pill, 9, 9);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(pill, Qt::AlignCenter, text);
    }

    const Sidebar *m_sidebar;
};

} // namespace

Sidebar::Sidebar(const std::vector<PageEntry> &pages, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setItemDelegate(new SidebarDelegate(this));
    viewport()->setAutoFillBackground(false);

    const auto headingOf = [this](PageGroup group) {
        switch (group) {
        case PageGroup::Watch:
            return tr("Watch");
        case PageGroup::Govern:
            return tr("Govern");
        case PageGroup::Connect:
            return tr("Connect");
        case PageGroup::Bottom:
            break;
        }
        return QString();
    };
    std::optional<PageGroup> group;
    int number = 0;
    for (const PageEntry &page : pages) {
        if (group != page.group) {
            group = page.group;
            addHeading(headingOf(page.group));
        }
        auto *item = new QListWidgetItem(page.title, this);
        item->setData(IdRole, page.id);
        item->setData(KindRole, PageKind);
        item->setData(IconNameRole, page.icon);
        item->setSizeHint({WideWidth, RowHeight});
        ++number;
        item->setToolTip(number <= 9
                             ? tr("%1 (Ctrl+%2)", "name of a page, its number").arg(page.title).arg(number)
                             : page.title);
    }
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && item->data(KindRole).toInt() == PageKind)
            Q_EMIT pageChosen(item->data(IdRole).toString());
    });
    setCompact(false);
}

void Sidebar::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
    if (text.isEmpty()) {
        item->setData(KindRole, SpacerKind);
        m_spacer = item;
        return;
    }
    item->setData(KindRole, HeadingKind);
    item->setSizeHint({WideWidth, HeadingHeight});
}

QListWidgetItem *Sidebar::itemOf(const QString &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toString() == id)
            return item(row);
    }
    return nullptr;
}

void Sidebar::setCurrentPage(const QString &id)
{
    const QSignalBlocker quiet(this);
    setCurrentItem(itemOf(id));
}

void Sidebar::setBadge(const QString &id, int badge)
{
    if (QListWidgetItem *item = itemOf(id)) {
        item->setData(BadgeRole, badge);
        item->setData(Qt::AccessibleDescriptionRole, badge > 0 ? QLocale().toString(badge) : QString());
    }
}

void Sidebar::setCompact(bool compact)
{
    m_compact = compact;
    setFixedWidth(compact ? CompactWidth : WideWidth);
    fitSpacer();
    viewport()->update();
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fitSpacer();
}

void Sidebar::showEvent(QShowEvent *event)
{
    QListWidget::showEvent(event);
    fitSpacer();
}

// Rows as high as there is room for. Logs and Settings sit at the bottom: what is left in between is the
// spacer's.
void Sidebar::fitSpacer()
{
    if (!m_spacer)
        return;
    int pages = 0;
    int headings = 0;
    for (int row = 0; row < count(); ++row) {
        pages += item(row)->data(KindRole).toInt() == PageKind;
        headings += item(row)->data(KindRole).toInt() == HeadingKind;
    }
    const int room = viewport()->height() - LeastSpacerHeight - space::Small;
    int heading = m_compact ? 13 : HeadingHeight;
    if (!m_compact && headings > 0)
        heading = qBound(LeastHeadingHeight, (room - pages * LeastRowHeight) / headings, HeadingHeight);
    const int page = pages > 0 ? qBound(LeastRowHeight, (room - headings * heading) / pages, RowHeight) : 0;
    for (int row = 0; row < count(); ++row) {
        const int kind = item(row)->data(KindRole).toInt();
        if (kind != SpacerKind)
            item(row)->setSizeHint({CompactWidth, kind == PageKind ? page : heading});
    }
    const int used = pages * page + headings * heading;
    m_spacer->setSizeHint(
        {CompactWidth, qMax(LeastSpacerHeight, viewport()->height() - used - space::Small)});
}

} // namespace sluice
