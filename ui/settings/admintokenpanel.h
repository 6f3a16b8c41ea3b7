// The admin API's token: made on request, shown once, never readable again.
#pragma once

#include "ui/common/pagehost.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sluice {

class CopyButton;
class SecretField;

class AdminTokenPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit AdminTokenPanel(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    // Takes the shown token away.
    void forget();

private:
    void makeToken();

    PageContext m_context;
    QPushButton *m_make = nullptr;
    QLabel *m_note = nullptr;
    SecretField *m_token = nullptr;
    CopyButton *m_copy = nullptr;
    QPushButton *m_done = nullptr;
};

} // namespace sluice
