// A label in one of the theme's semantic colours.
#include "ui/common/tonelabel.h"

#include "ui/common/theme.h"

#include <QEvent>

namespace sluice {

namespace {

QColor colourOf(Tone tone, const QPalette &palette)
{
    const SemanticColours &colours = semanticColours(palette);
    switch (tone) {
    case Tone::Plain:
        return palette.color(QPalette::Text);
    case Tone::Muted:
        return colours.muted;
    case Tone::Good:
        return colours.good;
    case Tone::Warning:
        return colours.warning;
    case Tone::Bad:
        return colours.bad;
    }
    return {};
}

} // namespace

ToneLabel::ToneLabel(Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    apply();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    apply();
}

void ToneLabel::apply()
{
    if (m_applying)
        return;
    m_applying = true;
    // The parent's palette decides between light and dark: our own text colour is what is about to change.
    const QPalette &ground = parentWidget() ? parentWidget()->palette() : palette();
    QPalette colours = palette();
    // On a page the text has the one role, on a drawer's ground the other.
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        colours.setColor(role, colourOf(m_tone, ground));
    setPalette(colours);
    m_applying = false;
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        apply();
}

} // namespace sluice
