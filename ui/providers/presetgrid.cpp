// The providers we know, as cards.
#include "ui/providers/presetgrid.h"

#include "ui/common/theme.h"
#include "ui/providers/presettile.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

namespace sluice {

namespace {

enum PresetRole { IdRole = Qt::UserRole, SubtitleRole, SearchRole };
constexpr int NarrowestCard = 200;
constexpr int CardHeight = 68;
constexpr int TileSide = 36;

QString subtitleOf(const ProviderPreset &preset)
{
    if (preset.draft.protocol == ProviderProtocol::Simulator)
        return PresetGrid::tr("no account needed");
    if (preset.group == QLatin1String("local"))
        return PresetGrid::tr("on this machine");
    if (preset.group == QLatin1String("generic"))
        return PresetGrid::tr("any address");
    return preset.draft.baseUrl.host();
}

class CardDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        return view && view->gridSize().isValid() ? view->gridSize() : QSize(NarrowestCard, CardHeight);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const SemanticColours &colours = semanticColours(palette);
        const bool current = option.state & QStyle::State_HasFocus;
        const bool hover = option.state & QStyle::State_MouseOver;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF card =
            QRectF(option.rect).adjusted(1, space::Tiny + 0.5, -space::Small, -space::Tiny - 0.5);
        painter->setPen(QPen(current ? colours.accent : palette.color(QPalette::Mid), current ? 2 : 1));
        painter->setBrush(hover || current ? colours.selectionSoft : palette.color(QPalette::Base));
        painter->drawRoundedRect(card, 8, 8);

        const QString name = index.data(Qt::DisplayRole).toString();
        const bool mirrored = option.direction == Qt::RightToLeft;
        QRectF tile(0, 0, TileSide, TileSide);
        tile.moveCenter(card.center());
        tile.moveLeft(mirrored ? card.right() - space::Medium - TileSide : card.left() + space::Medium);
        paintPresetTile(*painter, tile, name, palette, scaledFont(option.font, 0.95));

        QRectF texts =
            card.adjusted(space::Medium * 2 + TileSide, space::Small, -space::Small, -space::Small);
        if (mirrored)
            texts.moveLeft(card.left() + space::Small);
        QFont nameFont = scaledFont(option.font, 1.0, QFont::DemiBold);
        if (QFontMetricsF(nameFont).horizontalAdvance(name) > texts.width())
            nameFont = scaledFont(option.font, 0.9, QFont::DemiBold);
        const auto line = [&](const QRectF &rect, const QString &text, int vertical) {
            const QString fitting =
                painter->fontMetrics().elidedText(text, Qt::ElideRight, int(rect.width()));
            painter->drawText(rect, int(mirrored ? Qt::AlignRight : Qt::AlignLeft) | vertical, fitting);
        };
        const QRectF upper(texts.left(), texts.top(), texts.width(), texts.height() / 2);
        const QRectF lower(texts.left(), texts.center().y(), texts.width(), texts.height() / 2);
        painter->setPen(palette.color(QPalette::Text));
        painter->setFont(nameFont);
        line(upper, name, Qt::AlignBottom);
        painter->setFont(scaledFont(option.font, 0.9));
        painter->setPen(colours.muted);
        line(lower, index.data(SubtitleRole).toString(), Qt::AlignTop);
        painter->restore();
    }
};

} // namespace

PresetGrid::PresetGrid(const std::vector<ProviderPreset> &presets, QWidget *parent)
    : QListView(parent)
    , m_items(new QStandardItemModel(this))
    , m_shown(new QSortFilterProxyModel(this))
{
    for (const ProviderPreset &preset : presets) {
        auto *item = new QStandardItem(preset.name);
        item->setEditable(false);
        item->setData(preset.id, IdRole);
        item->setData(subtitleOf(preset), SubtitleRole);
        item->setData(QStringList{preset.name, preset.id, subtitleOf(preset)}.join(QLatin1Char(' ')),
                      SearchRole);
        item->setAccessibleText(QStringLiteral("%1, %2").arg(preset.name, subtitleOf(preset)));
        m_items->appendRow(item);
    }
    m_shown->setSourceModel(m_items);
    m_shown->setFilterRole(SearchRole);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_shown);
    setItemDelegate(new CardDelegate(this));
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setSpacing(0);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(IdRole).toString()); });
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(IdRole).toString()); });
}

// As many cards in a line as fit, together as wide as the view.
void PresetGrid::resizeEvent(QResizeEvent *event)
{
    // The list keeps room for a scroll bar whether it has one or not.
    const int room = width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int columns = qMax(1, room / NarrowestCard);
    setGridSize(QSize((room - 1) / columns, CardHeight));
    QListView::resizeEvent(event);
}

void PresetGrid::setSearch(const QString &text)
{
    m_shown->setFilterFixedString(text.trimmed());
}

int PresetGrid::shownCount() const
{
    return m_shown->rowCount();
}

void PresetGrid::chooseFirst()
{
    if (m_shown->rowCount() > 0)
        Q_EMIT chosen(m_shown->index(0, 0).data(IdRole).toString());
}

} // namespace sluice
