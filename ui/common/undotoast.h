// "Key revoked. Undo": bottom centre of its parent for 10 s; Ctrl+Z works as long as it shows.
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QTimer;

namespace sluice {

class UndoToast final : public QWidget
{
    Q_OBJECT
public:
    explicit UndoToast(QWidget *parent);
    ~UndoToast() override;

    // An earlier offer is final now. `gone` runs when the offer ends without undo.
    void offer(const QString &text, std::function<void()> undo, std::function<void()> gone);
    void undo();
    // Ends the offer without undo.
    void settle();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_text = nullptr;
    QTimer *m_timer = nullptr;
    std::function<void()> m_undo = {};
    std::function<void()> m_gone = {};
};

} // namespace sluice
