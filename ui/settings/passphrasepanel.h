// A new passphrase for the vault.
#pragma once

#include "ui/common/pagehost.h"

#include <QWidget>

namespace sluice {

class ActionButton;
class SecretField;

class PassphrasePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PassphrasePanel(const PageContext &context, QWidget *parent = nullptr);

    // Nothing typed stays where somebody else may find it.
    void forget();

private:
    void change();

    PageContext m_context;
    SecretField *m_current = nullptr;
    SecretField *m_fresh = nullptr;
    SecretField *m_again = nullptr;
    ActionButton *m_change = nullptr;
};

} // namespace sluice
