// The endpoint alone under load: answers every request with 1 KB. For wrk: echobench PORT.
#include "core/server/acceptor.h"
#include "core/server/workerendpoint.h"

#include <QCoreApplication>
#include <QTextStream>

namespace {

class Answerer final : public sluice::HttpHandler
{
public:
    void handle(sluice::HttpRequest request, std::shared_ptr<sluice::HttpReply> reply) override
    {
        Q_UNUSED(request)
        reply->send(200, {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")}},
                    m_body);
    }
    ShapedError shapeRefusal(int status, const sluice::Error &, const QByteArray &,
                             const sluice::HeaderList &) override
    {
        return {status, {}, QByteArrayLiteral("refused")};
    }

private:
    QByteArray m_body = QByteArray(1024, 'x');
};

} // namespace

int main(int argc, char **argv)
{
    // One loop for everything here, so that the figure is that of one core.
    qputenv("QT_NO_GLIB", "1");
    const QCoreApplication application(argc, argv);
    Answerer answerer;
    const auto count = std::make_shared<sluice::ConnectionCount>();
    const auto endpoint = sluice::WorkerEndpoint::create(answerer, {}, count);
    sluice::Acceptor acceptor(count, 1024);
    acceptor.onAccepted = [&](qintptr descriptor) { endpoint->adopt(descriptor); };
    const quint16 port = argc > 1 ? quint16(QByteArray(argv[1]).toUInt()) : quint16(0);
    if (const auto listening = acceptor.listen(QHostAddress::LocalHost, port); !listening) {
        qCritical("%ls", qUtf16Printable(listening.error().text));
        return 1;
    }
    QTextStream(stdout) << "listening on " << acceptor.port() << Qt::endl;
    return QCoreApplication::exec();
}
