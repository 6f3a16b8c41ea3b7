// What there is to know about one key.
#include "ui/keys/keydrawer.h"

#include "ui/common/factsview.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/traffic/trafficmodel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace sluice {

namespace {

constexpr int RequestsShown = 20;
constexpr int TableHeight = 160; // at least

} // namespace

KeyDrawer::KeyDrawer(Control &control, Drawer &frame)
    : QWidget(&frame)
    , m_control(control)
    , m_frame(frame)
    , m_facts(new FactsView(this))
    , m_requests(new TrafficModel(RequestsShown, this))
    , m_table(new QTableView(this))
    , m_requestsNote(makeMutedLabel({}, this))
{
    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, space::Small, 0);
    m_column->setSpacing(space::Medium);
    buildActions();
    m_column->addWidget(m_facts);
    auto *head = new QHBoxLayout;
    head->addWidget(makeSectionLabel(tr("Last requests"), this), 1);
    head->addWidget(m_showAll);
    m_column->addLayout(head);
    m_column->addWidget(m_requestsNote);
    m_column->addWidget(m_table, 1);
    m_column->addStretch(); // where there is no table
    m_table->setMinimumHeight(TableHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeScroll(inner));

    auto *newestFirst = new QSortFilterProxyModel(this);
    newestFirst->setSourceModel(m_requests);
    newestFirst->setSortRole(TrafficModel::SortRole);
    m_table->setModel(newestFirst);
    m_table->setAccessibleName(tr("Last requests of this key"));
    for (int i = 0; i < TrafficModel::ColumnCount; ++i)
        m_table->setColumnHidden(i, i != TrafficModel::Time && i != TrafficModel::ModelName &&
                                        i != TrafficModel::Status && i != TrafficModel::Cost);
    m_table->setColumnWidth(TrafficModel::Time, 70);
    m_table->setColumnWidth(TrafficModel::Status, 98);
    m_table->setColumnWidth(TrafficModel::Cost, 72);
    setUpTable(m_table, {TrafficModel::ModelName, 80, {}});
    m_table->setSortingEnabled(false);
    newestFirst->sort(TrafficModel::Time, Qt::DescendingOrder);
    m_table->horizontalHeader()->hide();
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT requestActivated(index.data(TrafficModel::RequestIdRole).toUuid());
    });
}

void KeyDrawer::buildActions()
{
    m_edit = new QPushButton(themedIcon(QStringLiteral("edit")), tr("Edit"), this);
    m_edit->setObjectName(QStringLiteral("keyEditButton"));
    m_switch = new QPushButton(this);
    m_switch->setObjectName(QStringLiteral("keySwitchButton"));
    m_revoke = new QPushButton(this);
    m_revoke->setObjectName(QStringLiteral("keyRevokeButton"));
    m_showAll = new QPushButton(tr("Show all"), this);
    m_showAll->setObjectName(QStringLiteral("keyShowRequestsButton"));
    makeFlat(m_showAll);
    connect(m_edit, &QPushButton::clicked, this, &KeyDrawer::editRequested);
    connect(m_switch, &QPushButton::clicked, this, &KeyDrawer::switchRequested);
    connect(m_showAll, &QPushButton::clicked, this, &KeyDrawer::requestsRequested);
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        const VirtualKey *key = m_control.configuration()->key(m_id);
        if (key && key->revokedAt)
            Q_EMIT restoreRequested();
        else
            Q_EMIT revokeRequested();
    });
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::Small);
    actions->addWidget(m_edit);
    actions->addWidget(m_switch);
    actions->addWidget(m_revoke);
    actions->addStretch();
    m_column->addLayout(actions);
}

void KeyDrawer::showKey(const VirtualKey &key, const KeysModel &model, Instant now)
{
    const bool another = m_id != key.id;
    m_id = key.id;
    m_frame.setTitle(key.name);
    m_frame.setSubtitle(keyStateText(key, now));
    const bool revoked = key.revokedAt.has_value();
    m_edit->setEnabled(!revoked);
    m_switch->setVisible(!revoked);
    m_switch->setText(key.enabled ? tr("Turn off") : tr("Turn on"));
    m_switch->setIcon(themedIcon(key.enabled ? QStringLiteral("pause") : QStringLiteral("play")));
    m_revoke->setText(revoked ? tr("Restore") : tr("Revoke"));
    m_revoke->setIcon(revoked ? themedIcon(QStringLiteral("undo"))
                              : themedIcon(QStringLiteral("trash"), IconColour::Bad));
    fillFacts(key, model, now);
    if (another)
        m_requests->clear();
    loadRequests(key);
}

void KeyDrawer::fillFacts(const VirtualKey &key, const KeysModel &model, Instant now)
{
    const KeyActivity activity = model.activity(key.id);
    const Provider *provider = m_control.configuration()->provider(key.defaultProvider);
    m_facts->setFacts({
        {tr("Key"), QString::fromLatin1(key.prefix) + QChar(0x2026), true},
        {tr("This month"),
         activity.monthRequests == 0
             ? tr("no requests")
             : tr("%1 · requests: %2").arg(activity.monthText(), countText(activity.monthRequests))},
        {tr("Limit"),
         key.requestsPerMinute > 0 ? tr("%1 a minute").arg(countText(key.requestsPerMinute)) : tr("none")},
        {tr("Default provider"), provider ? provider->name : tr("none")},
        {tr("Last used"), ageText(model.lastUsed(key), now)},
        {tr("Agent seen"), activity.agent},
        {tr("Created"), dateTimeText(key.createdAt)},
        {tr("Revoked"), key.revokedAt ? dateTimeText(*key.revokedAt) : QString()},
        {tr("Reason"), key.revokeReason},
        {tr("Note"), key.note},
    });
}

void KeyDrawer::loadRequests(const VirtualKey &key)
{
    RequestQuery query;
    query.keyId = key.id;
    query.limit = RequestsShown;
    m_control.requests(query).then(this, [this, id = key.id](const Result<RequestPage> &page) {
        if (id != m_id)
            return; // another key is shown by now
        if (page) {
            m_requests->clear();
            m_requests->prepend(page.value().records);
        }
        const bool none = m_requests->rowCount() == 0;
        m_table->setVisible(!none);
        m_showAll->setVisible(!none);
        m_requestsNote->setVisible(none || !page);
        m_requestsNote->setText(!page ? tr("They could not be read: %1").arg(page.error().text)
                                      : tr("This key has not been used yet."));
    });
}

} // namespace sluice
