// The first run of the real program over an empty database, by the keyboard alone: what was chosen stands in
// the database, and the first request that is shown is the one in the books.
#include "core/control/guardpresets.h"
#include "tests/support/patience.h"
#include "tests/ui/screens/guesthome.h"
#include "tests/ui/screens/hand.h"
#include "ui/common/format.h"
#include "ui/firstrun/firstrundialog.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>

#include <algorithm>

using namespace sluice;

class TestBegin final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void fromTheWelcomeToTheFirstRequest();

private:
    StoredConfiguration stored() const { return m_cockpit->books().load().value(); }
    void pressButton(const char *name) const
    {
        m_hand->go(name);
        m_hand->press(Qt::Key_Space);
    }
    // In none of the database's files.
    bool isInTheDatabase(const QByteArray &text) const;

    std::unique_ptr<GuestHome> m_home;
    std::unique_ptr<Cockpit> m_cockpit;
    std::unique_ptr<Hand> m_hand;
};

void TestBegin::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_home = std::make_unique<GuestHome>();
    m_cockpit = std::make_unique<Cockpit>(CockpitOptions{.demoData = false});
    m_hand = std::make_unique<Hand>(*m_cockpit);
}

void TestBegin::cleanupTestCase()
{
    m_hand.reset();
    m_cockpit.reset();
}

bool TestBegin::isInTheDatabase(const QByteArray &text) const
{
    for (const char *name : {"sluice.db", "sluice.db-wal"}) {
        QFile file(m_cockpit->directory() + QLatin1Char('/') + QLatin1String(name));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

void TestBegin::fromTheWelcomeToTheFirstRequest()
{
    const QByteArray secret = "sk-ant-api03-abcdefghijklmnopqrstuvwxyz0123456789";
    QVERIFY(stored().keys.empty());
    QVERIFY(wantsFirstRun(*m_cockpit->control().configuration()));
    m_hand->press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_hand->type(QStringLiteral("First steps"));
    m_hand->press(Qt::Key_Return);
    const QDialog *run = m_hand->dialog("firstRunDialog");
    const auto *steps = run->findChild<QStackedWidget *>(QStringLiteral("firstRunSteps"));
    const auto *address = run->findChild<QLabel *>(QStringLiteral("firstRunAddressLabel"));
    QVERIFY2(address->text().contains(m_cockpit->control().status().address), qPrintable(address->text()));
    pressButton("firstRunNextButton");
    QCOMPARE(steps->currentIndex(), 1);

    // A provider with a key.
    pressButton("firstRunAddProviderButton");
    m_hand->dialog("addProviderDialog");
    m_hand->go("providerPresetSearch");
    m_hand->type(QStringLiteral("anthropic"));
    m_hand->press(Qt::Key_Return);
    m_hand->go("providerKeyField");
    m_hand->type(QString::fromLatin1(secret));
    pressButton("providerSaveButton");
    const auto providers = [this] {
        QStringList names;
        for (const Provider &provider : stored().providers)
            names << provider.name;
        return names;
    };
    QTRY_VERIFY2(providers().contains(QStringLiteral("anthropic")),
                 qPrintable(providers().join(QLatin1Char(' '))));
    m_hand->dialog("firstRunDialog");
    const auto *ready = run->findChild<QLabel *>(QStringLiteral("firstRunProvidersLabel"));
    QTRY_COMPARE(ready->text(), QStringLiteral("Ready: ") + providers().join(QStringLiteral(", ")));
    QVERIFY(!isInTheDatabase(secret));
    pressButton("firstRunNextButton");
    QCOMPARE(steps->currentIndex(), 2);

    // One of the agents that are installed gets a key with a budget.
    const auto *agents = run->findChild<QListWidget *>(QStringLiteral("firstRunAgentsList"));
    QTRY_VERIFY(agents->count() > 1);
    m_hand->go("firstRunAgentsList");
    m_hand->press(Qt::Key_Home);
    for (int row = 0; row < agents->count(); ++row) {
        QCOMPARE(agents->currentRow(), row);
        if (!agents->item(row)->text().startsWith(QLatin1String("Codex")))
            m_hand->press(Qt::Key_Space); // not that one
        m_hand->press(Qt::Key_Down);
    }
    m_hand->go("firstRunBudgetSpin");
    m_hand->retype(QStringLiteral("7"));
    pressButton("firstRunNextButton");
    QTRY_COMPARE(steps->currentIndex(), 3);
    const StoredConfiguration made = stored();
    QCOMPARE(made.keys.size(), size_t(1));
    QCOMPARE(made.keys[0].name, QStringLiteral("codex"));
    QVERIFY(!made.keys[0].hash.isEmpty());
    const std::vector<Budget> budgets = made.keys[0].policy.governance.budgets;
    QCOMPARE(budgets.size(), size_t(1));
    QCOMPARE(budgets[0].per, BudgetPeriod::Day);
    QCOMPARE(budgets[0].limit, Money::fromPico(7 * Money::PicoPerUsd));
    const auto presets = builtinGuardrailPresets();
    const auto secrets = std::count_if(presets.begin(), presets.end(), [](const GuardrailPreset &preset) {
        return preset.group == QLatin1String("secrets");
    });
    QCOMPARE(qsizetype(made.guardrails.size()), secrets);

    // The first request.
    const auto *watch = run->findChild<QLabel *>(QStringLiteral("firstRunWatchLabel"));
    QCOMPARE(watch->text(), QStringLiteral("Waiting for the first request…"));
    QCOMPARE(m_cockpit->books().requests({}).value().total, 0);
    pressButton("firstRunTestButton");
    QTRY_COMPARE(m_cockpit->books().requests({}).value().total, 1);
    const RequestRecord record = m_cockpit->books().requests({}).value().records.front();
    QCOMPARE(record.outcome, Outcome::Done);
    QTRY_COMPARE(watch->text(), QStringLiteral("It works: %1 asked %2, %3 in %4.")
                                    .arg(record.agent.isEmpty() ? QStringLiteral("a program") : record.agent,
                                         record.modelAsked, QString::number(record.status),
                                         durationText(record.durationMicros)));

    // It does not come again, and goes on where the agent is connected.
    pressButton("firstRunNextButton");
    QTRY_COMPARE(m_cockpit->window().currentPage(), QStringLiteral("agents"));
    QTRY_VERIFY(!stored().settings.ui.isEmpty());
    QTRY_VERIFY(!wantsFirstRun(*m_cockpit->control().configuration()));
}

QTEST_MAIN(TestBegin)
#include "test_begin.moc"
