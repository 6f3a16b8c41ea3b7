#include "core/control/webhook.h"

#include "core/base/log.h"
#include "core/control/async.h"
#include "core/model/jsonfields.h"
#include "core/model/policyjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QNetworkReply>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Webhook)
};

constexpr qsizetype LongestText = 1800; // Discord takes 2000 characters

// https://api.slack.com/reference/surfaces/formatting#escaping: <!channel> would call everybody.
QString forSlack(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&amp;"))
        .replace(QLatin1Char('<'), QLatin1String("&lt;"))
        .replace(QLatin1Char('>'), QLatin1String("&gt;"));
}

// Whether the same again may work later.
bool mayWorkLater(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return status == 0 || status == 408 || status == 429 || status >= 500;
}

} // namespace

bool isForWebhook(const Notice &notice)
{
    switch (notice.kind) {
    case Notice::Kind::BudgetThreshold:
    case Notice::Kind::BudgetReached:
    case Notice::Kind::Runaway:
    case Notice::Kind::ProviderTrouble:
    case Notice::Kind::PromptCache:
        return true;
    case Notice::Kind::Guardrail:
    case Notice::Kind::RotationDue:
    case Notice::Kind::Changed:
        break;
    }
    return false;
}

QByteArray webhookBody(const Notice &notice)
{
    QString words = notice.title;
    if (!notice.text.isEmpty())
        words += QLatin1Char('\n') + notice.text;
    words.truncate(LongestText);
    const QJsonObject details{{QStringLiteral("kind"), noticeKindName(notice.kind)},
                              {QStringLiteral("severity"), severityName(notice.severity)},
                              {QStringLiteral("subject"), notice.subject.toString(QUuid::WithoutBraces)},
                              {QStringLiteral("percent"), notice.percent},
                              {QStringLiteral("at"), instantText(notice.at)}};
    const QJsonObject nobody{{QStringLiteral("parse"), QJsonArray()}}; // Discord: no @everyone
    return QJsonDocument(QJsonObject{{QStringLiteral("text"), forSlack(words)},
                                     {QStringLiteral("content"), words},
                                     {QStringLiteral("allowed_mentions"), nobody},
                                     {QStringLiteral("sluice"), details}})
        .toJson(QJsonDocument::Compact);
}

Webhook::Webhook(QObject *parent)
    : Webhook(Patience(), parent)
{}

Webhook::Webhook(Patience patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Webhook::sendNext);
}

void Webhook::post(const Notice &notice, const QString &url)
{
    if (url.isEmpty() || !isForWebhook(notice))
        return;
    if (m_waiting.size() >= MostWaiting) {
        // Not the one under way.
        const auto oldest = m_waiting.begin() + 1;
        Q_EMIT givenUp(oldest->id);
        m_waiting.erase(oldest);
        qCWarning(lcApp) << "The webhook is behind: its oldest message was dropped";
    }
    m_waiting.push_back({notice.id, url, webhookBody(notice)});
    if (!m_busy)
        sendNext();
}

void Webhook::sendNext()
{
    m_busy = !m_waiting.empty();
    if (!m_busy)
        return;
    QNetworkReply *reply = send(m_waiting.front().url, m_waiting.front().body);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        ended(reply);
    });
}

QNetworkReply *Webhook::send(const QString &url, const QByteArray &body)
{
    QNetworkRequest request{QUrl(url)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(int(m_patience.timeout.count()));
    if (m_hosts)
        m_hosts->add(request.url().host(), SystemClock().now());
    QNetworkReply *reply = m_network.post(request, body);
    // What it says does not matter, and may be endless.
    connect(reply, &QNetworkReply::readyRead, reply, [reply] { reply->skip(reply->bytesAvailable()); });
    return reply;
}

QFuture<Result<void>> Webhook::test(const QString &url)
{
    const Answer<Result<void>> answer;
    if (url.isEmpty()) {
        answer(Error{.kind = Error::Kind::BadRequest, .text = Words::tr("No webhook is set.")});
        return answer.future();
    }
    const Notice notice{.title = Words::tr("This is a test message from Sluice."),
                        .text = Words::tr("Budget and runaway warnings will arrive here."),
                        .at = SystemClock().now()};
    QNetworkReply *reply = send(url, webhookBody(notice));
    connect(reply, &QNetworkReply::finished, this, [reply, answer] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status >= 200 && status < 300)
            return answer({});
        // Qt's own words name the address, which is a secret.
        answer(Error{.kind = Error::Kind::Upstream,
                     .text = status > 0 ? Words::tr("The webhook answered with status %1.").arg(status)
                                        : Words::tr("The webhook's address does not answer.")});
    });
    return answer.future();
}

void Webhook::ended(QNetworkReply *reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUuid id = m_waiting.front().id;
    if (status >= 200 && status < 300) {
        settle();
        Q_EMIT delivered(id);
        return;
    }
    ++m_failures;
    if (mayWorkLater(*reply) && m_failures < m_patience.attempts) {
        m_pause.start(m_patience.firstPause * (1 << (m_failures - 1)));
        return;
    }
    qCWarning(lcApp).noquote() << "The webhook did not take a message after" << m_failures << "attempts:"
                               << (status > 0 ? QStringLiteral("status %1").arg(status)
                                              : QStringLiteral("no answer"));
    settle();
    Q_EMIT givenUp(id);
}

void Webhook::settle()
{
    m_waiting.pop_front();
    m_failures = 0;
    sendNext();
}

} // namespace sluice
