// Which servers of this computer count, over real sockets on free ports.
#include "core/control/localservers.h"
#include "tests/support/patience.h"
#include "webserver.h"

#include <QTcpSocket>
#include <QTest>

using namespace sluice;

namespace {

ProviderPreset localPreset(const char *id, const QUrl &url)
{
    ProviderPreset preset;
    preset.id = preset.draft.preset = preset.draft.name = QString::fromLatin1(id);
    preset.name = QString::fromLatin1(id).toUpper();
    preset.group = QStringLiteral("local");
    preset.draft.auth = AuthStyle::None;
    preset.draft.baseUrl = url;
    preset.draft.baseUrl.setPath(QStringLiteral("/v1"));
    return preset;
}

constexpr QByteArrayView Tags = "{\"models\":[{\"name\":\"llama3:8b\"},{\"name\":\"qwen3\"}]}";

QByteArray listOwnedBy(const QByteArray &owner)
{
    return "{\"object\":\"list\",\"data\":[{\"id\":\"m1\",\"object\":\"model\",\"owned_by\":\"" + owner +
           "\"}]}";
}

} // namespace

class TestLocalServers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void findsWhatAnswers();
    void asksNothingElse();
    void silenceEndsWithItsContext();
};

void TestLocalServers::answers_data()
{
    QTest::addColumn<QByteArray>("preset");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("models");
    QTest::addColumn<bool>("believed");
    const QStringList m1{QStringLiteral("m1")};
    QTest::newRow("Ollama's tags") << QByteArray("ollama") << Tags.toByteArray()
                                   << QStringList{QStringLiteral("llama3:8b"), QStringLiteral("qwen3")}
                                   << true;
    QTest::newRow("Ollama without a model")
        << QByteArray("ollama") << QByteArray("{\"models\":[]}") << QStringList() << true;
    QTest::newRow("something else on Ollama's port")
        << QByteArray("ollama") << QByteArray("{\"status\":\"ok\"}") << QStringList() << false;
    QTest::newRow("a page") << QByteArray("ollama") << QByteArray("<html></html>") << QStringList() << false;
    QTest::newRow("LM Studio") << QByteArray("lmstudio") << listOwnedBy("organization_owner") << m1 << true;
    QTest::newRow("llama.cpp on LM Studio's port")
        << QByteArray("lmstudio") << listOwnedBy("llamacpp") << QStringList() << false;
    QTest::newRow("llama.cpp") << QByteArray("llamacpp") << listOwnedBy("llamacpp") << m1 << true;
    QTest::newRow("another web server on 8080")
        << QByteArray("llamacpp") << listOwnedBy("system") << QStringList() << false;
    QTest::newRow("nothing that says who it is")
        << QByteArray("llamacpp") << QByteArray("{\"object\":\"list\",\"data\":[]}") << QStringList()
        << false;
    QTest::newRow("vLLM") << QByteArray("vllm") << listOwnedBy("vllm") << m1 << true;
}

void TestLocalServers::answers()
{
    QFETCH(QByteArray, preset);
    QFETCH(QByteArray, body);
    QFETCH(bool, believed);
    const auto models = modelsOfLocalServer(localPreset(preset.constData(), {}), body);
    QCOMPARE(bool(models), believed);
    if (models)
        QTEST(models.value(), "models");
}

void TestLocalServers::findsWhatAnswers()
{
    WebServer ollama([](const QByteArray &) { return WebServer::json(Tags.toByteArray()); });
    WebServer other([](const QByteArray &) { return WebServer::html("<html>A wiki</html>"); });
    WebServer broken([](const QByteArray &) { return WebServer::json("{}", "500 Oops"); });
    QTcpSocket held; // bound, so that nobody else gets the port, but nobody listens
    QVERIFY(held.bind(QHostAddress::LocalHost));
    QUrl nobody = ollama.url();
    nobody.setPort(held.localPort());
    QObject context;
    std::vector<LocalServer> found;
    findLocalServersOf({localPreset("ollama", ollama.url()), localPreset("llamacpp", other.url()),
                        localPreset("lmstudio", broken.url()), localPreset("vllm", nobody)},
                       std::chrono::seconds(30), &context,
                       [&found](const LocalServer &server) { found.push_back(server); });
    QTRY_VERIFY(context.children().isEmpty()); // all have answered
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].presetId, QStringLiteral("ollama"));
    QCOMPARE(found[0].name, QStringLiteral("OLLAMA"));
    QCOMPARE(found[0].draft.baseUrl.port(), int(ollama.port()));
    QCOMPARE(found[0].draft.models, (QStringList{QStringLiteral("llama3:8b"), QStringLiteral("qwen3")}));
    QCOMPARE(ollama.requests().size(), 1);
    QVERIFY(ollama.requests()[0].startsWith("GET /api/tags HTTP/1.1"));
    QVERIFY(other.requests()[0].startsWith("GET /v1/models HTTP/1.1"));
    QVERIFY(!ollama.requests()[0].toLower().contains("authorization"));
}

// Hosted presets and addresses beyond this computer are never asked by themselves.
void TestLocalServers::asksNothingElse()
{
    WebServer server([](const QByteArray &) { return WebServer::json(Tags.toByteArray()); });
    ProviderPreset hosted = localPreset("ollama", server.url());
    hosted.group = QStringLiteral("hosted");
    ProviderPreset elsewhere = localPreset("ollama", QUrl(QStringLiteral("http://192.0.2.1:11434")));
    ProviderPreset named = localPreset("ollama", server.url(QStringLiteral("localhost")));
    QObject context;
    findLocalServersOf({hosted, elsewhere, named}, std::chrono::seconds(30), &context,
                       [](const LocalServer &) { QFAIL("asked"); });
    QTRY_VERIFY(context.children().isEmpty());
    QVERIFY(server.requests().isEmpty());
}

void TestLocalServers::silenceEndsWithItsContext()
{
    WebServer silent([](const QByteArray &) { return QByteArray(); });
    int calls = 0;
    auto context = std::make_unique<QObject>();
    findLocalServersOf({localPreset("ollama", silent.url())}, std::chrono::seconds(1), context.get(),
                       [&calls](const LocalServer &) { ++calls; });
    QTRY_VERIFY(context->children().isEmpty()); // its patience was over
    findLocalServersOf({localPreset("ollama", silent.url())}, std::chrono::seconds(50), context.get(),
                       [&calls](const LocalServer &) { ++calls; });
    QTRY_COMPARE(silent.requests().size(), 2);
    context.reset();
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(TestLocalServers)
#include "test_localservers.moc"
