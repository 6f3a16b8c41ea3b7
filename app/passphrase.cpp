#include "app/passphrase.h"

#include <QCoreApplication>

#include <cstdio>

#ifndef Q_OS_WIN
#include <termios.h>
#include <unistd.h>
#endif

namespace sluice {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Passphrase", text);
}

#ifndef Q_OS_WIN
// Keeps what is typed off the screen, and gives the terminal back as it was.
class NoEcho
{
public:
    NoEcho()
    {
        m_changed = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_changed)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_changed = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~NoEcho()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    termios m_before = {};
    bool m_changed = false;
};

Result<SharedSecret> askOnTerminal()
{
    std::fputs(qPrintable(say(QT_TRANSLATE_NOOP("Passphrase", "Passphrase of the Sluice vault: "))), stderr);
    QByteArray typed(4096, '\0');
    {
        const NoEcho silent;
        if (!std::fgets(typed.data(), int(typed.size()), stdin))
            typed.clear();
    }
    std::fputs("\n", stderr);
    typed.truncate(qstrlen(typed.constData()));
    while (typed.endsWith('\n') || typed.endsWith('\r'))
        typed.chop(1);
    auto secret = std::make_shared<const SecretBytes>(QByteArrayView(typed));
    wipeBytes(typed);
    return SharedSecret(std::move(secret));
}
#endif

} // namespace

SharedSecret passphraseOfEnvironment()
{
    QByteArray value = qgetenv("SLUICE_VAULT_PASSPHRASE");
    if (value.isEmpty())
        return {};
    auto secret = std::make_shared<const SecretBytes>(QByteArrayView(value));
    wipeBytes(value);
    qunsetenv("SLUICE_VAULT_PASSPHRASE");
    return secret;
}

Result<SharedSecret> askPassphraseOnTerminal()
{
#ifndef Q_OS_WIN
    if (::isatty(STDIN_FILENO))
        return askOnTerminal();
#endif
    return Error{
        Error::Kind::Keychain,
        say(QT_TRANSLATE_NOOP("Passphrase", "The vault needs its passphrase: set SLUICE_VAULT_PASSPHRASE, or "
                                            "start Sluice in a terminal.")),
        "locked"};
}

} // namespace sluice
