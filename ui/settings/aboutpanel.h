// What Sluice is made of, and under which licences.
#pragma once

#include "ui/common/pagehost.h"

#include <QWidget>

class QGridLayout;

namespace sluice {

class AboutPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit AboutPanel(const PageContext &context, QWidget *parent = nullptr);

    void refresh();

private:
    void showLicence();

    PageContext m_context;
    QGridLayout *m_grid = nullptr;
};

} // namespace sluice
