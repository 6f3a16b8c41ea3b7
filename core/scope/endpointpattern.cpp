#include "core/scope/endpointpattern.h"

#include "core/scope/modelpattern.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

namespace {

constexpr qsizetype LongestPattern = 512;

// What passes through is called by its first folder where it is one of these, and "passthrough" always.
const QStringList &knownNames()
{
    static const QStringList names = {
        QStringLiteral("chat"),     QStringLiteral("completions"), QStringLiteral("responses"),
        QStringLiteral("messages"), QStringLiteral("gemini"),      QStringLiteral("embeddings"),
        QStringLiteral("images"),   QStringLiteral("audio"),       QStringLiteral("models"),
        QStringLiteral("rerank"),   QStringLiteral("moderations"), QStringLiteral("files"),
        QStringLiteral("batches"),  QStringLiteral("passthrough")};
    return names;
}

bool isNamed(QByteArrayView name, const Target &target)
{
    switch (target.endpoint) {
    case Endpoint::ChatCompletions:
        return name == QByteArrayView("chat");
    case Endpoint::Completions:
        return name == QByteArrayView("completions");
    case Endpoint::Responses:
    case Endpoint::ResponsesOther:
        return name == QByteArrayView("responses");
    case Endpoint::Messages:
    case Endpoint::CountTokens:
    case Endpoint::MessagesOther:
        return name == QByteArrayView("messages");
    case Endpoint::GenerateContent:
    case Endpoint::StreamGenerateContent:
    case Endpoint::GeminiOther:
        return name == QByteArrayView("gemini");
    case Endpoint::Embeddings:
        return name == QByteArrayView("embeddings");
    case Endpoint::Models:
    case Endpoint::ModelInfo:
        return name == QByteArrayView("models");
    case Endpoint::Images:
        return name == QByteArrayView("images");
    case Endpoint::Audio:
        return name == QByteArrayView("audio");
    case Endpoint::Other:
        break;
    }
    if (target.protocol == Protocol::Chat) // chat/completions/{id}
        return name == QByteArrayView("chat");
    if (name == QByteArrayView("passthrough"))
        return true;
    if (name == QByteArrayView("models")) // for reading; deleting one is the provider's business
        return false;
    const QByteArray first = QByteArray::fromPercentEncoding(target.tail).toLower();
    return QByteArrayView(first).first(first.indexOf('/') < 0 ? first.size() : first.indexOf('/')) == name;
}

Error wrong(QStringView text)
{
    return Error{Error::Kind::BadRequest,
                 QCoreApplication::translate("Scope",
                                             "“%1” is no endpoint. Write one of %2, or a method and a "
                                             "path such as POST /v1/files/*.")
                     .arg(text.left(64).toString(), knownNames().join(QStringLiteral(", "))),
                 "bad_endpoint"};
}

bool isMethod(QStringView text)
{
    return !text.isEmpty() && text.size() <= 16 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

Result<EndpointPattern> EndpointPattern::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    EndpointPattern pattern;
    if (knownNames().contains(trimmed, Qt::CaseInsensitive)) {
        pattern.m_name = trimmed.toUtf8().toLower();
        return pattern;
    }
    const qsizetype slash = trimmed.indexOf(u'/');
    if (slash < 0 || trimmed.size() > LongestPattern)
        return wrong(text);
    const QStringView method = trimmed.first(slash).trimmed();
    if (!method.isEmpty() && method != u"*" && !isMethod(method))
        return wrong(text);
    pattern.m_method = method == u"*" ? QByteArray() : method.toUtf8();
    pattern.m_path = trimmed.sliced(slash).toUtf8().toLower();
    return pattern;
}

bool EndpointPattern::matches(QByteArrayView method, const Target &target) const
{
    if (!m_name.isEmpty())
        return isNamed(m_name, target);
    // What may be read may be asked for by HEAD.
    const bool heads = m_method == "GET" && method == QByteArrayView("HEAD");
    if (!m_method.isEmpty() && m_method != method && !heads)
        return false;
    const QByteArray usual = target.protocol == Protocol::Gemini ? "v1beta" : "v1";
    QByteArray tail = QByteArray::fromPercentEncoding(target.tail).toLower();
    if (tail.endsWith('/'))
        tail.chop(1);
    const QByteArray path = '/' + (target.version.isEmpty() ? usual : target.version.toLower()) + '/' + tail;
    if (globMatches(m_path, path))
        return true;
    return !target.provider.isEmpty() && globMatches(m_path, "/p/" + target.provider.toLower() + path);
}

QStringList endpointNames()
{
    return knownNames();
}

Result<void> checkEndpointPattern(QStringView text)
{
    SLUICE_CHECK(EndpointPattern::parse(text));
    return {};
}

} // namespace sluice
