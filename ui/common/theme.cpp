#include "ui/common/theme.h"

#include "ui/common/sluicestyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>

#include <cmath>

namespace sluice {

namespace {

struct Ground
{
    QColor window, base, alternate, button, sidebar, text, placeholder, disabled, line, highlight, tooltip;
};

const Ground &ground(bool dark)
{
    static const Ground lightGround{QColor(0xf5f6f8), QColor(0xffffff), QColor(0xfafbfc), QColor(0xffffff),
                                    QColor(0xebeef2), QColor(0x1a2027), QColor(0x5d6673), QColor(0xa0a7b1),
                                    QColor(0xd9dee5), QColor(0x0b6b8a), QColor(0x1f262e)};
    static const Ground darkGround{QColor(0x15181d), QColor(0x1c2026), QColor(0x20252c), QColor(0x262c34),
                                   QColor(0x101317), QColor(0xe4e8ed), QColor(0x98a2af), QColor(0x5c6570),
                                   QColor(0x2e353e), QColor(0x0f7596), QColor(0x2b323b)};
    return dark ? darkGround : lightGround;
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

ThemeMode themeModeFrom(const QString &name)
{
    if (name == QLatin1String("light"))
        return ThemeMode::Light;
    if (name == QLatin1String("dark"))
        return ThemeMode::Dark;
    return ThemeMode::System;
}

QPalette themePalette(bool dark)
{
    const Ground &of = ground(dark);
    QPalette palette;
    palette.setColor(QPalette::Window, of.window);
    palette.setColor(QPalette::WindowText, of.text);
    palette.setColor(QPalette::Base, of.base);
    palette.setColor(QPalette::AlternateBase, of.alternate);
    palette.setColor(QPalette::Text, of.text);
    palette.setColor(QPalette::Button, of.button);
    palette.setColor(QPalette::ButtonText, of.text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, of.placeholder);
    palette.setColor(QPalette::Highlight, of.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, of.tooltip);
    palette.setColor(QPalette::ToolTipText, QColor(0xf2f4f7));
    palette.setColor(QPalette::Link, semanticColours(dark).accent);
    palette.setColor(QPalette::LinkVisited, semanticColours(dark).accent);
    palette.setColor(QPalette::Light, mixed(of.button, Qt::white, dark ? 0.08 : 0.6));
    palette.setColor(QPalette::Midlight, of.line);
    palette.setColor(QPalette::Mid, of.line);
    palette.setColor(QPalette::Dark, mixed(of.line, of.text, 0.2));
    palette.setColor(QPalette::Shadow, dark ? QColor(0x08090b) : QColor(0xb4bcc6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, of.disabled);
    return palette;
}

const SemanticColours &semanticColours(bool dark)
{
    static const SemanticColours light{QColor(0x18703a), QColor(0x8a5200), QColor(0xb8262c),
                                       QColor(0x2259b8), QColor(0x0b6b8a), QColor(0x566070),
                                       QColor(0xe1e5ea), QColor(0xe0f0f5)};
    static const SemanticColours darkOnes{QColor(0x57c785), QColor(0xe5b04e), QColor(0xff8a80),
                                          QColor(0x8ab8ff), QColor(0x4fc3e0), QColor(0x9aa5b3),
                                          QColor(0x2e353e), QColor(0x1d3843)};
    return dark ? darkOnes : light;
}

const SemanticColours &semanticColours(const QPalette &palette)
{
    return semanticColours(isDark(palette));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() <
           palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

QColor sidebarColour(const QPalette &palette)
{
    return ground(isDark(palette)).sidebar;
}

QColor fieldLineColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Mid), palette.color(QPalette::Text), 0.12);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor mixed(const QColor &a, const QColor &b, double amount)
{
    const auto mix = [amount](double from, double to) { return float(from + (to - from) * amount); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()),
                            mix(a.alphaF(), b.alphaF()));
}

QFont fixedFont(const QFont &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (like.pointSizeF() > 0)
        font.setPointSizeF(like.pointSizeF());
    else
        font.setPixelSize(like.pixelSize());
    return font;
}

QFont scaledFont(const QFont &like, double factor, QFont::Weight weight)
{
    QFont font = like;
    if (like.pointSizeF() > 0)
        font.setPointSizeF(like.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(like.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

ThemeController::ThemeController(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_style(new SluiceStyle)
{
    QApplication::setStyle(m_style);
    m_application.installEventFilter(this);
}

void ThemeController::setMode(ThemeMode mode)
{
    if (m_style->mode() == mode)
        return;
    m_style->setMode(mode);
    // An empty palette makes Qt ask the system and then the style's polish() again.
    QApplication::setPalette(QPalette());
}

ThemeMode ThemeController::mode() const
{
    return m_style->mode();
}

void ThemeController::setDensity(Density density)
{
    m_style->setDensity(density);
}

void ThemeController::setReducedMotion(bool reduced)
{
    m_style->setReducedMotion(reduced);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, !reduced);
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo, !reduced);
    QApplication::setEffectEnabled(Qt::UI_AnimateTooltip, !reduced);
}

bool ThemeController::dark() const
{
    return isDark(QApplication::palette());
}

bool ThemeController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange)
        Q_EMIT themeChanged();
    return false;
}

} // namespace sluice
