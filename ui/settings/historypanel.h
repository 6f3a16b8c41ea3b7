// How much history there is, and "Delete history…".
#pragma once

#include "ui/common/pagehost.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace sluice {

class ActionButton;

class HistoryPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPanel(const PageContext &context, QWidget *parent = nullptr);

    void refresh();

private:
    void askAndDelete();

    PageContext m_context;
    QLabel *m_size = nullptr;
    QComboBox *m_range = nullptr;
    QCheckBox *m_sums = nullptr;
    ActionButton *m_delete = nullptr;
};

} // namespace sluice
