// GET …/models in the three shapes that share its path (protocols.md 1.2), with their three ways of paging.
#include "core/protocols/protocol.h"

#include "core/protocols/jsonwriter.h"
#include "core/protocols/urltext.h"

#include <algorithm>

namespace sluice {

namespace {

// When a model was made is not known to us; Anthropic's API says the epoch in that case too.
constexpr QByteArrayView UnknownDate = "1970-01-01T00:00:00Z";
constexpr size_t AnthropicPage = 20;
constexpr size_t GeminiPage = 50;
constexpr size_t LargestPage = 1000;

struct Page
{
    size_t first = 0;
    size_t last = 0; // one behind
    bool more = false;
};

QByteArray geminiName(const ListedModel &model)
{
    return model.id.startsWith("models/") ? model.id : "models/" + model.id;
}

QByteArray row(ModelsShape shape, const ListedModel &model)
{
    JsonObject row;
    if (shape == ModelsShape::Gemini) {
        row.text("name", geminiName(model)).text("version", "1").text("displayName", model.id);
        row.text("description", model.owner);
        if (model.contextWindow > 0)
            row.number("inputTokenLimit", model.contextWindow);
        if (model.maxOutput > 0)
            row.number("outputTokenLimit", model.maxOutput);
        row.raw("supportedGenerationMethods", R"(["generateContent","streamGenerateContent","countTokens"])");
        return row.json();
    }
    // The OpenAI row holds Anthropic's members as well: each SDK ignores what it does not know.
    row.text("id", model.id);
    if (shape == ModelsShape::OpenAi)
        row.text("object", "model").number("created", 0).text("owned_by", model.owner);
    row.text("type", "model").text("display_name", model.id).text("created_at", UnknownDate);
    if (model.contextWindow > 0)
        row.number("max_input_tokens", model.contextWindow);
    if (model.maxOutput > 0)
        row.number("max_tokens", model.maxOutput);
    return row.json();
}

// Where the model with that id is; the list's size: nowhere.
size_t placeOf(const std::vector<ListedModel> &models, const QByteArray &id)
{
    const auto found = std::find_if(models.begin(), models.end(),
                                    [&id](const ListedModel &model) { return model.id == id; });
    return size_t(found - models.begin());
}

// A page's size as the query asks for it: at least 1, at most 1,000; `usual` where it names none.
size_t pageSize(QByteArrayView query, QByteArrayView name, size_t usual)
{
    bool ok = false;
    const qlonglong asked = parameter(query, name).toLongLong(&ok);
    if (!ok || asked <= 0)
        return usual;
    return size_t(std::min(asked, qlonglong(LargestPage)));
}

// The page behind `after`. An id that is gone (or never was) gives an empty last page: starting again from
// the front would let a client that follows the cursor run in circles.
Page pageAfter(const std::vector<ListedModel> &models, const QByteArray &after, size_t size)
{
    Page page;
    if (!after.isEmpty())
        page.first = std::min(placeOf(models, after) + 1, models.size());
    page.last = std::min(page.first + size, models.size());
    page.more = page.last < models.size();
    return page;
}

// The page that ends before `before`.
Page pageBefore(const std::vector<ListedModel> &models, const QByteArray &before, size_t size)
{
    Page page;
    const size_t place = placeOf(models, before);
    if (place == models.size())
        return page;
    page.last = place;
    page.first = place > size ? place - size : 0;
    page.more = page.first > 0;
    return page;
}

QByteArray rows(ModelsShape shape, const std::vector<ListedModel> &models, const Page &page)
{
    QByteArray json("[");
    for (size_t i = page.first; i < page.last; ++i) {
        if (i > page.first)
            json.append(',');
        json.append(row(shape, models[i]));
    }
    return json + ']';
}

QByteArray dataBody(ModelsShape shape, const std::vector<ListedModel> &models, const Page &page)
{
    const bool empty = page.first >= page.last;
    JsonObject body;
    if (shape == ModelsShape::OpenAi)
        body.text("object", "list");
    body.raw("data", rows(shape, models, page)).flag("has_more", page.more);
    body.textOrNull("first_id", empty ? QByteArray() : models[page.first].id);
    body.textOrNull("last_id", empty ? QByteArray() : models[page.last - 1].id);
    return body.json();
}

QByteArray geminiBody(const std::vector<ListedModel> &models, QByteArrayView query)
{
    // A page token is the id of the last model before the page: it stays right when models come and go.
    const QByteArray after =
        QByteArray::fromBase64(parameter(query, "pageToken"), QByteArray::Base64UrlEncoding);
    const Page page = pageAfter(models, after, pageSize(query, "pageSize", GeminiPage));
    JsonObject body;
    body.raw("models", rows(ModelsShape::Gemini, models, page));
    if (page.more) {
        body.text("nextPageToken", models[page.last - 1].id.toBase64(QByteArray::Base64UrlEncoding |
                                                                     QByteArray::OmitTrailingEquals));
    }
    return body.json();
}

} // namespace

ModelsShape modelsShape(QByteArrayView path, const HeaderList &headers)
{
    if (hasHeader(headers, "anthropic-version"))
        return ModelsShape::Anthropic;
    const std::vector<QByteArrayView> segments = pathSegments(path);
    const auto has = [&segments](QByteArrayView name) {
        return std::find(segments.begin(), segments.end(), name) != segments.end();
    };
    const bool underBeta = has("v1beta") || has("v1alpha");
    if (underBeta && has("openai")) // Google's compatible facade: …/v1beta/openai/models
        return ModelsShape::OpenAi;
    if (underBeta || hasHeader(headers, "x-goog-api-key") || hasHeader(headers, "x-goog-api-client"))
        return ModelsShape::Gemini;
    return ModelsShape::OpenAi;
}

QByteArray modelsBody(ModelsShape shape, const std::vector<ListedModel> &models, QByteArrayView query)
{
    if (shape == ModelsShape::Gemini)
        return geminiBody(models, query);
    if (shape == ModelsShape::OpenAi) {
        // The real API does not page; a query that asks for it gets it all the same.
        const size_t size = pageSize(query, "limit", models.size());
        return dataBody(shape, models, pageAfter(models, parameter(query, "after"), size));
    }
    const size_t size = pageSize(query, "limit", AnthropicPage);
    const QByteArray before = parameter(query, "before_id");
    const Page page = before.isEmpty() ? pageAfter(models, parameter(query, "after_id"), size)
                                       : pageBefore(models, before, size);
    return dataBody(shape, models, page);
}

QByteArray modelBody(ModelsShape shape, const ListedModel &model)
{
    return row(shape, model);
}

} // namespace sluice
