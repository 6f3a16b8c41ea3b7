// The steps of "Test connection", each with a tick or cross, what was found, and its time.
#pragma once

#include "core/control/control.h"

#include <QWidget>

class QVBoxLayout;

namespace sluice {

class TestStepsView final : public QWidget
{
    Q_OBJECT
public:
    explicit TestStepsView(QWidget *parent = nullptr);

    void showReport(const TestReport &report);
    // The test itself did not take place.
    void showError(const QString &text);
    void clear();

private:
    void addRow(TestStep::State state, const QString &title, const QString &text, qint64 micros);

    QVBoxLayout *m_rows = nullptr;
};

} // namespace sluice
