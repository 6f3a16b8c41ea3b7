// What there is to know about one project.
#include "ui/projects/projectdrawer.h"

#include "ui/common/celldelegate.h"
#include "ui/common/charttheme.h"
#include "ui/common/factsview.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/limitbars.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"
#include "ui/keys/keyactions.h"
#include "ui/keys/keysentence.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace sluice {

namespace {

constexpr int KeyRowHeight = 28;

} // namespace

ProjectDrawer::ProjectDrawer(Control &control, Drawer &frame)
    : QWidget(&frame)
    , m_control(control)
    , m_frame(frame)
    , m_sentence(makeMutedLabel({}, this))
    , m_limitsTitle(makeSectionLabel(tr("Limits"), this))
    , m_limits(new LimitBars(this))
    , m_facts(new FactsView(this))
    , m_keys(new QListWidget(this))
    , m_keysNote(makeMutedLabel(
          tr("No key is in this project yet. Choose it in a key's editor, or select keys on the Keys page."),
          this))
{
    m_sentence->setObjectName(QStringLiteral("projectDrawerSentence"));
    m_limits->setObjectName(QStringLiteral("projectLimitBars"));
    m_keys->setObjectName(QStringLiteral("projectKeysList"));
    m_keys->setAccessibleName(tr("Keys of this project"));
    m_keys->setFrameShape(QFrame::NoFrame);
    m_keys->setMinimumHeight(120);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, space::Small, 0);
    column->setSpacing(space::Medium);
    buildActions(column);
    column->addWidget(m_sentence);
    column->addWidget(m_limitsTitle);
    column->addWidget(m_limits);
    column->addWidget(m_facts);
    column->addWidget(makeSectionLabel(tr("Keys"), this));
    column->addWidget(m_keysNote);
    column->addWidget(m_keys, 1);
    column->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScroll(inner));
    connect(m_facts, &FactsView::costAsked, this, &ProjectDrawer::askForCost);
    connect(m_keys, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT keyActivated(item->data(Qt::UserRole).toUuid()); });
}

void ProjectDrawer::buildActions(QBoxLayout *column)
{
    auto *edit = new QPushButton(themedIcon(QStringLiteral("edit")), tr("Edit"), this);
    edit->setObjectName(QStringLiteral("projectEditButton"));
    m_raise = new QPushButton(themedIcon(QStringLiteral("plus")), tr("Raise by $5"), this);
    m_raise->setToolTip(tr("Raise the budget by $5 for today"));
    m_raise->setObjectName(QStringLiteral("projectRaiseButton"));
    auto *remove = new QPushButton(themedIcon(QStringLiteral("trash"), IconColour::Bad), tr("Remove"), this);
    remove->setObjectName(QStringLiteral("projectRemoveButton"));
    connect(edit, &QPushButton::clicked, this, &ProjectDrawer::editRequested);
    connect(m_raise, &QPushButton::clicked, this, &ProjectDrawer::raiseRequested);
    connect(remove, &QPushButton::clicked, this, &ProjectDrawer::removeRequested);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::Small);
    actions->addWidget(edit);
    actions->addWidget(m_raise);
    actions->addWidget(remove);
    actions->addStretch();
    column->addLayout(actions);
}

void ProjectDrawer::showProject(const Project &project, const ProjectsModel &model, Instant now)
{
    m_id = project.id;
    m_frame.setTitle(project.name);
    m_frame.setSubtitle(tr("%Ln keys", nullptr, model.keyCount(project.id)));
    const QString limits = governanceSentence(project.governance);
    m_sentence->setText(limits.isEmpty() ? tr("Its keys share no limit; each has its own.") : limits);
    m_raise->setVisible(raisablePeriod({}, project.governance).has_value());
    const ProjectActivity activity = model.activity(project.id);
    m_month =
        monthAround(QDateTime::fromMSecsSinceEpoch(microsOf(now) / 1000).date(), QTimeZone::systemTimeZone());
    m_monthCost = activity.cost;
    m_facts->setFacts({
        {tr("Spent this month"),
         activity.requests == 0
             ? tr("no requests")
             : tr("%1 · requests: %2").arg(activity.costText(), countText(activity.requests)),
         false, activity.requests == 0 ? QString() : QStringLiteral("projectCostButton")},
        {tr("Created"), dateTimeText(project.createdAt)},
        {tr("Note"), project.note},
    });
    fillKeys(project.id);
    refreshGauges(now);
}

// Of the keys that are in it now, as its figure is.
void ProjectDrawer::askForCost()
{
    const ConfigurationPtr configuration = m_control.configuration();
    const Project *project = configuration->project(m_id);
    CostQuestion question;
    //: %1 is a project
    question.title = tr("%1 · This month").arg(project ? project->name : QString());
    question.shown = m_monthCost;
    question.range = m_month;
    for (const VirtualKey &key : configuration->keys()) {
        if (key.policy.project == m_id)
            question.keys.push_back(key.id);
    }
    Q_EMIT costAsked(question);
}

void ProjectDrawer::fillKeys(const QUuid &project)
{
    const ConfigurationPtr configuration = m_control.configuration();
    m_keys->clear();
    for (const VirtualKey &key : configuration->keys()) {
        if (key.policy.project != project || key.revokedAt)
            continue;
        auto *item = new QListWidgetItem(dotIcon(keyColour(*configuration, key.id, isDark(palette()))),
                                         key.name, m_keys);
        item->setData(Qt::UserRole, key.id);
        item->setSizeHint(QSize(0, KeyRowHeight));
    }
    m_keys->setVisible(m_keys->count() > 0);
    m_keysNote->setVisible(m_keys->count() == 0);
}

void ProjectDrawer::refreshGauges(Instant now)
{
    const std::vector<LimitGauge> gauges = m_control.gauges(m_id);
    m_limitsTitle->setVisible(!gauges.empty());
    m_limits->setVisible(!gauges.empty());
    m_limits->setGauges(gauges, now);
}

} // namespace sluice
