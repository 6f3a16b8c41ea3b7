#include "ui/providers/presettile.h"

#include "ui/common/charttheme.h"
#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

namespace sluice {

namespace {

constexpr double RoundShare = 0.22; // of the side

// Two letters say more than one: "OpenAI" and "OpenRouter" would look alike.
QString initials(const QString &name)
{
    QString letters;
    for (const QChar c : name) {
        if (c.isUpper())
            letters += c;
    }
    if (letters.size() < 2)
        letters = name.left(2);
    return letters.left(2);
}

class TileEngine final : public QIconEngine
{
public:
    explicit TileEngine(QString name)
        : m_name(std::move(name))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        QFont font = QGuiApplication::font();
        font.setPixelSize(qMax(6, rect.height() * 9 / 20));
        paintPresetTile(*painter, QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), m_name,
                        QGuiApplication::palette(), font);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TileEngine(*this); }

private:
    QString m_name;
};

} // namespace

void paintPresetTile(QPainter &painter, const QRectF &tile, const QString &name, const QPalette &palette,
                     const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = nameColour(name, isDark(palette));
    painter.setPen(ground);
    ground.setAlphaF(0.16F);
    painter.setBrush(ground);
    const double round = tile.height() * RoundShare;
    painter.drawRoundedRect(tile, round, round);
    painter.setPen(palette.color(QPalette::Text));
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.drawText(tile, Qt::AlignCenter, initials(name));
    painter.restore();
}

QIcon presetTileIcon(const QString &name)
{
    return QIcon(new TileEngine(name));
}

} // namespace sluice
