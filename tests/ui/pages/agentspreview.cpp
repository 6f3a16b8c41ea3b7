// Takes pictures of the Agents page over a made-up home: agentspreview <folder> <light|dark> <WxH>
#include "tests/ui/pages/desk.h"
#include "tests/unit/agents/agenttest.h"
#include "ui/agents/agentdrawer.h"
#include "ui/agents/agentsmodel.h"
#include "ui/agents/agentspage.h"
#include "ui/agents/agentwait.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTimer>

#include <functional>

using namespace sluice;

namespace {

void fillHome(agents::TestHome &home)
{
    for (const char *name : {"claude", "codex", "opencode", "gemini", "cursor", "xterm", "aider"})
        home.install(name);
    home.write(".codex/config.toml",
               "# Codex, as I like it\nmodel = \"gpt-6-sol\"\napproval_policy = \"on-request\"\n"
               "model_provider = \"openai\"  # the default\n\n[tui]\nnotifications = true\n\n"
               "[mcp_servers.docs]\nurl = \"http://localhost:9000\"\n");
    home.write(".zshrc", "\n\nexport GEMINI_API_KEY=AIzaSyD-1234567890abcdefghij\n");
    home.write(".continue/config.yaml", "models: []\n");
    agents::connectNow(home.desk(), QStringLiteral("gemini-cli"), agents::wishOf(),
                       QDateTime::currentDateTime());
    agents::connectNow(home.desk(), QStringLiteral("opencode"), agents::wishOf(),
                       QDateTime::currentDateTime());
    const QByteArray changed = home.read(".config/opencode/opencode.json").replace("4747", "8080");
    home.write(".config/opencode/opencode.json", changed);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 4)
        return 1;
    const QStringList size = arguments[3].split(QLatin1Char('x'));
    agents::TestHome home;
    fillHome(home);
    Desk desk;
    desk.control.directory = home.data();
    desk.control.setStatus(
        {GatewayStatus::State::Running, QStringLiteral("http://127.0.0.1:4747"), {}, {}, 0, 0});
    desk.control.setConfiguration(
        {}, {providerNamed("OpenAI", ProviderProtocol::OpenAi, {QStringLiteral("gpt-6-sol")})},
        {keyNamed("laptop")});
    ThemeController theme(application);
    theme.setMode(themeModeFrom(arguments[2]));
    AgentsPage page(desk.context, home.home());
    page.resize(size[0].toInt(), size[1].toInt());
    page.show();

    const auto shoot = [&](QWidget *widget, const char *name) {
        widget->grab().save(QStringLiteral("%1/%2-%3-%4.png")
                                .arg(arguments[1], QLatin1String(name), arguments[2], arguments[3]));
    };
    auto *table = named<QTableView>(page, "agentsList");
    const auto choose = [&](const char *agent) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data(AgentsModel::AgentIdRole) == QLatin1String(agent)) {
                table->setCurrentIndex(table->model()->index(row, 0));
                Q_EMIT table->clicked(table->currentIndex());
            }
        }
    };
    const auto press = [&](const char *name) {
        if (auto *button = page.findChild<QAbstractButton *>(QLatin1String(name)))
            button->click();
    };
    const auto dialog = [&] { return page.findChild<QDialog *>(QStringLiteral("connectAgentDialog")); };
    const std::vector<std::function<void()>> steps = {
        [&] { shoot(&page, "agents"); },
        [&] { choose("gemini-cli"); },
        [&] { shoot(&page, "agents-override"); },
        [&] { choose("opencode"); },
        [&] { shoot(&page, "agents-changed"); },
        [&] { choose("codex"); },
        [&] { press("agentsConnectButton"); },
        [] {},
        [&] { shoot(dialog(), "agents-connect"); },
        [&] { press("agentKeyExistingRadio"); },
        [&] { press("agentApplyButton"); },
        [] {},
        [&] { shoot(dialog(), "agents-connect-existing"); },
        [&] { press("agentKeyNewRadio"); },
        [&] { page.findChild<AgentDrawer *>()->wait().setPatience(std::chrono::milliseconds(400)); },
        [&] { press("agentApplyButton"); },
        [] {},
        [&] { shoot(&page, "agents-waiting"); },
        [] {},
        [] {},
        [&] { shoot(&page, "agents-checklist"); },
        [&] { choose("claude-code"); },
        [&] { press("agentsConnectButton"); },
        [] {},
        [&] { press("agentScopeProjectRadio"); },
        [] {},
        [&] { shoot(dialog(), "agents-project"); },
        [&] { dialog()->reject(); },
        [&] { named<QAction>(page, "agentTerminalAction")->trigger(); },
        [&] { shoot(dialog(), "agents-terminal"); },
        [&] { dialog()->reject(); },
        [&] { choose("continue"); },
        [&] { press("agentsConnectButton"); },
        [&] { shoot(dialog(), "agents-byhand"); },
        [&] { dialog()->reject(); },
        [&] { choose("cursor"); },
        [&] { shoot(&page, "agents-cursor"); },
    };
    size_t at = 0;
    QTimer timer;
    timer.setInterval(250);
    QObject::connect(&timer, &QTimer::timeout, &page, [&] {
        if (at == steps.size())
            return QApplication::quit();
        steps[at++]();
    });
    timer.start();
    return QApplication::exec();
}
