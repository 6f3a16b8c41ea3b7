// What a connection test says about answers, certificates and errors.
#include "core/control/testanswer.h"

#include <QTest>

using namespace sluice;

class TestTestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesKeys_data();
    void judgesKeys();
    void readsModels_data();
    void readsModels();
    void refusesOtherBodies_data();
    void refusesOtherBodies();
    void explainsConnections_data();
    void explainsConnections();
    void explainsCertificates_data();
    void explainsCertificates();
};

void TestTestAnswer::judgesKeys_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("keySent");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QString>("text");
    const QByteArray json = "application/json";
    const auto row = [](const char *name, int status, const QByteArray &type, const QByteArray &body,
                        bool keySent, bool accepted, const char *text) {
        QTest::newRow(name) << status << type << body << keySent << accepted << QString::fromUtf8(text);
    };
    row("200", 200, json, "{}", true, true, "Key accepted.");
    row("200 without a key", 200, json, "{}", false, true, "No key needed.");
    row("401", 401, json, "{}", true, false,
        "Acme refused the key (401). It may have been revoked or copied incompletely.");
    row("401 in HTML", 401, "text/html", "<html>", true, false, "Acme refused the key (401). It may");
    row("401 without a key", 401, json, "{}", false, false, "Acme wants a key (401), and none is set.");
    row("403", 403, json, "{}", true, false, "Acme refused the key (403).");
    row("Google's 400 for a bad key", 400, json, R"({"error":{"details":[{"reason":"API_KEY_INVALID"}]}})",
        true, false, "Acme refused the key (400).");
    row("another 400", 400, json, "{}", true, false, "did not understand");
    row("404", 404, json, "{}", true, false,
        "acme.example answers (404), but is not a model server: check the base URL.");
    row("a web page", 200, "text/html", "hello", true, false, "is not a model server: check the base URL.");
    row("a web page that says otherwise", 200, json, " \n<!DOCTYPE html><html>", true, false,
        "is not a model server");
    row("402", 402, json, "{}", true, false, "no credit");
    row("429", 429, json, "{}", true, false, "Try again later.");
    row("503", 503, json, "{}", true, false, "a problem of its own (503)");
    row("301", 301, "", "", true, false, "redirect");
}

void TestTestAnswer::judgesKeys()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(bool, keySent);
    QFETCH(bool, accepted);
    QFETCH(QString, text);
    const KeyVerdict verdict = judgeKey({.status = status, .contentType = type, .body = body},
                                        QStringLiteral("Acme"), QStringLiteral("acme.example"), keySent);
    QCOMPARE(verdict.accepted, accepted);
    QVERIFY2(verdict.text.contains(text), qPrintable(verdict.text));
}

void TestTestAnswer::readsModels_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("models");
    const QStringList two{QStringLiteral("a"), QStringLiteral("b/c")};
    QTest::newRow("OpenAI") << QByteArray(
                                   R"({"object":"list","data":[{"id":"a"},{"id":"b/c","object":"model"}]})")
                            << two;
    QTest::newRow("Anthropic") << QByteArray(
                                      R"({"data":[{"type":"model","id":"a"},{"id":"b/c"}],"has_more":false})")
                               << two;
    QTest::newRow("Gemini") << QByteArray(R"({"models":[{"name":"models/a"},{"name":"b/c"}]})") << two;
    QTest::newRow("Together, a bare list") << QByteArray(R"([{"id":"a"},{"id":"b/c"}])") << two;
    QTest::newRow("the same twice") << QByteArray(R"({"data":[{"id":"a"},{"id":"a"},{"id":"b/c"}]})") << two;
    QTest::newRow("none") << QByteArray(R"({"data":[]})") << QStringList();
    QTest::newRow("Ollama without a model")
        << QByteArray(R"({"object":"list","data":null})") << QStringList();
}

void TestTestAnswer::readsModels()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, models);
    const auto read = modelsOf(body, QStringLiteral("acme.example"));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read.value(), models);
}

void TestTestAnswer::refusesOtherBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("ok");
    QTest::newRow("another object") << QByteArray(R"({"status":"ok"})");
    QTest::newRow("data that is no list") << QByteArray(R"({"data":{"id":"a"}})");
    QTest::newRow("a list of numbers") << QByteArray(R"({"data":[1,2]})");
    QTest::newRow("cut off") << QByteArray(R"({"data":[{"id":"a")");
}

void TestTestAnswer::refusesOtherBodies()
{
    QFETCH(QByteArray, body);
    const auto read = modelsOf(body, QStringLiteral("acme.example"));
    QVERIFY(!read);
    QVERIFY(
        read.error().text.contains(QStringLiteral("acme.example answers, but not with a list of models")));
}

void TestTestAnswer::explainsConnections_data()
{
    QTest::addColumn<QAbstractSocket::SocketError>("error");
    QTest::addColumn<bool>("here");
    QTest::addColumn<QString>("text");
    QTest::newRow("refused here") << QAbstractSocket::ConnectionRefusedError << true
                                  << QStringLiteral("Nothing listens on acme.example, port 8000.");
    QTest::newRow("refused there") << QAbstractSocket::ConnectionRefusedError << false
                                   << QStringLiteral("acme.example, port 8000 refused the connection.");
    QTest::newRow("silence") << QAbstractSocket::SocketTimeoutError << false << QStringLiteral("A firewall");
    QTest::newRow("no route") << QAbstractSocket::NetworkError << false
                              << QStringLiteral("cannot be reached");
    QTest::newRow("anything else") << QAbstractSocket::UnknownSocketError << false
                                   << QStringLiteral("No connection to");
}

void TestTestAnswer::explainsConnections()
{
    QFETCH(QAbstractSocket::SocketError, error);
    QFETCH(bool, here);
    QFETCH(QString, text);
    const QString said = connectProblem(error, QUrl(QStringLiteral("http://acme.example:8000/v1")), here);
    QVERIFY2(said.contains(text), qPrintable(said));
}

void TestTestAnswer::explainsCertificates_data()
{
    QTest::addColumn<QSslError::SslError>("error");
    QTest::addColumn<QString>("text");
    QTest::newRow("self-signed") << QSslError::SelfSignedCertificate << QStringLiteral("is self-signed");
    QTest::newRow("expired") << QSslError::CertificateExpired << QStringLiteral("expired on");
    QTest::newRow("too early") << QSslError::CertificateNotYetValid << QStringLiteral("not valid yet");
    QTest::newRow("another host") << QSslError::HostNameMismatch
                                  << QStringLiteral("is not for acme.example but for");
    QTest::newRow("unknown authority")
        << QSslError::UnableToGetLocalIssuerCertificate << QStringLiteral("does not trust");
    QTest::newRow("anything else") << QSslError::CertificateRevoked << QStringLiteral("cannot be trusted");
}

void TestTestAnswer::explainsCertificates()
{
    QFETCH(QSslError::SslError, error);
    QFETCH(QString, text);
    const QString said = tlsProblem({QSslError(error)}, QStringLiteral("acme.example"));
    QVERIFY2(said.contains(text), qPrintable(said));
    QVERIFY(tlsProblem({}, QStringLiteral("acme.example")).contains(QStringLiteral("does not speak TLS")));
}

QTEST_GUILESS_MAIN(TestTestAnswer)
#include "test_testanswer.moc"
