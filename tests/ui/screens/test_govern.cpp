// Keys, Projects and Guardrails of the real program, by the keyboard alone: what they show is what the
// database says, and what is done there stands in the database.
#include "tests/support/patience.h"
#include "tests/ui/screens/guesthome.h"
#include "tests/ui/screens/hand.h"
#include "ui/common/format.h"
#include "ui/common/secretclipboard.h"
#include "ui/guardrails/guardeventsmodel.h"
#include "ui/guardrails/guardrulesmodel.h"
#include "ui/keys/keysmodel.h"
#include "ui/projects/projectsmodel.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace sluice;

namespace {

Instant startOf(const QDate &day)
{
    return instantFromMicros(day.startOfDay().toMSecsSinceEpoch() * 1000);
}

// As the tables say a sum of the books.
QString spentText(const Spend &spend)
{
    if (spend.requests == 0)
        return QStringLiteral("–");
    if (spend.unpriced == spend.requests)
        return moneyText({}, MoneyStyle::Sum);
    return moneyText(spend.cost, MoneyStyle::Sum, spend.estimated > 0, spend.unpriced);
}

Spend operator+(Spend sum, const Spend &other)
{
    sum.requests += other.requests;
    sum.unpriced += other.unpriced;
    sum.estimated += other.estimated;
    sum.cost += other.cost;
    return sum;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestGovern final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void keysShowWhatTheBooksSay();
    void keysStandByProject();
    void aKeyIsMadeAndUsed();
    void aKeyIsChanged();
    void aRevokedKeyComesBack();
    void aBudgetIsRaisedAndTakenBack();
    void aRotatedKeyHasTwoSecrets();
    void severalKeysAtOnce();
    void projectsShowWhatTheBooksSay();
    void aProjectIsMadeFilledAndRemoved();
    void guardrailsShowWhatTheBooksSay();
    void aRuleIsWrittenAndMeetsARequest();
    void eventsAreThoseOfTheBooks();
    void aRuleIsTurnedOffAndOn();
    void aDeletedRuleComesBack();

private:
    StoredConfiguration stored() const { return m_cockpit->books().load().value(); }
    // What is stored under a name; an empty one where there is none.
    VirtualKey key(const QString &name) const;
    Project project(const QString &name) const;
    Guardrail rule(const QString &name) const;
    QHash<QUuid, Spend> monthByKey() const;
    QTableView &table(const char *name) const { return *m_cockpit->find<QTableView>(name); }
    // The row that shows the text in that column; -1: none.
    int rowOf(const QTableView &table, int column, const QString &text) const;
    // Into a page's table, on the row with that name.
    void goToRow(const QString &page, const char *table, int column, const QString &name);
    // Waits for the panel with a new secret, copies it by keyboard and closes the panel.
    QString takeSecret();
    // Once the toast says so.
    void undo(const QString &said);
    // Through the real gateway. The request's id; null where it was refused.
    QUuid ask(const QString &secret, const QString &text, int *status = nullptr);

    std::unique_ptr<GuestHome> m_home;
    std::unique_ptr<Cockpit> m_cockpit;
    std::unique_ptr<Hand> m_hand;
    QNetworkAccessManager m_network{};
};

void TestGovern::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_home = std::make_unique<GuestHome>();
    m_cockpit = std::make_unique<Cockpit>();
    m_hand = std::make_unique<Hand>(*m_cockpit);
}

void TestGovern::cleanupTestCase()
{
    SecretClipboard::ofApplication().clearNow();
    m_hand.reset();
    m_cockpit.reset();
}

VirtualKey TestGovern::key(const QString &name) const
{
    for (const VirtualKey &stands : stored().keys) {
        if (stands.name == name)
            return stands;
    }
    return {};
}

Project TestGovern::project(const QString &name) const
{
    for (const Project &stands : stored().projects) {
        if (stands.name == name)
            return stands;
    }
    return {};
}

Guardrail TestGovern::rule(const QString &name) const
{
    for (const Guardrail &stands : stored().guardrails) {
        if (stands.name == name)
            return stands;
    }
    return {};
}

QHash<QUuid, Spend> TestGovern::monthByKey() const
{
    SpendQuery query;
    const QDate today = QDate::currentDate();
    const QDate first(today.year(), today.month(), 1);
    query.range = {startOf(first), startOf(first.addMonths(1))};
    query.groupBy = {Dimension::Key};
    QHash<QUuid, Spend> spend;
    const std::vector<Spend> rows = m_cockpit->books().spend(query).value();
    for (const Spend &row : rows)
        spend.insert(QUuid(row.group[0]), row);
    return spend;
}

int TestGovern::rowOf(const QTableView &table, int column, const QString &text) const
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (cell(*table.model(), row, column) == text)
            return row;
    }
    return -1;
}

void TestGovern::goToRow(const QString &page, const char *name, int column, const QString &text)
{
    m_hand->openPage(page);
    [&] { QTRY_VERIFY(rowOf(table(name), column, text) >= 0); }();
    m_hand->go(name);
    m_hand->row(table(name), column, text);
}

QString TestGovern::takeSecret()
{
    const QDialog *panel = m_hand->dialog("newKeyPanel");
    const QString shown = panel->findChild<QLineEdit *>(QStringLiteral("newKeySecretField"))->text();
    m_hand->go("newKeyCopyButton");
    m_hand->press(Qt::Key_Return);
    [&] { QCOMPARE(QGuiApplication::clipboard()->text(), shown); }();
    m_hand->press(Qt::Key_Escape);
    [&] { QTRY_VERIFY(!QApplication::activeModalWidget()); }();
    return shown;
}

void TestGovern::undo(const QString &said)
{
    const auto *toast = m_cockpit->find<QWidget>("undoToast");
    [&] {
        QTRY_VERIFY2(toast->isVisible() && toast->accessibleName().contains(said),
                     qPrintable(toast->accessibleName()));
    }();
    m_hand->press(Qt::Key_Z, Qt::ControlModifier);
}

QUuid TestGovern::ask(const QString &secret, const QString &text, int *status)
{
    QNetworkRequest request(
        QUrl(m_cockpit->control().status().address + QStringLiteral("/v1/chat/completions")));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("Authorization", "Bearer " + secret.toLatin1());
    const QJsonObject message{{QStringLiteral("role"), QStringLiteral("user")},
                              {QStringLiteral("content"), text}};
    const QJsonObject body{{QStringLiteral("model"), QStringLiteral("claude-sonnet-4-5")},
                           {QStringLiteral("messages"), QJsonArray{message}}};
    QNetworkReply *reply = m_network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, LongEnough))
        qFatal("The gateway does not answer");
    reply->deleteLater();
    const int code = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status)
        *status = code;
    return QUuid::fromRfc4122(QByteArray::fromHex(reply->rawHeader("x-sluice-request-id").mid(4)));
}

void TestGovern::keysShowWhatTheBooksSay()
{
    m_hand->openPage(QStringLiteral("keys"));
    const QAbstractItemModel &shown = *table("keysTable").model();
    const StoredConfiguration books = stored();
    QVERIFY(books.keys.size() > 3);
    QCOMPARE(shown.rowCount(), int(books.keys.size()));
    for (const VirtualKey &stands : books.keys) {
        const int row = rowOf(table("keysTable"), KeysModel::Name, stands.name);
        QVERIFY2(row >= 0, qPrintable(stands.name));
        QTRY_COMPARE(cell(shown, row, KeysModel::MonthSpend), spentText(monthByKey().value(stands.id)));
        QCOMPARE(cell(shown, row, KeysModel::Prefix), QString::fromLatin1(stands.prefix) + QChar(0x2026));
        QCOMPARE(cell(shown, row, KeysModel::State), QStringLiteral("Active"));
        const auto of = std::find_if(books.projects.begin(), books.projects.end(),
                                     [&](const Project &it) { return it.id == stands.policy.project; });
        QCOMPARE(cell(shown, row, KeysModel::ProjectName),
                 of == books.projects.end() ? QStringLiteral("–") : of->name);
    }
    m_hand->go("keysSearchEdit");
    m_hand->type(QStringLiteral("CODEX"));
    QTRY_COMPARE(shown.rowCount(), 1);
    QCOMPARE(cell(shown, 0, KeysModel::Name), QStringLiteral("codex"));
    m_hand->press(Qt::Key_Escape);
    QTRY_COMPARE(shown.rowCount(), int(books.keys.size()));
}

void TestGovern::keysStandByProject()
{
    goToRow(QStringLiteral("keys"), "keysTable", KeysModel::Name, QStringLiteral("codex"));
    const QUuid id = key(QStringLiteral("codex")).id;
    m_hand->press(Qt::Key_Space); // its drawer: 30 days, as the books have them
    SpendQuery query;
    const QDate today = QDate::currentDate();
    query.range = {startOf(today.addDays(-29)), startOf(today.addDays(1))};
    query.keyId = id;
    const Spend sum = m_cockpit->books().spend(query).value().at(0);
    const auto *days = m_cockpit->find<QLabel>("keyDaysLabel");
    QTRY_VERIFY2(
        days->text().startsWith(spentText(sum) + QStringLiteral(" · requests: ") + countText(sum.requests)),
        qPrintable(days->text()));

    m_hand->go("keysGroupButton");
    m_hand->press(Qt::Key_Space);
    const QAbstractItemModel &shown = *table("keysTable").model();
    const auto projectAt = [&shown](int row) {
        return shown.index(row, KeysModel::ProjectName).data(KeysModel::ProjectRole).toString();
    };
    QStringList projects;
    for (const Project &stands : stored().projects)
        projects << stands.name;
    std::sort(projects.begin(), projects.end());
    projects << QString(); // those without one
    int at = 0;
    for (int row = 0; row < shown.rowCount(); ++row) {
        const bool first = row == 0 || projectAt(row) != projectAt(row - 1);
        at = first ? int(projects.indexOf(projectAt(row), at)) : at;
        QVERIFY2(at >= 0, qPrintable(projectAt(row)));
        if (!projectAt(row).isEmpty())
            QCOMPARE(cell(shown, row, KeysModel::ProjectName), first ? projectAt(row) : QString());
    }
    QTRY_COMPARE(stored().settings.ui.value(QStringLiteral("keys.grouped")), QStringLiteral("on"));
    m_hand->press(Qt::Key_Space);
    QTRY_VERIFY(!stored().settings.ui.contains(QStringLiteral("keys.grouped")));
}

void TestGovern::aKeyIsMadeAndUsed()
{
    m_hand->openPage(QStringLiteral("keys"));
    m_hand->press(Qt::Key_N, Qt::ControlModifier);
    (void)m_hand->dialog("createKeyDialog");
    m_hand->go("keyNameEdit");
    m_hand->retype(QStringLiteral("field trip"));
    m_hand->go("keyBudgetSpin");
    m_hand->retype(QStringLiteral("7.50"));
    m_hand->press(Qt::Key_Return, Qt::ControlModifier);
    const QDialog *panel = m_hand->dialog("newKeyPanel");
    const QString secret = panel->findChild<QLineEdit *>(QStringLiteral("newKeySecretField"))->text();
    const VirtualKey made = key(QStringLiteral("field trip"));
    QVERIFY(!made.id.isNull());
    QCOMPARE(made.hash, hashSecret(secret.toLatin1()));
    QVERIFY(made.policy.governance.budgets ==
            std::vector<Budget>({{BudgetPeriod::Day, Money::fromDecimal("7.5"), 0, OnExceed::Block}}));

    // The first request lights up in the panel, and stands in the books under this key.
    int status = 0;
    const QUuid id = ask(secret, QStringLiteral("Hello"), &status);
    QCOMPARE(status, 200);
    const auto *waiting = panel->findChild<QLabel *>(QStringLiteral("newKeyWaitingLabel"));
    QTRY_VERIFY(waiting->text().startsWith(QStringLiteral("✓ First request")));
    RequestQuery query;
    query.id = id;
    QTRY_COMPARE(m_cockpit->books().requests(query).value().total, qint64(1));
    QCOMPARE(m_cockpit->books().requests(query).value().records[0].keyId, made.id);
    QCOMPARE(takeSecret(), secret);

    const auto shown = [&](int column) {
        const int row = rowOf(table("keysTable"), KeysModel::Name, made.name);
        return row < 0 ? QString() : cell(*table("keysTable").model(), row, column);
    };
    QTRY_COMPARE(shown(KeysModel::MonthSpend), spentText(monthByKey().value(made.id)));
    QVERIFY(shown(KeysModel::LastUsed) != QLatin1String("never"));
}

void TestGovern::aKeyIsChanged()
{
    const VirtualKey before = key(QStringLiteral("field trip"));
    goToRow(QStringLiteral("keys"), "keysTable", KeysModel::Name, before.name);
    m_hand->press(Qt::Key_Return);
    (void)m_hand->dialog("createKeyDialog");
    m_hand->go("keyNameEdit");
    m_hand->retype(QStringLiteral("expedition"));
    m_hand->go("keyBudgetSpin");
    m_hand->retype(QStringLiteral("12"));
    m_hand->go("keyTagsEdit");
    m_hand->type(QStringLiteral("outdoors, test"));
    m_hand->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!key(QStringLiteral("expedition")).id.isNull());
    const VirtualKey after = key(QStringLiteral("expedition"));
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.hash, before.hash);
    QCOMPARE(after.policy.governance.budgets[0].limit, Money::fromDecimal("12"));
    QCOMPARE(after.policy.tags, QStringList({QStringLiteral("outdoors"), QStringLiteral("test")}));
    QTRY_VERIFY(rowOf(table("keysTable"), KeysModel::Name, after.name) >= 0);
}

void TestGovern::aRevokedKeyComesBack()
{
    const QString name = QStringLiteral("expedition");
    goToRow(QStringLiteral("keys"), "keysTable", KeysModel::Name, name);
    m_hand->press(Qt::Key_Delete);
    QTRY_VERIFY(key(name).revokedAt);
    QTRY_VERIFY(
        cell(*table("keysTable").model(), rowOf(table("keysTable"), KeysModel::Name, name), KeysModel::State)
            .startsWith(QStringLiteral("Revoked")));
    undo(QStringLiteral("revoked"));
    QTRY_VERIFY(!key(name).revokedAt);
    QTRY_COMPARE(
        cell(*table("keysTable").model(), rowOf(table("keysTable"), KeysModel::Name, name), KeysModel::State),
        QStringLiteral("Active"));
}

void TestGovern::aBudgetIsRaisedAndTakenBack()
{
    const QString name = QStringLiteral("expedition");
    goToRow(QStringLiteral("keys"), "keysTable", KeysModel::Name, name);
    m_hand->press(Qt::Key_Space); // shows the drawer
    m_hand->go("keyMoreButton");
    m_hand->choose({QStringLiteral("keyRaiseAction")});
    (void)m_hand->dialog("raiseDialog");
    m_hand->retype(QStringLiteral("3"));
    m_hand->press(Qt::Key_Return);
    QTRY_COMPARE(key(name).policy.governance.raises.size(), size_t(1));
    QCOMPARE(key(name).policy.governance.raises.front().amount, Money::fromDecimal("3"));
    undo(QStringLiteral("more for"));
    QTRY_VERIFY(key(name).policy.governance.raises.empty());
}

void TestGovern::aRotatedKeyHasTwoSecrets()
{
    const QString name = QStringLiteral("expedition");
    const VirtualKey before = key(name);
    goToRow(QStringLiteral("keys"), "keysTable", KeysModel::Name, name);
    m_hand->press(Qt::Key_Space);
    m_hand->go("keyMoreButton");
    m_hand->choose({QStringLiteral("keyRotateAction")});
    (void)m_hand->dialog("rotateKeyDialog");
    m_hand->press(Qt::Key_Return);
    const QString fresh = takeSecret();
    const VirtualKey after = key(name);
    QCOMPARE(after.hash, hashSecret(fresh.toLatin1()));
    QCOMPARE(after.formerSecrets.size(), size_t(1));
    QCOMPARE(after.formerSecrets[0].hash, before.hash);
    QVERIFY(after.formerSecrets[0].until > SystemClock().now() + std::chrono::hours(23));
    int status = 0;
    (void)ask(fresh, QStringLiteral("Hello again"), &status);
    QCOMPARE(status, 200);
}

void TestGovern::severalKeysAtOnce()
{
    goToRow(QStringLiteral("keys"), "keysTable", KeysModel::Name, QStringLiteral("ci-bot"));
    m_hand->press(Qt::Key_Down, Qt::ShiftModifier);
    const QModelIndexList chosen = table("keysTable").selectionModel()->selectedRows(KeysModel::Name);
    QCOMPARE(chosen.size(), 2);
    const QString other = chosen.at(1).data().toString();
    m_hand->press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(key(QStringLiteral("ci-bot")).pausedAt && key(other).pausedAt);
    undo(QStringLiteral("paused"));
    QTRY_VERIFY(!key(QStringLiteral("ci-bot")).pausedAt && !key(other).pausedAt);
}

void TestGovern::projectsShowWhatTheBooksSay()
{
    m_hand->openPage(QStringLiteral("projects"));
    const StoredConfiguration books = stored();
    const QAbstractItemModel &shown = *table("projectsTable").model();
    QVERIFY(books.projects.size() > 1);
    QCOMPARE(shown.rowCount(), int(books.projects.size()));
    for (const Project &stands : books.projects) {
        const int row = rowOf(table("projectsTable"), ProjectsModel::Name, stands.name);
        QVERIFY2(row >= 0, qPrintable(stands.name));
        const auto spend = [&] {
            const QHash<QUuid, Spend> month = monthByKey();
            Spend sum;
            for (const VirtualKey &member : books.keys) {
                if (member.policy.project == stands.id)
                    sum = sum + month.value(member.id);
            }
            return spentText(sum);
        };
        const auto members =
            std::count_if(books.keys.begin(), books.keys.end(), [&stands](const VirtualKey &member) {
                return member.policy.project == stands.id && !member.revokedAt;
            });
        QTRY_COMPARE(cell(shown, row, ProjectsModel::MonthSpend), spend());
        QCOMPARE(cell(shown, row, ProjectsModel::Keys), QString::number(members));
    }
}

void TestGovern::aProjectIsMadeFilledAndRemoved()
{
    m_hand->openPage(QStringLiteral("projects"));
    m_hand->press(Qt::Key_N, Qt::ControlModifier);
    (void)m_hand->dialog("projectDialog");
    m_hand->go("projectNameEdit");
    m_hand->type(QStringLiteral("thesis"));
    m_hand->go("projectBudgetsAddButton");
    m_hand->press(Qt::Key_Space);
    m_hand->go("projectBudgets0MoneySpin");
    m_hand->retype(QStringLiteral("250"));
    m_hand->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!project(QStringLiteral("thesis")).id.isNull());
    QVERIFY(project(QStringLiteral("thesis")).governance.budgets ==
            std::vector<Budget>({{BudgetPeriod::Month, Money::fromDecimal("250"), 0, OnExceed::Block}}));

    // Another name, the same project.
    const QUuid id = project(QStringLiteral("thesis")).id;
    goToRow(QStringLiteral("projects"), "projectsTable", ProjectsModel::Name, QStringLiteral("thesis"));
    m_hand->press(Qt::Key_Return);
    (void)m_hand->dialog("projectDialog");
    m_hand->go("projectNameEdit");
    m_hand->retype(QStringLiteral("doctorate"));
    m_hand->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(project(QStringLiteral("doctorate")).id, id);
    QTRY_VERIFY(rowOf(table("projectsTable"), ProjectsModel::Name, QStringLiteral("doctorate")) >= 0);

    // A key moves in, and its spending with it.
    goToRow(QStringLiteral("keys"), "keysTable", KeysModel::Name, QStringLiteral("ci-bot"));
    const QUuid former = key(QStringLiteral("ci-bot")).policy.project;
    m_hand->press(Qt::Key_Space);
    m_hand->go("keyMoreButton");
    m_hand->choose({QStringLiteral("keyProjectMenu"), QStringLiteral("doctorate")});
    QTRY_COMPARE(key(QStringLiteral("ci-bot")).policy.project, id);
    goToRow(QStringLiteral("projects"), "projectsTable", ProjectsModel::Name, QStringLiteral("doctorate"));
    const QAbstractItemModel &shown = *table("projectsTable").model();
    const int row = rowOf(table("projectsTable"), ProjectsModel::Name, QStringLiteral("doctorate"));
    QTRY_COMPARE(cell(shown, row, ProjectsModel::MonthSpend),
                 spentText(monthByKey().value(key(QStringLiteral("ci-bot")).id)));
    QTRY_COMPARE(cell(shown, row, ProjectsModel::Keys), QStringLiteral("1"));

    m_hand->press(Qt::Key_Delete);
    QTRY_VERIFY(project(QStringLiteral("doctorate")).id.isNull());
    QTRY_VERIFY(key(QStringLiteral("ci-bot")).policy.project.isNull());
    undo(QStringLiteral("is removed"));
    QTRY_VERIFY(!project(QStringLiteral("doctorate")).id.isNull());
    QTRY_COMPARE(key(QStringLiteral("ci-bot")).policy.project, project(QStringLiteral("doctorate")).id);
    QVERIFY(former != id);
}

void TestGovern::guardrailsShowWhatTheBooksSay()
{
    m_hand->openPage(QStringLiteral("guardrails"));
    GuardrailHitsQuery query;
    const QDate today = QDate::currentDate();
    query.range = {startOf(today.addDays(-6)), startOf(today.addDays(1))};
    QHash<QUuid, qint64> hits;
    const std::vector<GuardrailHits> rows = m_cockpit->books().guardrailHits(query).value();
    for (const GuardrailHits &row : rows)
        hits[row.ruleId] += row.events;
    const StoredConfiguration books = stored();
    const QAbstractItemModel &shown = *table("guardrailsTable").model();
    QCOMPARE(shown.rowCount(), int(books.guardrails.size()));
    for (size_t i = 0; i < books.guardrails.size(); ++i) {
        const int row = int(i); // in the order in which they are applied
        QCOMPARE(cell(shown, row, GuardRulesModel::Name), books.guardrails[i].name);
        QTRY_COMPARE(cell(shown, row, GuardRulesModel::Hits), countText(hits.value(books.guardrails[i].id)));
    }
}

void TestGovern::aRuleIsWrittenAndMeetsARequest()
{
    m_hand->openPage(QStringLiteral("guardrails"));
    m_hand->press(Qt::Key_N, Qt::ControlModifier);
    m_hand->go("guardrailNameEdit");
    m_hand->retype(QStringLiteral("Codenames"));
    m_hand->go("guardrailPatternEdit");
    m_hand->type(QStringLiteral("(falcon)-\\d+"));
    m_hand->go("guardrailReplaceEdit");
    m_hand->retype(QStringLiteral("[$1]"));
    m_hand->go("guardrailTestEdit");
    m_hand->retype(QStringLiteral("launch falcon-9 today"));
    const auto *result = m_cockpit->find<QPlainTextEdit>("guardrailTestResult");
    QTRY_VERIFY(result->isVisible());
    QTRY_VERIFY(result->toPlainText().contains(QStringLiteral("launch [falcon] today")));
    m_hand->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!rule(QStringLiteral("Codenames")).id.isNull());
    const Guardrail made = rule(QStringLiteral("Codenames"));
    QCOMPARE(made.pattern, QStringLiteral("(falcon)-\\d+"));
    QCOMPARE(made.replacement, QStringLiteral("[$1]"));
    QVERIFY(made.enabled && made.mode == GuardrailMode::Replace);

    // It is in force for the next request, and the books have what it did.
    m_hand->openPage(QStringLiteral("keys"));
    m_hand->press(Qt::Key_N, Qt::ControlModifier);
    (void)m_hand->dialog("createKeyDialog");
    m_hand->press(Qt::Key_Return, Qt::ControlModifier);
    const QString secret = takeSecret();
    const QUuid request = ask(secret, QStringLiteral("Where is falcon-9 now?"));
    GuardrailEventQuery query;
    query.ruleId = made.id;
    QTRY_COMPARE(m_cockpit->books().guardrailEvents(query).value().total, qint64(1));
    QCOMPARE(m_cockpit->books().guardrailEvents(query).value().events[0].requestId, request);
    m_hand->openPage(QStringLiteral("guardrails"));
    const int row = rowOf(table("guardrailsTable"), GuardRulesModel::Name, made.name);
    QTRY_COMPARE(cell(*table("guardrailsTable").model(), row, GuardRulesModel::Hits), QStringLiteral("1"));
}

void TestGovern::eventsAreThoseOfTheBooks()
{
    m_hand->openPage(QStringLiteral("guardrails"));
    m_hand->go("guardrailsTabs");
    m_hand->press(Qt::Key_Right);
    GuardrailEventQuery query;
    query.limit = 1'000;
    query.range = TimeRange{SystemClock().now() - std::chrono::days(30), Instant::max()}; // as unfiltered
    const GuardrailEventPage books = m_cockpit->books().guardrailEvents(query).value();
    const QAbstractItemModel &shown = *table("guardrailEventsTable").model();
    QVERIFY(books.total > 3);
    QTRY_COMPARE(shown.rowCount(), int(books.events.size()));
    for (int row = 0; row < shown.rowCount(); ++row) {
        const GuardrailEvent &event = books.events[size_t(row)];
        QCOMPARE(cell(shown, row, GuardEventsModel::Rule), event.ruleName);
        QCOMPARE(cell(shown, row, GuardEventsModel::Excerpt), event.maskedExcerpt);
        QCOMPARE(cell(shown, row, GuardEventsModel::Agent),
                 event.agent.isEmpty() ? QStringLiteral("–") : event.agent);
    }
    QVERIFY(m_cockpit->find<QLabel>("guardrailEventsCountLabel")
                ->text()
                .startsWith(QString::number(books.total)));
    m_hand->go("guardrailEventsFilterEdit");
    m_hand->type(QStringLiteral("does:reject"));
    query.mode = GuardrailMode::Reject;
    QTRY_COMPARE(shown.rowCount(), int(m_cockpit->books().guardrailEvents(query).value().total));
    m_hand->press(Qt::Key_Escape);
    QTRY_COMPARE(shown.rowCount(), int(books.events.size()));
    m_hand->go("guardrailsTabs");
    m_hand->press(Qt::Key_Left);
}

void TestGovern::aRuleIsTurnedOffAndOn()
{
    const QString name = QStringLiteral("Codenames");
    goToRow(QStringLiteral("guardrails"), "guardrailsTable", GuardRulesModel::Name, name);
    QCOMPARE(table("guardrailsTable").currentIndex().column(), int(GuardRulesModel::On));
    m_hand->press(Qt::Key_Space);
    QTRY_VERIFY(!rule(name).enabled);
    undo(QStringLiteral("is off"));
    QTRY_VERIFY(rule(name).enabled);
}

void TestGovern::aDeletedRuleComesBack()
{
    const Guardrail before = rule(QStringLiteral("Codenames"));
    goToRow(QStringLiteral("guardrails"), "guardrailsTable", GuardRulesModel::Name, before.name);
    m_hand->press(Qt::Key_Delete);
    QTRY_VERIFY(rule(before.name).id.isNull());
    QTRY_COMPARE(rowOf(table("guardrailsTable"), GuardRulesModel::Name, before.name), -1);
    undo(QStringLiteral("is deleted"));
    QTRY_COMPARE(rule(before.name).id, before.id);
    QCOMPARE(rule(before.name).pattern, before.pattern);
}

QTEST_MAIN(TestGovern)
#include "test_govern.moc"
