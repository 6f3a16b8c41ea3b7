// The Overview of somebody who has just begun: three steps with ticks, and a request to try it with at once.
#pragma once

#include "ui/common/pagehost.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace sluice {

class GettingStarted final : public QWidget
{
    Q_OBJECT
public:
    GettingStarted(const PageContext &context, QWidget *parent = nullptr);

    // Ticks what is done.
    void update(bool hasProvider, bool hasKey);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Step
    {
        QToolButton *tick = nullptr;
        QPushButton *button = nullptr;
    };
    Step addStep(QVBoxLayout *layout, const QString &title, const QString &explanation, const QString &action,
                 const QString &page);
    void setDone(const Step &step, bool done);
    void sendTestRequest();

    PageContext m_context;
    Step m_provider = {};
    Step m_key = {};
    Step m_agent = {};
    QPushButton *m_test = nullptr;
    QLabel *m_outcome = nullptr;
};

} // namespace sluice
