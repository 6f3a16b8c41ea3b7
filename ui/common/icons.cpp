#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

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

// Paints "currentColor" in the colour that the palette has when it is painted.
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(const QString &name, IconColour colour)
        : m_name(name)
        , m_colour(colour)
        , m_source(sourceOf(name))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_source;
        svg.replace("currentColor", colourOf(m_colour, mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        const int side = qMin(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, square);
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
    QString m_name;
    IconColour m_colour;
    QByteArray m_source;
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
