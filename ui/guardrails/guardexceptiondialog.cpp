#include "ui/guardrails/guardexceptiondialog.h"

#include "core/control/async.h"
#include "core/control/guardraildraft.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sluice {

namespace {

constexpr int LongestException = 1'000;
constexpr QLatin1String PatternMark("re:");

} // namespace

GuardExceptionDialog::GuardExceptionDialog(Control &control, const Guardrail &rule,
                                           const GuardrailEvent &event, const QString &suggested,
                                           QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_rule(rule)
{
    setObjectName(QStringLiteral("guardrailExceptionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Exception from “%1”").arg(rule.name));
    setMinimumWidth(480);
    m_text = makeLineEdit("guardrailExceptionEdit", this);
    m_text->setFont(fixedFont(m_text->font()));
    m_text->setMaxLength(LongestException);
    m_text->setText(suggested);
    auto *label = new QLabel(tr("&Let this pass"), this);
    label->setBuddy(m_text);
    m_meaning = new ToneLabel(Tone::Muted, this);
    m_meaning->setObjectName(QStringLiteral("guardrailExceptionMeaning"));
    m_failure = new ToneLabel(Tone::Bad, this);
    m_failure->setObjectName(QStringLiteral("guardrailExceptionFailure"));
    m_failure->hide();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("guardrailExceptionCancelButton"));
    m_add = new QPushButton(tr("Add exception"), this);
    m_add->setObjectName(QStringLiteral("guardrailExceptionAddButton"));
    m_add->setDefault(true);
    makePrimary(m_add);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Large);
    column->setSpacing(space::Small);
    //: %1 is a masked excerpt: "the key AK…LE is"
    column->addWidget(makeMutedLabel(tr("Found: %1").arg(event.maskedExcerpt), this));
    column->addSpacing(space::Small);
    column->addWidget(label);
    column->addWidget(m_text);
    column->addWidget(m_meaning);
    column->addWidget(m_failure);
    column->addSpacing(space::Small);
    column->addLayout(buttons);
    connect(m_text, &QLineEdit::textChanged, this, &GuardExceptionDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &GuardExceptionDialog::save);
    refresh();
    m_text->setFocus();
}

void GuardExceptionDialog::refresh()
{
    const QString text = m_text->text().trimmed();
    m_add->setEnabled(!text.isEmpty());
    if (text.isEmpty())
        m_meaning->setText(
            tr("Type the text that is no secret, or re: and a pattern that it matches as a whole."));
    else if (text.startsWith(PatternMark))
        m_meaning->setText(
            tr("Every match that has this shape will pass. The event keeps only a masked excerpt, so "
               "make it as narrow as you can."));
    else
        m_meaning->setText(tr("Exactly this text will pass, everywhere that the rule looks."));
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed);
}

void GuardExceptionDialog::save()
{
    GuardrailDraft draft = draftOf(m_rule);
    draft.exceptions += m_text->text().trimmed();
    m_add->setEnabled(false);
    whenDone(m_control.updateGuardrail(m_rule.id, draft), this, [this](const Result<Guardrail> &saved) {
        m_add->setEnabled(true);
        if (saved) {
            Q_EMIT added(m_rule);
            return accept();
        }
        m_failure->setText(tr("Not added: %1").arg(saved.error().text));
        m_failure->show();
        refresh();
    });
}

} // namespace sluice
