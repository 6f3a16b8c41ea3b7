// A paint device without pixels: it only keeps which texts are drawn on it, and where.
#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QWidget;

namespace sluice {

struct PaintedText
{
    QString text = {};
    QRectF rect = {}; // as far as it is not clipped away
    QPointF start = {};
    QFont font = {};
    bool rightToLeft = false;

    // Where a part of it stands.
    QRectF partRect(qsizetype from, qsizetype length) const;
};

class TextFinder final : public QPaintDevice
{
public:
    TextFinder();
    ~TextFinder() override;

    QPaintEngine *paintEngine() const override;
    const std::vector<PaintedText> &texts() const { return m_texts; }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    std::vector<PaintedText> m_texts = {};
    std::unique_ptr<Engine> m_engine;
};

// What the widget and its children show now, in the order in which it is painted, in its own coordinates.
std::vector<PaintedText> paintedTexts(QWidget &widget);

} // namespace sluice
