#include "core/agents/terminal.h"

#include "core/agents/agentwords.h"

#include <QFileInfo>
#include <QProcess>

#include <array>

namespace sluice::agents {

namespace {

// What stands before the command. Terminals that hand new windows to a running server are told not to, where
// the server would start the command with its own environment.
struct Terminal
{
    const char *name;
    std::array<const char *, 3> before;
};

constexpr Terminal Terminals[] = {
    {"gnome-terminal", {"--", nullptr, nullptr}}, // sends its environment to its server
    {"konsole", {"--separate", "-e", nullptr}},
    {"xfce4-terminal", {"--disable-server", "-x", nullptr}},
    {"mate-terminal", {"--disable-factory", "-x", nullptr}},
    {"kitty", {nullptr, nullptr, nullptr}},
    {"alacritty", {"-e", nullptr, nullptr}},
    {"foot", {nullptr, nullptr, nullptr}},
    {"wezterm", {"start", "--always-new-process", "--"}},
    {"lxterminal", {"--no-remote", "-e", nullptr}},
    {"terminator", {"--no-dbus", "-x", nullptr}},
    {"xterm", {"-e", nullptr, nullptr}},
    {"urxvt", {"-e", nullptr, nullptr}},
    {"x-terminal-emulator", {"-e", nullptr, nullptr}}, // Debian's choice, whichever it is
};

const Terminal *terminalNamed(const QString &name)
{
    for (const Terminal &terminal : Terminals) {
        if (name == QLatin1String(terminal.name))
            return &terminal;
    }
    return nullptr;
}

// The user's own choice first, where it is one that is known.
QString findTerminal(const AgentHome &home)
{
    const QString chosen = home.program({QStringLiteral("x-terminal-emulator")});
    if (!chosen.isEmpty())
        return chosen;
    QStringList names;
    for (const Terminal &terminal : Terminals)
        names.append(QLatin1String(terminal.name));
    return home.program(names);
}

QString userShell(const AgentHome &home)
{
    const QString shell = home.environment.value(QStringLiteral("SHELL"));
    return shell.isEmpty() ? QStringLiteral("/bin/sh") : shell;
}

} // namespace

QStringList terminalArguments(const QString &terminal, const QStringList &command)
{
    // The link says what it is: /usr/bin/x-terminal-emulator leads to gnome-terminal.wrapper, which takes -e.
    const QString name = QFileInfo(terminal).fileName();
    const Terminal *known = terminalNamed(name);
    QStringList arguments;
    if (known) {
        for (const char *before : known->before) {
            if (before)
                arguments.append(QLatin1String(before));
        }
    } else {
        arguments.append(QStringLiteral("-e"));
    }
    return arguments + command;
}

Result<TerminalCommand> terminalCommand(const AgentHome &home, const AgentKind &kind, const Wish &wish,
                                        const QString &folder)
{
    if (!kind.launch)
        return Error{.kind = Error::Kind::BadRequest,
                     .text = Words::tr("%1 cannot be started with settings of its own.").arg(kind.name)};
    const QString terminal = findTerminal(home);
    if (terminal.isEmpty())
        return Error{.kind = Error::Kind::NotFound, .text = Words::tr("No terminal program was found.")};
    const QString program = kind.programs.isEmpty() ? userShell(home) : home.program(kind.programs);
    if (program.isEmpty())
        return Error{.kind = Error::Kind::NotFound,
                     .text = Words::tr("%1 is not on this computer.").arg(kind.name)};
    const Launch launch = kind.launch(wish);
    TerminalCommand command{terminal, {}, home.environment, folder.isEmpty() ? home.home : folder};
    for (const QByteArray &name : launch.unset)
        command.environment.remove(QString::fromUtf8(name));
    for (const Variable &variable : launch.set)
        command.environment.insert(QString::fromUtf8(variable.name), QString::fromUtf8(variable.value));
    command.arguments = terminalArguments(terminal, QStringList{program} + launch.arguments);
    return command;
}

Result<void> openTerminal(const TerminalCommand &command)
{
    QProcess process;
    process.setProgram(command.program);
    process.setArguments(command.arguments);
    process.setProcessEnvironment(command.environment);
    process.setWorkingDirectory(command.folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!process.startDetached())
        return Error{
            .kind = Error::Kind::NotFound,
            .text = Words::tr("%1 could not be started: %2").arg(command.program, process.errorString())};
    return {};
}

} // namespace sluice::agents
