#include "core/control/diagnostics.h"

#include "core/storage/settingstexts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSysInfo>

#include <array>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics)
};

constexpr qsizetype ShortestSecret = 6; // shorter ones are in every text

QString stateText(const GatewayStatus &status)
{
    static constexpr std::array names{"stopped", "starting", "running", "paused", "draining", "failed"};
    const QString name = QString::fromLatin1(names.at(size_t(status.state)));
    return status.problem.isEmpty() ? name : name + QStringLiteral(" (%1)").arg(status.problem);
}

// Their names alone: values may be addresses and names of people's machines.
QStringList changedNames(const Settings &settings)
{
    const QMap<QString, QString> now = textsOf(settings);
    const QMap<QString, QString> before = textsOf(Settings());
    QStringList names;
    for (auto entry = now.cbegin(); entry != now.cend(); ++entry) {
        if (!entry.key().startsWith(QLatin1String("ui.")) && before.value(entry.key()) != entry.value())
            names += entry.key();
    }
    return names;
}

Error found(const QString &what)
{
    return {.kind = Error::Kind::Blocked,
            .text = Words::tr("Nothing was copied: the text holds %1.").arg(what),
            .code = "secret"};
}

bool holds(const QByteArray &text, QByteArrayView secret)
{
    return secret.size() >= ShortestSecret && QByteArrayView(text).contains(secret);
}

} // namespace

QString diagnosticsText(const Control &control, const QStringList &logLines)
{
    const ConfigurationPtr now = control.configuration();
    QStringList lines;
    for (const Component &part : control.components())
        lines += part.name + QLatin1Char(' ') + part.version;
    lines += QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
    lines += QStringLiteral("Gateway: %1").arg(stateText(control.status()));
    for (const QString &warning : control.status().warnings)
        lines += QStringLiteral("Warning: %1").arg(warning);
    lines += QStringLiteral("Secret store: %1").arg(control.secretStoreName());
    lines += QStringLiteral("Providers: %1, keys: %2, projects: %3, guardrails: %4")
                 .arg(now->providers().size())
                 .arg(now->keys().size())
                 .arg(now->projects().size())
                 .arg(now->guardrails().size());
    lines += QStringLiteral("Settings that are not the default: %1")
                 .arg(changedNames(now->settings()).join(QStringLiteral(", ")));
    if (!logLines.isEmpty())
        lines += QStringLiteral("Log:");
    lines += logLines;
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

Result<void> checkHoldsNoSecret(const QString &text, const Configuration &configuration)
{
    const QByteArray bytes = text.toUtf8();
    for (const Provider &provider : configuration.providers()) {
        if (provider.secret && holds(bytes, provider.secret->view()))
            return found(Words::tr("the secret of the provider “%1”").arg(provider.name));
    }
    if (holds(bytes, configuration.settings().webhookUrl.toUtf8()))
        return found(Words::tr("the webhook's address"));
    // Of our own secrets only hashes are kept; their form gives the candidates away.
    static const QRegularExpression ours(
        QStringLiteral("sk-sluice-[A-Za-z0-9_-]{20,}|sluice-admin-[A-Za-z0-9_-]{20,}"));
    if (ours.match(text).hasMatch())
        return found(Words::tr("what looks like a key or an admin token"));
    return {};
}

} // namespace sluice
