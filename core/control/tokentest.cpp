// Chooses a model, asks it, reads what it used.
#include "core/control/tokentest.h"

#include "core/control/addresses.h"
#include "core/control/async.h"
#include "core/control/proberequest.h"
#include "core/control/testanswer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTimer>
#include <QtConcurrentRun>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProviderTest)
};

// Names of models that are not asked with a message.
bool talks(const QString &model)
{
    static const QRegularExpression others(
        QStringLiteral("embed|whisper|tts|dall-?e|image|audio|moderation|realtime|transcri|sora|veo|imagen|"
                       "rerank|guard|speech|ocr|aqa|-live|video|music|lyria|codex|deep-research|computer-use|"
                       "search|babbage|davinci|instruct-0914"),
        QRegularExpression::CaseInsensitiveOption);
    return !others.match(model).hasMatch();
}

// Smaller is likely cheaper, where no price is known.
int sizeByName(const QString &model)
{
    static const std::array<QLatin1String, 10> small{
        QLatin1String("nano"),  QLatin1String("lite"), QLatin1String("mini"), QLatin1String("haiku"),
        QLatin1String("flash"), QLatin1String("tiny"), QLatin1String("-1b"),  QLatin1String("-3b"),
        QLatin1String("-8b"),   QLatin1String("small")};
    for (size_t i = 0; i < small.size(); ++i) {
        if (model.contains(small[i], Qt::CaseInsensitive))
            return int(i);
    }
    return int(small.size());
}

// What the server itself said about the refusal, cut to a sentence's length.
QString saidBy(const QByteArray &body)
{
    constexpr qsizetype Longest = 240;
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue error = object.value(QLatin1String("error"));
    const QString text =
        error.isString() ? error.toString() : error.toObject().value(QLatin1String("message")).toString();
    return text.simplified().left(Longest);
}

// One question and its answer. Deletes itself.
class TokenTest final : public QObject
{
public:
    TokenTest(ProviderDraft draft, SharedSecret secret, QString model, ProviderTestOptions options,
              QObject *parent)
        : QObject(parent)
        , m_draft(std::move(draft))
        , m_secret(std::move(secret))
        , m_model(std::move(model))
        , m_options(std::move(options))
        , m_who(m_draft.name.trimmed().isEmpty() ? hostText(m_draft.baseUrl) : m_draft.name.trimmed())
    {}

    QFuture<Result<TokenAnswer>> start()
    {
        const auto future = m_answer.future();
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, &QObject::deleteLater);
        m_watcher.setFuture(future);
        m_manager.setProxy(QNetworkProxy::NoProxy);
        if (!m_options.proxy.isEmpty())
            m_manager.setProxy(proxyAt(QUrl(m_options.proxy)));
        const bool asksSystem = m_options.proxy.isEmpty() && !isPrivateHost(m_draft.baseUrl.host());
        // From the event loop, so that the asker has the future before anything is in it.
        QTimer::singleShot(0, this, [this, asksSystem] { asksSystem ? findProxy() : ask(false); });
        return future;
    }

private:
    // Asking the system may read files or wait for a configuration server.
    void findProxy()
    {
        auto *watcher = new QFutureWatcher<QList<QNetworkProxy>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            const QList<QNetworkProxy> proxies = watcher->result();
            if (!proxies.isEmpty())
                m_manager.setProxy(proxies.first());
            ask(false);
        });
        watcher->setFuture(QtConcurrent::run([url = m_draft.baseUrl] {
            return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        }));
    }

    void ask(bool newerLimit)
    {
        const TokenQuestion question = tokenQuestion(m_draft.protocol, m_model, newerLimit);
        QNetworkRequest request = probeRequest(m_draft, m_secret, question.path, m_options);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        m_time.start();
        QNetworkReply *reply = m_manager.post(request, question.body);
        connect(reply, &QNetworkReply::readyRead, this, [this, reply] {
            if (reply->bytesAvailable() > m_options.answerBytes)
                reply->abort();
        });
        connect(reply, &QNetworkReply::finished, this, [this, reply, newerLimit] {
            reply->deleteLater();
            onReply(*reply, newerLimit);
        });
    }

    void onReply(QNetworkReply &reply, bool newerLimit)
    {
        const qint64 micros = m_time.nsecsElapsed() / 1000;
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0)
            return fail(
                Words::tr("%1 did not answer the question in time, or broke off: try again.").arg(m_who));
        const QByteArray body = reply.readAll();
        const QString said = saidBy(body);
        if (status == 400 && !newerLimit && m_draft.protocol == ProviderProtocol::OpenAi &&
            said.contains(QLatin1String("max_completion_tokens")))
            return ask(true);
        // A model that thinks first has no room for a word in one token: it did answer.
        if (status == 400 && said.contains(QLatin1String("output limit was reached")))
            return done({.said = {.model = m_model, .micros = micros}});
        if (status < 200 || status >= 300) {
            const ProbeAnswer answer{.status = status,
                                     .contentType = reply.rawHeader("content-type"),
                                     .redirectHost = QUrl::fromEncoded(reply.rawHeader("location")).host(),
                                     .body = body};
            const QString verdict =
                status == 404 || status == 400
                    ? Words::tr("%1 did not let %2 answer (%3).").arg(m_who, m_model).arg(status)
                    : judgeKey(answer, m_who, hostText(m_draft.baseUrl), true).text;
            return fail(said.isEmpty() ? verdict : Words::tr("%1 It says: %2").arg(verdict, said));
        }
        const auto usage = usageOfAnswer(m_draft.protocol, body);
        if (!usage)
            return fail(usage.error().text);
        done({.said = {.model = m_model,
                       .micros = micros,
                       .input = usage.value().totalInput(),
                       .output = usage.value().totalOutput()},
              .usage = usage.value()});
    }

    void done(const TokenAnswer &answer)
    {
        m_answer(answer);
        deleteLater();
    }
    void fail(const QString &text)
    {
        m_answer(Error{.kind = Error::Kind::Upstream, .text = text});
        deleteLater();
    }

    ProviderDraft m_draft;
    SharedSecret m_secret;
    QString m_model;
    ProviderTestOptions m_options;
    QString m_who;
    QElapsedTimer m_time = {};
    QFutureWatcher<Result<TokenAnswer>> m_watcher{}; // sees that the asker has cancelled
    Answer<Result<TokenAnswer>> m_answer{};
    QNetworkAccessManager m_manager{}; // last: its replies know this object
};

} // namespace

QString modelForTest(const QStringList &models, const ModelPrice &price)
{
    QString best;
    std::optional<Money> bestPrice;
    for (const QString &model : models) {
        if (!talks(model))
            continue;
        const std::optional<Money> cost = price ? price(model) : std::nullopt;
        const bool better = best.isEmpty() || (cost && (!bestPrice || *cost < *bestPrice)) ||
                            (!cost && !bestPrice && sizeByName(model) < sizeByName(best));
        if (better) {
            best = model;
            bestPrice = cost;
        }
    }
    return best;
}

TokenQuestion tokenQuestion(ProviderProtocol protocol, const QString &model, bool newerLimit)
{
    const QString hello = QStringLiteral("Hi");
    const QJsonArray messages{
        QJsonObject{{QStringLiteral("role"), QStringLiteral("user")}, {QStringLiteral("content"), hello}}};
    QJsonObject body;
    QString path = QStringLiteral("chat/completions");
    if (protocol == ProviderProtocol::Gemini) {
        path = QStringLiteral("models/%1:generateContent").arg(model);
        const QJsonArray parts{QJsonObject{{QStringLiteral("text"), hello}}};
        body = {{QStringLiteral("contents"),
                 QJsonArray{QJsonObject{{QStringLiteral("role"), QStringLiteral("user")},
                                        {QStringLiteral("parts"), parts}}}},
                {QStringLiteral("generationConfig"), QJsonObject{{QStringLiteral("maxOutputTokens"), 1}}}};
    } else {
        if (protocol == ProviderProtocol::Anthropic)
            path = QStringLiteral("messages");
        body = {{QStringLiteral("model"), model},
                {QStringLiteral("messages"), messages},
                {newerLimit ? QStringLiteral("max_completion_tokens") : QStringLiteral("max_tokens"), 1}};
    }
    return {path, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Result<Usage> usageOfAnswer(ProviderProtocol protocol, const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    const auto holds = [&answer](const char *field) { return answer.contains(QLatin1String(field)); };
    const bool isAnswer = protocol == ProviderProtocol::Gemini ? holds("candidates") || holds("usageMetadata")
                          : protocol == ProviderProtocol::Anthropic ? holds("content")
                                                                    : holds("choices");
    if (!isAnswer)
        return Error{.kind = Error::Kind::Upstream,
                     .text = Words::tr("The server answers, but not in this protocol: check the base URL "
                                       "and the protocol.")};
    const QJsonObject counts =
        answer
            .value(protocol == ProviderProtocol::Gemini ? QLatin1String("usageMetadata")
                                                        : QLatin1String("usage"))
            .toObject();
    const auto count = [&counts](const char *field) {
        return qint64(counts.value(QLatin1String(field)).toDouble());
    };
    Usage usage;
    switch (protocol) {
    case ProviderProtocol::Gemini:
        usage.input = count("promptTokenCount");
        usage.output = count("candidatesTokenCount");
        usage.reasoning = count("thoughtsTokenCount");
        break;
    case ProviderProtocol::Anthropic:
        usage.input = count("input_tokens");
        usage.output = count("output_tokens");
        break;
    case ProviderProtocol::OpenAi:
    case ProviderProtocol::Simulator:
        usage.input = count("prompt_tokens");
        usage.output = count("completion_tokens");
        break;
    }
    return usage;
}

QFuture<Result<TokenAnswer>> askOneToken(const ProviderDraft &draft, const SharedSecret &secret,
                                         const QString &model, const ProviderTestOptions &options,
                                         QObject *context)
{
    return (new TokenTest(draft, secret, model, options, context))->start();
}

} // namespace sluice
