// Asks the usual ports of Ollama, LM Studio, vLLM and llama.cpp.
#include "core/control/localservers.h"

#include "core/control/addresses.h"
#include "core/control/testanswer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <array>
#include <memory>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProviderTest)
};

constexpr qint64 MostBytes = 4 * 1024 * 1024;

// Servers that sign their list of models: "owned_by" of llama.cpp's server and of vLLM's.
constexpr std::array<std::pair<const char *, const char *>, 2> signatures{
    {{"llamacpp", "llamacpp"}, {"vllm", "vllm"}}};

bool isOllama(const ProviderPreset &preset)
{
    return preset.id == QLatin1String("ollama");
}

bool isLocal(const ProviderPreset &preset)
{
    const QHostAddress address(preset.draft.baseUrl.host());
    return preset.group == QLatin1String("local") && address.isLoopback();
}

QUrl questionFor(const ProviderPreset &preset)
{
    if (!isOllama(preset))
        return endpointUrl(preset.draft.baseUrl, preset.draft.protocol, QStringLiteral("models"));
    QUrl url = preset.draft.baseUrl;
    url.setPath(QStringLiteral("/api/tags"));
    return url;
}

// The signature that a preset's server would leave; empty: it leaves none that we know.
QByteArray signatureOf(const QString &presetId)
{
    for (const auto &[id, signature] : signatures) {
        if (presetId == QLatin1String(id))
            return signature;
    }
    return {};
}

bool isSignature(const QString &owner)
{
    return std::any_of(signatures.begin(), signatures.end(),
                       [&owner](const auto &each) { return owner == QLatin1String(each.second); });
}

} // namespace

Result<QStringList> modelsOfLocalServer(const ProviderPreset &preset, const QByteArray &body)
{
    const Error somebodyElse{.kind = Error::Kind::NotFound,
                             .text = Words::tr("Not an answer of %1.").arg(preset.name)};
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return somebodyElse;
    const QJsonObject answer = document.object();
    if (isOllama(preset)) {
        if (!answer.value(QLatin1String("models")).isArray())
            return somebodyElse;
        return modelsOf(body, preset.name);
    }
    const QJsonValue list = answer.value(QLatin1String("data"));
    if (answer.value(QLatin1String("object")).toString() != QLatin1String("list") || !list.isArray())
        return somebodyElse;
    const QByteArray signature = signatureOf(preset.id);
    for (const QJsonValue &model : list.toArray()) {
        const QString owner = model.toObject().value(QLatin1String("owned_by")).toString();
        if (signature.isEmpty() ? isSignature(owner) : owner != QLatin1String(signature))
            return somebodyElse;
    }
    if (!signature.isEmpty() && list.toArray().isEmpty())
        return somebodyElse; // nothing that says who it is
    return modelsOf(body, preset.name);
}

void findLocalServersOf(const std::vector<ProviderPreset> &presets, std::chrono::milliseconds patience,
                        QObject *context, const std::function<void(const LocalServer &)> &found)
{
    auto *manager = new QNetworkAccessManager(context);
    manager->setProxy(QNetworkProxy::NoProxy);
    const auto open = std::make_shared<int>(0);
    for (const ProviderPreset &preset : presets) {
        if (!isLocal(preset))
            continue;
        QNetworkRequest request(questionFor(preset));
        request.setTransferTimeout(int(patience.count()));
        request.setRawHeader("Accept", "application/json");
        request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Sluice/" SLUICE_VERSION));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply *reply = manager->get(request);
        ++*open;
        QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply] {
            if (reply->bytesAvailable() > MostBytes)
                reply->abort();
        });
        QObject::connect(reply, &QNetworkReply::finished, context, [=] {
            reply->deleteLater();
            if (--*open == 0)
                manager->deleteLater();
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            if (reply->error() != QNetworkReply::NoError || status != 200)
                return;
            const auto models = modelsOfLocalServer(preset, reply->readAll());
            if (!models)
                return;
            LocalServer server{.presetId = preset.id, .name = preset.name, .draft = preset.draft};
            server.draft.models = models.value();
            found(server);
        });
    }
    if (*open == 0)
        manager->deleteLater();
}

} // namespace sluice
