// The full editor of a key.
#include "ui/keys/keypolicyeditor.h"

#include "core/scope/endpointpattern.h"
#include "ui/common/colourcombo.h"
#include "ui/common/format.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"
#include "ui/keys/askrecording.h"
#include "ui/keys/governanceeditor.h"
#include "ui/keys/hourseditor.h"
#include "ui/keys/limitrows.h"
#include "ui/keys/listcompleter.h"
#include "ui/keys/modelpatterns.h"
#include "ui/keys/problemlabel.h"
#include "ui/keys/runawayeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace sluice {

namespace {

constexpr int LongestNote = 500;
constexpr int PromptHeight = 72;
constexpr int LabelWidth = 124; // the sections' fields below each other
constexpr int SpinWidth = 240;
constexpr int MostDays = 3650;

} // namespace

KeyPolicyEditor::KeyPolicyEditor(const ConfigurationPtr &configuration, QWidget *parent)
    : QWidget(parent)
    , m_configuration(configuration)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, space::Large, 0);
    m_column->setSpacing(space::Medium);
    buildGeneral();
    buildScope();
    buildLimits();
    buildRequest();
    buildCallers();
    buildEnd();
    m_column->addStretch();
}

QFormLayout *KeyPolicyEditor::addSection(const QString &title)
{
    m_column->addSpacing(space::Tiny);
    if (!title.isEmpty())
        m_column->addWidget(makeSectionLabel(title, this));
    auto *form = new QFormLayout;
    form->setSpacing(space::Small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_column->addLayout(form);
    return form;
}

void KeyPolicyEditor::addRow(QFormLayout *form, const QString &label, QWidget *field, const QString &hint)
{
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    name->setMinimumWidth(LabelWidth);
    field->setToolTip(hint);
    form->addRow(name, field);
}

void KeyPolicyEditor::addPlace(QFormLayout *form, KeyField field, QWidget *widget, const char *name)
{
    QLabel *label = makeProblemLabel(QString::fromLatin1(name), this);
    form->addRow(QString(), label);
    m_places.push_back({field, widget, label});
}

QLineEdit *KeyPolicyEditor::makeListEdit(const char *name, const QString &placeholder)
{
    QLineEdit *edit = makeLineEdit(name, this);
    edit->setPlaceholderText(placeholder);
    connect(edit, &QLineEdit::textChanged, this, &KeyPolicyEditor::onChanged);
    return edit;
}

void KeyPolicyEditor::buildGeneral()
{
    QFormLayout *form = addSection({});
    m_enabled = new QCheckBox(tr("The key is s&witched on"), this);
    m_enabled->setObjectName(QStringLiteral("keyEnabledCheck"));
    form->addRow(m_enabled);
    m_project = new QComboBox(this);
    m_project->setObjectName(QStringLiteral("keyProjectCombo"));
    m_project->addItem(tr("None"), QUuid());
    for (const Project &project : m_configuration->projects())
        m_project->addItem(project.name, project.id);
    addRow(form, tr("Pro&ject"), m_project,
           tr("Its limits hold beside those of the key; the strictest wins"));
    m_note = makeLineEdit("keyNoteEdit", this);
    m_note->setMaxLength(LongestNote);
    m_note->setPlaceholderText(tr("Optional, for yourself"));
    addRow(form, tr("N&ote"), m_note);
    m_tags = makeListEdit("keyTagsEdit", tr("laptop, nightly"));
    addRow(form, tr("&Tags"), m_tags);
    m_colour = new ColourCombo(this);
    m_colour->setObjectName(QStringLiteral("keyColourCombo"));
    addRow(form, tr("&Colour"), m_colour);
    connect(m_enabled, &QCheckBox::toggled, this, &KeyPolicyEditor::onChanged);
    connect(m_project, &QComboBox::currentIndexChanged, this, &KeyPolicyEditor::onChanged);
}

void KeyPolicyEditor::buildScope()
{
    QFormLayout *form = addSection(tr("What it may ask for"));
    m_denied = makeListEdit("keyDeniedModelsEdit", tr("None"));
    m_denied->setCompleter(new ListCompleter(matchingModels({}, *m_configuration), m_denied));
    addRow(form, tr("&Denied models"), m_denied,
           tr("Patterns such as claude-opus-* or re:gpt-[45].*; what is denied wins over what is allowed"));
    addPlace(form, KeyField::DeniedModels, m_denied, "keyDeniedModelsProblem");
    m_providers = new QWidget(this);
    auto *checks = new QVBoxLayout(m_providers);
    checks->setContentsMargins(0, 0, 0, 0);
    checks->setSpacing(space::Tiny);
    for (const Provider &provider : m_configuration->providers()) {
        auto *check =
            new QCheckBox(provider.enabled ? provider.name : tr("%1 (off)").arg(provider.name), m_providers);
        check->setObjectName(QStringLiteral("keyProviderCheck_") +
                             provider.id.toString(QUuid::WithoutBraces));
        check->setProperty("provider", provider.id);
        connect(check, &QCheckBox::toggled, this, &KeyPolicyEditor::onChanged);
        checks->addWidget(check);
        m_providerChecks << check;
    }
    checks->addWidget(makeMutedLabel(m_providerChecks.isEmpty() ? tr("There is no provider yet.")
                                                                : tr("None ticked: all of them."),
                                     m_providers));
    addRow(form, tr("Providers"), m_providers);
    addPlace(form, KeyField::Providers, m_providers, "keyProvidersProblem");
    m_defaultProvider = new QComboBox(this);
    m_defaultProvider->setObjectName(QStringLiteral("keyProviderCombo"));
    fillProviders();
    addRow(form, tr("Defa&ult provider"), m_defaultProvider,
           tr("Where a request goes whose model no provider is known to serve"));
    m_endpoints = makeListEdit("keyEndpointsEdit", tr("Any: chat, responses, messages, embeddings …"));
    m_endpoints->setCompleter(new ListCompleter(endpointNames(), m_endpoints));
    addRow(form, tr("&Kinds of request"), m_endpoints,
           tr("One of %1; or a method and a path, such as GET /v1/files/*")
               .arg(endpointNames().join(QLatin1String(", "))));
    addPlace(form, KeyField::Endpoints, m_endpoints, "keyEndpointsProblem");
    connect(m_defaultProvider, &QComboBox::currentIndexChanged, this, &KeyPolicyEditor::onChanged);
}

void KeyPolicyEditor::buildLimits()
{
    m_column->addSpacing(space::Tiny);
    m_governance = new GovernanceEditor(QStringLiteral("key"), this);
    m_governance->setBudgetsTitle(tr("Further budgets"));
    m_column->addWidget(m_governance);
    connect(m_governance, &GovernanceEditor::changed, this, &KeyPolicyEditor::onChanged);

    QFormLayout *form = addSection(tr("Cheaper models when a budget is spent"));
    m_ladder = new RowList(QStringLiteral("keyLadder"), tr("Add a step"), this);
    form->addRow(m_ladder);
    addPlace(form, KeyField::Ladder, m_ladder, "keyLadderProblem");
    m_ladder->setMaker([this](const QString &name) {
        auto *row = new LadderRow({}, name, m_ladder);
        connect(row, &LadderRow::changed, this, &KeyPolicyEditor::onChanged);
        return row;
    });
    connect(m_ladder, &RowList::changed, this, &KeyPolicyEditor::onChanged);
}

void KeyPolicyEditor::buildRequest()
{
    QFormLayout *form = addSection(tr("Each request"));
    m_maxOutput = makeCountSpin(tr("as the client asks"), this);
    m_maxOutput->setObjectName(QStringLiteral("keyMaxOutputSpin"));
    m_maxOutput->setSuffix(tr(" tokens"));
    m_maxOutput->setMaximumWidth(SpinWidth);
    addRow(form, tr("Longest answer"), m_maxOutput,
           tr("What is more is cut down; where nothing is asked, this is put in"));
    m_promptMode = new QComboBox(this);
    m_promptMode->setObjectName(QStringLiteral("keySystemPromptCombo"));
    m_promptMode->addItem(tr("As the client sends it"), int(SystemPromptMode::None));
    m_promptMode->addItem(tr("This one where the client sends none"), int(SystemPromptMode::WhenMissing));
    m_promptMode->addItem(tr("Always this one"), int(SystemPromptMode::Always));
    addRow(form, tr("S&ystem prompt"), m_promptMode);
    m_prompt = makeTextBox(QStringLiteral("keySystemPromptEdit"), this);
    m_prompt->setAccessibleName(tr("System prompt"));
    m_prompt->setFixedHeight(PromptHeight);
    form->addRow(QString(), m_prompt);
    addPlace(form, KeyField::SystemPrompt, m_prompt, "keySystemPromptProblem");
    m_record = new QCheckBox(tr("Keep the texts of requests and answers"), this);
    m_record->setObjectName(QStringLiteral("keyRecordCheck"));
    form->addRow(m_record);
    QLabel *facts = makeMutedLabel(recordingFacts(m_configuration->settings().keepBodiesDays), this);
    facts->setObjectName(QStringLiteral("keyRecordFacts"));
    m_record->setAccessibleDescription(facts->text());
    form->addRow(facts);
    connect(m_maxOutput, &QDoubleSpinBox::valueChanged, this, &KeyPolicyEditor::onChanged);
    connect(m_promptMode, &QComboBox::currentIndexChanged, this, &KeyPolicyEditor::onChanged);
    connect(m_prompt, &QPlainTextEdit::textChanged, this, &KeyPolicyEditor::onChanged);
    connect(m_record, &QCheckBox::toggled, this, &KeyPolicyEditor::askBeforeRecording);
}

void KeyPolicyEditor::buildCallers()
{
    QFormLayout *form = addSection(tr("From where and when"));
    m_addresses = makeListEdit("keyAddressesEdit", tr("Any: 192.168.1.20, 10.0.0.0/8, fd00::/8"));
    addRow(form, tr("&Addresses"), m_addresses);
    addPlace(form, KeyField::Addresses, m_addresses, "keyAddressesProblem");
    m_origins = makeListEdit("keyOriginsEdit", tr("None: https://app.example"));
    addRow(form, tr("We&b pages"), m_origins, tr("Origins whose scripts a browser may let use this key"));
    addPlace(form, KeyField::Origins, m_origins, "keyOriginsProblem");
    m_hours = new HoursEditor(this);
    form->addRow(m_hours);
    addPlace(form, KeyField::Hours, m_hours, "keyHoursProblem");
    connect(m_hours, &HoursEditor::changed, this, &KeyPolicyEditor::onChanged);
}

void KeyPolicyEditor::buildEnd()
{
    QFormLayout *form = addSection(tr("What stops it"));
    m_idle = new QComboBox(this);
    m_idle->setObjectName(QStringLiteral("keyIdleCombo"));
    m_idle->addItem(tr("Never"), 0);
    for (const int minutes : {15, 60, 8 * 60, 24 * 60})
        m_idle->addItem(durationText(qint64(minutes) * 60 * 1'000'000), minutes * 60);
    addRow(form, tr("Ends when &idle for"), m_idle,
           tr("A key for one session: it ends after so long without a request"));
    m_rotate = new QSpinBox(this);
    m_rotate->setObjectName(QStringLiteral("keyRotateSpin"));
    m_rotate->setRange(0, MostDays);
    m_rotate->setMaximumWidth(SpinWidth);
    m_rotate->setPrefix(tr("after ", "a number of days follows"));
    m_rotate->setSuffix(tr(" days"));
    m_rotate->setSpecialValueText(tr("Never"));
    addRow(form, tr("Remind to rotate"), m_rotate);
    m_runaway = new RunawayEditor(this);
    form->addRow(m_runaway);
    connect(m_idle, &QComboBox::currentIndexChanged, this, &KeyPolicyEditor::onChanged);
    connect(m_rotate, &QSpinBox::valueChanged, this, &KeyPolicyEditor::onChanged);
    connect(m_runaway, &RunawayEditor::changed, this, &KeyPolicyEditor::onChanged);
}

void KeyPolicyEditor::fillProviders()
{
    m_defaultProvider->addItem(tr("None: only models that a provider lists"), QUuid());
    for (const Provider &provider : m_configuration->providers())
        m_defaultProvider->addItem(provider.enabled ? provider.name : tr("%1 (off)").arg(provider.name),
                                   provider.id);
}

void KeyPolicyEditor::addLadderStep(const DowngradeStep &step)
{
    auto *row = new LadderRow(step, m_ladder->nextName(), m_ladder);
    connect(row, &LadderRow::changed, this, &KeyPolicyEditor::onChanged);
    m_ladder->add(row);
}

void KeyPolicyEditor::setDraft(const KeyDraft &draft, bool enabled)
{
    m_loading = true;
    const KeyPolicy &policy = draft.policy;
    m_enabled->setChecked(enabled);
    m_project->setCurrentIndex(qMax(0, m_project->findData(policy.project)));
    m_note->setText(draft.note);
    m_tags->setText(textFromList(policy.tags));
    m_colour->setColour(draft.colour);
    m_denied->setText(textFromList(policy.scope.deniedModels));
    m_removedProviders = policy.scope.allowedProviders;
    for (QCheckBox *check : std::as_const(m_providerChecks))
        check->setChecked(m_removedProviders.removeAll(check->property("provider").toUuid()) > 0);
    m_defaultProvider->setCurrentIndex(qMax(0, m_defaultProvider->findData(draft.defaultProvider)));
    m_endpoints->setText(textFromList(policy.scope.allowedEndpoints));
    Governance governance = policy.governance;
    governance.limits = gatheredRates(draft.requestsPerMinute, governance.limits);
    m_governance->setGovernance(governance);
    m_ladder->clear();
    for (const DowngradeStep &step : policy.ladder)
        addLadderStep(step);
    m_maxOutput->setValue(double(policy.maxOutputTokens));
    m_promptMode->setCurrentIndex(qMax(0, m_promptMode->findData(int(policy.systemPromptMode))));
    m_prompt->setPlainText(policy.systemPrompt);
    m_recordingAgreed = policy.recordBodies;
    m_record->setChecked(policy.recordBodies);
    m_addresses->setText(textFromList(policy.scope.allowedAddresses));
    m_origins->setText(textFromList(policy.scope.allowedOrigins));
    m_hours->setHours(policy.scope.hours);
    const int idle = int(policy.idleExpiry.count());
    if (m_idle->findData(idle) < 0)
        m_idle->addItem(durationText(policy.idleExpiry.count() * 1'000'000), idle);
    m_idle->setCurrentIndex(m_idle->findData(idle));
    m_rotate->setValue(policy.rotateAfterDays);
    m_runaway->setRule(policy.runaway);
    m_loading = false;
    onChanged();
}

void KeyPolicyEditor::writeTo(KeyDraft &draft) const
{
    KeyPolicy &policy = draft.policy;
    draft.note = m_note->text().trimmed();
    draft.colour = m_colour->colour();
    draft.defaultProvider = m_defaultProvider->currentData().toUuid();
    policy.project = m_project->currentData().toUuid();
    policy.tags = listFromText(m_tags->text());
    policy.scope.deniedModels = listFromText(m_denied->text());
    policy.scope.allowedProviders = m_removedProviders;
    for (const QCheckBox *check : m_providerChecks) {
        if (check->isChecked())
            policy.scope.allowedProviders << check->property("provider").toUuid();
    }
    policy.scope.allowedEndpoints = listFromText(m_endpoints->text());
    policy.governance = m_governance->governance();
    PartedRates rates = partedRates(policy.governance.limits);
    draft.requestsPerMinute = rates.requestsPerMinute;
    policy.governance.limits = std::move(rates.limits);
    policy.ladder.clear();
    for (const LadderRow *row : m_ladder->rows<LadderRow>())
        policy.ladder.push_back(row->step());
    policy.maxOutputTokens = qint64(m_maxOutput->value());
    policy.systemPromptMode = SystemPromptMode(m_promptMode->currentData().toInt());
    policy.systemPrompt = m_prompt->toPlainText();
    policy.recordBodies = m_record->isChecked();
    policy.scope.allowedAddresses = listFromText(m_addresses->text());
    policy.scope.allowedOrigins = listFromText(m_origins->text());
    policy.scope.hours = m_hours->hours();
    policy.idleExpiry = std::chrono::seconds(m_idle->currentData().toInt());
    policy.rotateAfterDays = m_rotate->value();
    policy.runaway = m_runaway->rule();
}

bool KeyPolicyEditor::isKeyEnabled() const
{
    return m_enabled->isChecked();
}

void KeyPolicyEditor::showProblems(const std::vector<KeyProblem> &problems)
{
    for (const Place &place : m_places)
        showProblem(*place.label, problems, place.field);
    m_governance->showProblems(problems);
}

bool KeyPolicyEditor::focusField(KeyField field)
{
    for (const Place &place : m_places) {
        if (place.field == field) {
            place.widget->setFocus();
            return true;
        }
    }
    const bool governed = field == KeyField::Rates || field == KeyField::Budgets;
    return governed && !m_governance->check();
}

// What is recorded may hold secrets: the one thing here that cannot be taken back by switching it off.
void KeyPolicyEditor::askBeforeRecording(bool on)
{
    if (!on || m_recordingAgreed || m_loading)
        return onChanged();
    m_record->setChecked(false);
    sluice::askBeforeRecording(this, m_configuration->settings().keepBodiesDays, [this] {
        m_recordingAgreed = true;
        m_record->setChecked(true);
    });
}

void KeyPolicyEditor::onChanged()
{
    m_prompt->setVisible(m_promptMode->currentData().toInt() != int(SystemPromptMode::None));
    if (!m_loading)
        Q_EMIT changed();
}

} // namespace sluice
