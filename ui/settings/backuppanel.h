// "Export configuration": what, where to, and whether it needs a passphrase.
#pragma once

#include "ui/common/pagehost.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace sluice {

class ActionButton;
class SecretField;

class ExportPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ExportPanel(const PageContext &context, QWidget *parent = nullptr);

    void forget();

private:
    void choose();
    void write();

    PageContext m_context;
    QLineEdit *m_file = nullptr;
    QCheckBox *m_seal = nullptr;
    SecretField *m_passphrase = nullptr;
    ActionButton *m_export = nullptr;
};

} // namespace sluice
