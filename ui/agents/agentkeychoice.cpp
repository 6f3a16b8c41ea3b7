#include "ui/agents/agentkeychoice.h"

#include "core/control/async.h"
#include "ui/common/pageparts.h"
#include "ui/common/secretfield.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/keys/keywords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>

namespace sluice {

namespace {

constexpr Money DailyBudget = Money::fromPico(10 * Money::PicoPerUsd);
constexpr std::chrono::hours RotationGrace{24};

} // namespace

AgentKeyChoice::AgentKeyChoice(Control &control, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
{
    setObjectName(QStringLiteral("agentKeyGroup"));
    build(name);
    fillExisting();
    refresh();
}

void AgentKeyChoice::build(const QString &name)
{
    m_new = new QRadioButton(tr("&New key ($10 a day)"), this);
    m_new->setObjectName(QStringLiteral("agentKeyNewRadio"));
    m_new->setChecked(true);
    m_name = makeLineEdit("agentKeyNameEdit", this);
    m_name->setAccessibleName(tr("Name of the new key"));
    m_name->setText(suggestedName({{}, {}, name}, *m_control.configuration()));
    m_existing = new QRadioButton(tr("&Existing key"), this);
    m_existing->setObjectName(QStringLiteral("agentKeyExistingRadio"));
    m_keys = new QComboBox(this);
    m_keys->setObjectName(QStringLiteral("agentKeyCombo"));
    m_keys->setAccessibleName(tr("Existing key"));
    m_secret = new SecretField(this);
    m_secret->setObjectName(QStringLiteral("agentKeySecretField"));
    m_secret->setAccessibleName(tr("The existing key itself"));
    m_secret->setPlaceholderText(tr("Paste the key: sk-sluice-…"));
    m_rotate = new QCheckBox(tr("Give it a new secret; the old one works for %n hour(s) more", nullptr,
                                int(RotationGrace.count())),
                             this);
    m_rotate->setObjectName(QStringLiteral("agentKeyRotateCheck"));
    m_hint = new ToneLabel(Tone::Muted, this);
    m_hint->setText(
        tr("Sluice keeps no copy of a key's secret, so it must be pasted, or replaced by a new one."));

    auto *grid = new QGridLayout(this); // the fields begin at one line, whatever the words are
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::Small);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 2);
    grid->addWidget(m_new, 0, 0);
    grid->addWidget(m_name, 0, 1, 1, 2);
    grid->addWidget(m_existing, 1, 0);
    grid->addWidget(m_keys, 1, 1);
    grid->addWidget(m_secret, 1, 2);
    grid->addWidget(m_rotate, 2, 1, 1, 2);
    grid->addWidget(m_hint, 3, 1, 1, 2);
    connect(m_new, &QRadioButton::toggled, this, &AgentKeyChoice::refresh);
    connect(m_rotate, &QCheckBox::toggled, this, &AgentKeyChoice::refresh);
}

void AgentKeyChoice::fillExisting()
{
    for (const VirtualKey &key : m_control.configuration()->keys()) {
        if (!key.revokedAt && key.enabled)
            m_keys->addItem(QStringLiteral("%1 (%2…)").arg(key.name, QString::fromLatin1(key.prefix)),
                            key.id);
    }
    m_existing->setEnabled(m_keys->count() > 0);
}

void AgentKeyChoice::choose(const QUuid &key)
{
    const int at = m_keys->findData(key);
    if (at < 0)
        return;
    m_keys->setCurrentIndex(at);
    m_existing->setChecked(true);
    m_secret->setFocus();
}

void AgentKeyChoice::refresh()
{
    const bool isNew = m_new->isChecked();
    m_name->setEnabled(isNew);
    m_keys->setEnabled(!isNew);
    m_keys->setVisible(!isNew);
    m_secret->setVisible(!isNew);
    m_secret->setEnabled(!m_rotate->isChecked());
    m_rotate->setVisible(!isNew);
    m_hint->setVisible(!isNew);
}

void AgentKeyChoice::obtain(std::function<void(const Result<ChosenKey> &)> next)
{
    if (m_new->isChecked())
        obtainNew(std::move(next));
    else
        obtainExisting(next);
}

void AgentKeyChoice::obtainNew(std::function<void(const Result<ChosenKey> &)> next)
{
    KeyDraft draft;
    draft.name = m_name->text().trimmed();
    draft.note = tr("Made on the Agents page.");
    // As for a key of the Keys page (ux.md 6): a hard stop that can be raised.
    draft.policy.governance.budgets.push_back({BudgetPeriod::Day, DailyBudget, 0, OnExceed::Block});
    const QString problem = nameProblem(draft.name, *m_control.configuration(), {});
    if (!problem.isEmpty())
        return next(Error{.kind = Error::Kind::BadRequest, .text = problem});
    // Whatever the agent asks for shall have somewhere to go.
    for (const Provider &provider : m_control.configuration()->providers()) {
        if (provider.enabled && draft.defaultProvider.isNull())
            draft.defaultProvider = provider.id;
    }
    whenDone(m_control.createKey(draft), this, [next = std::move(next)](const Result<NewKey> &made) {
        if (!made)
            return next(made.error());
        next(ChosenKey{made.value().key.id, made.value().key.prefix, made.value().secret, true});
    });
}

void AgentKeyChoice::obtainExisting(const std::function<void(const Result<ChosenKey> &)> &next)
{
    const VirtualKey *key = m_control.configuration()->key(m_keys->currentData().toUuid());
    if (!key)
        return next(
            Error{.kind = Error::Kind::NotFound, .text = tr("This key is gone. Choose another one.")});
    if (m_rotate->isChecked()) {
        whenDone(m_control.rotateKey(key->id, RotationGrace), this, [next](const Result<NewKey> &made) {
            if (!made)
                return next(made.error());
            next(ChosenKey{made.value().key.id, made.value().key.prefix, made.value().secret, false});
        });
        return;
    }
    const SharedSecret pasted = m_secret->secret();
    if (!pasted || hashSecret(pasted->view()) != key->hash)
        return next(Error{.kind = Error::Kind::BadRequest,
                          .text = tr("What was pasted is not the secret of this key. It begins with %1.")
                                      .arg(QString::fromLatin1(key->prefix))});
    next(ChosenKey{key->id, key->prefix, pasted->view().toByteArray(), false});
}

} // namespace sluice
