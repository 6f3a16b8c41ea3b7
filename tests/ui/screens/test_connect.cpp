// Agents, Playground, Activity log, Logs and the tray of the real program, by the keyboard alone: what they
// show is what the files and the database say.
#include "tests/support/patience.h"
#include "tests/ui/screens/guesthome.h"
#include "tests/ui/screens/hand.h"
#include "ui/activity/activitymodel.h"
#include "ui/agents/agentsmodel.h"
#include "ui/common/format.h"
#include "ui/keys/keysmodel.h"
#include "ui/logs/logmodel.h"
#include "ui/shell/tray.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace sluice;

namespace {

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

// As the activity log says it.
QString sentenceOf(const Notice &notice)
{
    return notice.text.isEmpty() ? notice.title : notice.title + QStringLiteral(" · ") + notice.text;
}

} // namespace

class TestConnect final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void anAgentIsConnectedAndDisconnected();
    void aMessageIsAnsweredAndCounted();
    void aFaultIsShown();
    void activityIsThatOfTheBooks();
    void aChangeAppearsOnTop();
    void logsAreFiltered();
    void theTrayPausesAll();

private:
    const Storage &books() const { return m_cockpit->books(); }
    QTableView &table(const char *name) const { return *m_cockpit->find<QTableView>(name); }
    VirtualKey key(const QString &name) const;
    std::vector<Notice> notices() const { return books().notices(ActivityModel::MostRows, 0).value(); }
    QString agentText(const QString &agent, int column) const;
    // Sends what the Playground holds; the record in the books.
    RequestRecord sendFromPlayground();

    std::unique_ptr<GuestHome> m_home;
    std::unique_ptr<Cockpit> m_cockpit;
    std::unique_ptr<Hand> m_hand;
};

void TestConnect::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installLog();
    m_home = std::make_unique<GuestHome>();
    m_cockpit = std::make_unique<Cockpit>();
    m_hand = std::make_unique<Hand>(*m_cockpit);
}

void TestConnect::cleanupTestCase()
{
    m_hand.reset();
    m_cockpit.reset();
    qInstallMessageHandler(nullptr);
}

VirtualKey TestConnect::key(const QString &name) const
{
    const StoredConfiguration stored = books().load().value();
    for (const VirtualKey &stands : stored.keys) {
        if (stands.name == name)
            return stands;
    }
    return {};
}

QString TestConnect::agentText(const QString &agent, int column) const
{
    const QAbstractItemModel &shown = *table("agentsList").model();
    for (int row = 0; row < shown.rowCount(); ++row) {
        if (shown.index(row, 0).data(AgentsModel::AgentIdRole) == agent)
            return cell(shown, row, column);
    }
    return {};
}

void TestConnect::anAgentIsConnectedAndDisconnected()
{
    const QString file = QStringLiteral(".codex/config.toml");
    const QByteArray before = m_home->read(file);
    QVERIFY(!before.isEmpty());
    m_hand->openPage(QStringLiteral("agents"));
    QTRY_COMPARE(agentText(QStringLiteral("codex"), AgentsModel::State),
                 QStringLiteral("Goes to OpenAI directly"));
    m_hand->go("agentsList");
    m_hand->row(table("agentsList"), AgentsModel::Name, QStringLiteral("Codex"));
    m_hand->press(Qt::Key_Return);
    const QDialog *connecting = m_hand->dialog("connectAgentDialog");
    const auto *diff = connecting->findChild<QPlainTextEdit *>(QStringLiteral("agentDiffView"));
    QTRY_VERIFY(diff->toPlainText().contains(QStringLiteral("model_provider = \"sluice\"")));
    QCOMPARE(m_home->read(file), before); // a preview touches nothing
    m_hand->go("agentKeyNameEdit");
    m_hand->retype(QStringLiteral("codex at home"));
    const auto *apply = connecting->findChild<QPushButton *>(QStringLiteral("agentApplyButton"));
    QTRY_VERIFY(apply->isEnabled());
    m_hand->go("agentApplyButton");
    m_hand->press(Qt::Key_Space);
    QTRY_COMPARE(agentText(QStringLiteral("codex"), AgentsModel::State), QStringLiteral("Through Sluice"));
    QCOMPARE(agentText(QStringLiteral("codex"), AgentsModel::Key), QStringLiteral("codex at home"));

    // The secret in the file is that of the key in the database, and nowhere in the database itself.
    const QByteArray written = m_home->read(file);
    const VirtualKey made = key(QStringLiteral("codex at home"));
    QVERIFY(!made.id.isNull());
    const qsizetype at = written.indexOf("sk-sluice-");
    QVERIFY2(at > 0, written.constData());
    const QByteArray secret = written.mid(at, written.indexOf('"', at) - at);
    QCOMPARE(made.hash, hashSecret(secret));
    QVERIFY(written.contains(m_cockpit->control().status().address.toUtf8() + "/v1"));
    QVERIFY(written.contains("# Codex, as I like it"));

    m_hand->go("agentsList");
    m_hand->row(table("agentsList"), AgentsModel::Name, QStringLiteral("Codex"));
    m_hand->press(Qt::Key_Delete);
    QTRY_COMPARE(m_home->read(file), before);
    QTRY_COMPARE(agentText(QStringLiteral("codex"), AgentsModel::State),
                 QStringLiteral("Goes to OpenAI directly"));
}

RequestRecord TestConnect::sendFromPlayground()
{
    RequestQuery query;
    query.limit = 1;
    const RequestPage before = books().requests(query).value();
    m_hand->press(Qt::Key_Return, Qt::ControlModifier);
    RequestPage after;
    const bool counted = QTest::qWaitFor(
        [&] {
            after = books().requests(query).value();
            return after.total == before.total + 1;
        },
        LongEnough);
    if (!counted)
        qFatal("The books have no new request");
    return after.records.front();
}

void TestConnect::aMessageIsAnsweredAndCounted()
{
    m_hand->openPage(QStringLiteral("playground"));
    m_hand->go("playgroundMessageEdit");
    m_hand->retype(QStringLiteral("Say hello"));
    const RequestRecord record = sendFromPlayground();
    const auto *answer = m_cockpit->find<QPlainTextEdit>("playgroundAnswerView");
    const auto *stats = m_cockpit->find<QLabel>("playgroundStatsLabel");
    QTRY_VERIFY(!m_cockpit->find<QPushButton>("playgroundStopButton")->isEnabled());
    QVERIFY(!answer->toPlainText().isEmpty());
    QCOMPARE(record.outcome, Outcome::Done);
    const auto *chosen = m_cockpit->find<QComboBox>("playgroundKeyCombo");
    QCOMPARE(record.keyId, chosen->currentData().toUuid());
    QVERIFY(!key(chosen->currentText()).id.isNull());
    QVERIFY(m_cockpit->find<QComboBox>("playgroundModelCombo")->currentText().endsWith(record.modelServed));
    const QString tokens =
        QStringLiteral("%1 tokens in, %2 out")
            .arg(tokensText(record.usage.totalInput()), tokensText(record.usage.totalOutput()));
    QTRY_VERIFY2(stats->text().contains(tokens), qPrintable(stats->text()));
    QVERIFY(stats->text().contains(QStringLiteral("HTTP %1").arg(record.status)));
    QVERIFY(stats->text().contains(moneyText(record.cost, MoneyStyle::Request, record.usage.estimated)));
    QVERIFY(stats->text().contains(record.providerName));
}

void TestConnect::aFaultIsShown()
{
    m_hand->openPage(QStringLiteral("playground"));
    m_hand->go("playgroundFaultCombo");
    m_hand->press(Qt::Key_Down); // 429
    const RequestRecord record = sendFromPlayground();
    QCOMPARE(record.status, 429);
    const auto *stats = m_cockpit->find<QLabel>("playgroundStatsLabel");
    QTRY_VERIFY2(stats->text().contains(QStringLiteral("429")), qPrintable(stats->text()));
    m_hand->press(Qt::Key_Up);
}

void TestConnect::activityIsThatOfTheBooks()
{
    m_hand->openPage(QStringLiteral("activity"));
    const std::vector<Notice> all = notices();
    QVERIFY(!all.empty());
    const QAbstractItemModel &shown = *table("activityTable").model();
    QTRY_COMPARE(shown.rowCount(), int(all.size()));
    for (int row = 0; row < shown.rowCount(); ++row) {
        QCOMPARE(cell(shown, row, ActivityModel::What), sentenceOf(all[size_t(row)]));
        QCOMPARE(cell(shown, row, ActivityModel::Time), dateTimeText(all[size_t(row)].at));
    }
    // Only what is no change.
    m_hand->go("activityKindCombo");
    m_hand->press(Qt::Key_Down);
    const auto warnings = std::count_if(
        all.begin(), all.end(), [](const Notice &notice) { return notice.kind != Notice::Kind::Changed; });
    QTRY_COMPARE(shown.rowCount(), int(warnings));
    m_hand->press(Qt::Key_Up);
    m_hand->go("activityFilterEdit");
    m_hand->type(QStringLiteral("nothing like it"));
    QTRY_COMPARE(shown.rowCount(), 0);
    m_hand->press(Qt::Key_Escape);
    QTRY_COMPARE(shown.rowCount(), int(all.size()));
}

void TestConnect::aChangeAppearsOnTop()
{
    const size_t before = notices().size();
    m_hand->openPage(QStringLiteral("keys"));
    m_hand->go("keysTable");
    m_hand->row(table("keysTable"), KeysModel::Name, QStringLiteral("local-notes"));
    m_hand->press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(key(QStringLiteral("local-notes")).pausedAt);
    QTRY_VERIFY(notices().size() > before);
    const Notice told = notices().front();
    QCOMPARE(told.subject, key(QStringLiteral("local-notes")).id);
    m_hand->openPage(QStringLiteral("activity"));
    const QAbstractItemModel &shown = *table("activityTable").model();
    QTRY_COMPARE(cell(shown, 0, ActivityModel::What), sentenceOf(told));
    QCOMPARE(cell(shown, 0, ActivityModel::About), QStringLiteral("local-notes"));
    QCOMPARE(cell(shown, 0, ActivityModel::By), QStringLiteral("this window"));
    // Enter leads to what it is about.
    m_hand->go("activityTable");
    m_hand->press(Qt::Key_Home, Qt::ControlModifier);
    m_hand->press(Qt::Key_Return);
    QTRY_COMPARE(m_cockpit->window().currentPage(), QStringLiteral("keys"));
}

void TestConnect::logsAreFiltered()
{
    m_hand->openPage(QStringLiteral("logs"));
    const QByteArray planted = "sk-sluice-" + QByteArray(43, 'x');
    qCInfo(lcApp) << "elephant, with a key:" << planted.constData();
    qCWarning(lcGateway) << "elephant, gravely";
    const auto logged = [](int least) {
        const std::vector<LogLine> lines = recentLog();
        return int(std::count_if(lines.begin(), lines.end(), [least](const LogLine &line) {
            return gravityOf(line.level) >= least && line.text.contains(QLatin1String("elephant"));
        }));
    };
    const QAbstractItemModel &shown = *table("logsTable").model();
    m_hand->go("logsFilterEdit");
    m_hand->type(QStringLiteral("ELEPHANT"));
    QCOMPARE(logged(0), 2);
    QTRY_COMPARE(shown.rowCount(), logged(0));
    QVERIFY(cell(shown, 0, LogModel::Text).contains(QStringLiteral("with a key")));
    QVERIFY(!cell(shown, 0, LogModel::Text).contains(QString::fromLatin1(planted)));
    m_hand->go("logsLevelCombo");
    m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_Down); // warnings and errors
    QTRY_COMPARE(shown.rowCount(), logged(2));
    QCOMPARE(cell(shown, 0, LogModel::Level), QStringLiteral("Warning"));
    m_hand->press(Qt::Key_Home);
    m_hand->press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_hand->front()->focusWidget()->objectName(), QStringLiteral("logsFilterEdit"));
    QCOMPARE(m_cockpit->find<QComboBox>("logsLevelCombo")->currentIndex(), 0);
    m_hand->retype(QStringLiteral(" "));
    QTRY_COMPARE(shown.rowCount(), int(recentLog().size()));
    for (int row = 0; row < shown.rowCount(); ++row)
        QCOMPARE(cell(shown, row, LogModel::Text), recentLog()[size_t(row)].text);
}

void TestConnect::theTrayPausesAll()
{
    Tray tray(m_cockpit->control(), m_cockpit->window().spendFeed(), m_cockpit->window(),
              m_cockpit->window());
    const auto press = [&tray](const QString &entry) {
        tray.menu().popup(QPoint(10, 10));
        for (int step = 0; step < 40; ++step) {
            const QAction *active = tray.menu().activeAction();
            if (active && active->objectName() == entry)
                break;
            QTest::keyClick(&tray.menu(), Qt::Key_Down);
        }
        QTest::keyClick(&tray.menu(), Qt::Key_Return);
    };
    press(QStringLiteral("trayPauseAllAction"));
    QTRY_VERIFY(books().load().value().paused);
    QTRY_COMPARE(m_cockpit->control().status().state, GatewayStatus::State::Paused);
    press(QStringLiteral("trayPauseAllAction"));
    QTRY_VERIFY(!books().load().value().paused);
}

QTEST_MAIN(TestConnect)
#include "test_connect.moc"
