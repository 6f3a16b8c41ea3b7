#include "app/commandline.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace sluice {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Error wrong(const QString &text)
{
    return Error{Error::Kind::BadRequest, text, "usage"};
}

Result<int> numberIn(const QString &option, const QString &text, int least, int most)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < least || number > most) {
        return wrong(say(QT_TRANSLATE_NOOP("CommandLine", "%1 takes a number from %2 to %3, not “%4”"))
                         .arg(option)
                         .arg(least)
                         .arg(most)
                         .arg(text));
    }
    return number;
}

Result<void> take(CommandLine &line, const QString &option, const QString &value)
{
    if (option == QLatin1String("--data-dir")) {
        if (value.isEmpty())
            return wrong(say(QT_TRANSLATE_NOOP("CommandLine", "--data-dir takes a directory")));
        line.dataDirectory = value;
    } else if (option == QLatin1String("--port")) {
        SLUICE_TRY(line.port, numberIn(option, value, 0, 65535));
    } else if (option == QLatin1String("--workers")) {
        SLUICE_TRY(line.workers, numberIn(option, value, 1, 64));
    } else if (option == QLatin1String("--bind")) {
        if (value != QLatin1String("localhost") && QHostAddress(value).isNull())
            return wrong(
                say(QT_TRANSLATE_NOOP("CommandLine", "--bind takes an IP address, not “%1”")).arg(value));
        line.bindAddress = value;
    } else if (value == QLatin1String("keychain")) {
        line.secrets = SecretsChoice::Keychain;
    } else if (value == QLatin1String("vault")) {
        line.secrets = SecretsChoice::Vault;
    } else {
        return wrong(
            say(QT_TRANSLATE_NOOP("CommandLine", "--secrets takes keychain or vault, not “%1”")).arg(value));
    }
    return {};
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    static const QStringList withValue{QStringLiteral("--data-dir"), QStringLiteral("--port"),
                                       QStringLiteral("--bind"), QStringLiteral("--workers"),
                                       QStringLiteral("--secrets")};
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const QString option = argument.section(QLatin1Char('='), 0, 0);
        if (argument == QLatin1String("--headless")) {
            line.headless = true;
        } else if (argument == QLatin1String("--hidden")) {
            line.startHidden = true;
        } else if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
            line.help = true;
        } else if (argument == QLatin1String("--version") || argument == QLatin1String("-v")) {
            line.version = true;
        } else if (argument == QLatin1String("--demo-data")) {
            line.demoData = true;
        } else if (withValue.contains(option)) {
            const bool attached = argument.size() > option.size();
            if (!attached && i + 1 >= arguments.size())
                return wrong(say(QT_TRANSLATE_NOOP("CommandLine", "%1 needs a value")).arg(option));
            SLUICE_CHECK(
                take(line, option, attached ? argument.sliced(option.size() + 1) : arguments.at(++i)));
        } else {
            return wrong(say(QT_TRANSLATE_NOOP("CommandLine", "unknown option “%1”")).arg(argument));
        }
    }
    return line;
}

QString helpText()
{
    return say(QT_TRANSLATE_NOOP(
        "CommandLine",
        "Usage: sluice [options]\n"
        "\n"
        "The desktop gateway for LLM traffic. Without options it opens the window.\n"
        "\n"
        "  --headless                 run the gateway alone, without a window\n"
        "  --hidden                   start in the tray, where there is one\n"
        "  --data-dir DIR             keep everything in DIR instead of the user's data directory\n"
        "  --port N                   listen on port N; 0: any free one (default 4747)\n"
        "  --bind ADDR                listen on that address (default 127.0.0.1)\n"
        "  --workers N                worker threads (default 2)\n"
        "  --secrets keychain|vault   where provider secrets are kept; the vault's passphrase comes from\n"
        "                             SLUICE_VAULT_PASSPHRASE or is asked for\n"
        "  --demo-data                start with a made-up month of requests, in an empty DIR or, without\n"
        "                             --data-dir, in a folder that is removed at the end\n"
        "  --version                  print the version\n"
        "  --help                     print this\n"
        "\n"
        "SLUICE_ADMIN_TOKEN enables the admin API in headless mode.\n"));
}

} // namespace sluice
