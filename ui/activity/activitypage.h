// The activity log: warnings that were raised and changes that were made, by whom.
#pragma once

#include "ui/common/pagehost.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

class QVBoxLayout;

namespace sluice {

class ActivityFilter;
class ActivityModel;
class EmptyState;

class ActivityPage final : public QWidget
{
    Q_OBJECT
public:
    ActivityPage(const PageContext &context, QWidget *parent);

private:
    void buildTools(QVBoxLayout *down);
    void load();
    void chooseFace();
    void openCurrent();
    void save();

    PageContext m_context;
    ActivityModel *m_model = nullptr;
    ActivityFilter *m_filter = nullptr;
    QLineEdit *m_words = nullptr;
    QComboBox *m_kind = nullptr;
    QPushButton *m_older = nullptr;
    QTableView *m_table = nullptr;
    QStackedLayout *m_faces = nullptr;
    EmptyState *m_empty = nullptr;
    int m_loaded = 0;
    bool m_failed = false;
};

} // namespace sluice
