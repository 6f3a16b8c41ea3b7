// The Agents page over real files in a home of its own, driven by object names and by keyboard.
#include "tests/support/patience.h"
#include "tests/ui/pages/desk.h"
#include "tests/unit/agents/agenttest.h"
#include "ui/agents/agentdrawer.h"
#include "ui/agents/agentsmodel.h"
#include "ui/agents/agentspage.h"
#include "ui/agents/agentwait.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>

using namespace sluice;
using sluice::agents::TestHome;

class TestAgentsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsWhatIsThere();
    void connectsWithTheKeyboardAlone();
    void thePreviewMasksAndCounts();
    void undoGivesTheOldBytesBack();
    void theFirstRequestLightsUp();
    void withoutARequestAChecklistHelps();
    void addressAndKeyAreTried_data();
    void addressAndKeyAreTried();
    void anExistingKeyMustBePastedRight();
    void anExistingKeyCanGetANewSecret();
    void opensWithTheKeyThatWasMade();
    void aLateChangeLeavesNoKeyBehind();
    void brokenSettingsAreSaid();
    void disconnectingCanBeUndone();
    void aConflictIsAskedAbout();
    void driftIsNoticed();
    void overridesAreShown();
    void byHandGivesTextWithTheKey();
    void projectsAndGit();
    void backupsAreSeenAndRestored();
    void theTerminalSaysWhatItGets();
    void theModelSurvivesChanges();

private:
    AgentsPage &show();
    QTableView &table() { return *named<QTableView>(*m_page, "agentsList"); }
    QString text(const QString &agent, int column);
    void select(const QString &agent);
    QDialog *dialog() { return m_page->findChild<QDialog *>(QStringLiteral("connectAgentDialog")); }
    QDialog *openConnect(const QString &agent);
    void apply(QDialog *dialog);
    QUuid keyIdNamed(const QString &name) const;
    void disconnectAgent(const QString &agent);

    std::unique_ptr<TestHome> m_home;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<AgentsPage> m_page;
};

void TestAgentsPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_home = std::make_unique<TestHome>();
    m_home->install("claude");
    m_home->install("codex");
    m_home->install("xterm");
    m_home->write(".codex/config.toml", "# mine\nmodel_provider = \"openai\"\n");
    m_desk = std::make_unique<Desk>();
    m_desk->control.directory = m_home->data();
    m_desk->control.setStatus(
        {GatewayStatus::State::Running, QStringLiteral("http://127.0.0.1:4747"), {}, {}, 0, 0});
    m_desk->control.setConfiguration({},
                                     {providerNamed("OpenAI", ProviderProtocol::OpenAi,
                                                    {QStringLiteral("gpt-x"), QStringLiteral("gpt-y")})},
                                     {});
}

void TestAgentsPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_home.reset();
}

AgentsPage &TestAgentsPage::show()
{
    m_page = std::make_unique<AgentsPage>(m_desk->context, m_home->home());
    m_page->resize(1200, 760);
    m_page->show();
    [&] { QVERIFY(QTest::qWaitForWindowExposed(m_page.get(), LongEnough)); }();
    [&] { QTRY_VERIFY(table().model()->rowCount() > 0); }();
    return *m_page;
}

QString TestAgentsPage::text(const QString &agent, int column)
{
    for (int row = 0; row < table().model()->rowCount(); ++row) {
        if (table().model()->index(row, 0).data(AgentsModel::AgentIdRole) == agent)
            return table().model()->index(row, column).data().toString();
    }
    return {};
}

void TestAgentsPage::select(const QString &agent)
{
    for (int row = 0; row < table().model()->rowCount(); ++row) {
        if (table().model()->index(row, 0).data(AgentsModel::AgentIdRole) == agent)
            table().setCurrentIndex(table().model()->index(row, 0));
    }
}

QDialog *TestAgentsPage::openConnect(const QString &agent)
{
    select(agent);
    named<QPushButton>(*m_page, "agentsConnectButton")->click();
    [&] { QVERIFY(dialog()); }();
    return dialog();
}

void TestAgentsPage::apply(QDialog *shown)
{
    auto *button = named<QPushButton>(*shown, "agentApplyButton");
    [&] { QTRY_VERIFY(button->isEnabled()); }();
    button->click();
}

QUuid TestAgentsPage::keyIdNamed(const QString &name) const
{
    for (const VirtualKey &key : m_desk->control.configuration()->keys()) {
        if (key.name == name)
            return key.id;
    }
    return {};
}

void TestAgentsPage::disconnectAgent(const QString &agent)
{
    select(agent);
    named<QAction>(*m_page, "agentDisconnectAction")->trigger();
}

void TestAgentsPage::listsWhatIsThere()
{
    show();
    QCOMPARE(table().model()->rowCount(), 11);
    QCOMPARE(text(QStringLiteral("claude-code"), AgentsModel::State),
             QStringLiteral("Goes to Anthropic directly"));
    QCOMPARE(text(QStringLiteral("codex"), AgentsModel::State), QStringLiteral("Goes to OpenAI directly"));
    QCOMPARE(text(QStringLiteral("aider"), AgentsModel::State), QStringLiteral("Not installed"));
    // What is there comes first.
    QCOMPARE(table().model()->index(0, 0).data().toString(), QStringLiteral("Claude Code"));
    QCOMPARE(table().model()->index(1, 0).data().toString(), QStringLiteral("Codex"));
    // Cursor says why not, and offers nothing. What was chosen stays chosen while rows come and go.
    select(QStringLiteral("codex"));
    m_home->install("cursor");
    named<QPushButton>(*m_page, "agentsRescanButton")->click();
    QTRY_COMPARE(text(QStringLiteral("cursor"), AgentsModel::State),
                 QStringLiteral("Cannot use an address on this computer"));
    QCOMPARE(table().currentIndex().data(AgentsModel::AgentIdRole).toString(), QStringLiteral("codex"));
    select(QStringLiteral("cursor"));
    QVERIFY(!named<QPushButton>(*m_page, "agentsConnectButton")->isEnabled());
    QTest::keyClick(&table(), Qt::Key_Space);
    QVERIFY(
        named<QLabel>(*m_page, "agentAdvice")->text().contains(QStringLiteral("servers call the address")));
}

void TestAgentsPage::connectsWithTheKeyboardAlone()
{
    show();
    table().setFocus();
    QTRY_VERIFY(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_Down);
    QCOMPARE(table().currentIndex().data(AgentsModel::AgentIdRole).toString(), QStringLiteral("codex"));
    QTest::keyClick(&table(), Qt::Key_Return);
    QTRY_VERIFY(dialog());
    auto *diff = named<QPlainTextEdit>(*dialog(), "agentDiffView");
    QTRY_VERIFY(diff->hasFocus());
    QTRY_VERIFY(diff->toPlainText().contains(QStringLiteral("+ 2  model_provider = \"sluice\"")));
    QTRY_VERIFY(named<QPushButton>(*dialog(), "agentApplyButton")->isEnabled());
    QTest::keyClick(diff, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog());
    const QByteArray written = m_home->read(".codex/config.toml");
    QVERIFY2(written.contains("model_provider = \"sluice\""), written.constData());
    QVERIFY(written.contains("base_url = \"http://127.0.0.1:4747/v1\""));
    QVERIFY(written.contains("sk-sluice-"));
    QVERIFY(!written.contains("not-made-yet"));
    QVERIFY(m_desk->control.calls.contains(QStringLiteral("createKey codex")));
    QTRY_COMPARE(text(QStringLiteral("codex"), AgentsModel::State), QStringLiteral("Through Sluice"));
    QCOMPARE(named<QPushButton>(*m_page, "agentsConnectButton")->text(), QStringLiteral("Change…"));
    QCOMPARE(text(QStringLiteral("codex"), AgentsModel::Key), QStringLiteral("codex"));
    QCOMPARE(m_desk->host.undos.size(), size_t(1));
    QCOMPARE(m_desk->host.undos[0].text, QStringLiteral("Codex goes through Sluice"));
    QVERIFY(named<QLabel>(*m_page, "agentWaitingLabel")->isVisible());
}

void TestAgentsPage::thePreviewMasksAndCounts()
{
    m_home->write(
        ".claude/settings.json",
        "{\n  \"env\": {\n    \"ANTHROPIC_AUTH_TOKEN\": \"sk-ant-planted-planted-planted\"\n  }\n}\n");
    show();
    QDialog *shown = openConnect(QStringLiteral("claude-code"));
    auto *diff = named<QPlainTextEdit>(*shown, "agentDiffView");
    QTRY_VERIFY(diff->toPlainText().contains(QStringLiteral("ANTHROPIC_BASE_URL")));
    const QString text = diff->toPlainText();
    QVERIFY2(
        text.contains(QStringLiteral("~/.claude/settings.json: 1 line(s) added, 1 changed, nothing removed")),
        qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("sk-a…")));
    QVERIFY(text.contains(QStringLiteral("sk-sluice-new-…")));
    QVERIFY(!text.contains(QStringLiteral("planted")));
    QVERIFY(named<QLabel>(*shown, "agentBackupLabel")
                ->text()
                .contains(QStringLiteral("settings.json.sluice-backup")));
    named<QPushButton>(*shown, "agentCopyTextButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    // A model of one's own is one line more.
    named<QComboBox>(*shown, "agentModelCombo")->setCurrentText(QStringLiteral("gpt-y"));
    QTRY_VERIFY(diff->toPlainText().contains(QStringLiteral("\"ANTHROPIC_MODEL\": \"gpt-y\"")));
}

void TestAgentsPage::undoGivesTheOldBytesBack()
{
    show();
    const QByteArray before = m_home->read(".codex/config.toml");
    apply(openConnect(QStringLiteral("codex")));
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(1));
    QVERIFY(m_home->read(".codex/config.toml") != before);
    m_desk->host.undos[0].undo();
    QTRY_COMPARE(m_home->read(".codex/config.toml"), before);
    QTRY_COMPARE(text(QStringLiteral("codex"), AgentsModel::State),
                 QStringLiteral("Goes to OpenAI directly"));
}

void TestAgentsPage::theFirstRequestLightsUp()
{
    show();
    apply(openConnect(QStringLiteral("codex")));
    auto *waiting = named<QLabel>(*m_page, "agentWaitingLabel");
    QTRY_VERIFY(waiting->isVisible());
    QVERIFY(waiting->text().contains(QStringLiteral("Waiting for the first request")));
    m_desk->control.record({finishedRequest(QUuid::createUuid())});
    QVERIFY(waiting->text().contains(QStringLiteral("Waiting")));
    RequestRecord record = finishedRequest(keyIdNamed(QStringLiteral("codex")));
    record.agent = QStringLiteral("codex");
    m_desk->control.record({record});
    QTRY_VERIFY2(waiting->text().contains(QStringLiteral("First request at")), qPrintable(waiting->text()));
    QVERIFY(waiting->text().contains(QStringLiteral("claude-opus, 200")));
    QCOMPARE(text(QStringLiteral("codex"), AgentsModel::LastSeen), QStringLiteral("now"));
}

void TestAgentsPage::withoutARequestAChecklistHelps()
{
    show();
    m_page->findChild<AgentDrawer *>()->wait().setPatience(std::chrono::milliseconds(50));
    apply(openConnect(QStringLiteral("codex")));
    auto *checklist = named<QLabel>(*m_page, "agentChecklist");
    QTRY_VERIFY(checklist->isVisible());
    QVERIFY(checklist->text().contains(QStringLiteral("was not started again")));
    QVERIFY(!checklist->text().contains(QStringLiteral("not running")));
    m_desk->control.record({finishedRequest(keyIdNamed(QStringLiteral("codex")))});
    QTRY_VERIFY(!checklist->isVisible());
}

void TestAgentsPage::addressAndKeyAreTried_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("said");
    QTest::newRow("right")
        << QByteArray(
               "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"data\":[{\"id\":\"a\"},{\"id\":\"b\"}]}")
        << QStringLiteral("Sluice answered with 2 model(s)");
    QTest::newRow("wrong key")
        << QByteArray("HTTP/1.1 401 No\r\nConnection: close\r\n\r\n{\"error\":{\"message\":\"Revoked.\"}}")
        << QStringLiteral("Sluice answered with 401: Revoked.");
    QTest::newRow("nobody there") << QByteArray() << QStringLiteral("Is the gateway running?");
}

void TestAgentsPage::addressAndKeyAreTried()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, said);
    QTcpServer server;
    QTcpSocket nobody; // has a port that nobody else gets, and does not listen
    QVERIFY(answer.isEmpty() ? nobody.bind(QHostAddress::LocalHost) : server.listen(QHostAddress::LocalHost));
    QByteArray asked;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&, socket] {
            asked += socket->readAll();
            if (!asked.contains("\r\n\r\n"))
                return;
            socket->write(answer);
            socket->disconnectFromHost();
        });
    });
    m_desk->control.setStatus({GatewayStatus::State::Running,
                               QStringLiteral("http://127.0.0.1:%1")
                                   .arg(answer.isEmpty() ? nobody.localPort() : server.serverPort()),
                               {},
                               {},
                               0,
                               0});
    show();
    apply(openConnect(QStringLiteral("codex")));
    auto *test = named<QPushButton>(*m_page, "agentTestButton");
    QTRY_VERIFY(test->isVisible());
    QTRY_COMPARE(text(QStringLiteral("codex"), AgentsModel::State), QStringLiteral("Through Sluice"));
    test->click();
    auto *result = named<QLabel>(*m_page, "agentTestResult");
    QTRY_VERIFY2(result->text().contains(said), qPrintable(result->text()));
    QVERIFY(test->isEnabled());
    if (!answer.isEmpty()) {
        QVERIFY(asked.startsWith("GET /v1/models "));
        const QByteArray key = asked.mid(asked.indexOf("Bearer ") + 7, 53);
        QVERIFY(m_home->read(".codex/config.toml").contains(key));
    }
}

void TestAgentsPage::anExistingKeyMustBePastedRight()
{
    VirtualKey key = keyNamed("laptop");
    key.hash = hashSecret("sk-sluice-right");
    m_desk->control.setConfiguration({}, {}, {key});
    show();
    QDialog *shown = openConnect(QStringLiteral("codex"));
    named<QRadioButton>(*shown, "agentKeyExistingRadio")->click();
    auto *secret = named<QLineEdit>(*shown, "agentKeySecretField");
    QVERIFY(secret->isVisible());
    secret->setText(QStringLiteral("sk-sluice-wrong"));
    apply(shown);
    auto *problem = named<QLabel>(*shown, "agentProblemLabel");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(QStringLiteral("not the secret")), qPrintable(problem->text()));
    QCOMPARE(m_home->read(".codex/config.toml"), QByteArray("# mine\nmodel_provider = \"openai\"\n"));
    secret->setText(QStringLiteral("sk-sluice-right"));
    apply(shown);
    QTRY_VERIFY(m_home->read(".codex/config.toml").contains("\"sk-sluice-right\""));
    QVERIFY(m_desk->control.calls.filter(QStringLiteral("createKey")).isEmpty());
    QTRY_COMPARE(text(QStringLiteral("codex"), AgentsModel::Key), QStringLiteral("laptop"));
}

void TestAgentsPage::anExistingKeyCanGetANewSecret()
{
    m_desk->control.setConfiguration({}, {}, {keyNamed("laptop")});
    show();
    QDialog *shown = openConnect(QStringLiteral("codex"));
    named<QRadioButton>(*shown, "agentKeyExistingRadio")->click();
    named<QCheckBox>(*shown, "agentKeyRotateCheck")->click();
    QVERIFY(!named<QLineEdit>(*shown, "agentKeySecretField")->isEnabled());
    apply(shown);
    QTRY_VERIFY(m_home->read(".codex/config.toml").contains("experimental_bearer_token"));
    QCOMPARE(m_desk->control.calls.filter(QStringLiteral("rotateKey")).size(), 1);
}

void TestAgentsPage::opensWithTheKeyThatWasMade()
{
    VirtualKey key = keyNamed("laptop");
    key.hash = hashSecret("sk-sluice-right");
    m_desk->control.setConfiguration({}, {}, {keyNamed("other"), key});
    show();
    m_page->openWith(QStringLiteral("connect:codex ") + key.id.toString(QUuid::WithoutBraces));
    QTRY_VERIFY(dialog());
    QVERIFY(named<QRadioButton>(*dialog(), "agentKeyExistingRadio")->isChecked());
    QCOMPARE(named<QComboBox>(*dialog(), "agentKeyCombo")->currentData().toUuid(), key.id);
    auto *secret = named<QLineEdit>(*dialog(), "agentKeySecretField");
    QTRY_VERIFY(secret->hasFocus());
    secret->setText(QStringLiteral("sk-sluice-right"));
    apply(dialog());
    QTRY_VERIFY(m_home->read(".codex/config.toml").contains("sk-sluice-right"));
}

void TestAgentsPage::aLateChangeLeavesNoKeyBehind()
{
    show();
    QDialog *shown = openConnect(QStringLiteral("codex"));
    QTRY_VERIFY(named<QPushButton>(*shown, "agentApplyButton")->isEnabled());
    m_home->write(".codex/config.toml", "# changed meanwhile\n");
    apply(shown);
    auto *problem = named<QLabel>(*shown, "agentProblemLabel");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(QStringLiteral("changed meanwhile")), qPrintable(problem->text()));
    QCOMPARE(m_home->read(".codex/config.toml"), QByteArray("# changed meanwhile\n"));
    QCOMPARE(m_desk->control.calls.filter(QStringLiteral("revokeKey")).size(), 1);
    // The new preview is of the new file, and works; the reason for it stays until something is changed.
    QTRY_VERIFY(named<QPlainTextEdit>(*shown, "agentDiffView")
                    ->toPlainText()
                    .contains(QStringLiteral("changed meanwhile")));
    QVERIFY(problem->isVisible());
    named<QComboBox>(*shown, "agentModelCombo")->setCurrentText(QStringLiteral("gpt-y"));
    QVERIFY(!problem->isVisible());
    apply(shown);
    QTRY_VERIFY(m_home->read(".codex/config.toml").contains("sluice"));
}

void TestAgentsPage::brokenSettingsAreSaid()
{
    m_home->write(".codex/config.toml", "[broken\n");
    show();
    QCOMPARE(text(QStringLiteral("codex"), AgentsModel::State),
             QStringLiteral("Its settings cannot be read"));
    select(QStringLiteral("codex"));
    QTest::keyClick(&table(), Qt::Key_Space);
    QVERIFY(named<QLabel>(*m_page, "agentAdvice")->text().contains(QStringLiteral("Line 1:")));
    QVERIFY(!named<QPushButton>(*m_page, "agentsConnectButton")->isEnabled());
}

void TestAgentsPage::disconnectingCanBeUndone()
{
    show();
    const QByteArray before = m_home->read(".codex/config.toml");
    apply(openConnect(QStringLiteral("codex")));
    QTRY_COMPARE(text(QStringLiteral("codex"), AgentsModel::State), QStringLiteral("Through Sluice"));
    const QByteArray connected = m_home->read(".codex/config.toml");
    m_page->activateWindow(); // nobody does it here once the dialog is gone
    table().setFocus();
    QTRY_VERIFY(table().hasFocus());
    select(QStringLiteral("codex"));
    QTest::keyClick(&table(), Qt::Key_Delete);
    QTRY_COMPARE(m_home->read(".codex/config.toml"), before);
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(2));
    QTRY_COMPARE(text(QStringLiteral("codex"), AgentsModel::State),
                 QStringLiteral("Goes to OpenAI directly"));
    m_desk->host.undos[1].undo();
    QTRY_COMPARE(m_home->read(".codex/config.toml"), connected);
    QTRY_COMPARE(text(QStringLiteral("codex"), AgentsModel::State), QStringLiteral("Through Sluice"));
    disconnectAgent(QStringLiteral("codex"));
    QTRY_COMPARE(m_home->read(".codex/config.toml"), before);
}

void TestAgentsPage::aConflictIsAskedAbout()
{
    show();
    apply(openConnect(QStringLiteral("codex")));
    QTRY_COMPARE(text(QStringLiteral("codex"), AgentsModel::State), QStringLiteral("Through Sluice"));
    m_home->write(".codex/config.toml",
                  m_home->read(".codex/config.toml").replace("= \"sluice\"", "= \"other\""));
    disconnectAgent(QStringLiteral("codex"));
    const auto box = [this] {
        return m_page->findChild<QMessageBox *>(QStringLiteral("agentConflictDialog"));
    };
    QTRY_VERIFY(box());
    const QString said = box()->informativeText();
    QVERIFY2(said.contains(QStringLiteral("before Sluice: \"openai\"")) &&
                 said.contains(QStringLiteral("now: \"other\"")),
             qPrintable(said));
    named<QPushButton>(*box(), "agentConflictPutBackButton")->click();
    QTRY_COMPARE(m_home->read(".codex/config.toml"), QByteArray("# mine\nmodel_provider = \"openai\"\n"));
}

void TestAgentsPage::driftIsNoticed()
{
    show();
    apply(openConnect(QStringLiteral("codex")));
    QTRY_COMPARE(text(QStringLiteral("codex"), AgentsModel::State), QStringLiteral("Through Sluice"));
    // Nobody presses Rescan.
    m_home->write(".codex/config.toml",
                  m_home->read(".codex/config.toml").replace("= \"sluice\"", "= \"other\""));
    QTRY_VERIFY2(
        text(QStringLiteral("codex"), AgentsModel::State).startsWith(QStringLiteral("Changed since")),
        qPrintable(text(QStringLiteral("codex"), AgentsModel::State)));
    select(QStringLiteral("codex"));
    QCOMPARE(named<QPushButton>(*m_page, "agentsConnectButton")->text(), QStringLiteral("Connect again…"));
    QVERIFY(m_home->read(".codex/config.toml").contains("\"other\"")); // nothing is repaired by itself
}

void TestAgentsPage::overridesAreShown()
{
    m_home->install("gemini");
    m_home->write(".bashrc", "\nexport GEMINI_API_KEY=AIza-planted-planted-planted\n");
    show();
    apply(openConnect(QStringLiteral("gemini-cli")));
    QTRY_COMPARE(text(QStringLiteral("gemini-cli"), AgentsModel::State),
                 QStringLiteral("GEMINI_API_KEY in ~/.bashrc overrides it"));
    auto *copy = named<QPushButton>(*m_page, "agentUnsetButton1");
    QVERIFY(copy->isVisible());
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("unset GEMINI_API_KEY"));
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QStringLiteral("planted")));
    QCOMPARE(m_home->read(".bashrc"), QByteArray("\nexport GEMINI_API_KEY=AIza-planted-planted-planted\n"));
}

void TestAgentsPage::byHandGivesTextWithTheKey()
{
    m_home->write(".continue/config.yaml", "models: []\n");
    show();
    QCOMPARE(text(QStringLiteral("continue"), AgentsModel::State), QStringLiteral("Set up by hand"));
    QDialog *shown = openConnect(QStringLiteral("continue"));
    auto *view = named<QPlainTextEdit>(*shown, "agentDiffView");
    QVERIFY(view->toPlainText().contains(QStringLiteral("apiKey: sk-sluice-new-…")));
    // YAML goes by its indentation.
    QVERIFY(view->toPlainText().startsWith(QStringLiteral("  - name: ")));
    QVERIFY(!named<QPushButton>(*shown, "agentCopyTextButton")->isEnabled());
    apply(shown);
    QTRY_VERIFY(named<QPushButton>(*shown, "agentCopyTextButton")->isEnabled());
    QVERIFY(!view->toPlainText().contains(QStringLiteral("…")));
    named<QPushButton>(*shown, "agentCopyTextButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), view->toPlainText());
    QCOMPARE(m_home->read(".continue/config.yaml"), QByteArray("models: []\n"));
    QVERIFY(named<QLabel>(*m_page, "agentWaitingLabel")->isVisible());
}

void TestAgentsPage::projectsAndGit()
{
    m_home->write("src/.git/HEAD", "ref: refs/heads/main\n");
    show();
    QDialog *shown = openConnect(QStringLiteral("claude-code"));
    named<QRadioButton>(*shown, "agentScopeProjectRadio")->click();
    auto *problem = named<QLabel>(*shown, "agentProblemLabel");
    QTRY_VERIFY(problem->isVisible()); // no folder yet
    named<QLineEdit>(*shown, "agentFolderEdit")->setText(m_home->path("src"));
    QTRY_VERIFY(named<QLabel>(*shown, "agentNotesLabel")->isVisible());
    QVERIFY(named<QLabel>(*shown, "agentNotesLabel")->text().contains(QStringLiteral("git working tree")));
    apply(shown);
    QTRY_VERIFY(m_home->read("src/.claude/settings.local.json").contains("sk-sluice-"));
    auto *undo = [this]() -> QPushButton * {
        [this] {
            QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("agentProjectDisconnectButton1")));
        }();
        return m_page->findChild<QPushButton *>(QStringLiteral("agentProjectDisconnectButton1"));
    }();
    QVERIFY(undo);
    undo->click();
    QTRY_VERIFY(!QFile::exists(m_home->path("src/.claude/settings.local.json")));
}

void TestAgentsPage::backupsAreSeenAndRestored()
{
    show();
    apply(openConnect(QStringLiteral("codex")));
    auto *backups = named<QTableView>(*m_page, "agentBackupsTable");
    QTRY_VERIFY(backups->isVisible() && backups->model()->rowCount() == 1);
    backups->setCurrentIndex(backups->model()->index(0, 0));
    named<QPushButton>(*m_page, "agentBackupViewButton")->click();
    const auto viewer = [this] { return m_page->findChild<QDialog *>(QStringLiteral("agentBackupDialog")); };
    QTRY_VERIFY(viewer());
    QVERIFY(named<QPlainTextEdit>(*viewer(), "agentBackupView")
                ->toPlainText()
                .contains(QStringLiteral("+ 2  model_provider = \"openai\"")));
    viewer()->reject();
    backups->setCurrentIndex(backups->model()->index(0, 0));
    named<QPushButton>(*m_page, "agentBackupRestoreButton")->click();
    QTRY_COMPARE(m_home->read(".codex/config.toml"), QByteArray("# mine\nmodel_provider = \"openai\"\n"));
    QTRY_COMPARE(m_desk->host.messages.size(), size_t(1));
    QCOMPARE(m_desk->host.messages[0].level, Message::Level::Success);
    QTRY_COMPARE(backups->model()->rowCount(), 2);
}

void TestAgentsPage::theTerminalSaysWhatItGets()
{
    show();
    select(QStringLiteral("claude-code"));
    named<QAction>(*m_page, "agentTerminalAction")->trigger();
    QVERIFY(dialog());
    const QString said = named<QPlainTextEdit>(*dialog(), "agentDiffView")->toPlainText();
    QVERIFY(said.contains(QStringLiteral("+ ANTHROPIC_BASE_URL=http://127.0.0.1:4747")));
    QVERIFY(said.contains(QStringLiteral("+ ANTHROPIC_AUTH_TOKEN=sk-sluice-new-…")));
    QVERIFY(said.contains(QStringLiteral("- ANTHROPIC_API_KEY")));
    // The terminal of this home writes down what it was started with.
    const QString file = m_home->path("programs/xterm");
    m_home->write(file, "#!/bin/sh\necho \"$ANTHROPIC_BASE_URL $* $PWD\" > \"" +
                            m_home->path("seen").toUtf8() + "\"\n");
    QDir().mkpath(m_home->path("src"));
    named<QLineEdit>(*dialog(), "agentFolderEdit")->setText(m_home->path("src"));
    apply(dialog());
    const QByteArray expected = "http://127.0.0.1:4747 -e " + m_home->path("programs/claude").toUtf8() + ' ' +
                                m_home->path("src").toUtf8() + '\n';
    QTRY_COMPARE(m_home->read("seen"), expected);
    QVERIFY(!QFile::exists(m_home->path(".claude/settings.json")));
    QTRY_VERIFY(!dialog());
}

void TestAgentsPage::theModelSurvivesChanges()
{
    AgentsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const agents::AgentDesk desk = m_home->desk();
    model.setAgents(desk.look("http://127.0.0.1:4747"), desk.home());
    QCOMPARE(model.rowCount(), 11);
    m_home->install("aider");
    model.setAgents(desk.look("http://127.0.0.1:4747"), desk.home());
    QCOMPARE(model.index(2, AgentsModel::Name).data().toString(), QStringLiteral("Aider"));
    model.setConfiguration(m_desk->control.configuration());
    model.note({finishedRequest(QUuid::createUuid())});
    model.setNow(SystemClock().now());
    QCOMPARE(model.index(0, AgentsModel::LastSeen).data().toString(), QStringLiteral("now"));
    QVERIFY(model.index(0, AgentsModel::State)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(QStringLiteral("State: ")));
    model.setAgents({}, desk.home());
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestAgentsPage)
#include "test_agentspage.moc"
