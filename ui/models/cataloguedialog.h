// What another price catalogue would change, before it does.
#pragma once

#include "core/control/control.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace sluice {

class CatalogueDialog final : public QDialog
{
    Q_OBJECT
public:
    CatalogueDialog(Control &control, const CatalogueChange &change, QWidget *parent);

Q_SIGNALS:
    void used();

private:
    QWidget *buildTable(const CatalogueChange &change);
    void use();

    Control &m_control;
    QLabel *m_failure = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace sluice
