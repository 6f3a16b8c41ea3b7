// sluice: reads the command line, makes sure that it is alone with its data, and runs with or without a
// window.
#include "app/application.h"
#include "app/commandline.h"
#include "app/datadirectory.h"
#include "app/demodata.h"
#include "app/language.h"
#include "app/passphrase.h"
#include "app/signals.h"
#include "app/singleinstance.h"
#include "app/windowlife.h"
#include "core/base/log.h"
#include "core/server/rawsocket.h"
#include "core/server/workerendpoint.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>

#include <cstdio>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace sluice;

namespace {

constexpr int UsageError = 2;
constexpr int Failure = 1;
constexpr int DescriptorsWanted = 8192;

void sayOnError(const QString &text)
{
    std::fputs(qPrintable(QStringLiteral("sluice: %1\n").arg(text)), stderr);
}

// Other people's scripts wait for this line.
void announce(const QString &address)
{
    std::printf("sluice: gateway listening on %s\n", qPrintable(address));
    std::fflush(stdout);
}

// Whatever a library creates on our behalf (lock, journal, database): nobody else's business.
void privateFilesOnly()
{
#ifndef Q_OS_WIN
    ::umask(0077);
#endif
}

int runHeadless(const CommandLine &line, const QString &directory, SingleInstance &instance)
{
    if (!instance.claim()) {
        sayOnError(QCoreApplication::translate("main",
                                               "another Sluice is using %1. Stop it first, or choose another "
                                               "folder with --data-dir.")
                       .arg(directory));
        return Failure;
    }
    auto opened = Application::open(line, directory, askPassphraseOnTerminal);
    if (!opened) {
        sayOnError(opened.error().text);
        return Failure;
    }
    Application &application = *opened.value();
    const TerminationSignals signals;
    QObject::connect(&signals, &TerminationSignals::terminated, &application, &Application::shutDown);
    QObject::connect(&application, &Application::stopped, qApp, &QCoreApplication::quit);
    QObject::connect(&application, &Application::listening, announce);
    QObject::connect(&application, &Application::failed, qApp, [](const QString &why) {
        sayOnError(why);
        QCoreApplication::exit(Failure);
    });
    application.start();
    return QCoreApplication::exec();
}

Result<SharedSecret> askPassphraseInWindow()
{
    bool entered = false;
    QString typed = QInputDialog::getText(nullptr, QStringLiteral("Sluice"),
                                          QCoreApplication::translate("main", "Passphrase of the vault:"),
                                          QLineEdit::Password, {}, &entered);
    if (!entered || typed.isEmpty()) {
        return Error{Error::Kind::Keychain,
                     QCoreApplication::translate("main", "Without its passphrase the vault stays closed."),
                     "locked"};
    }
    QByteArray bytes = typed.toUtf8();
    typed.fill(QChar());
    auto secret = std::make_shared<const SecretBytes>(QByteArrayView(bytes));
    wipeBytes(bytes);
    return SharedSecret(std::move(secret));
}

int runWindow(const CommandLine &line, const QString &directory, SingleInstance &instance, Language &language)
{
    if (!instance.claim()) {
        if (instance.askToRaise())
            return 0;
        sayOnError(QCoreApplication::translate("main", "another Sluice is using %1 and does not answer.")
                       .arg(directory));
        return Failure;
    }
    auto opened = Application::open(line, directory, askPassphraseInWindow);
    if (!opened) {
        sayOnError(opened.error().text);
        QMessageBox::critical(nullptr, QStringLiteral("Sluice"), opened.error().text);
        return Failure;
    }
    Application &application = *opened.value();
    const TerminationSignals signals;
    QObject::connect(&signals, &TerminationSignals::terminated, &application, &Application::shutDown);
    QObject::connect(&application, &Application::stopped, qApp, &QCoreApplication::quit);
    QObject::connect(&application, &Application::listening, announce);
    QObject::connect(&application, &Application::failed, qApp, sayOnError);

    ThemeController theme(*static_cast<QApplication *>(qApp));
    MainWindow window(application.control(), theme);
    QObject::connect(&application, &Application::leaving, &window, &MainWindow::settleUndo);
    const auto followLanguage = [&] {
        language.use(
            application.control().configuration()->settings().ui.value(QStringLiteral("general.language")));
    };
    QObject::connect(&application.control(), &Control::configurationChanged, &window, followLanguage);
    WindowLife life(application.control(), window);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &life, &WindowLife::show);
    // The last window's closing ends the program, but not before running requests have ended.
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(qApp, &QGuiApplication::lastWindowClosed, &application, &Application::shutDown);
    QObject::connect(&life, &WindowLife::quitChosen, &application, &Application::shutDown);
    if (!line.startHidden || !life.trayIsThere())
        window.show();
    application.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto parsed = parseCommandLine(arguments);
    if (!parsed) {
        sayOnError(parsed.error().text);
        std::fputs(qPrintable(helpText()), stderr);
        return UsageError;
    }
    const CommandLine &line = parsed.value();
    if (line.help) {
        std::fputs(qPrintable(helpText()), stdout);
        return 0;
    }
    if (line.version) {
        std::puts("sluice " SLUICE_VERSION);
        return 0;
    }

    privateFilesOnly();
    installLog();
    preferPollLoopInThreads();
    // Each connection has two ends here: the client's and the upstream's.
    raw::raiseDescriptorLimit(DescriptorsWanted);
    QCoreApplication::setApplicationName(QStringLiteral("sluice"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLUICE_VERSION));
    const std::unique_ptr<QCoreApplication> application =
        line.headless ? std::make_unique<QCoreApplication>(argc, argv)
                      : std::unique_ptr<QCoreApplication>(std::make_unique<QApplication>(argc, argv));
    Language language;
    language.use({});
    std::optional<QTemporaryDir> passing; // of demo data that nobody wants to keep
    if (line.demoData && line.dataDirectory.isEmpty())
        passing.emplace();
    const auto directory = prepareDataDirectory(passing ? passing->path() : line.dataDirectory);
    if (!directory) {
        sayOnError(directory.error().text);
        return Failure;
    }
    if (line.demoData) {
        if (const auto seeded = seedDemoData(directory.value(), SystemClock().now()); !seeded) {
            sayOnError(seeded.error().text);
            return Failure;
        }
    }
    SingleInstance instance(directory.value());
    return line.headless ? runHeadless(line, directory.value(), instance)
                         : runWindow(line, directory.value(), instance, language);
}
