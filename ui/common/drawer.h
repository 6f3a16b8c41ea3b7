// A page's content with a drawer at its right: beside it where there is room, over it where there is not.
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace sluice {

// The panel itself: a title, a close button, and what the page puts in.
class Drawer final : public QWidget
{
    Q_OBJECT
public:
    explicit Drawer(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    QVBoxLayout *content() const { return m_content; }
    // Instead: what scrolls by itself, down to the drawer's very edge.
    void setScrollingContent(QWidget *widget);

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QVBoxLayout *m_content = nullptr;
};

class DrawerHost final : public QWidget
{
    Q_OBJECT
public:
    // Takes both over. The drawer starts closed.
    DrawerHost(QWidget *content, Drawer *drawer, QWidget *parent = nullptr);

    void open();
    // Gives the focus back to the content if the drawer had it.
    void close();
    bool isOpen() const;

Q_SIGNALS:
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();

    QWidget *m_content = nullptr;
    Drawer *m_drawer = nullptr;
};

} // namespace sluice
