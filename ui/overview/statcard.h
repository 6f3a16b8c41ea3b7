// One figure of the Overview, and a button: it opens the page that has the details.
#pragma once

#include <QAbstractButton>

namespace sluice {

class Skeleton;

class StatCard final : public QAbstractButton
{
    Q_OBJECT
public:
    StatCard(const QString &title, const QString &objectName, QWidget *parent = nullptr);

    struct Figures
    {
        QString value = {};  // large
        QString beside = {}; // small, on the line of the value
        QString below = {};  // small, under it
        bool belowIsWarning = false;
        std::vector<double> bars = {}; // a tiny chart at the end, any scale; the last one is now
    };
    void setFigures(const Figures &figures);
    const Figures &figures() const { return m_figures; }
    // Whether the figures are still being read: grey bars stand in their place.
    void setLoading(bool loading);
    // A button in its corner that says costAsked().
    void addCostButton();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {168, sizeHint().height()}; }

Q_SIGNALS:
    void costAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBars(QPainter &painter, const QRect &area) const;

    QString m_title;
    QAbstractButton *m_why = nullptr; // in the corner; null: there is none
    QWidget *m_place = nullptr;       // of the figures, under the title
    Skeleton *m_skeleton = nullptr;
    Figures m_figures = {};
};

} // namespace sluice
