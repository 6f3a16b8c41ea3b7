// What Sluice is, where it listens, what it keeps; language and theme.
#pragma once

#include "ui/common/pagehost.h"

#include <QWidget>

class QLabel;

namespace sluice {

class WelcomeStep final : public QWidget
{
    Q_OBJECT
public:
    WelcomeStep(const PageContext &context, QWidget *parent);

private:
    void showAddress();

    PageContext m_context;
    QLabel *m_address = nullptr;
};

} // namespace sluice
