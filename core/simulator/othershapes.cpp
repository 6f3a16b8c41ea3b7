// Errors, lists of models, token counts and embeddings.
#include "core/simulator/jsonwriter.h"
#include "core/simulator/shapes.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace sluice::simulator {

namespace {

using namespace json;

constexpr int plainDimensions = 16;
constexpr int mostDimensions = 4096;
constexpr qint64 modelsCreated = 1'795'000'000; // some day in November 2026

struct Model
{
    const char *id;
    const char *shownAs;
};

constexpr std::array<Model, 4> models = {{{"simulator", "Simulator"},
                                          {"sim-fast", "Simulator, fast"},
                                          {"sim-slow", "Simulator, slow"},
                                          {"sim-embedding", "Simulator, embeddings"}}};

struct Kind
{
    int status;
    const char *openAi;
    const char *code;
    const char *anthropic;
    const char *gemini;
};

// The words for a status; the last row is for every other.
constexpr std::array<Kind, 5> kinds = {
    {{400, "invalid_request_error", nullptr, "invalid_request_error", "INVALID_ARGUMENT"},
     {404, "invalid_request_error", "not_found", "not_found_error", "NOT_FOUND"},
     {405, "invalid_request_error", "method_not_supported", "invalid_request_error", "INVALID_ARGUMENT"},
     {429, "requests", "rate_limit_exceeded", "rate_limit_error", "RESOURCE_EXHAUSTED"},
     {0, "server_error", "server_error", "api_error", "INTERNAL"}}};

const Kind &kindOf(int status)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [status](const Kind &kind) { return kind.status == status; });
    return found != kinds.end() ? *found : kinds.back();
}

QByteArray rowOf(Family family, QByteArrayView id, QByteArrayView shownAs)
{
    if (family == Family::Anthropic)
        return object({{"type", text("model")},
                       {"id", text(id)},
                       {"display_name", text(shownAs)},
                       {"created_at", text("2026-11-18T00:00:00Z")}});
    return object({{"id", text(id)},
                   {"object", text("model")},
                   {"created", number(modelsCreated)},
                   {"owned_by", text("sluice")}});
}

// Any bytes to as many numbers as wanted, the same ones each time, together of length 1.
std::vector<float> vectorOf(const QByteArray &input, int dimensions)
{
    std::vector<float> vector = {};
    double squares = 0;
    QByteArray block = input;
    while (vector.size() < size_t(dimensions)) {
        block = QCryptographicHash::hash(block, QCryptographicHash::Sha256);
        for (qsizetype i = 0; i + 4 <= block.size() && vector.size() < size_t(dimensions); i += 4) {
            const double value = double(qFromLittleEndian<qint32>(block.constData() + i)) / 2147483648.0;
            vector.push_back(float(value));
            squares += value * value;
        }
    }
    for (float &value : vector)
        value = float(double(value) / std::sqrt(squares));
    return vector;
}

QByteArray asBase64(const std::vector<float> &vector)
{
    QByteArray bytes(qsizetype(vector.size()) * 4, Qt::Uninitialized);
    for (size_t i = 0; i < vector.size(); ++i)
        qToLittleEndian(std::bit_cast<quint32>(vector[i]), bytes.data() + i * 4);
    return text(bytes.toBase64());
}

QByteArray asNumbers(const std::vector<float> &vector)
{
    std::vector<QByteArray> values = {};
    values.reserve(vector.size());
    for (const float value : vector)
        values.push_back(QByteArray::number(double(value), 'g', 9));
    return array(values);
}

// One entry an input: a string, strings, token ids or lists of token ids.
std::vector<QByteArray> embeddingInputs(const QJsonValue &input)
{
    if (input.isString())
        return {input.toString().toUtf8()};
    const QJsonArray list = input.toArray();
    if (!list.isEmpty() && list.first().isDouble())
        return {QJsonDocument(list).toJson(QJsonDocument::Compact)};
    std::vector<QByteArray> inputs = {};
    for (const QJsonValue value : list)
        inputs.push_back(value.isString() ? value.toString().toUtf8()
                                          : QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return inputs;
}

} // namespace

qint64 unixNow()
{
    return std::chrono::duration_cast<std::chrono::seconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::chrono::milliseconds wholePause(const Reply &reply)
{
    const qint64 pieces = qint64(tokenPieces(reply.text).size());
    return std::min<std::chrono::milliseconds>(reply.pace * pieces, std::chrono::milliseconds(1500));
}

Answer errorAnswer(Family family, int status, const QString &message)
{
    const Kind &kind = kindOf(status);
    if (family == Family::Anthropic)
        return wholeAnswer(
            status,
            object({{"type", text("error")},
                    {"error", object({{"type", text(kind.anthropic)}, {"message", text(message.toUtf8())}})},
                    {"request_id", text(freshId("req_"))}}));
    if (family == Family::Gemini)
        return wholeAnswer(status, object({{"error", object({{"code", number(status)},
                                                             {"message", text(message.toUtf8())},
                                                             {"status", text(kind.gemini)}})}}));
    return wholeAnswer(status, object({{"error", object({{"message", text(message.toUtf8())},
                                                         {"type", text(kind.openAi)},
                                                         {"param", "null"},
                                                         {"code", kind.code ? text(kind.code) : "null"}})}}));
}

Answer modelList(Family family)
{
    std::vector<QByteArray> rows = {};
    rows.reserve(models.size());
    for (const Model &model : models)
        rows.push_back(rowOf(family, model.id, model.shownAs));
    if (family == Family::Anthropic)
        return wholeAnswer(200, object({{"data", array(rows)},
                                        {"has_more", "false"},
                                        {"first_id", text(models.front().id)},
                                        {"last_id", text(models.back().id)}}));
    return wholeAnswer(200, object({{"object", text("list")}, {"data", array(rows)}}));
}

Answer modelRow(Family family, const QByteArray &id)
{
    return wholeAnswer(200, rowOf(family, id, id));
}

Answer inputTokenCount(const Prompt &prompt)
{
    const QByteArray count = number(std::max<qint64>(prompt.promptTokens, 1));
    if (prompt.protocol == Protocol::Messages)
        return wholeAnswer(200, object({{"input_tokens", count}}));
    return wholeAnswer(200, object({{"object", text("response.input_tokens")}, {"input_tokens", count}}));
}

Answer embeddingsAnswer(const QByteArray &body)
{
    const QJsonObject request = QJsonDocument::fromJson(body).object();
    const std::vector<QByteArray> inputs = embeddingInputs(request.value(QLatin1String("input")));
    const QString model = request.value(QLatin1String("model")).toString();
    if (inputs.empty() || model.isEmpty())
        return errorAnswer(Family::OpenAi, 400,
                           QStringLiteral("An embeddings request needs 'model' and 'input'."));
    const int asked = request.value(QLatin1String("dimensions")).toInt(plainDimensions);
    const int dimensions = std::clamp(asked, 1, mostDimensions);
    const bool base64 = request.value(QLatin1String("encoding_format")).toString() == QLatin1String("base64");

    std::vector<QByteArray> rows = {};
    qint64 tokens = 0;
    for (size_t i = 0; i < inputs.size(); ++i) {
        const std::vector<float> vector = vectorOf(inputs[i], dimensions);
        tokens += std::max<qint64>(tokensOf(inputs[i].size()), 1);
        rows.push_back(object({{"object", text("embedding")},
                               {"index", number(qint64(i))},
                               {"embedding", base64 ? asBase64(vector) : asNumbers(vector)}}));
    }
    return wholeAnswer(
        200,
        object({{"object", text("list")},
                {"data", array(rows)},
                {"model", text(model.toUtf8())},
                {"usage", object({{"prompt_tokens", number(tokens)}, {"total_tokens", number(tokens)}})}}));
}

} // namespace sluice::simulator
