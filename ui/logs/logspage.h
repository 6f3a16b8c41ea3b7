// What Sluice itself did, in lines that can be shown to a stranger.
#pragma once

#include "core/base/log.h"
#include "ui/common/pagehost.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace sluice {

class EmptyState;
class LogFilter;
class LogModel;

class LogsPage final : public QWidget
{
    Q_OBJECT
public:
    LogsPage(const PageContext &context, QWidget *parent);
    ~LogsPage() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Inbox; // filled on any thread, emptied on this one
    void buildTools(QVBoxLayout *layout);
    void buildTable(QVBoxLayout *layout);
    void chooseFace();
    void takeLines();
    void copySelected();
    void save();
    QString textOf(const std::vector<LogLine> &lines) const;

    PageContext m_context;
    std::shared_ptr<Inbox> m_inbox;
    QTimer m_timer;
    LogModel *m_model = nullptr;
    LogFilter *m_filter = nullptr;
    QLineEdit *m_words = nullptr;
    QComboBox *m_level = nullptr;
    QPushButton *m_follow = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_faces = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace sluice
