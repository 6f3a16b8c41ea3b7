// Light and dark: the palettes, the eight semantic colours, the spacing, and the switch between them.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace sluice {

enum class ThemeMode : quint8 { System, Light, Dark };

// "system", "light", "dark" of Settings::theme; anything else is the system's.
ThemeMode themeModeFrom(const QString &name);

// How high the rows of tables are.
enum class Density : quint8 { Comfortable, Compact };
inline constexpr int ComfortableRow = 32;
inline constexpr int CompactRow = 24;

// Colours that carry a meaning. All but the last two have 4.5:1 against window, base and the soft selection.
struct SemanticColours
{
    QColor good = {};
    QColor warning = {};
    QColor bad = {};
    QColor info = {};
    QColor accent = {};
    QColor muted = {};
    QColor chartGrid = {};     // lines behind a chart and around a card
    QColor selectionSoft = {}; // behind selected rows; text stays the ordinary text colour
};

QPalette themePalette(bool dark);
const SemanticColours &semanticColours(bool dark);
// The set that belongs to a palette: ask in paint events, and switching the theme needs nothing more.
const SemanticColours &semanticColours(const QPalette &palette);
bool isDark(const QPalette &palette);
// The sidebar's ground: a step away from the window's.
QColor sidebarColour(const QPalette &palette);
// The line around fields and buttons.
QColor fieldLineColour(const QPalette &palette);
// How well one colour reads on another: 1 (not at all) to 21, as WCAG 2.1 defines it.
double contrastRatio(const QColor &a, const QColor &b);
// A mix of two colours; 0 is all `a`, 1 is all `b`.
QColor mixed(const QColor &a, const QColor &b, double amount);

// Device-independent pixels, multiples of four.
namespace space {
inline constexpr int Tiny = 4;
inline constexpr int Small = 8;
inline constexpr int Medium = 12;
inline constexpr int Large = 16;
inline constexpr int Huge = 24;
} // namespace space

// Figures and addresses: the system's fixed-width font at the size of the given one.
QFont fixedFont(const QFont &like);
// The given font, scaled and with a weight.
QFont scaledFont(const QFont &like, double factor, QFont::Weight weight = QFont::Normal);

class SluiceStyle;

// Applies the look to the application, follows the system's choice, and says when anything changed.
class ThemeController final : public QObject
{
    Q_OBJECT
public:
    explicit ThemeController(QApplication &application, QObject *parent = nullptr);

    void setMode(ThemeMode mode);
    ThemeMode mode() const;
    bool dark() const;
    void setDensity(Density density);
    void setReducedMotion(bool reduced);

Q_SIGNALS:
    void themeChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QApplication &m_application;
    SluiceStyle *m_style = nullptr; // owned by the application
};

} // namespace sluice
