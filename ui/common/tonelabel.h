// A label in one of the theme's semantic colours; follows a switch of the theme by itself.
#pragma once

#include <QLabel>

namespace sluice {

enum class Tone : quint8 { Plain, Muted, Good, Warning, Bad };

class ToneLabel final : public QLabel
{
    Q_OBJECT
public:
    // Plain text that wraps: what it says may come from strangers.
    explicit ToneLabel(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply();

    Tone m_tone;
    bool m_applying = false;
};

} // namespace sluice
