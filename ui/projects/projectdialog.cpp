// Makes a project, or changes one.
#include "ui/projects/projectdialog.h"

#include "core/control/async.h"
#include "ui/common/colourcombo.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/keys/governanceeditor.h"
#include "ui/keys/problemlabel.h"
#include "ui/projects/projectsmodel.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace sluice {

namespace {

constexpr int Width = 600;
constexpr int LongestNote = 500;

} // namespace

ProjectDialog::ProjectDialog(Control &control, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
{
    build();
    refreshSentence();
}

ProjectDialog::ProjectDialog(Control &control, const Project &existing, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_existing(existing)
{
    build();
    m_name->setText(existing.name);
    m_note->setText(existing.note);
    m_colour->setColour(existing.colour);
    m_governance->setGovernance(existing.governance);
    refreshSentence();
}

// A field that loses the focus as it goes has nobody left to tell.
ProjectDialog::~ProjectDialog()
{
    m_name->disconnect(this);
}

void ProjectDialog::build()
{
    setObjectName(QStringLiteral("projectDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_existing ? tr("Edit project") : tr("New project"));
    setMinimumWidth(Width);
    m_name = makeLineEdit("projectNameEdit", this);
    m_nameProblem = makeProblemLabel(QStringLiteral("projectNameProblem"), this);
    m_note = makeLineEdit("projectNoteEdit", this);
    m_note->setMaxLength(LongestNote);
    m_note->setPlaceholderText(tr("Optional, for yourself"));
    m_colour = new ColourCombo(this);
    m_colour->setObjectName(QStringLiteral("projectColourCombo"));
    m_governance = new GovernanceEditor(QStringLiteral("project"), this);
    m_sentence = makeMutedLabel({}, this);
    m_sentence->setObjectName(QStringLiteral("projectSummaryLabel"));
    m_failure = makeProblemLabel(QStringLiteral("projectFailureLabel"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("projectCancelButton"));
    cancel->setAutoDefault(false);
    m_save = new QPushButton(m_existing ? tr("Save") : tr("Create project"), this);
    m_save->setObjectName(QStringLiteral("projectSaveButton"));
    m_save->setDefault(true);
    makePrimary(m_save);

    auto *form = new QFormLayout;
    form->setSpacing(space::Medium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_nameProblem);
    form->addRow(tr("N&ote"), m_note);
    form->addRow(tr("&Colour"), m_colour);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Large);
    column->setSpacing(space::Large);
    column->addLayout(form);
    column->addWidget(m_governance);
    column->addStretch();
    column->addWidget(m_sentence);
    column->addWidget(m_failure);
    column->addLayout(buttons);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ProjectDialog::save);
    connect(m_name, &QLineEdit::editingFinished, this, &ProjectDialog::checkName);
    connect(m_governance, &GovernanceEditor::changed, this, &ProjectDialog::refreshSentence);
    auto *saveKeys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(saveKeys, &QShortcut::activated, this, &ProjectDialog::save);
    m_name->setFocus();
}

ProjectDraft ProjectDialog::draft() const
{
    return {m_name->text().trimmed(), m_note->text().trimmed(), m_colour->colour(),
            m_governance->governance()};
}

void ProjectDialog::refreshSentence()
{
    const QString limits = governanceSentence(m_governance->governance());
    m_sentence->setText(limits.isEmpty() ? tr("Its keys share no limit; each has its own.")
                                         : tr("All keys of the project together: %1").arg(limits));
    growToFit();
}

bool ProjectDialog::checkName()
{
    const QString problem =
        projectNameProblem(m_name->text(), *m_control.configuration(), m_existing ? m_existing->id : QUuid());
    m_nameProblem->setText(problem);
    m_nameProblem->setVisible(!problem.isEmpty());
    growToFit();
    return problem.isEmpty();
}

void ProjectDialog::save()
{
    if (!m_save->isEnabled())
        return;
    if (!checkName()) {
        m_name->setFocus();
        m_name->selectAll();
        return;
    }
    if (!m_governance->check())
        return;
    m_save->setEnabled(false);
    m_failure->hide();
    const QFuture<Result<Project>> saving =
        m_existing ? m_control.updateProject(m_existing->id, draft()) : m_control.createProject(draft());
    whenDone(saving, this, [this](const Result<Project> &project) {
        m_save->setEnabled(true);
        if (!project) {
            m_failure->setText(tr("Not saved: %1").arg(project.error().text));
            m_failure->show();
            return growToFit();
        }
        Q_EMIT saved(project.value());
        accept();
    });
}

// Wrapped texts need more height than a window knows by itself.
void ProjectDialog::growToFit()
{
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

} // namespace sluice
