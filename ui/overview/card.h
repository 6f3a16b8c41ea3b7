// A panel of the Overview: a title, something at its end, and content on a quiet ground.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace sluice {

class Card final : public QWidget
{
    Q_OBJECT
public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void addToHeader(QWidget *widget);
    // `margin`: free pixels at its sides.
    void setContent(QWidget *widget, int margin = 0);
    // A quiet line instead of the content, while there is none; empty shows the content again.
    void setEmptyText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_header = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_content = nullptr;
    QLabel *m_empty = nullptr;
};

// The ground of a card, for widgets that paint the rest themselves.
void paintCard(QPainter &painter, const QWidget &widget, const QColor &line);

} // namespace sluice
