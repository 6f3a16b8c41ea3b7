#include "ui/agents/connectagentdialog.h"

#include "core/agents/masking.h"
#include "core/agents/terminal.h"
#include "core/agents/textdiff.h"
#include "core/control/async.h"
#include "ui/agents/agentkeychoice.h"
#include "ui/agents/diffview.h"
#include "ui/common/copybutton.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>

namespace sluice {

namespace {

constexpr int ContextLines = 2;
constexpr int TypingPause = 200; // ms
// Stands for a key that is not made yet; masked it reads "sk-sluice-new-…".
constexpr auto StandIn = "sk-sluice-new-key-that-is-not-made-yet";

QByteArray addressOf(const Control &control)
{
    const QString address = control.status().address;
    return address.isEmpty() ? QByteArray("http://127.0.0.1:") +
                                   QByteArray::number(control.configuration()->settings().port)
                             : address.toUtf8();
}

QString countText(const agents::DiffCount &count)
{
    if (count.added + count.changed + count.removed == 0)
        return ConnectAgentDialog::tr("is as it has to be already");
    QStringList parts;
    if (count.added > 0)
        parts.append(ConnectAgentDialog::tr("%n line(s) added", nullptr, count.added));
    if (count.changed > 0)
        parts.append(ConnectAgentDialog::tr("%n changed", "lines", count.changed));
    parts.append(count.removed > 0 ? ConnectAgentDialog::tr("%n removed", "lines", count.removed)
                                   : ConnectAgentDialog::tr("nothing removed"));
    return parts.join(QStringLiteral(", "));
}

QString planText(const agents::Plan &plan, const agents::AgentHome &home)
{
    QStringList texts;
    for (const agents::FileChange &change : plan.files) {
        const auto lines = agents::diffLines(change.before, change.after);
        const QString shown = home.shown(change.file);
        texts.append(change.existed ? shown : ConnectAgentDialog::tr("%1 (a new file)").arg(shown));
        texts.last() += QStringLiteral(": ") + countText(agents::countOf(lines));
        const QString diff = agents::diffText(lines, ContextLines);
        if (!diff.isEmpty())
            texts.append(diff + QLatin1Char('\n'));
    }
    return texts.join(QLatin1Char('\n')).trimmed();
}

// The first line keeps its indentation: in YAML it counts.
QString withoutEmptyEnds(QString text)
{
    while (text.startsWith(QLatin1Char('\n')))
        text.remove(0, 1);
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace

ConnectAgentDialog::ConnectAgentDialog(Control &control, AgentWorker &worker, const agents::AgentKind &kind,
                                       AgentTask task, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_worker(worker)
    , m_kind(kind)
    , m_task(task)
{
    setObjectName(QStringLiteral("connectAgentDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    fillModels();
    m_previewLater.setSingleShot(true);
    m_previewLater.setInterval(TypingPause);
    connect(&m_previewLater, &QTimer::timeout, this, &ConnectAgentDialog::preview);
    preview();
    m_diff->setFocus();
}

void ConnectAgentDialog::chooseKey(const QUuid &key)
{
    m_key->choose(key);
}

// The text may hold the key.
ConnectAgentDialog::~ConnectAgentDialog()
{
    m_diff->setPlainText(QString(m_diff->toPlainText().size(), QLatin1Char('*')));
}

void ConnectAgentDialog::build()
{
    setWindowTitle(m_task == AgentTask::Terminal ? tr("Open %1 in a terminal").arg(m_kind.name)
                                                 : tr("Connect %1").arg(m_kind.name));
    resize(760, 640);
    m_key = new AgentKeyChoice(m_control, m_kind.id, this);
    m_model = new QComboBox(this);
    m_model->setObjectName(QStringLiteral("agentModelCombo"));
    m_scope = buildScope();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::Large);
    form->setVerticalSpacing(space::Medium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(tr("Key"), m_key);
    const bool hasScope =
        m_task == AgentTask::Terminal || (m_task == AgentTask::Connect && m_kind.hasProjectScope);
    if (hasScope)
        form->addRow(m_task == AgentTask::Terminal ? tr("Folder") : tr("Scope"), m_scope);
    m_scope->setVisible(hasScope);
    form->addRow(tr("&Model"), m_model);

    m_summary = makeMutedLabel({}, this);
    m_summary->setObjectName(QStringLiteral("agentSummaryLabel"));
    m_notes = new ToneLabel(Tone::Warning, this);
    m_notes->setObjectName(QStringLiteral("agentNotesLabel"));
    m_diff = m_task == AgentTask::ByHand ? makeTextView(QStringLiteral("agentDiffView"), this)
                                         : makeDiffView(QStringLiteral("agentDiffView"), this);
    m_diff->setAccessibleName(m_task == AgentTask::Connect ? tr("What will change") : tr("What will be set"));
    m_backup = new ToneLabel(Tone::Muted, this);
    m_backup->setObjectName(QStringLiteral("agentBackupLabel"));
    m_problem = new ToneLabel(Tone::Bad, this);
    m_problem->setObjectName(QStringLiteral("agentProblemLabel"));
    for (QWidget *hidden : std::initializer_list<QWidget *>{m_notes, m_backup, m_problem})
        hidden->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Huge, space::Large, space::Huge, space::Large);
    column->setSpacing(space::Medium);
    column->addWidget(makePageTitle(windowTitle(), this));
    column->addLayout(form);
    column->addWidget(m_summary);
    column->addWidget(m_notes);
    column->addWidget(m_diff, 1);
    column->addWidget(m_backup);
    column->addWidget(m_problem);
    column->addWidget(buildFoot());
    connect(m_model, &QComboBox::currentIndexChanged, this, &ConnectAgentDialog::preview);
}

QWidget *ConnectAgentDialog::buildScope()
{
    auto *group = new QWidget(this);
    group->setObjectName(QStringLiteral("agentScopeGroup"));
    m_user = new QRadioButton(tr("This &user"), group);
    m_user->setObjectName(QStringLiteral("agentScopeUserRadio"));
    m_user->setChecked(true);
    m_project = new QRadioButton(tr("This &project"), group);
    m_project->setObjectName(QStringLiteral("agentScopeProjectRadio"));
    m_folder = makeLineEdit("agentFolderEdit", group);
    m_folder->setAccessibleName(m_task == AgentTask::Terminal ? tr("Folder to start in")
                                                              : tr("The project's folder"));
    m_folder->setPlaceholderText(m_task == AgentTask::Terminal ? m_worker.home().home
                                                               : tr("The project's folder"));
    auto *browse = new QPushButton(tr("Choose…"), group);
    browse->setObjectName(QStringLiteral("agentFolderButton"));
    browse->setAccessibleName(tr("Choose a folder"));
    browse->setAutoDefault(false);
    auto *line = new QHBoxLayout(group);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Small);
    line->addWidget(m_user);
    line->addWidget(m_project);
    line->addWidget(m_folder, 1);
    line->addWidget(browse);
    const bool terminal = m_task == AgentTask::Terminal;
    m_user->setVisible(!terminal);
    m_project->setVisible(!terminal);
    m_folder->setEnabled(terminal);
    browse->setEnabled(terminal);
    connect(m_project, &QRadioButton::toggled, this, [this, browse](bool project) {
        m_folder->setEnabled(project);
        browse->setEnabled(project);
        if (project && m_folder->text().isEmpty())
            m_folder->setFocus();
        preview();
    });
    connect(m_folder, &QLineEdit::textChanged, &m_previewLater, qOverload<>(&QTimer::start));
    connect(browse, &QPushButton::clicked, this, &ConnectAgentDialog::chooseFolder);
    return group;
}

QWidget *ConnectAgentDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    const bool byHand = m_task == AgentTask::ByHand;
    m_copy = new CopyButton(
        tr("Copy as text"), byHand ? CopyButton::Content::Secret : CopyButton::Content::Plain,
        [this] { return m_diff->toPlainText(); }, foot);
    m_copy->setObjectName(QStringLiteral("agentCopyTextButton"));
    m_copy->setAutoDefault(false);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setObjectName(QStringLiteral("agentCancelButton"));
    m_cancel->setAutoDefault(false);
    m_apply = new QPushButton(m_task == AgentTask::Connect    ? tr("Apply")
                              : m_task == AgentTask::Terminal ? tr("Open terminal")
                                                              : tr("Put the key in"),
                              foot);
    m_apply->setObjectName(QStringLiteral("agentApplyButton"));
    m_apply->setDefault(true);
    m_apply->setEnabled(false);
    makePrimary(m_apply);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Small);
    line->addWidget(m_copy);
    line->addStretch();
    line->addWidget(m_cancel);
    line->addWidget(m_apply);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &ConnectAgentDialog::apply);
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(keys, &QShortcut::activated, m_apply, &QPushButton::click);
    return foot;
}

void ConnectAgentDialog::fillModels()
{
    const QSignalBlocker quiet(m_model);
    m_model->addItem(m_kind.id == QLatin1String("zed") ? tr("All that Sluice knows")
                                                       : tr("Keep what %1 asks for").arg(m_kind.name),
                     QString());
    QStringList models;
    for (const Provider &provider : m_control.configuration()->providers()) {
        if (provider.enabled)
            models += provider.models;
    }
    models.removeDuplicates();
    for (const QString &model : models)
        m_model->addItem(model, model);
    if (m_kind.wantsModel && m_model->count() > 1) {
        m_model->removeItem(0);
        m_model->setCurrentIndex(0);
    }
}

agents::Wish ConnectAgentDialog::wish() const
{
    agents::Wish wish;
    wish.address = addressOf(m_control);
    wish.key = StandIn;
    wish.model = m_model->currentData().toString();
    for (int i = 0; i < m_model->count(); ++i) {
        const QString model = m_model->itemData(i).toString();
        if (!model.isEmpty())
            wish.models.append(model);
    }
    if (m_task == AgentTask::Connect && m_project->isChecked())
        wish.project = QDir::cleanPath(m_folder->text().trimmed());
    return wish;
}

// The user changed something: what went wrong before is history.
void ConnectAgentDialog::preview()
{
    m_failure.clear();
    showPreview();
}

void ConnectAgentDialog::showPreview()
{
    m_previewLater.stop();
    showProblem(m_failure);
    if (m_task == AgentTask::ByHand)
        return showText(wish());
    if (m_task == AgentTask::Terminal)
        return showLaunch();
    m_plan.reset();
    m_apply->setEnabled(false);
    const agents::Wish wanted = wish();
    if (m_project->isChecked() && (!QDir::isAbsolutePath(wanted.project) || !QDir(wanted.project).exists())) {
        ++m_asked; // what is under way is out of date
        return showPlan(Error{.kind = Error::Kind::BadRequest, .text = tr("Choose the project's folder.")});
    }
    const quint64 asked = ++m_asked;
    whenDone(m_worker.run([agent = m_kind.id, wanted](const agents::AgentDesk &desk) {
        return desk.planConnect(agent, wanted);
    }),
             this, [this, asked](const Result<agents::Plan> &plan) {
                 if (asked == m_asked)
                     showPlan(plan);
             });
}

void ConnectAgentDialog::showPlan(const Result<agents::Plan> &plan)
{
    showProblem(plan ? m_failure : plan.error().text);
    m_summary->setVisible(bool(plan));
    m_backup->setVisible(bool(plan));
    m_copy->setEnabled(bool(plan));
    m_notes->setVisible(false);
    if (!plan) {
        m_diff->clear();
        return;
    }
    m_plan = plan.value();
    QStringList backups;
    for (const agents::FileChange &change : m_plan->files) {
        if (change.existed && change.backsUp && change.changes())
            backups.append(QFileInfo(change.file).fileName() + QStringLiteral(".sluice-backup-…"));
    }
    m_summary->setText(tr("Only these lines change. Comments, order and everything else stay as they are."));
    m_diff->setPlainText(planText(*m_plan, m_worker.home()));
    m_backup->setText(backups.isEmpty() ? tr("Nothing of yours is overwritten, so no backup is needed.")
                                        : tr("Backup: %1").arg(backups.join(QStringLiteral(", "))));
    const QStringList notes = m_plan->notes + m_plan->steps;
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    m_apply->setEnabled(m_plan->changes());
}

void ConnectAgentDialog::showText(const agents::Wish &wish)
{
    m_summary->setText(m_kind.byHandWhere);
    agents::Wish shown = wish;
    if (shown.key == StandIn)
        shown.key = agents::maskedSecret(shown.key);
    m_diff->setPlainText(withoutEmptyEnds(m_kind.byHand(shown)));
    m_copy->setEnabled(wish.key != StandIn);
    m_apply->setEnabled(true);
}

void ConnectAgentDialog::showLaunch()
{
    m_summary->setText(tr("No file is touched: the terminal gets these variables, and they go with it."));
    const agents::Launch launch = m_kind.launch(wish());
    QStringList lines;
    for (const agents::Variable &variable : launch.set) {
        const QByteArray value = agents::looksSecret(variable.name, variable.value)
                                     ? agents::maskedSecret(variable.value)
                                     : variable.value;
        lines.append(
            QStringLiteral("+ %1=%2").arg(QString::fromUtf8(variable.name), QString::fromUtf8(value)));
    }
    for (const QByteArray &name : launch.unset)
        lines.append(QStringLiteral("- %1").arg(QString::fromUtf8(name)));
    const QString program = m_kind.programs.isEmpty() ? tr("your shell") : m_kind.programs.first();
    lines.append(QStringLiteral("  $ ") + (QStringList(program) + launch.arguments).join(QLatin1Char(' ')));
    m_diff->setPlainText(lines.join(QLatin1Char('\n')));
    m_apply->setEnabled(true);
}

void ConnectAgentDialog::apply()
{
    if (!m_apply->isEnabled())
        return;
    m_failure.clear();
    showProblem({});
    setBusy(true);
    m_key->obtain([this](const Result<ChosenKey> &key) {
        if (!key)
            return fail(key.error(), {});
        useKey(key.value());
    });
}

void ConnectAgentDialog::useKey(const ChosenKey &key)
{
    if (m_task == AgentTask::Connect)
        return connectWith(key);
    if (m_task == AgentTask::Terminal)
        return openTerminalWith(key);
    agents::Wish shown = wish();
    shown.key = key.secret;
    setBusy(false);
    showText(shown);
    m_key->setEnabled(false);
    m_model->setEnabled(false);
    m_apply->hide();
    m_cancel->setText(tr("Done"));
    m_copy->setPrimary();
    m_copy->setFocus();
    Q_EMIT keyGiven(key.id);
}

void ConnectAgentDialog::connectWith(const ChosenKey &key)
{
    if (!m_plan) // the folder was changed in the meantime
        return fail(Error{.kind = Error::Kind::Conflict, .text = tr("Look at the new preview first.")}, key);
    agents::Wish wanted = wish();
    wanted.key = key.secret;
    whenDone(m_worker.run([plan = *m_plan, wanted, key](const agents::AgentDesk &desk) {
        return desk.connectAgent(plan, wanted, key.id, key.prefix, QDateTime::currentDateTime());
    }),
             this, [this, key](const Result<agents::Connection> &connection) {
                 if (!connection)
                     return fail(connection.error(), key);
                 Q_EMIT connected(connection.value());
                 accept();
             });
}

void ConnectAgentDialog::openTerminalWith(const ChosenKey &key)
{
    agents::Wish wanted = wish();
    wanted.key = key.secret;
    const QString folder = m_folder->text().trimmed();
    const auto command = agents::terminalCommand(m_worker.home(), m_kind, wanted, folder);
    const Result<void> opened =
        command ? agents::openTerminal(command.value()) : Result<void>(command.error());
    if (!opened)
        return fail(opened.error(), key);
    Q_EMIT keyGiven(key.id);
    accept();
}

// A key that was made for this and is of no use now goes again.
void ConnectAgentDialog::fail(const Error &error, const ChosenKey &key)
{
    if (key.isNew)
        whenDone(m_control.revokeKey(key.id, tr("%1 could not be connected.").arg(m_kind.name)), this,
                 [](const Result<void> &) {});
    setBusy(false);
    m_failure = error.text;
    showProblem(m_failure);
    if (error.kind == Error::Kind::Conflict)
        showPreview();
}

void ConnectAgentDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void ConnectAgentDialog::setBusy(bool busy)
{
    m_apply->setEnabled(!busy);
    m_key->setEnabled(!busy);
    m_scope->setEnabled(!busy);
    m_model->setEnabled(!busy);
}

void ConnectAgentDialog::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(
        this, tr("Choose a folder"), m_folder->text().isEmpty() ? m_worker.home().home : m_folder->text());
    if (!chosen.isEmpty())
        m_folder->setText(chosen);
}

} // namespace sluice
