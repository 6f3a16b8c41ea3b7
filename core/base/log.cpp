#include "core/base/log.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cstdio>
#include <deque>
#include <mutex>

namespace sluice {

Q_LOGGING_CATEGORY(lcApp, "sluice.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcGateway, "sluice.gateway", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUpstream, "sluice.upstream", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "sluice.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "sluice.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAdmin, "sluice.admin", QtInfoMsg)

namespace {

constexpr size_t LinesKept = 2000;

struct Ring
{
    std::mutex mutex = {};
    std::deque<LogLine> lines = {};
    std::function<void(const LogLine &)> listener = {};
};

Ring &ring()
{
    // Qt's message handler is a plain function: this is the one place that its state can live.
    static Ring instance;
    return instance;
}

char letterOf(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return 'E';
}

void handle(QtMsgType level, const QMessageLogContext &context, const QString &message)
{
    const SystemClock clock;
    const LogLine line{clock.now(), level, QString::fromUtf8(context.category), maskSecrets(message)};
    const QByteArray text = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() + ' ' +
                            letterOf(level) + ' ' + line.area.toUtf8() + ' ' + line.text.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
    std::function<void(const LogLine &)> listener;
    {
        Ring &kept = ring();
        const std::lock_guard lock(kept.mutex);
        if (kept.lines.size() >= LinesKept)
            kept.lines.pop_front();
        kept.lines.push_back(line);
        listener = kept.listener;
    }
    if (listener)
        listener(line);
}

} // namespace

void installLog()
{
    qInstallMessageHandler(handle);
}

std::vector<LogLine> recentLog()
{
    Ring &kept = ring();
    const std::lock_guard lock(kept.mutex);
    return {kept.lines.begin(), kept.lines.end()};
}

void setLogListener(std::function<void(const LogLine &)> listener)
{
    Ring &kept = ring();
    const std::lock_guard lock(kept.mutex);
    kept.listener = std::move(listener);
}

QString maskSecrets(const QString &text)
{
    // Prefixes of the keys in use: OpenAI, Anthropic and ours (sk-), Groq, xAI, Google, Hugging Face, GitHub,
    // AWS; and whatever follows "Bearer" or "key=".
    static const QRegularExpression shape(
        QStringLiteral("((?:sk-|sluice-admin-|gsk_|xai-|AIza|hf_|gh[pousr]_|AKIA|pplx-|r8_)[A-Za-z0-9_-]{4})["
                       "A-Za-z0-9_\\-.]{8,}"));
    static const QRegularExpression named(
        QStringLiteral("((?:Bearer|Basic)\\s+|[?&](?:key|api_key|token)=)[^\\s&\"']{6,}"),
        QRegularExpression::CaseInsensitiveOption);
    QString masked = text;
    masked.replace(shape, QStringLiteral("\\1…"));
    masked.replace(named, QStringLiteral("\\1…"));
    return masked;
}

} // namespace sluice
