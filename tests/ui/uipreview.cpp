// Shows the window over made-up data, or takes a picture of it:
//   uipreview --theme dark --page overview --size 1280x800 --scale 2 --out file.png
#include "core/base/log.h"
#include "tests/ui/previewdata.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>
#include <QTimer>

namespace {

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize(1280, 800);
}

void applyScenario(sluice::FakeControl &control, const QString &name)
{
    sluice::GatewayStatus status = control.status();
    if (name == QLatin1String("failed")) {
        status.state = sluice::GatewayStatus::State::Failed;
        status.problem = QStringLiteral("Port 4747 is used by another program (node, process 4121).");
    } else if (name == QLatin1String("paused")) {
        status.state = sluice::GatewayStatus::State::Paused;
    } else if (name == QLatin1String("stopped")) {
        status.state = sluice::GatewayStatus::State::Stopped;
    } else if (name == QLatin1String("warnings")) {
        status.warnings = QStringList{QStringLiteral("The keychain is locked; 1 provider cannot be used."),
                                      QStringLiteral("The disk is full: requests are kept in memory.")};
    }
    control.setStatus(status);
}

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) { // before the application exists: Qt reads it once
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCommandLineParser parser;
    const auto option = [&parser](const char *name, const char *fallback) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), {}, QStringLiteral("value"),
                                            QString::fromLatin1(fallback)));
    };
    option("theme", "system");
    option("page", "overview");
    option("argument", "");
    option("size", "1280x800");
    option("scale", "1");
    option("out", "");
    option("data", "plenty"); // or "none"
    option("scenario", "");
    option("font", "");
    parser.addHelpOption();
    parser.process(application);
    const auto value = [&parser](const char *name) { return parser.value(QString::fromLatin1(name)); };
    if (!value("font").isEmpty())
        QApplication::setFont(QFont(value("font"), 10));

    sluice::installLog();
    qCInfo(sluice::lcApp) << "Sluice" << SLUICE_VERSION << "starts";
    qCInfo(sluice::lcGateway) << "listening on 127.0.0.1:4747";
    qCWarning(sluice::lcUpstream) << "Anthropic answered 429: slow down for 12 s";
    qCCritical(sluice::lcStorage) << "the ledger could not be written: disk full";

    sluice::FakeControl control;
    sluice::Settings settings;
    settings.theme = value("theme");
    control.setConfiguration(settings, {}, {});
    if (value("data") == QLatin1String("plenty"))
        sluice::fillWithPlenty(control);
    applyScenario(control, value("scenario"));

    sluice::ThemeController theme(application);
    sluice::MainWindow window(control, theme);
    QObject::connect(&window, &sluice::MainWindow::quitRequested, &application, &QApplication::quit);
    window.resize(sizeFrom(value("size")));
    window.openPage(value("page"), value("argument"));
    window.show();

    QTimer traffic;
    int tick = 0;
    const QString out = value("out");
    if (out.isEmpty()) {
        QObject::connect(&traffic, &QTimer::timeout, &control, [&] { sluice::advance(control, tick++); });
        traffic.start(1200);
        return QApplication::exec();
    }
    int result = 1;
    QTimer::singleShot(1500, &window, [&] {
        result = window.grab().save(out) ? 0 : 1;
        QApplication::quit();
    });
    QApplication::exec();
    return result;
}
