// Fusion, made flat and calm: one-pixel lines, soft corners and selections, all from the palette.
#pragma once

#include "ui/common/theme.h"

#include <QProxyStyle>

class QAbstractButton;
class QTableView;

namespace sluice {

class SluiceStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    SluiceStyle();

    // Takes effect when the application's palette is next asked for.
    void setMode(ThemeMode mode) { m_mode = mode; }
    ThemeMode mode() const { return m_mode; }
    // Tables that are on the screen follow at once, others when they are shown.
    void setDensity(Density density);
    Density density() const { return m_density; }
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;

private:
    void fitRows(QTableView *table) const;

    ThemeMode m_mode = ThemeMode::System;
    Density m_density = Density::Comfortable;
    bool m_reducedMotion = false;
};

// The primary button of a page or dialog: filled with the accent.
void makePrimary(QAbstractButton *button);
// A button without a frame until the pointer is over it.
void makeFlat(QAbstractButton *button);

} // namespace sluice
