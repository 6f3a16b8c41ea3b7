#include "ui/settings/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace sluice {

namespace {

#ifdef Q_OS_WIN
const QString valueName = QStringLiteral("Sluice");
#endif

#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
// Desktop Entry Specification, "The Exec key": quoted, with these four escaped; the backslash once more, as
// in any string value.
QString quotedForExec(const QString &program)
{
    QString quoted;
    for (const QChar character : program) {
        if (QStringLiteral("\"`$\\").contains(character))
            quoted += QLatin1String("\\\\");
        if (character == QLatin1Char('%'))
            quoted += QLatin1Char('%');
        quoted += character;
    }
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}
#endif

} // namespace

AutostartPlace autostartPlace()
{
    const QString program = QCoreApplication::applicationFilePath();
#if defined(Q_OS_WIN)
    return {QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"), program};
#elif defined(Q_OS_MACOS)
    return {QDir::homePath() + QStringLiteral("/Library/LaunchAgents/dev.sluice.Sluice.plist"), program};
#else
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                QStringLiteral("/autostart/sluice.desktop"),
            program};
#endif
}

QByteArray autostartEntry(const QString &program)
{
#if defined(Q_OS_WIN)
    return QStringLiteral("\"%1\" --hidden").arg(QDir::toNativeSeparators(program)).toUtf8();
#elif defined(Q_OS_MACOS)
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
               "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
               "<plist version=\"1.0\"><dict>\n"
               "<key>Label</key><string>dev.sluice.Sluice</string>\n"
               "<key>ProgramArguments</key><array><string>%1</string><string>--hidden</string></array>\n"
               "<key>RunAtLoad</key><true/>\n"
               "</dict></plist>\n")
        .arg(program.toHtmlEscaped())
        .toUtf8();
#else
    return QStringLiteral("[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Sluice\n"
                          "Exec=%1 --hidden\n"
                          "Icon=sluice\n"
                          "X-GNOME-Autostart-enabled=true\n")
        .arg(quotedForExec(program))
        .toUtf8();
#endif
}

bool startsAtLogin(const AutostartPlace &place)
{
#ifdef Q_OS_WIN
    return QSettings(place.file, QSettings::NativeFormat).contains(valueName);
#else
    return QFileInfo::exists(place.file);
#endif
}

Result<void> setStartsAtLogin(const AutostartPlace &place, bool on)
{
#ifdef Q_OS_WIN
    QSettings run(place.file, QSettings::NativeFormat);
    if (on)
        run.setValue(valueName, QString::fromUtf8(autostartEntry(place.program)));
    else
        run.remove(valueName);
    return {};
#else
    const auto failed = [&place](const QString &why) {
        return Error{
            Error::Kind::Storage,
            QCoreApplication::translate("Settings", "%1 could not be changed: %2").arg(place.file, why),
            "autostart"};
    };
    if (!on) {
        QFile file(place.file);
        if (file.exists() && !file.remove())
            return failed(file.errorString());
        return {};
    }
    if (!QDir().mkpath(QFileInfo(place.file).path()))
        return failed(QCoreApplication::translate("Settings", "its folder could not be made."));
    QSaveFile file(place.file);
    if (!file.open(QIODevice::WriteOnly) || file.write(autostartEntry(place.program)) < 0 || !file.commit())
        return failed(file.errorString());
    return {};
#endif
}

} // namespace sluice
