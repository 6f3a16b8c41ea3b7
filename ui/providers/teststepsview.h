// The steps of "Test connection" as they happen, each with a tick or cross, what was found, and its time.
#pragma once

#include "core/control/control.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace sluice {

class TestStepRow;

class TestStepsView final : public QWidget
{
    Q_OBJECT
public:
    explicit TestStepsView(QWidget *parent = nullptr);

    // All steps, none of them tried yet.
    void start();
    void begin(const QByteArray &step);
    void finish(const TestStep &step);
    // What is under way was ended by the user.
    void cancel();
    void showReport(const TestReport &report);
    // The test itself did not take place.
    void showError(const QString &text);
    // A further step that wants to be asked for: what it does, and the button that does it.
    void offer(const QByteArray &step, const QString &text, const QString &button, std::function<void()> run);
    void clear();

private:
    TestStepRow *row(const QByteArray &step);
    void describe();

    QVBoxLayout *m_rows = nullptr;
    std::vector<TestStepRow *> m_steps = {}; // children
};

} // namespace sluice
