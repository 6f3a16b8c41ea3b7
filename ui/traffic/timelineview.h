// The life of a request as bars under each other, to scale, with their times in words.
#pragma once

#include "ui/traffic/trafficwords.h"

#include <QStringList>
#include <QWidget>

namespace sluice {

class TimelineView final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setStretches(std::vector<TimelineStretch> stretches);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;

    std::vector<TimelineStretch> m_stretches = {};
    QStringList m_times = {}; // how long each took, in words
};

} // namespace sluice
