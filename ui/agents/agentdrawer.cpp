#include "ui/agents/agentdrawer.h"

#include "ui/agents/agentwait.h"
#include "ui/agents/backuplist.h"
#include "ui/common/copybutton.h"
#include "ui/common/drawer.h"
#include "ui/common/factsview.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace sluice {

namespace {

// A new layout for the box, without what was in it; null where it shows that already (so that the focus
// stays).
QVBoxLayout *emptied(QWidget *box, const QStringList &content)
{
    if (box->layout() && box->property("content").toStringList() == content)
        return nullptr;
    box->setProperty("content", content);
    box->setVisible(!content.isEmpty());
    qDeleteAll(box->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete box->layout();
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    return column;
}

} // namespace

AgentDrawer::AgentDrawer(Control &control, Drawer &frame)
    : QWidget(&frame)
    , m_frame(frame)
    , m_advice(new ToneLabel(Tone::Plain, this))
    , m_wait(new AgentWait(control, this))
    , m_overrides(new QWidget(this))
    , m_projects(new QWidget(this))
    , m_facts(new FactsView(this))
    , m_backups(new BackupList(this))
{
    m_advice->setObjectName(QStringLiteral("agentAdvice"));
    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, space::Small, 0);
    m_column->setSpacing(space::Medium);
    m_column->addWidget(m_advice);
    buildButtons();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_wait, m_overrides, m_projects, m_facts, m_backups})
        m_column->addWidget(part);
    m_column->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeScroll(inner));
}

void AgentDrawer::buildButtons()
{
    m_main = new QPushButton(this);
    m_main->setObjectName(QStringLiteral("agentMainButton"));
    makePrimary(m_main);
    m_disconnect = new QPushButton(tr("Disconnect"), this);
    m_disconnect->setObjectName(QStringLiteral("agentDisconnectButton"));
    m_terminal = new QPushButton(themedIcon(QStringLiteral("terminal")), tr("Open in a terminal…"), this);
    m_terminal->setObjectName(QStringLiteral("agentTerminalButton"));
    m_terminal->setToolTip(
        tr("Starts it with Sluice's address and a key in its environment; no file is touched."));
    connect(m_main, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(m_action); });
    connect(m_disconnect, &QPushButton::clicked, this, [this] { Q_EMIT disconnectRequested({}); });
    connect(m_terminal, &QPushButton::clicked, this, &AgentDrawer::terminalRequested);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Small);
    for (QPushButton *button : {m_main, m_disconnect})
        line->addWidget(button);
    line->addStretch();
    m_column->addLayout(line);
    m_column->addWidget(m_terminal, 0, Qt::AlignLeft);
}

QString AgentDrawer::mainText(const agents::AgentStatus &status, AgentAction action)
{
    return status.connection && action == AgentAction::Connect ? tr("Change…") : actionText(action);
}

void AgentDrawer::showAgent(const agents::AgentStatus &status, const agents::AgentHome &home,
                            const QString &keyText)
{
    const AgentFace face = faceOf(status, home);
    const auto kind = agents::agentKind(status.id);
    m_id = status.id;
    m_action = face.action == AgentAction::ShowOverride ? AgentAction::Connect : face.action;
    m_frame.setTitle(status.name);
    m_frame.setSubtitle(face.text);
    m_advice->setText(face.advice);
    m_advice->setVisible(!face.advice.isEmpty());
    m_main->setText(mainText(status, m_action));
    m_main->setVisible(m_action != AgentAction::None);
    m_disconnect->setVisible(status.connection.has_value());
    m_terminal->setVisible(status.installed && kind && kind->launch);
    showOverrides(status, home);
    showProjects(status, home);

    QStringList files;
    for (const QString &file : status.files)
        files.append(home.shown(file) + (QFileInfo::exists(file) ? QString() : tr(" (not there yet)")));
    m_facts->setFacts(
        {{tr("Key"), keyText},
         {tr("Model"), status.connection ? status.connection->model : QString(), true},
         {tr("Address"), status.connection ? status.connection->address : QString(), true},
         {tr("Connected"), status.connection ? dateTimeText(instantFromMicros(
                                                   status.connection->since.toMSecsSinceEpoch() * 1000))
                                             : QString()},
         {tr("Settings"), files.join(QLatin1Char('\n'))},
         {tr("Program"), status.program.isEmpty() ? QString() : home.shown(status.program), true},
         {tr("Version"), status.version}});
}

// File and line, and the line that unsets it: Sluice edits no shell file.
void AgentDrawer::showOverrides(const agents::AgentStatus &status, const agents::AgentHome &home)
{
    QStringList content;
    for (const agents::Override &override : status.overrides)
        content.append(overrideText(override, home));
    QVBoxLayout *column = emptied(m_overrides, content);
    if (!column || content.isEmpty())
        return;
    column->addWidget(makeSectionLabel(tr("Variables that win over its settings"), m_overrides));
    int number = 0;
    for (const agents::Override &override : status.overrides) {
        auto *text = new ToneLabel(Tone::Warning, m_overrides);
        text->setText(overrideText(override, home));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *copy = new CopyButton(
            tr("Copy the line that unsets it"), CopyButton::Content::Plain,
            [line = QString::fromUtf8(override.unset)] { return line; }, m_overrides);
        copy->setObjectName(QStringLiteral("agentUnsetButton%1").arg(++number));
        column->addWidget(text);
        column->addWidget(copy, 0, Qt::AlignLeft);
    }
}

void AgentDrawer::showProjects(const agents::AgentStatus &status, const agents::AgentHome &home)
{
    QStringList content;
    for (const agents::Connection &connection : status.projects)
        content.append(connection.project);
    QVBoxLayout *column = emptied(m_projects, content);
    if (!column || content.isEmpty())
        return;
    column->addWidget(makeSectionLabel(tr("Projects through Sluice"), m_projects));
    int number = 0;
    for (const agents::Connection &connection : status.projects) {
        auto *line = new QHBoxLayout;
        auto *text = makeMutedLabel(home.shown(connection.project), m_projects);
        auto *undo = new QPushButton(tr("Disconnect"), m_projects);
        undo->setObjectName(QStringLiteral("agentProjectDisconnectButton%1").arg(++number));
        undo->setAccessibleName(tr("Disconnect %1").arg(home.shown(connection.project)));
        connect(undo, &QPushButton::clicked, this,
                [this, project = connection.project] { Q_EMIT disconnectRequested(project); });
        line->addWidget(text, 1);
        line->addWidget(undo);
        column->addLayout(line);
    }
}

} // namespace sluice
