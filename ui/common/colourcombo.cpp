// Chooses the colour of a key or project.
#include "ui/common/colourcombo.h"

#include "ui/common/celldelegate.h"
#include "ui/common/charttheme.h"
#include "ui/common/theme.h"

namespace sluice {

ColourCombo::ColourCombo(QWidget *parent)
    : QComboBox(parent)
{
    const QStringList names = {tr("Orange"), tr("Sky blue"), tr("Green"), tr("Yellow"),
                               tr("Blue"),   tr("Red"),      tr("Purple")};
    const bool dark = isDark(palette());
    addItem(dotIcon(semanticColours(palette()).muted), tr("Automatic"), QString());
    for (int i = 0; i < ChartColourCount; ++i) {
        const QString colour = chartColour(i, false).name();
        addItem(dotIcon(chartColour(i, dark)), names.value(i, colour), colour);
    }
}

void ColourCombo::setColour(const QString &colour)
{
    int at = findData(colour);
    if (at < 0 && !colour.isEmpty()) {
        addItem(dotIcon(QColor(colour)), colour, colour);
        at = count() - 1;
    }
    setCurrentIndex(qMax(0, at));
}

QString ColourCombo::colour() const
{
    return currentData().toString();
}

} // namespace sluice
