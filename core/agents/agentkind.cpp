#include "core/agents/agentkind.h"

#include "core/agents/kinds/kinds.h"

#include <QUrl>

namespace sluice::agents {

namespace {

bool isLoopbackName(const QString &host)
{
    return host == QLatin1String("127.0.0.1") || host == QLatin1String("localhost") ||
           host == QLatin1String("::1");
}

} // namespace

std::optional<QByteArray> SettingsReader::text(const QString &file, Format format, const KeyPath &path)
{
    auto known = m_files.find(file);
    if (known == m_files.end()) {
        const auto read = readSettingsFile(file);
        if (!read && m_problem.isEmpty())
            m_problem = read.error().text;
        known = m_files.insert(file, read ? read.value().bytes : QByteArray());
    }
    const auto raw = rawValue(format, *known, path);
    if (!raw && m_problem.isEmpty())
        m_problem = file + QStringLiteral(": ") + raw.error().text;
    if (!raw || !raw.value())
        return {};
    return plainValue(format, *raw.value());
}

std::vector<AgentKind> agentKinds()
{
    return {claudeCode(),  codex(), openCode(), geminiCli(), qwenCode(), cline(),
            continueDev(), aider(), zed(),      cursor(),    sdkShell()};
}

std::optional<AgentKind> agentKind(const QString &id)
{
    std::vector<AgentKind> all = agentKinds();
    for (AgentKind &kind : all) {
        if (kind.id == id)
            return std::move(kind);
    }
    return {};
}

bool isSluice(const QByteArray &url, const QByteArray &address)
{
    const QUrl a(QString::fromUtf8(url));
    const QUrl b(QString::fromUtf8(address));
    if (!a.isValid() || a.host().isEmpty())
        return false;
    const bool sameHost = a.host() == b.host() || (isLoopbackName(a.host()) && isLoopbackName(b.host()));
    return sameHost && a.scheme() == b.scheme() && a.port(80) == b.port(80);
}

QString hostOf(const QByteArray &url)
{
    const QUrl parsed(QString::fromUtf8(url));
    if (parsed.host().isEmpty())
        return QString::fromUtf8(url.left(60));
    return parsed.port() > 0 ? QStringLiteral("%1:%2").arg(parsed.host()).arg(parsed.port()) : parsed.host();
}

Destination destinationBy(const std::optional<QByteArray> &url, const QByteArray &address,
                          const QString &otherwise)
{
    if (!url || url->isEmpty())
        return {Destination::Kind::Elsewhere, otherwise};
    if (isSluice(*url, address))
        return {Destination::Kind::Here, {}};
    return {Destination::Kind::Elsewhere, hostOf(*url)};
}

} // namespace sluice::agents
