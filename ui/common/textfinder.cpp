#include "ui/common/textfinder.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QScreen>
#include <QWidget>

#include <limits>

namespace sluice {

namespace {

constexpr int Side = 1 << 15; // larger than any window
constexpr int FallbackDpi = 96;

} // namespace

QRectF PaintedText::partRect(qsizetype from, qsizetype length) const
{
    // The other direction has its parts elsewhere: all of it, to be sure.
    if (rightToLeft || (from <= 0 && length >= text.size()))
        return rect;
    const QFontMetricsF metrics(font);
    const double left = metrics.horizontalAdvance(text.first(from));
    const double right = metrics.horizontalAdvance(text.first(qMin(from + length, text.size())));
    // The painter may have scaled: start and rect are where it is in the end.
    return QRectF(start.x() + left, rect.top(), right - left, rect.height()).intersected(rect);
}

class TextFinder::Engine final : public QPaintEngine
{
public:
    explicit Engine(std::vector<PaintedText> &texts)
        : QPaintEngine(AllFeatures) // so that Qt paints nothing into pictures first
        , m_texts(texts)
    {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &changed) override
    {
        if (changed.state() & DirtyTransform)
            m_transform = changed.transform();
    }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        PaintedText found{item.text(),
                          {},
                          m_transform.map(at),
                          item.font(),
                          bool(item.renderFlags() & QTextItem::RightToLeft)};
        found.rect = m_transform.mapRect(
            QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent()));
        if (const QRegion clip = systemClip(); !clip.isEmpty())
            found.rect &= QRectF(clip.boundingRect());
        if (painter()->hasClipping())
            found.rect &= m_transform.mapRect(painter()->clipBoundingRect());
        if (!found.rect.isEmpty())
            m_texts.push_back(std::move(found));
    }

    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
    void drawRects(const QRectF *, int) override {}
    void drawRects(const QRect *, int) override {}
    void drawLines(const QLineF *, int) override {}
    void drawLines(const QLine *, int) override {}
    void drawEllipse(const QRectF &) override {}
    void drawEllipse(const QRect &) override {}
    void drawPoints(const QPointF *, int) override {}
    void drawPoints(const QPoint *, int) override {}

private:
    std::vector<PaintedText> &m_texts;
    QTransform m_transform = {};
};

TextFinder::TextFinder()
    : m_engine(std::make_unique<Engine>(m_texts))
{}

TextFinder::~TextFinder() = default;

QPaintEngine *TextFinder::paintEngine() const
{
    return m_engine.get();
}

int TextFinder::metric(PaintDeviceMetric metric) const
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const int dpi = screen ? qRound(screen->logicalDotsPerInch()) : FallbackDpi;
    switch (metric) {
    case PdmWidth:
    case PdmHeight:
        return Side;
    case PdmWidthMM:
    case PdmHeightMM:
        return Side * 254 / (10 * dpi);
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dpi;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    }
    return 0;
}

std::vector<PaintedText> paintedTexts(QWidget &widget)
{
    TextFinder finder;
    QPainter painter(&finder);
    // The region is named, because Qt takes an empty one for nothing while the widget is being grabbed.
    widget.render(&painter, QPoint(), QRegion(widget.rect()), QWidget::DrawChildren);
    painter.end();
    return finder.texts();
}

} // namespace sluice
