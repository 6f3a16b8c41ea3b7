// The first run, from the welcome to the first request, by keyboard.
#include "tests/support/fakecontrol.h"
#include "tests/support/patience.h"
#include "ui/common/pagehost.h"
#include "ui/common/spendfeed.h"
#include "ui/firstrun/firstrundialog.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;

class TestFirstRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWantedOnce();
    void goesThroughAllSteps();
    void makesKeysAndRules();
    void staysWhereSomethingFailed();
    void canBeSkipped();
    void offersWhatRunsHere();
};

namespace {

class Host final : public PageHost
{
public:
    void showMessage(const Message &) override {}
    void dismissMessage(const QString &) override {}
    void offerUndo(const QString &, std::function<void()>, std::function<void()>) override {}
    void openPage(const QString &id, const QString &argument) override
    {
        opened << (id + QLatin1Char(' ') + argument).trimmed();
    }
    QStringList opened = {};
};

struct Rig
{
    Rig()
    {
        home.home = folder.path();
        dialog = std::make_unique<FirstRunDialog>(PageContext{control, host, spend}, home, nullptr);
        dialog->show();
    }
    // An agent that is found by its settings and its program.
    void installCodex()
    {
        QDir(folder.path()).mkpath(QStringLiteral(".codex"));
        QDir(folder.path()).mkpath(QStringLiteral("bin"));
        QFile program(folder.filePath(QStringLiteral("bin/codex")));
        if (!program.open(QIODevice::WriteOnly) || program.write("#!/bin/sh\n") < 0)
            qFatal("No program");
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        home.environment.insert(QStringLiteral("PATH"), folder.filePath(QStringLiteral("bin")));
        dialog = std::make_unique<FirstRunDialog>(PageContext{control, host, spend}, home, nullptr);
        dialog->show();
    }
    template<typename T>
    T *find(const char *name) const
    {
        T *found = dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("No %s", name);
        return found;
    }
    void press(const char *name) const { QTest::keyClick(find<QPushButton>(name), Qt::Key_Space); }
    int step() const { return find<QStackedWidget>("firstRunSteps")->currentIndex(); }

    QTemporaryDir folder = QTemporaryDir();
    FakeControl control = FakeControl();
    SystemClock clock = {};
    SpendFeed spend = SpendFeed(control, clock);
    Host host = {};
    agents::AgentHome home = {};
    std::unique_ptr<FirstRunDialog> dialog = {};
};

} // namespace

void TestFirstRun::isWantedOnce()
{
    Rig rig;
    QVERIFY(wantsFirstRun(*rig.control.configuration()));
    rig.press("firstRunSkipButton");
    QVERIFY(!wantsFirstRun(*rig.control.configuration()));
}

void TestFirstRun::goesThroughAllSteps()
{
    Rig rig;
    QCOMPARE(rig.step(), 0);
    QVERIFY(!rig.find<QPushButton>("firstRunBackButton")->isVisible());
    rig.press("firstRunNextButton");
    QCOMPARE(rig.step(), 1);
    rig.press("firstRunBackButton");
    QCOMPARE(rig.step(), 0);
    rig.press("firstRunNextButton");
    rig.press("firstRunSimulatorButton");
    QCOMPARE(rig.step(), 2);
    rig.find<QCheckBox>("firstRunGuardCheck")->setChecked(false);
    rig.press("firstRunNextButton");
    QTRY_COMPARE(rig.step(), 3);

    RequestRecord record;
    record.id = QUuid::createUuid();
    record.outcome = Outcome::Done;
    record.status = 200;
    record.agent = QStringLiteral("codex");
    record.modelAsked = QStringLiteral("gpt-x");
    record.durationMicros = 340'000;
    rig.control.record({record});
    const QString said = rig.find<QLabel>("firstRunWatchLabel")->text();
    QVERIFY2(said.contains(QStringLiteral("codex")) && said.contains(QStringLiteral("gpt-x")),
             qPrintable(said));
    rig.press("firstRunNextButton");
    QVERIFY(!rig.dialog->isVisible());
    QCOMPARE(rig.host.opened, QStringList{QStringLiteral("overview")});
    QVERIFY(!wantsFirstRun(*rig.control.configuration()));
}

void TestFirstRun::makesKeysAndRules()
{
    Rig rig;
    rig.installCodex();
    rig.press("firstRunNextButton");
    rig.press("firstRunNextButton");
    auto *list = rig.find<QListWidget>("firstRunAgentsList");
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().startsWith(QStringLiteral("Codex")));
    rig.find<QSpinBox>("firstRunBudgetSpin")->setValue(7);
    rig.press("firstRunNextButton");
    QTRY_COMPARE(rig.step(), 3);
    const auto &keys = rig.control.configuration()->keys();
    QCOMPARE(keys.size(), size_t(1));
    QCOMPARE(keys[0].name, QStringLiteral("codex"));
    QCOMPARE(keys[0].policy.governance.budgets.size(), size_t(1));
    QCOMPARE(keys[0].policy.governance.budgets[0].limit, Money::fromPico(7 * Money::PicoPerUsd));
    QVERIFY(rig.control.configuration()->guardrails().size() >= 14);
    // Back and forth again makes nothing twice.
    rig.press("firstRunBackButton");
    rig.press("firstRunNextButton");
    QTRY_COMPARE(rig.step(), 3);
    QCOMPARE(rig.control.configuration()->keys().size(), size_t(1));
    rig.press("firstRunNextButton");
    QCOMPARE(rig.host.opened, QStringList{QStringLiteral("agents codex")});
}

void TestFirstRun::staysWhereSomethingFailed()
{
    Rig rig;
    rig.press("firstRunNextButton");
    rig.press("firstRunNextButton");
    rig.control.failWith(Error{Error::Kind::Storage, QStringLiteral("The disk is full."), "disk"});
    rig.press("firstRunNextButton");
    QTRY_VERIFY(rig.find<QLabel>("firstRunProblem")->isVisible());
    QCOMPARE(rig.find<QLabel>("firstRunProblem")->text(), QStringLiteral("The disk is full."));
    QCOMPARE(rig.step(), 2);
    rig.control.failWith({});
    rig.press("firstRunNextButton");
    QTRY_COMPARE(rig.step(), 3);
}

void TestFirstRun::canBeSkipped()
{
    Rig rig;
    QTest::keyClick(rig.dialog.get(), Qt::Key_Escape);
    QVERIFY(!rig.dialog->isVisible());
    QVERIFY(rig.host.opened.isEmpty());
    QVERIFY(rig.control.configuration()->keys().empty());
}

void TestFirstRun::offersWhatRunsHere()
{
    Rig rig;
    LocalServer server{.presetId = QStringLiteral("ollama"), .name = QStringLiteral("Ollama")};
    server.draft.name = server.name;
    server.draft.auth = AuthStyle::None;
    server.draft.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:11434/v1"));
    server.draft.models = QStringList{QStringLiteral("llama3:8b")};
    rig.control.localServers = {server};
    rig.press("firstRunNextButton");
    QVERIFY(rig.control.configuration()->providers().empty()); // found, not taken
    rig.press("providerFound_ollama");
    QTRY_COMPARE(rig.find<QLabel>("firstRunProvidersLabel")->text(), QStringLiteral("Ready: Ollama"));
    QCOMPARE(rig.control.configuration()->providers()[0].models, server.draft.models);
}

QTEST_MAIN(TestFirstRun)
#include "test_firstrun.moc"
