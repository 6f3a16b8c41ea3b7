#include "ui/common/sluicestyle.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QToolButton>

#include <utility>

namespace sluice {

namespace {

constexpr double Radius = 6;
constexpr char PrimaryProperty[] = "sluicePrimary";

void drawRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line,
                 double radius = Radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() && line.alpha() > 0 ? QPen(line, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void drawFocusRing(QPainter *painter, const QRect &rect, const QPalette &palette, double radius = Radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(semanticColours(palette).accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

void drawChevron(QPainter *painter, const QPointF &centre, const QColor &colour, bool up = false,
                 double half = 3.5)
{
    const double rise = up ? -half / 2 : half / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{centre.x() - half, centre.y() - rise},
                                    {centre.x(), centre.y() + rise},
                                    {centre.x() + half, centre.y() - rise}});
    painter->restore();
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(PrimaryProperty).toBool();
}

void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const QPalette &palette = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    const bool primary = isPrimary(widget) && enabled;

    QColor fill = primary ? palette.color(QPalette::Highlight) : palette.color(QPalette::Button);
    QColor line = primary ? mixed(fill, Qt::black, 0.15) : fieldLineColour(palette);
    const QColor toward = palette.color(QPalette::Text);
    if (flat) {
        fill = toward;
        fill.setAlphaF(down ? 0.13F : hover ? 0.07F : 0.0F);
        line = Qt::transparent;
    } else if (down) {
        fill = mixed(fill, primary ? QColor(Qt::black) : toward, 0.12);
    } else if (hover) {
        fill = mixed(fill, primary ? QColor(Qt::white) : toward, 0.06);
    }
    if (!enabled && !flat)
        fill = palette.color(QPalette::Window);
    drawRounded(painter, option->rect, fill, line);
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange)
        drawFocusRing(painter, option->rect, palette);
}

// Icon and words next to each other from right to left; Qt 6.4 puts them at opposite ends of the button.
void drawMirroredLabel(const QStyleOptionButton &button, QPainter *painter, const QStyle &style)
{
    constexpr int gap = 4;
    QRect area = button.rect;
    if (button.features & QStyleOptionButton::HasMenu)
        area.setLeft(area.left() + style.pixelMetric(QStyle::PM_MenuButtonIndicator, &button));
    const bool enabled = button.state & QStyle::State_Enabled;
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    QRect text(0, area.top(), words, area.height());
    text.moveLeft(area.center().x() - (words + gap + button.iconSize.width()) / 2);
    QRect icon(QPoint(), button.iconSize);
    icon.moveCenter({text.right() + gap + button.iconSize.width() / 2, area.center().y()});
    button.icon.paint(painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    style.drawItemText(painter, text, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                       button.palette, enabled, button.text, QPalette::ButtonText);
}

void drawField(const QStyleOption *option, QPainter *painter)
{
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool enabled = option->state & QStyle::State_Enabled;
    const QPalette &palette = option->palette;
    drawRounded(painter, option->rect, palette.color(enabled ? QPalette::Base : QPalette::Window),
                fieldLineColour(palette));
    if (focused)
        drawFocusRing(painter, option->rect, palette);
}

void drawHeaderSection(const QStyleOptionHeader *header, QPainter *painter)
{
    painter->save();
    painter->fillRect(header->rect, header->palette.color(QPalette::Base));
    painter->setPen(header->palette.color(QPalette::Mid));
    if (header->orientation == Qt::Horizontal)
        painter->drawLine(header->rect.bottomLeft(), header->rect.bottomRight());
    else
        painter->drawLine(header->rect.topRight(), header->rect.bottomRight());
    painter->restore();
}

void drawTab(const QStyleOptionTab *tab, QPainter *painter)
{
    const bool selected = tab->state & QStyle::State_Selected;
    const QRect &rect = tab->rect;
    painter->save();
    if (!selected && (tab->state & QStyle::State_MouseOver)) {
        QColor veil = tab->palette.color(QPalette::Text);
        veil.setAlphaF(0.06F);
        drawRounded(painter, rect.adjusted(0, 2, 0, -4), veil, Qt::transparent);
    }
    painter->setPen(tab->palette.color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (selected)
        painter->fillRect(QRect(rect.left() + 6, rect.bottom() - 1, rect.width() - 12, 2),
                          semanticColours(tab->palette).accent);
    if (tab->state & QStyle::State_HasFocus)
        drawFocusRing(painter, rect.adjusted(0, 2, 0, -4), tab->palette);
    painter->restore();
}

void drawCheck(const QStyleOption *option, QPainter *painter)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const QPalette &palette = option->palette;
    const QColor fill =
        on ? palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Highlight)
           : palette.color(QPalette::Base);
    drawRounded(painter, option->rect, fill,
                on ? fill : mixed(fieldLineColour(palette), palette.color(QPalette::Text), 0.25), 4);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Qt::white, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF box = option->rect;
    if (on)
        painter->drawPolyline(QPolygonF{{box.left() + box.width() * 0.25, box.top() + box.height() * 0.52},
                                        {box.left() + box.width() * 0.43, box.top() + box.height() * 0.70},
                                        {box.left() + box.width() * 0.76, box.top() + box.height() * 0.33}});
    else if (option->state & QStyle::State_NoChange)
        painter->drawLine(QPointF(box.left() + 4, box.center().y()),
                          QPointF(box.right() - 3, box.center().y()));
    painter->restore();
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange)
        drawFocusRing(painter, option->rect, palette, 4);
}

void drawRadio(const QStyleOption *option, QPainter *painter)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const QPalette &palette = option->palette;
    const QRect box = option->rect;
    const int radius = box.width() / 2;
    const bool on = option->state & QStyle::State_On;
    const QColor fill =
        on ? palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Highlight)
           : palette.color(QPalette::Base);
    drawRounded(painter, box, fill,
                on ? fill
                   : mixed(fieldLineColour(palette), palette.color(QPalette::Text), enabled ? 0.25 : 0.0),
                radius);
    if (on) {
        const int inset = box.width() / 3;
        const QRect dot = box.adjusted(inset, inset, -inset, -inset);
        drawRounded(painter, dot, Qt::white, Qt::transparent, dot.width() / 2);
    }
}

void drawScrollBar(const QStyleOptionSlider *bar, QPainter *painter, const QRect &handle)
{
    if (bar->minimum == bar->maximum)
        return;
    QColor colour = bar->palette.color(QPalette::Text);
    colour.setAlphaF(bar->state & QStyle::State_MouseOver || bar->activeSubControls ? 0.42F : 0.24F);
    const bool across = bar->orientation == Qt::Horizontal;
    const QRect thin = across ? handle.adjusted(2, 3, -2, -2) : handle.adjusted(3, 2, -2, -2);
    drawRounded(painter, thin, colour, Qt::transparent, (across ? thin.height() : thin.width()) / 2.0);
}

void drawProgress(const QStyleOptionProgressBar *bar, QPainter *painter, bool contents)
{
    QRect rect = bar->rect;
    if (!contents) {
        drawRounded(painter, rect, bar->palette.color(QPalette::Mid), Qt::transparent, rect.height() / 2.0);
        return;
    }
    const double range = double(bar->maximum) - bar->minimum;
    if (range <= 0)
        return;
    const int filled = qRound(rect.width() * (bar->progress - bar->minimum) / range);
    if (filled <= 0)
        return;
    rect.setWidth(qMax(filled, rect.height()));
    if (bar->direction == Qt::RightToLeft)
        rect.moveRight(bar->rect.right());
    drawRounded(painter, rect, semanticColours(bar->palette).accent, Qt::transparent, rect.height() / 2.0);
}

} // namespace

SluiceStyle::SluiceStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

void SluiceStyle::polish(QPalette &palette)
{
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && isDark(palette));
    palette = themePalette(dark);
}

// Rows that are higher on purpose, for two lines, keep their height.
void SluiceStyle::fitRows(QTableView *table) const
{
    QHeaderView *rows = table->verticalHeader();
    if (rows->sectionResizeMode(0) == QHeaderView::ResizeToContents ||
        rows->defaultSectionSize() > ComfortableRow)
        return;
    rows->setMinimumSectionSize(CompactRow);
    rows->setDefaultSectionSize(m_density == Density::Compact ? CompactRow : ComfortableRow);
}

void SluiceStyle::setDensity(Density density)
{
    if (std::exchange(m_density, density) == density)
        return;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (auto *table = qobject_cast<QTableView *>(widget))
            fitRows(table);
    }
}

void SluiceStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *table = qobject_cast<QTableView *>(widget))
        fitRows(table);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void SluiceStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter, widget);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(option, painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelButtonTool: {
        const bool down = option->state & (State_Sunken | State_On);
        const bool hover = (option->state & State_Enabled) && (option->state & State_MouseOver);
        QColor veil = option->palette.color(QPalette::Text);
        veil.setAlphaF(down ? 0.14F : hover ? 0.07F : 0.0F);
        drawRounded(painter, option->rect, veil, Qt::transparent);
        return;
    }
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return; // the soft selection already shows where the focus is
        if (option->state & State_KeyboardFocusChange)
            drawFocusRing(painter, option->rect, option->palette);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(option, painter);
        return;
    case PE_IndicatorTabTearLeft:
    case PE_IndicatorTabTearRight:
        return;
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && (item->features & QStyleOptionViewItem::Alternate))
            painter->fillRect(option->rect, option->palette.alternateBase());
        return;
    case PE_PanelItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item && item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect, item->backgroundBrush);
        if (!(option->state & State_Selected))
            return;
        if (qobject_cast<const QListView *>(widget))
            drawRounded(painter, option->rect, semanticColours(option->palette).selectionSoft,
                        Qt::transparent);
        else
            painter->fillRect(option->rect, semanticColours(option->palette).selectionSoft);
        return;
    }
    case PE_Frame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawRounded(painter, option->rect, {}, option->palette.color(QPalette::Mid), Radius);
        return;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header && header->sortIndicator != QStyleOptionHeader::None)
            drawChevron(painter, QRectF(option->rect).center(), semanticColours(option->palette).muted,
                        header->sortIndicator == QStyleOptionHeader::SortUp, 3);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void SluiceStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton changed = *button;
            if (isPrimary(widget) && (option->state & State_Enabled))
                changed.palette.setColor(QPalette::ButtonText,
                                         option->palette.color(QPalette::HighlightedText));
            if (changed.direction == Qt::RightToLeft && !changed.icon.isNull() && !changed.text.isEmpty())
                drawMirroredLabel(changed, painter, *this);
            else
                QProxyStyle::drawControl(element, &changed, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem changed = *item;
            changed.palette.setColor(QPalette::All, QPalette::HighlightedText,
                                     item->palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &changed, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderSection(header, painter);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          option->palette.color(QPalette::Mid));
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeaderV2 changed;
            if (const auto *full = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option))
                changed = *full;
            else
                static_cast<QStyleOptionHeader &>(changed) = *header;
            changed.palette.setColor(QPalette::ButtonText, semanticColours(header->palette).muted);
            changed.state &= ~State_On; // no bold jump when a column is selected
            QProxyStyle::drawControl(element, &changed, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTab(tab, painter);
            return;
        }
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            drawProgress(bar, painter, element == CE_ProgressBarContents);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
    case CE_MenuBarItem:
        painter->fillRect(option->rect, sidebarColour(option->palette));
        if (element == CE_MenuBarEmptyArea)
            return;
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->state & State_Selected) {
                QColor veil = item->palette.color(QPalette::Text);
                veil.setAlphaF(0.08F);
                drawRounded(painter, item->rect.adjusted(1, 2, -1, -2), veil, Qt::transparent, 4);
            }
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                         item->palette, item->state & State_Enabled, item->text, QPalette::WindowText);
            return;
        }
        break;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void SluiceStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->frame) {
                if (combo->editable) {
                    drawField(option, painter);
                } else {
                    QStyleOptionButton button;
                    button.QStyleOption::operator=(*option);
                    drawButtonPanel(&button, painter, nullptr);
                }
            }
            const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
            drawChevron(painter, QRectF(arrow).center(),
                        option->state & State_Enabled
                            ? semanticColours(option->palette).muted
                            : option->palette.color(QPalette::Disabled, QPalette::Text));
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (spin->frame)
                drawField(option, painter);
            if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
                const auto colourFor = [&](bool can) {
                    return can && (option->state & State_Enabled)
                               ? semanticColours(option->palette).muted
                               : option->palette.color(QPalette::Disabled, QPalette::Text);
                };
                const QRectF up = subControlRect(control, option, SC_SpinBoxUp, widget);
                const QRectF down = subControlRect(control, option, SC_SpinBoxDown, widget);
                drawChevron(painter, up.center() + QPointF(0, 1),
                            colourFor(spin->stepEnabled & QAbstractSpinBox::StepUpEnabled), true, 3);
                drawChevron(painter, down.center() - QPointF(0, 1),
                            colourFor(spin->stepEnabled & QAbstractSpinBox::StepDownEnabled), false, 3);
            }
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(bar, painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect SluiceStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return usual.adjusted(4, 0, -4, 0);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return option->direction == Qt::RightToLeft ? usual.adjusted(0, 0, -4, 0)
                                                    : usual.adjusted(4, 0, 0, 0);
    if (control != CC_ScrollBar)
        return usual;
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return usual;
    // No arrow buttons: the groove is everything.
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int handle = range <= 0 ? length : int(length * qint64(bar->pageStep) / (range + bar->pageStep));
    handle = qBound(qMin(28, length), handle, length);
    const int start = range <= 0 ? 0
                                 : sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                           length - handle, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = across ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
                                  : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size);
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, handle);
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    default:
        return {};
    }
}

// The words of a line begin where those of a combo box begin.
QRect SluiceStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return element == SE_LineEditContents && frame && frame->lineWidth > 0 ? usual.adjusted(6, 0, -6, 0)
                                                                           : usual;
}

QSize SluiceStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && (button->features & QStyleOptionButton::Flat) && !button->text.isEmpty())
            result.setWidth(size.width()); // which has no frame to keep away from
        result.rwidth() += widget && qobject_cast<const QPushButton *>(widget) &&
                                   static_cast<const QPushButton *>(widget)->text().isEmpty()
                               ? 0
                               : 16;
        result.setHeight(qMax(result.height() + 2, 30));
        break;
    case CT_SpinBox:
        result.rwidth() += 4;
        result.setHeight(qMax(option->fontMetrics.height() + 13, 30));
        break;
    case CT_LineEdit:
        result.rwidth() += 12;
        result.setHeight(qMax(result.height() + 4, 30));
        break;
    case CT_ComboBox:
        result.rwidth() += 14;
        result.setHeight(qMax(result.height() + 2, 30));
        break;
    case CT_HeaderSection:
        result.setHeight(qMax(result.height(), 30));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(qMax(result.height(), 28));
        break;
    case CT_MenuBarItem:
        result += QSize(4, 4);
        break;
    case CT_TabBarTab:
        result += QSize(4, 2); // as high as the buttons beside it
        break;
    default:
        break;
    }
    return result;
}

int SluiceStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_TabBarBaseHeight:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return 8;
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_HeaderMargin:
        return 6;
    case PM_FocusFrameHMargin: // the text of a cell begins where its header's does
        return 5;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::Small;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SluiceStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Table_GridLineColor:
        return option ? int(semanticColours(option->palette).chartGrid.rgba()) : 0;
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_Widget_Animation_Duration:
        return m_reducedMotion ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void makePrimary(QAbstractButton *button)
{
    button->setProperty(PrimaryProperty, true);
    button->update();
}

void makeFlat(QAbstractButton *button)
{
    if (auto *push = qobject_cast<QPushButton *>(button))
        push->setFlat(true);
    else if (auto *tool = qobject_cast<QToolButton *>(button))
        tool->setAutoRaise(true);
}

} // namespace sluice
