// Makes a key, or changes one that exists.
#include "ui/keys/createkeydialog.h"

#include "core/control/async.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/keys/keyfields.h"
#include "ui/keys/keypolicyeditor.h"
#include "ui/keys/listcompleter.h"
#include "ui/keys/modelpatterns.h"
#include "ui/keys/problemlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace sluice {

namespace {

constexpr int Width = 640;
constexpr int LabelWidth = 120; // the questions' fields above the editor's
constexpr int HeightWithMore = 720;

Instant nowInstant()
{
    return SystemClock().now();
}

// The budget that the dialog's own question shows; the editor has the others.
bool isPlain(const Budget &budget)
{
    return budget.limit && budget.tokens == 0 && budget.per >= BudgetPeriod::Day;
}

QWidget *makeStack(std::initializer_list<QWidget *> widgets, QWidget *parent)
{
    auto *stack = new QWidget(parent);
    auto *column = new QVBoxLayout(stack);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tiny);
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    return stack;
}

void addQuestion(QFormLayout *form, const QString &text, QWidget *buddy, QWidget *row)
{
    auto *label = new QLabel(text, row->parentWidget());
    label->setBuddy(buddy);
    label->setMinimumWidth(LabelWidth);
    form->addRow(label, row);
}

} // namespace

CreateKeyDialog::CreateKeyDialog(Control &control, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
{
    build();
    load(freshDraft(), true);
    onPurpose();
}

CreateKeyDialog::CreateKeyDialog(Control &control, const VirtualKey &existing, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_existing(existing)
    , m_nameIsOurs(false)
    , m_modelsAreOurs(false)
{
    build();
    load(draftOf(existing), existing.enabled);
    setMore(true);
}

CreateKeyDialog *CreateKeyDialog::duplicate(Control &control, const VirtualKey &model, QWidget *parent)
{
    auto *dialog = new CreateKeyDialog(control, parent);
    KeyDraft draft = draftOf(model);
    draft.name = suggestedName({{}, {}, model.name}, *control.configuration());
    dialog->m_nameIsOurs = false;
    dialog->m_modelsAreOurs = false;
    dialog->load(draft, true);
    dialog->m_name->selectAll();
    return dialog;
}

KeyDraft CreateKeyDialog::freshDraft() const
{
    KeyDraft draft;
    // A new key has the preferred provider, so that any model works at once.
    for (const Provider &provider : m_control.configuration()->providers()) {
        if (provider.enabled && draft.defaultProvider.isNull())
            draft.defaultProvider = provider.id;
    }
    Budget budget;
    budget.limit = Money::fromPico(10 * Money::PicoPerUsd);
    draft.policy.governance.budgets.push_back(budget);
    return draft;
}

// A field that loses the focus as it goes has nobody left to tell.
CreateKeyDialog::~CreateKeyDialog()
{
    m_name->disconnect(this);
}

void CreateKeyDialog::build()
{
    setObjectName(QStringLiteral("createKeyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_existing ? tr("Edit key") : tr("New key"));
    setMinimumWidth(Width);

    auto *form = new QFormLayout;
    form->setSpacing(space::Medium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Large);
    column->setSpacing(space::Medium);
    buildQuestions(form);
    column->addLayout(form);
    buildMore(column);
    column->addStretch();
    buildSummary(column);
    connectAll();
    m_name->setFocus();
}

void CreateKeyDialog::buildQuestions(QFormLayout *form)
{
    m_purpose = new QComboBox(this);
    m_purpose->setObjectName(QStringLiteral("keyForCombo"));
    for (const KeyPurpose &purpose : keyPurposes())
        m_purpose->addItem(purpose.title, purpose.id);
    if (m_existing)
        m_purpose->hide();
    else
        addQuestion(form, tr("&For"), m_purpose, m_purpose);

    m_name = makeLineEdit("keyNameEdit", this);
    m_name->setAccessibleName(tr("&Name").remove(QLatin1Char('&')));
    m_nameProblem = makeProblemLabel(QStringLiteral("keyNameProblem"), this);
    addQuestion(form, tr("&Name"), m_name, makeStack({m_name, m_nameProblem}, this));

    m_models = makeLineEdit("keyModelsEdit", this);
    m_models->setAccessibleName(tr("&Models").remove(QLatin1Char('&')));
    m_models->setPlaceholderText(tr("Any model, or patterns: claude-*, gpt-5*"));
    m_models->setCompleter(new ListCompleter(matchingModels({}, *m_control.configuration()), m_models));
    m_modelsMatch = makeMutedLabel({}, this);
    m_modelsMatch->setObjectName(QStringLiteral("keyModelsMatchLabel"));
    m_modelsProblem = makeProblemLabel(QStringLiteral("keyModelsProblem"), this);
    addQuestion(form, tr("&Models"), m_models, makeStack({m_models, m_modelsMatch, m_modelsProblem}, this));

    m_budget = new BudgetField(this);
    m_budgetProblem = makeProblemLabel(QStringLiteral("keyBudgetProblem"), this);
    addQuestion(form, tr("&Budget"), m_budget, makeStack({m_budget, m_budgetProblem}, this));

    m_expiry = new ExpiryField(this);
    m_expiryProblem = makeProblemLabel(QStringLiteral("keyExpiryProblem"), this);
    addQuestion(form, tr("E&xpires"), m_expiry, makeStack({m_expiry, m_expiryProblem}, this));
}

void CreateKeyDialog::buildMore(QBoxLayout *column)
{
    m_more = new QPushButton(themedIcon(QStringLiteral("chevron-right")), tr("More &limits"), this);
    m_more->setObjectName(QStringLiteral("keyMoreLimitsButton"));
    m_more->setAutoDefault(false);
    makeFlat(m_more);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_editor = new KeyPolicyEditor(m_control.configuration());
    m_scroll = makeScroll(m_editor);
    m_scroll->setObjectName(QStringLiteral("keyMoreLimits"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->hide();
    column->addWidget(m_scroll, 1);
}

void CreateKeyDialog::buildSummary(QBoxLayout *column)
{
    m_sentence = new ToneLabel(Tone::Plain, this);
    m_sentence->setObjectName(QStringLiteral("keySummaryLabel"));
    m_sentence->setAccessibleName(tr("What this key may do"));
    m_contradictions = new ToneLabel(Tone::Warning, this);
    m_contradictions->setObjectName(QStringLiteral("keyContradictionsLabel"));
    m_contradictions->setTextFormat(Qt::RichText); // links to the fields; everything else in it is escaped
    m_contradictions->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_contradictions->hide();
    m_failure = makeProblemLabel(QStringLiteral("keyFailureLabel"), this);
    column->addWidget(m_sentence);
    column->addWidget(m_contradictions);
    column->addWidget(m_failure);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("keyCancelButton"));
    cancel->setAutoDefault(false);
    m_save = new QPushButton(m_existing ? tr("Save") : tr("Create key"), this);
    m_save->setObjectName(QStringLiteral("keySaveButton"));
    m_save->setDefault(true);
    makePrimary(m_save);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void CreateKeyDialog::connectAll()
{
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &CreateKeyDialog::onPurpose);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameIsOurs = false; });
    connect(m_name, &QLineEdit::editingFinished, this, &CreateKeyDialog::checkName);
    connect(m_models, &QLineEdit::textEdited, this, [this] { m_modelsAreOurs = false; });
    connect(m_models, &QLineEdit::textChanged, this, &CreateKeyDialog::refreshSentence);
    connect(m_budget, &BudgetField::changed, this, &CreateKeyDialog::refreshSentence);
    connect(m_expiry, &ExpiryField::changed, this, &CreateKeyDialog::refreshSentence);
    connect(m_editor, &KeyPolicyEditor::changed, this, &CreateKeyDialog::refreshSentence);
    connect(m_more, &QPushButton::clicked, this, [this] { setMore(m_scroll->isHidden()); });
    connect(m_contradictions, &QLabel::linkActivated, this,
            [this](const QString &link) { goTo(KeyField(link.toInt())); });
    connect(m_save, &QPushButton::clicked, this, &CreateKeyDialog::save);
    auto *saveKeys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(saveKeys, &QShortcut::activated, this, &CreateKeyDialog::save);
}

void CreateKeyDialog::load(const KeyDraft &draft, bool enabled)
{
    m_loading = true;
    m_loaded = draft;
    m_name->setText(draft.name);
    m_models->setText(textFromList(draft.policy.scope.allowedModels));
    KeyDraft rest = draft;
    std::vector<Budget> &budgets = rest.policy.governance.budgets;
    const auto plain = std::find_if(budgets.begin(), budgets.end(), isPlain);
    m_budget->setBudget(plain == budgets.end() ? std::nullopt : std::optional(*plain));
    if (plain != budgets.end())
        budgets.erase(plain);
    m_expiry->set(draft.policy.expiresAt, draft.policy.maxRequests, nowInstant());
    m_editor->setDraft(rest, enabled);
    m_loading = false;
    refreshSentence();
}

KeyDraft CreateKeyDialog::draft() const
{
    KeyDraft draft = m_loaded;
    draft.name = m_name->text().trimmed();
    m_editor->writeTo(draft);
    draft.policy.scope.allowedModels = listFromText(m_models->text());
    if (const auto budget = m_budget->budget()) {
        std::vector<Budget> &budgets = draft.policy.governance.budgets;
        budgets.insert(budgets.begin(), *budget);
    }
    draft.policy.expiresAt = m_expiry->expiresAt(nowInstant());
    draft.policy.maxRequests = m_expiry->maxRequests();
    return draft;
}

void CreateKeyDialog::onPurpose()
{
    const KeyPurpose purpose = keyPurposes()[size_t(qMax(0, m_purpose->currentIndex()))];
    if (m_nameIsOurs) {
        m_name->setText(suggestedName(purpose, *m_control.configuration()));
        m_name->selectAll();
        checkName();
    }
    if (m_modelsAreOurs)
        m_models->setText(textFromList(suggestedModels(purpose, *m_control.configuration())));
    refreshSentence();
}

void CreateKeyDialog::refreshSentence()
{
    if (m_loading)
        return;
    const ConfigurationPtr configuration = m_control.configuration();
    const KeyDraft answers = draft();
    KeySentence sentence = describeKey(answers, *configuration, nowInstant());
    forgiveOldExpiry(sentence.problems, answers);
    m_sentence->setText(m_editor->isKeyEnabled() ? sentence.text : tr("Switched off. %1").arg(sentence.text));
    QStringList marks;
    for (const KeyProblem &problem : sentence.problems)
        marks << QStringLiteral("⚠ <a href=\"%1\">%2</a>")
                     .arg(int(problem.field))
                     .arg(problem.text.toHtmlEscaped());
    m_contradictions->setText(marks.join(QLatin1String("<br>")));
    m_contradictions->setVisible(!marks.isEmpty());
    const KeyScope &scope = answers.policy.scope;
    m_modelsMatch->setText(modelsMatchText(scope, *configuration));
    showProblem(*m_modelsProblem, sentence.problems, KeyField::Models);
    showProblem(*m_budgetProblem, sentence.problems, KeyField::Budgets);
    showProblem(*m_expiryProblem, sentence.problems, KeyField::Expiry);
    m_editor->showProblems(sentence.problems);
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

// A key that has expired may still get another name.
void CreateKeyDialog::forgiveOldExpiry(std::vector<KeyProblem> &problems, const KeyDraft &answers) const
{
    if (!m_existing || answers.policy.expiresAt != m_loaded.policy.expiresAt)
        return;
    for (KeyProblem &problem : problems)
        problem.prevents = problem.prevents && problem.field != KeyField::Expiry;
}

bool CreateKeyDialog::checkRules()
{
    const KeyDraft answers = draft();
    std::vector<KeyProblem> problems = keyProblems(answers, *m_control.configuration(), nowInstant());
    forgiveOldExpiry(problems, answers);
    for (const KeyProblem &problem : problems) {
        if (problem.prevents) {
            goTo(problem.field);
            return false;
        }
    }
    return true;
}

void CreateKeyDialog::goTo(KeyField field)
{
    const auto zero = [](const std::optional<Budget> &budget) {
        return budget && budget->limit.value_or(Money()) <= Money();
    };
    if (field == KeyField::Models)
        return m_models->setFocus();
    if (field == KeyField::Expiry)
        return m_expiry->setFocus();
    if (field == KeyField::Budgets && zero(m_budget->budget()))
        return m_budget->setFocus();
    setMore(true);
    if (m_editor->focusField(field) && m_editor->isAncestorOf(focusWidget()))
        m_scroll->ensureWidgetVisible(focusWidget());
}

void CreateKeyDialog::setMore(bool shown)
{
    m_more->setIcon(themedIcon(shown ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_scroll->setVisible(shown);
    if (!shown) {
        resize(width(), layout()->totalHeightForWidth(width()));
        return;
    }
    const int room = screen() ? screen()->availableGeometry().height() * 9 / 10 : HeightWithMore;
    resize(qMax(width(), Width), qMin(HeightWithMore, room));
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
    if (!checkRules())
        return;
    setBusy(true);
    KeyDraft answers = draft();
    if (!m_existing) {
        whenDone(m_control.createKey(answers), this, [this](Result<NewKey> made) {
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
    // Raised elsewhere while this was open: that stays.
    if (const VirtualKey *now = m_control.configuration()->key(m_existing->id))
        answers.policy.governance.raises = now->policy.governance.raises;
    whenDone(m_control.updateKey(withDraft(*m_existing, answers, m_editor->isKeyEnabled())), this,
             [this](const Result<VirtualKey> &saved) {
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
    if (needed > height() && m_scroll->isHidden())
        resize(width(), needed);
}

void CreateKeyDialog::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_failure->hide();
}

} // namespace sluice
