// Runs the steps of a connection test with Qt Network: this is not the request path.
#include "core/control/providertest.h"

#include "core/control/addresses.h"
#include "core/control/async.h"
#include "core/control/presets.h"
#include "core/control/proberequest.h"
#include "core/control/testanswer.h"
#include "core/control/validation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslSocket>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProviderTest)
};

constexpr std::array<const char *, 5> stepIds{"resolve", "connect", "tls", "key", "models"};

// One test. Deletes itself when it has answered.
class ProviderTest final : public QObject
{
public:
    ProviderTest(ProviderDraft draft, SharedSecret secret, ProviderTestOptions options, QObject *parent)
        : QObject(parent)
        , m_draft(std::move(draft))
        , m_secret(std::move(secret))
        , m_options(std::move(options))
        , m_who(m_draft.name.trimmed().isEmpty() ? m_draft.baseUrl.host() : m_draft.name.trimmed())
        , m_where(hostText(m_draft.baseUrl))
    {}

    QFuture<Result<TestReport>> start();

private:
    void findProxy();
    void resolve();
    void onResolved(const QHostInfo &info);
    bool wouldSendPlainly() const;
    void failAsPlain();
    void connectSocket();
    void onConnected();
    void startTls();
    void onEncrypted();
    void askForKey();
    void onKeyAnswer(const ProbeAnswer &answer);
    void askForModels();
    void onModelsAnswer(const ProbeAnswer &answer);
    void readModels(const ProbeAnswer &answer);

    void ask(const QString &path, void (ProviderTest::*next)(const ProbeAnswer &));
    void onReply(QNetworkReply &reply, void (ProviderTest::*next)(const ProbeAnswer &));
    void begin(const char *id);
    void record(const char *id, TestStep::State state, const QString &text);
    void fail(const char *id, const QString &text);
    void skipRest(const QString &text);
    void finish();
    void stop();

    ProviderDraft m_draft;
    SharedSecret m_secret;
    ProviderTestOptions m_options;
    QString m_who;
    QString m_where;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    bool m_allPrivate = false;
    bool m_onThisComputer = false;
    int m_lookup = -1;
    QSslSocket *m_socket = nullptr;
    QNetworkAccessManager *m_manager = nullptr;
    QList<QSslError> m_tlsErrors = {};
    QTimer m_deadline{}; // of the step; the request has its own
    QElapsedTimer m_stepTime = {};
    TestReport m_report = {};
    QFutureWatcher<Result<TestReport>> m_watcher{}; // sees that the asker has cancelled
    Answer<Result<TestReport>> m_answer{};
    bool m_tooLarge = false;
    bool m_answered = false;
};

QFuture<Result<TestReport>> ProviderTest::start()
{
    m_deadline.setSingleShot(true);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &ProviderTest::stop);
    m_watcher.setFuture(m_answer.future());
    m_stepTime.start();
    const QFuture<Result<TestReport>> future = m_answer.future();
    // From the event loop, so that the asker has the future before anything is in it.
    QMetaObject::invokeMethod(
        this, [this] { findProxy(); }, Qt::QueuedConnection);
    return future;
}

void ProviderTest::findProxy()
{
    if (m_draft.protocol == ProviderProtocol::Simulator) {
        skipRest(Words::tr("Nothing to check: the simulator is part of Sluice."));
        return finish();
    }
    if (!m_options.proxy.isEmpty()) {
        m_proxy = proxyAt(QUrl(m_options.proxy));
        return resolve();
    }
    // Asking the system may read files or wait for a configuration server.
    auto *watcher = new QFutureWatcher<QList<QNetworkProxy>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const QList<QNetworkProxy> proxies = watcher->result();
        if (!proxies.isEmpty())
            m_proxy = proxies.first();
        resolve();
    });
    watcher->setFuture(QtConcurrent::run([url = m_draft.baseUrl] {
        return isPrivateHost(url.host()) ? QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::NoProxy)}
                                         : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    }));
}

void ProviderTest::resolve()
{
    m_stepTime.start();
    begin("resolve");
    if (m_proxy.type() != QNetworkProxy::NoProxy && m_proxy.type() != QNetworkProxy::DefaultProxy) {
        const QString through = Words::tr("Left to the proxy %1.").arg(m_proxy.hostName());
        record("resolve", TestStep::State::Skipped, through);
        record("connect", TestStep::State::Skipped, through);
        return startTls();
    }
    m_proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    m_lookup = QHostInfo::lookupHost(m_draft.baseUrl.host(), this,
                                     [this](const QHostInfo &info) { onResolved(info); });
    m_deadline.disconnect();
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        QHostInfo::abortHostLookup(m_lookup);
        fail("resolve", Words::tr("The name server did not answer in time. Check your network."));
    });
    m_deadline.start(m_options.timeout);
}

void ProviderTest::onResolved(const QHostInfo &info)
{
    m_deadline.stop();
    const QList<QHostAddress> addresses = info.addresses();
    if (addresses.isEmpty())
        return fail("resolve", resolveProblem(m_draft.baseUrl.host()));
    m_allPrivate = std::all_of(addresses.begin(), addresses.end(), isPrivateAddress);
    m_onThisComputer = std::all_of(addresses.begin(), addresses.end(),
                                   [](const QHostAddress &address) { return address.isLoopback(); });
    record("resolve", TestStep::State::Ok,
           Words::tr("%1 is %2.").arg(m_draft.baseUrl.host(), addresses.first().toString()));
    if (wouldSendPlainly()) {
        record("connect", TestStep::State::Skipped, {});
        return failAsPlain();
    }
    connectSocket();
}

bool ProviderTest::wouldSendPlainly() const
{
    return m_draft.baseUrl.scheme() == QLatin1String("http") && !m_allPrivate && !m_draft.allowPlainHttp;
}

void ProviderTest::failAsPlain()
{
    fail("tls",
         Words::tr("%1 is on the internet, and http:// would send the key and all prompts unencrypted. Use "
                   "https://, or confirm that this is what you want.")
             .arg(m_draft.baseUrl.host()));
}

void ProviderTest::connectSocket()
{
    begin("connect");
    m_socket = new QSslSocket(this);
    m_socket->setProxy(m_proxy);
    m_socket->setSslConfiguration(probeTls(m_options));
    connect(m_socket, &QSslSocket::connected, this, &ProviderTest::onConnected);
    connect(m_socket, &QSslSocket::encrypted, this, &ProviderTest::onEncrypted);
    connect(m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        const bool connected = m_report.steps.back().id == "connect";
        fail(connected ? "tls" : "connect", connected
                                                ? tlsProblem(m_tlsErrors, m_draft.baseUrl.host())
                                                : connectProblem(error, m_draft.baseUrl, m_onThisComputer));
    });
    m_deadline.disconnect();
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_report.steps.back().id == "connect")
            return fail("tls",
                        Words::tr("%1 did not finish the TLS handshake in time. Does the base URL need "
                                  "http:// or another port?")
                            .arg(m_where));
        fail("connect",
             connectProblem(QAbstractSocket::SocketTimeoutError, m_draft.baseUrl, m_onThisComputer));
    });
    m_deadline.start(m_options.timeout);
    if (m_options.hosts)
        m_options.hosts->add(m_draft.baseUrl.host(), SystemClock().now());
    m_socket->connectToHost(m_draft.baseUrl.host(), portOf(m_draft.baseUrl));
}

void ProviderTest::onConnected()
{
    record("connect", TestStep::State::Ok,
           Words::tr("Connected to %1, port %2.")
               .arg(m_socket->peerAddress().toString())
               .arg(m_socket->peerPort()));
    startTls();
}

void ProviderTest::startTls()
{
    begin("tls");
    if (m_draft.baseUrl.scheme() == QLatin1String("https")) {
        if (m_socket) {
            m_deadline.start(m_options.timeout);
            return m_socket->startClientEncryption();
        }
        record("tls", TestStep::State::Skipped, Words::tr("Checked with the key, through the proxy."));
        return askForKey();
    }
    m_deadline.stop();
    if (m_socket)
        m_socket->disconnect(this);
    if (wouldSendPlainly())
        return failAsPlain();
    record("tls", TestStep::State::Skipped,
           m_onThisComputer ? Words::tr("Not encrypted: the server is on this computer.")
           : m_allPrivate   ? Words::tr("Not encrypted: the server is in a private network.")
                            : Words::tr("Not encrypted, as you have confirmed."));
    askForKey();
}

void ProviderTest::onEncrypted()
{
    m_deadline.stop();
    m_socket->disconnect(this);
    record("tls", TestStep::State::Ok, certificateText(m_socket->peerCertificate()));
    m_socket->disconnectFromHost();
    askForKey();
}

void ProviderTest::askForKey()
{
    if (m_draft.auth == AuthStyle::Caller) {
        skipRest(Words::tr("Not asked: each agent signs in with its own credential."));
        return finish();
    }
    begin("key");
    const bool needed = needsSecret(m_draft.protocol, m_draft.auth);
    if (needed && !m_secret)
        return fail("key", m_options.secretProblem.isEmpty() ? Words::tr("No key is set.")
                                                             : m_options.secretProblem);
    if (needed) {
        if (const auto fit = checkSecret(m_secret->view()); !fit)
            return fail("key", fit.error().text);
    }
    if (m_options.keyCheck.isEmpty())
        return ask(QStringLiteral("models"), &ProviderTest::onModelsAnswer);
    ask(m_options.keyCheck, &ProviderTest::onKeyAnswer);
}

void ProviderTest::onKeyAnswer(const ProbeAnswer &answer)
{
    const KeyVerdict verdict = judgeKey(answer, m_who, m_where, bool(m_secret));
    if (!verdict.accepted)
        return fail("key", verdict.text);
    record("key", TestStep::State::Ok, verdict.text);
    begin("models");
    ask(QStringLiteral("models"), &ProviderTest::readModels);
}

void ProviderTest::onModelsAnswer(const ProbeAnswer &answer)
{
    const KeyVerdict verdict = judgeKey(answer, m_who, m_where, needsSecret(m_draft.protocol, m_draft.auth));
    if (!verdict.accepted)
        return fail("key", verdict.text);
    // A 200 that is no list of models says nothing about the key either.
    if (const auto models = modelsOf(answer.body, m_where); !models)
        return fail("key", models.error().text);
    record("key", TestStep::State::Ok, verdict.text);
    readModels(answer);
}

void ProviderTest::readModels(const ProbeAnswer &answer)
{
    const KeyVerdict verdict = judgeKey(answer, m_who, m_where, bool(m_secret));
    if (!verdict.accepted)
        return fail("models", verdict.text);
    const auto models = modelsOf(answer.body, m_where);
    if (!models)
        return fail("models", models.error().text);
    m_report.models = models.value();
    record("models", TestStep::State::Ok,
           m_report.models.isEmpty() ? Words::tr("%1 has no models yet.").arg(m_who)
                                     : Words::tr("Models listed: %L1.").arg(m_report.models.size()));
    finish();
}

void ProviderTest::ask(const QString &path, void (ProviderTest::*next)(const ProbeAnswer &))
{
    if (!m_manager) {
        m_manager = new QNetworkAccessManager(this);
        m_manager->setProxy(m_proxy);
    }
    QNetworkReply *reply = m_manager->get(probeRequest(m_draft, m_secret, path, m_options));
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] {
        m_tooLarge = reply->bytesAvailable() > m_options.answerBytes;
        if (m_tooLarge)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, next] {
        reply->deleteLater();
        onReply(*reply, next);
    });
}

void ProviderTest::onReply(QNetworkReply &reply, void (ProviderTest::*next)(const ProbeAnswer &))
{
    const char *step = m_report.steps.back().id == "key" ? "models" : "key";
    ProbeAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!m_tlsErrors.isEmpty())
        return fail(step, tlsProblem(m_tlsErrors, m_draft.baseUrl.host()));
    if (m_tooLarge)
        return fail(step,
                    Words::tr("%1 answers with more data than a list of models has: check the base URL.")
                        .arg(m_where));
    if (reply.error() == QNetworkReply::OperationCanceledError)
        return fail(step, Words::tr("%1 did not answer in time.").arg(m_where));
    if (reply.error() == QNetworkReply::ProxyAuthenticationRequiredError)
        return fail(step, Words::tr("The proxy %1 wants a password.").arg(m_proxy.hostName()));
    if (answer.status == 0)
        return fail(step,
                    Words::tr("%1 does not answer in HTTP: check the base URL and its port.").arg(m_where));
    answer.contentType = reply.rawHeader("content-type");
    answer.redirectHost = QUrl::fromEncoded(reply.rawHeader("location")).host();
    answer.body = reply.readAll();
    (this->*next)(answer);
}

void ProviderTest::record(const char *id, TestStep::State state, const QString &text)
{
    m_report.steps.push_back(
        {.id = id, .state = state, .text = text, .micros = m_stepTime.nsecsElapsed() / 1000});
    m_stepTime.start();
    if (m_options.watch.ended)
        m_options.watch.ended(m_report.steps.back());
}

void ProviderTest::begin(const char *id)
{
    if (m_options.watch.begins)
        m_options.watch.begins(id);
}

void ProviderTest::fail(const char *id, const QString &text)
{
    record(id, TestStep::State::Failed, text);
    skipRest({});
    finish();
}

void ProviderTest::skipRest(const QString &text)
{
    for (size_t i = m_report.steps.size(); i < stepIds.size(); ++i)
        record(stepIds[i], TestStep::State::Skipped, text);
}

void ProviderTest::finish()
{
    if (m_answered)
        return;
    m_answered = true;
    m_report.ok = std::none_of(m_report.steps.begin(), m_report.steps.end(),
                               [](const TestStep &step) { return step.state == TestStep::State::Failed; });
    if (m_report.ok && !m_report.models.isEmpty() && m_options.onModels)
        m_options.onModels(m_report.models);
    m_answer(m_report);
    stop();
}

void ProviderTest::stop()
{
    m_answered = true;
    m_deadline.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    const QList<QNetworkReply *> replies = findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies) {
        reply->disconnect(this);
        reply->abort();
    }
    deleteLater();
}

} // namespace

QFuture<Result<TestReport>> testConnection(const ProviderDraft &draft, const SharedSecret &secret,
                                           const ProviderTestOptions &options, QObject *context)
{
    auto *test = new ProviderTest(draft, secret, options, context);
    return test->start();
}

} // namespace sluice
