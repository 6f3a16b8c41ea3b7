// "Why was this refused?"
#include "ui/traffic/whyrefused.h"

#include "core/control/async.h"
#include "ui/common/format.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/spendfeed.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/keys/keyactions.h"
#include "ui/traffic/trafficwords.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sluice {

namespace {

constexpr qint64 UsualRaise = 5 * Money::PicoPerUsd;

QLabel *makeSelectable(const char *name, Tone tone, QWidget *parent)
{
    auto *label = new ToneLabel(tone, parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

WhyPanel::WhyPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(new KeyActions(context, this))
    , m_rule(makeSelectable("trafficWhyRule", Tone::Plain, this))
    , m_figure(makeSelectable("trafficWhyFigure", Tone::Plain, this))
    , m_passes(makeSelectable("trafficWhyPasses", Tone::Muted, this))
    , m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("trafficWhyPanel"));
    m_rule->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    m_action->setObjectName(QStringLiteral("trafficWhyAction"));
    makePrimary(m_action);
    connect(m_action, &QPushButton::clicked, this, &WhyPanel::act);
    // What is allowed by now is said, and the button goes.
    connect(&m_context.control, &Control::configurationChanged, this, &WhyPanel::refresh);
    connect(&m_context.control, &Control::statusChanged, this, &WhyPanel::refresh);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::Medium, space::Tiny, 0);
    column->setSpacing(space::Medium);
    column->addWidget(m_rule);
    column->addWidget(m_figure);
    column->addWidget(m_passes);
    column->addWidget(m_action, 0, Qt::AlignLeft);
    column->addStretch();
}

void WhyPanel::showRecord(const RequestRecord &record)
{
    m_record = record;
    refresh();
}

std::vector<LimitGauge> WhyPanel::gauges() const
{
    const ConfigurationPtr configuration = m_context.control.configuration();
    const VirtualKey *key = configuration->key(m_record->keyId);
    QList<QUuid> subjects;
    if (key)
        subjects << key->id;
    // The project that refused then, and the one that would now.
    for (const QUuid &project : {m_record->projectId, key ? key->policy.project : QUuid()}) {
        if (!project.isNull() && !subjects.contains(project))
            subjects << project;
    }
    subjects << QUuid(); // the gateway
    std::vector<LimitGauge> all;
    for (const QUuid &subject : subjects) {
        const std::vector<LimitGauge> some = m_context.control.gauges(subject);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

void WhyPanel::refresh()
{
    if (!m_record)
        return;
    m_shown = explain(*m_record, *m_context.control.configuration(), gauges(), m_context.spend.now());
    m_rule->setText(m_shown.rule);
    m_figure->setText(m_shown.figure);
    m_figure->setVisible(!m_shown.figure.isEmpty());
    m_passes->setText(m_shown.passes);
    m_passes->setVisible(!m_shown.passes.isEmpty());
    m_action->setText(m_shown.remedy.text);
    m_action->setVisible(m_shown.remedy.kind != Remedy::Kind::None);
}

void WhyPanel::act()
{
    const Remedy remedy = m_shown.remedy; // what it does changes what is shown
    const VirtualKey *found = m_context.control.configuration()->key(m_record->keyId);
    const std::optional<VirtualKey> key = found ? std::optional(*found) : std::nullopt;
    switch (remedy.kind) {
    case Remedy::Kind::None:
        return;
    case Remedy::Kind::OpenPage:
        return m_context.host.openPage(remedy.page, remedy.argument);
    case Remedy::Kind::RaiseBudget:
        return m_actions->raise(remedy.subject, remedy.per, Money::fromPico(UsualRaise));
    case Remedy::Kind::ResumeAll:
        return m_actions->setAllPaused(false, tr("The traffic goes on."));
    default:
        break;
    }
    if (remedy.kind == Remedy::Kind::RaiseRate || remedy.kind == Remedy::Kind::EnlargeBudget) {
        if (remedy.subject.isNull())
            return changeGateway(remedy);
        if (const Project *project = m_context.control.configuration()->project(remedy.subject))
            return changeProject(*project, remedy);
    }
    if (!key)
        return;
    if (remedy.kind == Remedy::Kind::ResumeKey)
        return m_actions->resume({*key});
    if (remedy.kind == Remedy::Kind::RestoreKey)
        return m_actions->restoreWithUndo(*key);
    m_actions->change(*key, remedied(*key, remedy, m_context.spend.now()),
                      tr("“%1” is changed. The next such request passes.").arg(key->name));
}

void WhyPanel::tell(const Error &error)
{
    //: %1 why
    m_context.host.showMessage(
        {Message::Level::Error, tr("The limit was not changed: %1").arg(error.text), {}, {}});
}

void WhyPanel::changeProject(const Project &before, const Remedy &remedy)
{
    const auto draftOf = [](const Project &project, const Governance &governance) {
        return ProjectDraft{project.name, project.note, project.colour, governance};
    };
    const ProjectDraft now = draftOf(before, remedied(before.governance, remedy));
    whenDone(m_context.control.updateProject(before.id, now), this,
             [this, id = before.id, was = draftOf(before, before.governance)](const Result<Project> &saved) {
                 if (!saved)
                     return tell(saved.error());
                 m_context.host.offerUndo(
                     tr("The project “%1” is changed. The next such request passes.").arg(was.name),
                     [this, id, was] { m_context.control.updateProject(id, was); });
             });
}

void WhyPanel::changeGateway(const Remedy &remedy)
{
    Settings settings = m_context.control.configuration()->settings();
    const Governance was = settings.governance;
    settings.governance = remedied(settings.governance, remedy);
    whenDone(m_context.control.updateSettings(settings), this, [this, was](const Result<Settings> &saved) {
        if (!saved)
            return tell(saved.error());
        m_context.host.offerUndo(tr("The limits of the gateway are changed. The next such request passes."),
                                 [this, was] {
                                     Settings back = m_context.control.configuration()->settings();
                                     back.governance = was;
                                     m_context.control.updateSettings(back);
                                 });
    });
}

} // namespace sluice
