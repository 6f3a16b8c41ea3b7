#include "ui/common/charttheme.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace sluice {

QColor chartColour(int index, bool dark)
{
    static constexpr std::array<QRgb, ChartColourCount> onDark{0xff56b4e9, 0xffe69f00, 0xff00b386, 0xffd98bb6,
                                                               0xfff0e442, 0xffe8702a, 0xff3d8fd1};
    static constexpr std::array<QRgb, ChartColourCount> onLight{
        0xff2b8fcc, 0xffc97f00, 0xff009e73, 0xffc0659a, 0xff9a8b00, 0xffd55e00, 0xff0072b2};
    const auto at = size_t(((index % ChartColourCount) + ChartColourCount) % ChartColourCount);
    return QColor::fromRgb(dark ? onDark[at] : onLight[at]);
}

QColor chartOtherColour(bool dark)
{
    return dark ? QColor(0x8b95a2) : QColor(0x7c8694);
}

QColor keyColour(const Configuration &configuration, const QUuid &key, bool dark)
{
    const VirtualKey *wanted = configuration.key(key);
    if (!wanted)
        return chartOtherColour(dark);
    if (const QColor own(wanted->colour); own.isValid())
        return own;
    const auto older = [wanted](const VirtualKey &other) {
        return other.createdAt < wanted->createdAt ||
               (other.createdAt == wanted->createdAt && other.id < wanted->id);
    };
    return chartColour(int(std::count_if(configuration.keys().begin(), configuration.keys().end(), older)),
                       dark);
}

QColor nameColour(const QString &name, bool dark)
{
    // Not qHash: its seed differs from one start to the next.
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Md5);
    return chartColour(quint8(digest.front()), dark);
}

double axisStep(double maximum, int steps)
{
    if (maximum <= 0 || steps < 1)
        return 1;
    const double rough = maximum / steps;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power * (1 + 1e-9) >= rough)
            return factor * power;
    }
    return 10 * power;
}

} // namespace sluice
