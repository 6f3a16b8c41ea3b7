#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <vector>

namespace sluice {

namespace {

QColor colourOf(IconColour colour, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    const SemanticColours &colours = semanticColours(palette);
    switch (colour) {
    case IconColour::Text:
        return palette.color(QPalette::Active, QPalette::ButtonText);
    case IconColour::Muted:
        return colours.muted;
    case IconColour::Good:
        return colours.good;
    case IconColour::Warning:
        return colours.warning;
    case IconColour::Bad:
        return colours.bad;
    case IconColour::Info:
        return colours.info;
    case IconColour::Accent:
        return colours.accent;
    case IconColour::OnAccent:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    }
    return {};
}

QByteArray sourceOf(const QString &name)
{
    QFile file(QStringLiteral(":/sluice/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr size_t MostDrawings = 6; // of one icon: themes, states, sizes

// Paints "currentColor" in the colour that the palette has when it is painted.
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(const QString &name, IconColour colour)
        : m_name(name)
        , m_colour(colour)
        , m_source(sourceOf(name))
    {}

    // Cells ask for it thousands of times a second: drawn once for each size and colour.
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        if (side <= 0)
            return;
        const QPoint corner = rect.topLeft() + QPoint((rect.width() - side) / 2, (rect.height() - side) / 2);
        const double scale = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(corner, drawn(side, scale, colourOf(m_colour, mode)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("sluice/%1/%2/%3x%4")
                                .arg(m_name, colourOf(m_colour, mode).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    bool isNull() override { return m_source.isEmpty(); }

private:
    struct Drawing
    {
        int side = 0; // device-independent
        double scale = 1;
        QRgb colour = 0;
        QPixmap pixmap = {};
    };

    const QPixmap &drawn(int side, double scale, const QColor &colour)
    {
        const auto fits = [&](const Drawing &drawing) {
            return drawing.side == side && qFuzzyCompare(drawing.scale, scale) &&
                   drawing.colour == colour.rgba();
        };
        const auto found = std::find_if(m_drawings.begin(), m_drawings.end(), fits);
        if (found != m_drawings.end())
            return found->pixmap;
        if (m_drawings.size() >= MostDrawings)
            m_drawings.erase(m_drawings.begin());
        QByteArray svg = m_source;
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPixmap pixmap(QSize(side, side) * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(0, 0, side, side));
        painter.end();
        m_drawings.push_back({side, scale, colour.rgba(), pixmap});
        return m_drawings.back().pixmap;
    }

    QString m_name;
    IconColour m_colour;
    QByteArray m_source;
    std::vector<Drawing> m_drawings = {};
};

} // namespace

QIcon themedIcon(const QString &name, IconColour colour)
{
    return QIcon(new ThemedIconEngine(name, colour));
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/sluice/icons/sluice.svg"));
}

} // namespace sluice
