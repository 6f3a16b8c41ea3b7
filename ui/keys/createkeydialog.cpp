// Makes a key, or changes one that exists.
#include "ui/keys/createkeydialog.h"

#include "ui/common/celldelegate.h"
#include "ui/common/charttheme.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>

namespace sluice {

namespace {

constexpr int MostRequestsPerMinute = 1'000'000;

} // namespace

CreateKeyDialog::CreateKeyDialog(Control &control, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
{
    build();
    fillProviders({});
    fillColours({});
    onPurpose();
}

CreateKeyDialog::CreateKeyDialog(Control &control, const VirtualKey &existing, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_existing(existing)
    , m_nameIsOurs(false)
{
    build();
    m_name->setText(existing.name);
    m_limit->setValue(existing.requestsPerMinute);
    m_note->setText(existing.note);
    fillProviders(existing.defaultProvider);
    fillColours(existing.colour);
    refreshSentence();
}

void CreateKeyDialog::build()
{
    setObjectName(QStringLiteral("createKeyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_existing ? tr("Edit key") : tr("New key"));
    setMinimumWidth(500);

    m_purpose = new QComboBox(this);
    m_purpose->setObjectName(QStringLiteral("keyForCombo"));
    fillPurposes();
    m_provider = new QComboBox(this);
    m_provider->setObjectName(QStringLiteral("keyProviderCombo"));
    m_limit = new QSpinBox(this);
    m_limit->setObjectName(QStringLiteral("keyRequestsPerMinuteSpin"));
    m_limit->setRange(0, MostRequestsPerMinute);
    m_limit->setSingleStep(10);
    m_limit->setGroupSeparatorShown(true);
    m_limit->setSpecialValueText(tr("No limit"));
    m_limit->setSuffix(tr(" requests a minute"));
    m_note = makeLineEdit("keyNoteEdit", this);
    m_note->setMaxLength(500);
    m_note->setPlaceholderText(tr("Optional, for yourself"));
    m_colour = new QComboBox(this);
    m_colour->setObjectName(QStringLiteral("keyColourCombo"));

    auto *form = new QFormLayout;
    form->setSpacing(space::Medium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    QWidget *nameRow = buildNameRow();
    if (!m_existing)
        form->addRow(tr("&For"), m_purpose);
    m_purpose->setVisible(!m_existing);
    auto *nameLabel = new QLabel(tr("&Name"), this);
    nameLabel->setBuddy(m_name);
    form->addRow(nameLabel, nameRow);
    form->addRow(tr("Default &provider"), m_provider);
    form->addRow(tr("&Limit"), m_limit);
    form->addRow(tr("N&ote"), m_note);
    form->addRow(tr("&Colour"), m_colour);

    m_sentence = makeMutedLabel({}, this);
    m_sentence->setObjectName(QStringLiteral("keySummaryLabel"));
    m_failure = new ToneLabel(Tone::Bad, this);
    m_failure->setObjectName(QStringLiteral("keyFailureLabel"));
    m_failure->hide();

    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_save = new QPushButton(m_existing ? tr("Save") : tr("Create key"), this);
    m_save->setObjectName(QStringLiteral("keySaveButton"));
    m_save->setDefault(true);
    makePrimary(m_save);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Large);
    column->setSpacing(space::Large);
    column->addLayout(form);
    column->addWidget(m_sentence);
    column->addWidget(m_failure);
    column->addStretch();
    column->addLayout(buttons);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CreateKeyDialog::save);
    auto *saveKeys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(saveKeys, &QShortcut::activated, this, &CreateKeyDialog::save);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &CreateKeyDialog::onPurpose);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &CreateKeyDialog::refreshSentence);
    connect(m_limit, &QSpinBox::valueChanged, this, &CreateKeyDialog::refreshSentence);
    QWidget *before = m_purpose;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_name, m_provider, m_limit, m_note, m_colour, cancel, m_save}) {
        setTabOrder(before, next);
        before = next;
    }
    m_name->setFocus();
}

QWidget *CreateKeyDialog::buildNameRow()
{
    auto *row = new QWidget(this);
    m_name = makeLineEdit("keyNameEdit", row);
    m_nameProblem = new ToneLabel(Tone::Bad, row);
    m_nameProblem->setObjectName(QStringLiteral("keyNameProblem"));
    m_nameProblem->hide();
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tiny);
    column->addWidget(m_name);
    column->addWidget(m_nameProblem);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameIsOurs = false; });
    connect(m_name, &QLineEdit::editingFinished, this, &CreateKeyDialog::checkName);
    return row;
}

void CreateKeyDialog::fillPurposes()
{
    for (const KeyPurpose &purpose : keyPurposes())
        m_purpose->addItem(purpose.title, purpose.id);
}

void CreateKeyDialog::fillProviders(const QUuid &chosen)
{
    m_provider->addItem(tr("None: only models that a provider lists"), QUuid());
    for (const Provider &provider : m_control.configuration()->providers()) {
        m_provider->addItem(provider.enabled ? provider.name : tr("%1 (off)").arg(provider.name),
                            provider.id);
        // A new key has the preferred provider, so that any model works at once.
        const bool preferred = !m_existing && provider.enabled && m_provider->currentIndex() <= 0;
        if (provider.id == chosen || (chosen.isNull() && preferred))
            m_provider->setCurrentIndex(m_provider->count() - 1);
    }
}

void CreateKeyDialog::fillColours(const QString &chosen)
{
    const QStringList names = {tr("Orange"), tr("Sky blue"), tr("Green"), tr("Yellow"),
                               tr("Blue"),   tr("Red"),      tr("Purple")};
    const bool dark = isDark(palette());
    m_colour->addItem(dotIcon(semanticColours(palette()).muted), tr("Automatic"), QString());
    for (int i = 0; i < ChartColourCount; ++i) {
        const QString colour = chartColour(i, false).name();
        m_colour->addItem(dotIcon(chartColour(i, dark)), names.value(i, colour), colour);
    }
    int at = m_colour->findData(chosen);
    if (at < 0 && !chosen.isEmpty()) { // made elsewhere, by the admin API
        m_colour->addItem(dotIcon(QColor(chosen)), chosen, chosen);
        at = m_colour->count() - 1;
    }
    m_colour->setCurrentIndex(qMax(0, at));
}

KeyDraft CreateKeyDialog::draft() const
{
    KeyDraft draft;
    draft.name = m_name->text().trimmed();
    draft.defaultProvider = m_provider->currentData().toUuid();
    draft.note = m_note->text().trimmed();
    draft.colour = m_colour->currentData().toString();
    draft.requestsPerMinute = m_limit->value();
    return draft;
}

void CreateKeyDialog::onPurpose()
{
    if (m_nameIsOurs) {
        m_name->setText(suggestedName(keyPurposes()[size_t(qMax(0, m_purpose->currentIndex()))],
                                      *m_control.configuration()));
        m_name->selectAll();
        checkName();
    }
    refreshSentence();
}

void CreateKeyDialog::refreshSentence()
{
    m_sentence->setText(keySentence(draft(), *m_control.configuration()));
    growToFit();
}

bool CreateKeyDialog::checkName()
{
    const QString problem =
        nameProblem(m_name->text(), *m_control.configuration(), m_existing ? m_existing->id : QUuid());
    m_nameProblem->setText(problem);
    m_nameProblem->setVisible(!problem.isEmpty());
    growToFit();
    return problem.isEmpty();
}

void CreateKeyDialog::save()
{
    if (!m_save->isEnabled())
        return;
    if (!checkName()) {
        m_name->setFocus();
        m_name->selectAll();
        return;
    }
    setBusy(true);
    const KeyDraft answers = draft();
    if (!m_existing) {
        m_control.createKey(answers).then(this, [this](Result<NewKey> made) {
            setBusy(false);
            if (!made)
                return showFailure(made.error().text);
            const QString purpose = m_purpose->currentData().toString();
            Q_EMIT created(made.value(), purpose);
            wipeBytes(made.value().secret);
            accept();
        });
        return;
    }
    VirtualKey key = *m_existing;
    key.name = answers.name;
    key.defaultProvider = answers.defaultProvider;
    key.note = answers.note;
    key.colour = answers.colour;
    key.requestsPerMinute = answers.requestsPerMinute;
    m_control.updateKey(key).then(this, [this](const Result<VirtualKey> &saved) {
        setBusy(false);
        if (!saved)
            return showFailure(saved.error().text);
        Q_EMIT changed(saved.value());
        accept();
    });
}

void CreateKeyDialog::showFailure(const QString &text)
{
    m_failure->setText(tr("Not saved: %1").arg(text));
    m_failure->show();
    growToFit();
}

// Wrapped texts need more height than a window knows by itself.
void CreateKeyDialog::growToFit()
{
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

void CreateKeyDialog::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_failure->hide();
}

} // namespace sluice
