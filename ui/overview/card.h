// A panel of the Overview: a title, something at its end, and content on a quiet ground.
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace sluice {

class Skeleton;

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
    // Why there is no content, with a button that tries again; empty shows the content again.
    void setProblem(const QString &why, const std::function<void()> &retry);
    // Whether the content is still being read: grey bars stand in its place.
    void setLoading(bool loading);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_header = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_content = nullptr;
    QLabel *m_empty = nullptr;
    QToolButton *m_retry = nullptr;
    Skeleton *m_skeleton = nullptr;
    std::function<void()> m_again = {};
};

// The ground of a card, for widgets that paint the rest themselves.
void paintCard(QPainter &painter, const QWidget &widget, const QColor &line);

} // namespace sluice
