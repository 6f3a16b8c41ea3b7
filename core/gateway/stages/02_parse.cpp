// What is asked: model, streaming, limits, and which agent asks.
#include "core/gateway/stages/stages.h"

#include "core/protocols/contentdecoder.h"

#include <QCoreApplication>

namespace sluice {

namespace {

constexpr qsizetype SpareBytes = 64; // that readers of JSON may look at behind the end

// A body that came compressed goes on plain: what it asks for has to be read, and perhaps edited.
Result<void> uncompress(HttpRequest &request, qint64 most)
{
    const QByteArray coding = headerValue(request.headers, "content-encoding");
    if (coding.isEmpty() || sameName(coding, "identity") || request.body.isEmpty())
        return {};
    const auto decoder = ContentDecoder::make(coding);
    if (!decoder) {
        return Error{Error::Kind::BadRequest,
                     QCoreApplication::translate("Gateway",
                                                 "Sluice cannot read a body in the coding “%1”. Send it "
                                                 "plain, or as gzip, deflate, br or zstd.")
                         .arg(QString::fromLatin1(coding.left(32))),
                     "unsupported_content_encoding"};
    }
    auto unpacked = decoder->decode(request.body);
    const bool bomb = !unpacked && unpacked.error().kind == Error::Kind::TooLarge;
    if (!bomb && (!unpacked || !decoder->finished())) {
        return Error{Error::Kind::BadRequest,
                     QCoreApplication::translate("Gateway", "The body is damaged or cut short: it cannot be "
                                                            "unpacked as “%1”.")
                         .arg(QString::fromLatin1(coding.left(32))),
                     "invalid_content_encoding"};
    }
    if (bomb || unpacked.value().size() > most) {
        return Error{
            Error::Kind::TooLarge,
            QCoreApplication::translate("Gateway", "The body is larger than %1 bytes when it is unpacked.")
                .arg(most),
            "request_too_large"};
    }
    QByteArray plain = std::move(unpacked).value();
    plain.reserve(plain.size() + SpareBytes);
    request.body = std::move(plain);
    removeHeader(request.headers, "content-encoding");
    return {};
}

} // namespace

Result<void> stages::parse(Exchange &exchange, const Env &)
{
    if (exchange.parsed)
        return {};
    HttpRequest &request = exchange.request;
    SLUICE_CHECK(uncompress(request, exchange.config->settings().limits.bodyBytes));
    exchange.ask = readAsk(exchange.target, headerValue(request.headers, "content-type"), request.body);
    if (exchange.ask.model.isEmpty())
        exchange.ask.model = exchange.target.pathModel;
    exchange.upstreamModel = exchange.ask.model;

    RequestRecord &record = exchange.record;
    record.modelAsked = QString::fromUtf8(exchange.ask.model);
    record.stream = exchange.ask.stream || exchange.target.endpoint == Endpoint::StreamGenerateContent;
    if (record.sessionId.isEmpty())
        record.sessionId = QString::fromUtf8(exchange.ask.sessionId);
    exchange.parsed = true;
    return {};
}

} // namespace sluice
