// What there is to know about one key.
#include "ui/keys/keydrawer.h"

#include "core/control/async.h"
#include "ui/common/factsview.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/limitbars.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/keys/keycommands.h"
#include "ui/keys/keydays.h"
#include "ui/keys/keyhistory.h"
#include "ui/keys/keysentence.h"
#include "ui/keys/keywords.h"
#include "ui/keys/modelpatterns.h"
#include "ui/traffic/trafficmodel.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace sluice {

namespace {

constexpr int RequestsShown = 8;
constexpr size_t HistoryShown = 8;
constexpr int NoticesRead = 100;

QDate dayOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(microsOf(at) / 1000).date();
}

} // namespace

KeyDrawer::KeyDrawer(Control &control, KeyCommands &commands, Drawer &frame)
    : QWidget(&frame)
    , m_control(control)
    , m_commands(commands)
    , m_frame(frame)
    , m_sentence(new ToneLabel(Tone::Plain, this))
    , m_pause(new ToneLabel(Tone::Warning, this))
    , m_limitsTitle(makeSectionLabel(tr("Limits"), this))
    , m_limits(new LimitBars(this))
    , m_projectTitle(makeSectionLabel({}, this))
    , m_projectLimits(new LimitBars(this))
    , m_facts(new FactsView(this))
    , m_days(new KeyDays(control, this))
    , m_historyTitle(makeSectionLabel(tr("History"), this))
    , m_history(new FactsView(this))
    , m_requests(new TrafficModel(RequestsShown, this))
    , m_table(new QTableView(this))
    , m_requestsNote(makeMutedLabel({}, this))
{
    m_sentence->setObjectName(QStringLiteral("keyDrawerSentence"));
    m_pause->setObjectName(QStringLiteral("keyPauseReason"));
    m_limits->setObjectName(QStringLiteral("keyLimitBars"));
    m_projectLimits->setObjectName(QStringLiteral("keyProjectLimitBars"));
    m_history->setObjectName(QStringLiteral("keyHistory"));
    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, space::Small, 0);
    m_column->setSpacing(space::Medium);
    buildActions();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_pause, m_sentence, m_limitsTitle, m_limits, m_projectTitle,
                                          m_projectLimits, m_facts, m_days, m_historyTitle, m_history})
        m_column->addWidget(part);
    m_column->insertSpacing(m_column->indexOf(m_facts), space::Tiny);
    auto *head = new QHBoxLayout;
    head->addWidget(makeSectionLabel(tr("Last requests"), this), 1);
    head->addWidget(m_showAll);
    m_column->addLayout(head);
    m_column->addWidget(m_requestsNote);
    m_column->addWidget(m_table);
    m_column->addStretch(); // where there is no table
    buildTable();
    connect(m_facts, &FactsView::costAsked, this,
            [this] { askForCost(tr("This month"), m_month, m_monthCost); });
    connect(m_days, &KeyDays::costAsked, this,
            [this](const TimeRange &range, Money shown) { askForCost(tr("Last 30 days"), range, shown); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeScroll(inner));
}

void KeyDrawer::buildTable()
{
    m_table->setObjectName(QStringLiteral("keyRequestsTable"));
    auto *newestFirst = new QSortFilterProxyModel(this);
    newestFirst->setSourceModel(m_requests);
    newestFirst->setSortRole(TrafficModel::SortRole);
    m_table->setModel(newestFirst);
    m_table->setAccessibleName(tr("Last requests of this key"));
    for (int i = 0; i < TrafficModel::ColumnCount; ++i)
        m_table->setColumnHidden(i, i != TrafficModel::Time && i != TrafficModel::ModelName &&
                                        i != TrafficModel::Status && i != TrafficModel::Cost);
    m_table->setColumnWidth(TrafficModel::Time, 62);
    m_table->setColumnWidth(TrafficModel::Status, 110);
    m_table->setColumnWidth(TrafficModel::Cost, 66);
    setUpTable(m_table, {TrafficModel::ModelName, 80, {}});
    m_table->setSortingEnabled(false);
    newestFirst->sort(TrafficModel::Time, Qt::DescendingOrder);
    m_table->horizontalHeader()->hide();
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the drawer scrolls
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT requestActivated(index.data(TrafficModel::RequestIdRole).toUuid());
    });
}

void KeyDrawer::buildActions()
{
    m_edit = new QPushButton(themedIcon(QStringLiteral("edit")), tr("Edit"), this);
    m_edit->setObjectName(QStringLiteral("keyEditButton"));
    m_pauseButton = new QPushButton(this);
    m_pauseButton->setObjectName(QStringLiteral("keyPauseButton"));
    m_revoke = new QPushButton(this);
    m_revoke->setObjectName(QStringLiteral("keyRevokeButton"));
    m_more = new QPushButton(themedIcon(QStringLiteral("more")), {}, this);
    m_more->setObjectName(QStringLiteral("keyMoreButton"));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    m_showAll = new QPushButton(tr("Show all"), this);
    m_showAll->setObjectName(QStringLiteral("keyShowRequestsButton"));
    makeFlat(m_showAll);
    auto *menu = new QMenu(m_more);
    m_commands.fillMenu(*menu);
    connect(m_more, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_edit, &QPushButton::clicked, &m_commands, &KeyCommands::edit);
    connect(m_pauseButton, &QPushButton::clicked, &m_commands, &KeyCommands::togglePause);
    connect(m_showAll, &QPushButton::clicked, &m_commands, &KeyCommands::showRequests);
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        const VirtualKey *key = m_control.configuration()->key(m_id);
        key && key->revokedAt ? m_commands.restore() : m_commands.revoke();
    });
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::Small);
    for (QPushButton *button : {m_edit, m_pauseButton, m_revoke, m_more})
        actions->addWidget(button);
    actions->addStretch();
    m_column->addLayout(actions);
}

void KeyDrawer::showKey(const VirtualKey &key, const KeysModel &model, Instant now)
{
    const bool another = m_id != key.id;
    m_id = key.id;
    m_frame.setTitle(key.name);
    m_frame.setSubtitle(keyStateText(key, now));
    fillActions(key);
    m_sentence->setText(describeKey(draftOf(key), *m_control.configuration(), now).text);
    m_pause->setVisible(stateOf(key, now) == KeyState::Paused);
    if (key.pausedAt)
        //: %1 a moment, %2 why
        m_pause->setText(tr("Paused %1: %2").arg(ageText(key.pausedAt, now), key.pauseReason));
    fillFacts(key, model, now);
    refreshGauges(now);
    if (another)
        m_requests->clear();
    m_days->showKey(key.id, dayOf(now));
    loadHistory(key);
    loadRequests(key);
}

void KeyDrawer::fillActions(const VirtualKey &key)
{
    const bool revoked = key.revokedAt.has_value();
    m_edit->setEnabled(!revoked);
    m_pauseButton->setVisible(!revoked);
    m_pauseButton->setText(key.pausedAt ? tr("Resume") : tr("Pause"));
    m_pauseButton->setIcon(themedIcon(key.pausedAt ? QStringLiteral("play") : QStringLiteral("pause")));
    m_revoke->setText(revoked ? tr("Restore") : tr("Revoke"));
    m_revoke->setIcon(revoked ? themedIcon(QStringLiteral("undo"))
                              : themedIcon(QStringLiteral("trash"), IconColour::Bad));
}

void KeyDrawer::refreshGauges(Instant now)
{
    const ConfigurationPtr configuration = m_control.configuration();
    const VirtualKey *key = configuration->key(m_id);
    const std::vector<LimitGauge> own = m_control.gauges(m_id);
    m_limitsTitle->setVisible(!own.empty());
    m_limits->setVisible(!own.empty());
    m_limits->setGauges(own, now);
    const Project *project = key ? configuration->project(key->policy.project) : nullptr;
    const std::vector<LimitGauge> shared =
        project ? m_control.gauges(project->id) : std::vector<LimitGauge>();
    m_projectTitle->setVisible(!shared.empty());
    m_projectLimits->setVisible(!shared.empty());
    if (project)
        m_projectTitle->setText(tr("Limits of the project %1").arg(project->name));
    m_projectLimits->setGauges(shared, now);
}

void KeyDrawer::fillFacts(const VirtualKey &key, const KeysModel &model, Instant now)
{
    const KeyActivity activity = model.activity(key.id);
    m_month = monthAround(dayOf(now), QTimeZone::systemTimeZone());
    m_monthCost = activity.monthCost;
    const ConfigurationPtr configuration = m_control.configuration();
    const Provider *provider = configuration->provider(key.defaultProvider);
    const Project *project = configuration->project(key.policy.project);
    m_facts->setFacts({
        {tr("Key"), QString::fromLatin1(key.prefix) + QChar(0x2026), true},
        {tr("This month"),
         activity.monthRequests == 0
             ? tr("no requests")
             : tr("%1 · requests: %2").arg(activity.monthText(), countText(activity.monthRequests)),
         false, activity.monthRequests == 0 ? QString() : QStringLiteral("keyCostButton")},
        {tr("Project"), project ? project->name : QString()},
        {tr("Tags"), textFromList(key.policy.tags)},
        {tr("Default provider"), provider ? provider->name : tr("none")},
        {tr("Last used"), ageText(model.lastUsed(key), now)},
        {tr("Agent seen"), activity.agent},
        {tr("Reason"), key.revokeReason},
        {tr("Note"), key.note},
    });
}

void KeyDrawer::askForCost(const QString &when, const TimeRange &range, Money shown)
{
    const VirtualKey *key = m_control.configuration()->key(m_id);
    CostQuestion question;
    //: %1 is a key, %2 a range of time
    question.title = tr("%1 · %2").arg(key ? key->name : QString(), when);
    question.shown = shown;
    question.range = range;
    question.only = {{Dimension::Key, m_id.toString(QUuid::WithoutBraces)}};
    Q_EMIT costAsked(question);
}

// What the key itself knows at once, then what was noticed about it too.
void KeyDrawer::loadHistory(const VirtualKey &key)
{
    m_history->setFacts(keyHistory(key, m_notices, HistoryShown));
    whenDone(m_control.notices(NoticesRead, 0), this,
             [this, key](const Result<std::vector<Notice>> &notices) {
                 if (!notices || key.id != m_id)
                     return; // what is known stays
                 m_notices = notices.value();
                 m_history->setFacts(keyHistory(key, m_notices, HistoryShown));
             });
}

void KeyDrawer::loadRequests(const VirtualKey &key)
{
    RequestQuery query;
    query.keyId = key.id;
    query.limit = RequestsShown;
    query.count = false;
    whenDone(m_control.requests(query), this, [this, id = key.id](const Result<RequestPage> &page) {
        if (id != m_id)
            return; // another key is shown by now
        if (page) {
            m_requests->clear();
            m_requests->prepend(page.value().records);
        }
        const bool none = m_requests->rowCount() == 0;
        m_table->setVisible(!none);
        m_table->setFixedHeight(m_requests->rowCount() * m_table->verticalHeader()->defaultSectionSize());
        m_showAll->setVisible(!none);
        m_requestsNote->setVisible(none || !page);
        m_requestsNote->setText(!page ? tr("They could not be read: %1").arg(page.error().text)
                                      : tr("This key has not been used yet."));
    });
}

} // namespace sluice
