#include "ui/settings/passphrasepanel.h"

#include "core/control/control.h"
#include "ui/common/secretfield.h"
#include "ui/common/theme.h"
#include "ui/settings/actionbutton.h"

#include <QFormLayout>
#include <QLabel>

namespace sluice {

namespace {
constexpr qsizetype Shortest = 8;
} // namespace

PassphrasePanel::PassphrasePanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_current(new SecretField(this))
    , m_fresh(new SecretField(this))
    , m_again(new SecretField(this))
    , m_change(new ActionButton(QStringLiteral("changePassphraseButton"), tr("Change the passphrase"),
                                tr("Changing…"), this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::Small);
    const auto add = [&](SecretField *field, const char *name, const QString &text) {
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(text);
        field->setKeepsBlanks(true);
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    add(m_current, "vaultCurrentField", tr("Passphrase now"));
    add(m_fresh, "vaultNewField", tr("New passphrase"));
    add(m_again, "vaultAgainField", tr("The new one again"));
    form->addRow(m_change);
    setFocusProxy(m_current);
    connect(m_change, &ActionButton::clicked, this, &PassphrasePanel::change);
    connect(m_again, &QLineEdit::returnPressed, this, &PassphrasePanel::change);
}

void PassphrasePanel::forget()
{
    for (SecretField *field : {m_current, m_fresh, m_again})
        field->wipe();
}

void PassphrasePanel::change()
{
    const SharedSecret fresh = m_fresh->secret();
    const SharedSecret again = m_again->secret();
    if (!fresh || fresh->size() < Shortest) {
        m_change->showResult(false, tr("Use at least %n characters.", nullptr, int(Shortest)));
        return m_fresh->setFocus();
    }
    if (!again || !sameSecret(fresh->view(), again->view())) {
        m_change->showResult(false, tr("The two new passphrases differ."));
        return m_again->setFocus();
    }
    const SharedSecret current = m_current->secret();
    m_change->follow(
        m_context.control.changePassphrase(current ? current : std::make_shared<const SecretBytes>(), fresh),
        [this](const Result<void> &) {
            forget();
            return tr("Changed. The next start asks for the new one.");
        });
}

} // namespace sluice
