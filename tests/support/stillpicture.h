// A picture of a widget once nothing in it moves any more.
#pragma once

#include "tests/support/patience.h"

#include <QElapsedTimer>
#include <QImage>
#include <QTest>
#include <QWidget>

#include <utility>

namespace sluice {

/// Waits until every picture for so long was the same, and returns it; warns where it never comes to rest.
inline QImage stillPicture(QWidget &widget, int stillMilliseconds, int patienceMilliseconds = LongEnough)
{
    QImage last = widget.grab().toImage();
    QElapsedTimer still;
    still.start();
    const bool settled = QTest::qWaitFor(
        [&] {
            const QImage next = widget.grab().toImage();
            if (std::exchange(last, next) != next)
                still.restart();
            return still.elapsed() >= stillMilliseconds;
        },
        patienceMilliseconds);
    if (!settled)
        qWarning("The window does not come to rest.");
    return last;
}

} // namespace sluice
