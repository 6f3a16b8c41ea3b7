// Watch it work: the first request that comes through.
#pragma once

#include "core/control/control.h"
#include "ui/common/pagehost.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sluice {

class WatchStep final : public QWidget
{
    Q_OBJECT
public:
    WatchStep(const PageContext &context, QWidget *parent);

private:
    void onRecorded(const RecordBatch &batch);
    void sendTest();

    PageContext m_context;
    bool m_seen = false;
    QLabel *m_watch = nullptr;
    QPushButton *m_test = nullptr;
};

} // namespace sluice
