#include "ui/guardrails/ruleform.h"

#include "core/control/async.h"
#include "core/control/guardpresets.h"
#include "core/control/guardraildraft.h"
#include "core/control/patternhints.h"
#include "core/guard/rule.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/guardrails/guardtestpanel.h"
#include "ui/guardrails/guardwords.h"
#include "ui/guardrails/patternfield.h"
#include "ui/guardrails/scopetree.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace sluice {

namespace {

constexpr int LongestName = 64;
constexpr int TooBroadPercent = 5;
constexpr int MostMatches = 1'000;
constexpr int ScopeHeight = 132;
constexpr int ExceptionLines = 3;

struct PartChoice
{
    GuardrailPart part;
    const char *name; // of the widget
};
constexpr std::array partChoices{
    PartChoice{SystemPart, "System"},          PartChoice{UserPart, "User"},
    PartChoice{AssistantPart, "Assistant"},    PartChoice{ToolCallPart, "ToolCalls"},
    PartChoice{ToolResultPart, "ToolResults"}, PartChoice{OtherPart, "Other"}};

QVBoxLayout *columnIn(QWidget *widget, int spacing = space::Tiny)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    return label;
}

} // namespace

RuleForm::RuleForm(Control &control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
{
    auto *inner = new QWidget;
    m_column = columnIn(inner, space::Medium);
    m_column->setContentsMargins(0, 0, space::Small, space::Small);
    buildPattern();
    buildAction();
    m_test = new GuardTestPanel(m_control, this);
    m_column->addWidget(m_test);
    buildScope();
    buildConditions();
    m_sentence = new ToneLabel(Tone::Muted, this);
    m_sentence->setObjectName(QStringLiteral("guardrailSentence"));
    m_column->addWidget(m_sentence);
    m_column->addStretch();

    auto *column = columnIn(this, space::Small);
    column->addWidget(makeScroll(inner), 1);
    buildButtons();
    auto *saveKeys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this, nullptr, nullptr,
                                   Qt::WidgetWithChildrenShortcut);
    connect(saveKeys, &QShortcut::activated, this, &RuleForm::save);
}

// A field with its name above it.
QWidget *RuleForm::addField(const QString &name, QWidget *field)
{
    auto *box = new QWidget(this);
    auto *column = columnIn(box);
    column->addWidget(labelFor(name, field));
    column->addWidget(field);
    m_column->addWidget(box);
    return box;
}

void RuleForm::buildPattern()
{
    m_name = makeLineEdit("guardrailNameEdit", this);
    m_name->setMaxLength(LongestName);
    m_name->setPlaceholderText(tr("What clients read when it refuses something"));
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("guardrailKindCombo"));
    m_kind->addItem(tr("Texts"), int(GuardrailKind::Text));
    m_kind->addItem(tr("Tool calls of the model"), int(GuardrailKind::ToolCall));
    m_tool = makeLineEdit("guardrailToolEdit", this);
    m_tool->setPlaceholderText(tr("Any tool, or a pattern of its whole name"));
    m_tool->setFont(fixedFont(m_tool->font()));
    m_pattern = new PatternField(QStringLiteral("guardrailPatternEdit"), tr("Pattern"), this);
    m_patternError = new ToneLabel(Tone::Bad, this);
    m_patternError->setObjectName(QStringLiteral("guardrailPatternError"));
    m_patternWarning = new ToneLabel(Tone::Warning, this);
    m_patternWarning->setObjectName(QStringLiteral("guardrailPatternWarning"));

    addField(tr("&Name"), m_name);
    addField(tr("&Looks at"), m_kind);
    m_toolRow = addField(tr("&Tool"), m_tool);
    QWidget *patternRow = addField(tr("&Pattern"), m_pattern->edit());
    patternRow->layout()->addWidget(m_patternError);
    patternRow->layout()->addWidget(m_patternWarning);

    connect(m_name, &QLineEdit::textEdited, this, &RuleForm::changed);
    connect(m_tool, &QLineEdit::textEdited, this, &RuleForm::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RuleForm::changed);
    connect(m_pattern, &PatternField::settled, this, &RuleForm::changed);
    connect(m_pattern, &PatternField::submitted, this, &RuleForm::save);
}

void RuleForm::buildAction()
{
    auto *box = new QWidget(this);
    box->setObjectName(QStringLiteral("guardrailModeGroup"));
    box->setAccessibleName(tr("What happens"));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Large);
    m_mode = new QButtonGroup(this);
    const auto add = [&](const char *name, const QString &text, GuardrailMode mode) {
        auto *button = new QRadioButton(text, box);
        button->setObjectName(QString::fromLatin1(name));
        m_mode->addButton(button, int(mode));
        row->addWidget(button);
    };
    add("guardrailModeReject", tr("Re&ject"), GuardrailMode::Reject);
    add("guardrailModeReplace", tr("&Replace"), GuardrailMode::Replace);
    add("guardrailModeAlert", tr("&Alert only"), GuardrailMode::Alert);
    row->addStretch();
    m_replace = makeLineEdit("guardrailReplaceEdit", this);
    m_replace->setFont(fixedFont(m_replace->font()));
    m_replace->setPlaceholderText(tr("[secret], or a template: $1 is the first group"));
    m_reversible = new QCheckBox(tr("Put the real value back in the &answer"), this);
    m_reversible->setObjectName(QStringLiteral("guardrailReversibleCheck"));
    m_reversible->setToolTip(
        tr("A token goes out in place of the match. The model never sees the value, but what it "
           "does with the token works. Kept in memory only."));
    m_direction = new QComboBox(this);
    m_direction->setObjectName(QStringLiteral("guardrailDirectionCombo"));
    m_direction->addItem(tr("Requests"), int(GuardrailDirection::Request));
    m_direction->addItem(tr("Answers"), int(GuardrailDirection::Response));
    m_direction->addItem(tr("Requests and answers"), int(GuardrailDirection::Both));

    m_column->addWidget(box);
    m_replaceRow = addField(tr("Replace &by"), m_replace);
    m_replaceRow->layout()->addWidget(m_reversible);
    addField(tr("&Direction"), m_direction);

    connect(m_mode, &QButtonGroup::idToggled, this, &RuleForm::changed);
    connect(m_replace, &QLineEdit::textEdited, this, &RuleForm::changed);
    connect(m_reversible, &QCheckBox::toggled, this, &RuleForm::changed);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &RuleForm::changed);
}

QWidget *RuleForm::partsRow()
{
    auto *box = new QWidget(this);
    box->setObjectName(QStringLiteral("guardrailPartsGroup"));
    box->setAccessibleName(tr("Parts of a conversation"));
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::Tiny);
    int at = 0;
    for (const PartChoice &choice : partChoices) {
        auto *check = new QCheckBox(guardPartText(choice.part), box);
        check->setObjectName(QStringLiteral("guardrailPart") + QLatin1String(choice.name));
        connect(check, &QCheckBox::toggled, this, &RuleForm::changed);
        grid->addWidget(check, at / 3, at % 3);
        m_parts[choice.part] = check;
        ++at;
    }
    return box;
}

void RuleForm::buildScope()
{
    m_more = new QPushButton(this);
    m_more->setObjectName(QStringLiteral("guardrailMoreButton"));
    m_more->setCheckable(true);
    makeFlat(m_more);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    m_moreBox = new QWidget(this);
    auto *column = columnIn(m_moreBox, space::Small);
    column->addWidget(makeSectionLabel(tr("Parts of a conversation"), m_moreBox));
    column->addWidget(partsRow());
    column->addWidget(makeSectionLabel(tr("Only for (nothing ticked: everybody)"), m_moreBox));
    m_scope = new ScopeTree(m_moreBox);
    m_scope->setFixedHeight(ScopeHeight);
    column->addWidget(m_scope);
    m_column->addWidget(m_moreBox);
    connect(m_scope, &ScopeTree::scopeChanged, this, &RuleForm::changed);
    connect(m_more, &QPushButton::toggled, this, &RuleForm::refreshVisibility);
}

void RuleForm::buildConditions()
{
    m_validator = new QComboBox(m_moreBox);
    m_validator->setObjectName(QStringLiteral("guardrailValidatorCombo"));
    for (const auto validator : {GuardrailValidator::None, GuardrailValidator::Luhn,
                                 GuardrailValidator::Entropy, GuardrailValidator::Iban})
        m_validator->addItem(guardValidatorText(validator), int(validator));
    m_entropy = new QDoubleSpinBox(m_moreBox);
    m_entropy->setObjectName(QStringLiteral("guardrailEntropySpin"));
    m_entropy->setAccessibleName(tr("Least randomness"));
    m_entropy->setRange(0, 8);
    m_entropy->setDecimals(1);
    m_entropy->setSingleStep(0.1);
    m_entropy->setSuffix(tr(" bits a character"));
    m_minimum = new QSpinBox(m_moreBox);
    m_minimum->setObjectName(QStringLiteral("guardrailMinimumSpin"));
    m_minimum->setRange(1, MostMatches);
    m_severity = new QComboBox(m_moreBox);
    m_severity->setObjectName(QStringLiteral("guardrailSeverityCombo"));
    for (const auto severity : {GuardrailSeverity::Low, GuardrailSeverity::Medium, GuardrailSeverity::High})
        m_severity->addItem(guardSeverityText(severity), int(severity));
    m_exceptions = makeTextBox(QStringLiteral("guardrailExceptionsEdit"), m_moreBox);
    m_exceptions->setAccessibleName(tr("Exceptions"));
    m_exceptions->setPlaceholderText(tr("One a line; re: in front of a pattern"));
    m_exceptions->setFixedHeight(m_exceptions->fontMetrics().lineSpacing() * ExceptionLines + space::Large);

    auto *form = new QFormLayout;
    form->setSpacing(space::Small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Check"), m_validator);
    form->addRow(QString(), m_entropy);
    form->addRow(tr("At &least"), m_minimum);
    form->addRow(tr("Se&verity"), m_severity);
    form->addRow(tr("E&xceptions"), m_exceptions);
    static_cast<QVBoxLayout *>(m_moreBox->layout())->addLayout(form);

    connect(m_validator, &QComboBox::currentIndexChanged, this, &RuleForm::changed);
    connect(m_entropy, &QDoubleSpinBox::valueChanged, this, &RuleForm::changed);
    connect(m_minimum, &QSpinBox::valueChanged, this, &RuleForm::changed);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &RuleForm::changed);
    connect(m_exceptions, &QPlainTextEdit::textChanged, this, &RuleForm::changed);
}

void RuleForm::buildButtons()
{
    m_failure = new ToneLabel(Tone::Bad, this);
    m_failure->setObjectName(QStringLiteral("guardrailFailure"));
    m_failure->hide();
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(QStringLiteral("guardrailSaveButton"));
    m_save->setToolTip(tr("In force for the next request (Ctrl+Enter)"));
    makePrimary(m_save);
    m_revert = new QPushButton(tr("Revert"), this);
    m_revert->setObjectName(QStringLiteral("guardrailRevertButton"));
    auto *dryRun = new QPushButton(tr("Dry run…"), this);
    dryRun->setObjectName(QStringLiteral("guardrailDryRunButton"));
    dryRun->setToolTip(tr("What the rule would have done, without changing anything"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, space::Small, 0); // to end where the fields end
    row->addWidget(dryRun);
    row->addStretch();
    row->addWidget(m_revert);
    row->addWidget(m_save);
    layout()->addWidget(m_failure);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &RuleForm::save);
    connect(m_revert, &QPushButton::clicked, this, [this] { edit(Guardrail(m_rule)); });
    connect(dryRun, &QPushButton::clicked, this, [this] { Q_EMIT dryRunRequested(draft()); });
}

void RuleForm::edit(const Guardrail &rule)
{
    m_rule = rule;
    m_filling = true;
    fill();
    m_filling = false;
    m_failure->hide();
    const std::vector<GuardrailPreset> presets = builtinGuardrailPresets();
    const auto preset = std::find_if(presets.begin(), presets.end(), [&rule](const GuardrailPreset &known) {
        return known.id == rule.preset;
    });
    if (preset != presets.end())
        m_test->setExamples(preset->matching, preset->notMatching);
    else
        m_test->setExamples({}, {});
    changed();
}

void RuleForm::fill()
{
    const auto choose = [](QComboBox *combo, int value) { combo->setCurrentIndex(combo->findData(value)); };
    m_name->setText(m_rule.name);
    choose(m_kind, int(m_rule.kind));
    m_tool->setText(m_rule.toolName);
    m_pattern->setPattern(m_rule.pattern);
    m_mode->button(int(m_rule.mode))->setChecked(true);
    m_replace->setText(m_rule.replacement);
    m_reversible->setChecked(m_rule.reversible);
    choose(m_direction, int(m_rule.direction));
    for (const auto &[part, check] : m_parts)
        check->setChecked(m_rule.scope.parts & part);
    m_scope->setScope(*m_control.configuration(), m_rule.scope);
    choose(m_severity, int(m_rule.severity));
    choose(m_validator, int(m_rule.validator));
    m_entropy->setValue(double(m_rule.entropyFloor) / 10);
    m_minimum->setValue(m_rule.minimumMatches);
    m_exceptions->setPlainText(m_rule.exceptions.join(QLatin1Char('\n')));
    const bool special = m_rule.scope != GuardrailScope() || m_rule.validator != GuardrailValidator::None ||
                         m_rule.minimumMatches > 1 || !m_rule.exceptions.isEmpty();
    m_more->setChecked(special);
}

GuardrailDraft RuleForm::draft() const
{
    GuardrailDraft draft = draftOf(m_rule);
    if (m_rule.id.isNull())
        draft.order.reset();
    draft.name = m_name->text().trimmed();
    draft.kind = GuardrailKind(m_kind->currentData().toInt());
    draft.toolName = draft.kind == GuardrailKind::ToolCall ? m_tool->text().trimmed() : QString();
    draft.pattern = m_pattern->pattern();
    draft.mode = GuardrailMode(m_mode->checkedId());
    draft.replacement = m_replace->text();
    draft.reversible = draft.mode == GuardrailMode::Replace && m_reversible->isChecked();
    draft.direction = draft.kind == GuardrailKind::ToolCall
                          ? GuardrailDirection::Response
                          : GuardrailDirection(m_direction->currentData().toInt());
    draft.scope = m_scope->scope();
    draft.scope.parts = 0;
    for (const auto &[part, check] : m_parts)
        draft.scope.parts = quint8(draft.scope.parts | (check->isChecked() ? part : 0));
    draft.severity = GuardrailSeverity(m_severity->currentData().toInt());
    draft.validator = GuardrailValidator(m_validator->currentData().toInt());
    draft.entropyFloor = qRound(m_entropy->value() * 10);
    draft.minimumMatches = m_minimum->value();
    draft.exceptions = m_exceptions->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return draft;
}

bool RuleForm::isChanged() const
{
    return appliedDraft(m_rule, draft()) != m_rule;
}

void RuleForm::focusPattern()
{
    m_pattern->edit()->setFocus();
}

void RuleForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void RuleForm::changed()
{
    if (m_filling)
        return;
    refreshVisibility();
    checkPattern();
    const GuardrailDraft now = draft();
    m_sentence->setText(guardSentence(now, *m_control.configuration()));
    m_test->setRule(now, m_rule.id);
    m_revert->setEnabled(isChanged());
}

void RuleForm::refreshVisibility()
{
    const bool calls = m_kind->currentData().toInt() == int(GuardrailKind::ToolCall);
    const bool replaces = m_mode->checkedId() == int(GuardrailMode::Replace) && !calls;
    if (calls && m_mode->checkedId() == int(GuardrailMode::Replace)) // a call is let through or it is not
        m_mode->button(int(GuardrailMode::Reject))->setChecked(true);
    m_toolRow->setVisible(calls);
    m_mode->button(int(GuardrailMode::Replace))->setVisible(!calls);
    m_direction->setEnabled(!calls);
    m_replaceRow->setVisible(replaces);
    m_replace->setEnabled(!m_reversible->isChecked());
    m_entropy->setVisible(m_validator->currentData().toInt() == int(GuardrailValidator::Entropy));
    m_moreBox->setVisible(m_more->isChecked());
    m_more->setText(m_more->isChecked() ? tr("Fewer conditions") : tr("More conditions"));
    m_more->setIcon(
        themedIcon(m_more->isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
}

bool RuleForm::checkPattern()
{
    const GuardrailDraft now = draft();
    const auto checked = checkedGuardrail(appliedDraft(m_rule, now), *m_control.configuration());
    const bool empty = now.pattern.isEmpty();
    const bool wrong = !checked && !(empty && checked.error().code == "invalid_pattern");
    m_patternError->setText(wrong ? checked.error().text : QString());
    m_patternError->setVisible(wrong);
    const auto fault = patternFault(now.pattern);
    m_pattern->setErrorAt(fault ? fault->at : -1);

    QStringList warnings;
    if (const auto hints = patternHints(now.pattern); hints && !empty) {
        if (hints.value().matchesNothing)
            warnings += tr("This matches the empty text; such matches count for nothing.");
        if (hints.value().wordsPercent > TooBroadPercent)
            warnings += tr("It matches %1 % of ordinary words: too broad?").arg(hints.value().wordsPercent);
    }
    m_patternWarning->setText(warnings.join(QLatin1Char(' ')));
    m_patternWarning->setVisible(!warnings.isEmpty());
    return bool(checked);
}

void RuleForm::save()
{
    if (!m_save->isEnabled())
        return;
    const GuardrailDraft answers = draft();
    const auto checked = checkedGuardrail(appliedDraft(m_rule, answers), *m_control.configuration());
    if (!checked)
        return showFailure(checked.error());
    m_save->setEnabled(false);
    const bool isNew = m_rule.id.isNull();
    const auto saving =
        isNew ? m_control.createGuardrail(answers) : m_control.updateGuardrail(m_rule.id, answers);
    whenDone(saving, this, [this, isNew](const Result<Guardrail> &outcome) {
        m_save->setEnabled(true);
        if (!outcome)
            return showFailure(outcome.error());
        edit(outcome.value());
        Q_EMIT saved(outcome.value(), isNew);
    });
}

void RuleForm::showFailure(const Error &error)
{
    m_failure->setText(tr("Not saved: %1").arg(error.text));
    m_failure->show();
    const QByteArray &code = error.code;
    const bool inMore = code == "invalid_exceptions" || code == "scope";
    if (inMore)
        m_more->setChecked(true);
    if (code == "invalid_exceptions")
        m_exceptions->setFocus();
    else if (code == "invalid_replacement")
        m_replace->setFocus();
    else if (code == "invalid_tool_name")
        m_tool->setFocus();
    else if (code == "name")
        m_name->setFocus();
    else if (code == "invalid_pattern")
        m_pattern->edit()->setFocus();
}

} // namespace sluice
