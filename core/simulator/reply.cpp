// Small talk by rule: enough for a first try, for a demonstration and for agents that want to run a tool.
#include "core/simulator/reply.h"

#include "core/simulator/schemavalue.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sluice::simulator {

namespace {

using namespace std::chrono_literals;

constexpr qint64 shortestCachedPrefix = 1024; // tokens; OpenAI's rule, in steps of 128
constexpr qint64 cacheStep = 128;
constexpr int mostWords = 20'000;

std::chrono::milliseconds paceOf(const QString &model)
{
    if (model == QLatin1String("sim-slow"))
        return 30ms;
    return model.startsWith(QLatin1String("sim-")) ? 0ms : 5ms;
}

int numberOf(const QString &word)
{
    static const std::array<const char *, 11> names = {"zero", "one",   "two",   "three", "four", "five",
                                                       "six",  "seven", "eight", "nine",  "ten"};
    for (size_t i = 0; i < names.size(); ++i) {
        if (word.compare(QLatin1String(names[i]), Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return std::min(word.toInt(), mostWords);
}

QString inWords(int count, const QString &first)
{
    static const std::array<const char *, 24> words = {
        "there", "my",     "dear",  "friend", "and",    "welcome", "to",    "the",
        "quiet", "little", "model", "that",   "speaks", "when",    "asked", "and",
        "is",    "never",  "tired", "of",     "saying", "one",     "more",  "word"};
    QStringList out = {first};
    for (int i = 1; i < count; ++i)
        out.append(QLatin1String(words[size_t(i - 1) % words.size()]));
    return out.join(u' ') + u'.';
}

// "Say hello in five words", "write 300 words".
std::optional<QString> countedWords(const QString &asked)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\b(\\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten)\\s+words?\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(asked);
    const int count = match.hasMatch() ? numberOf(match.captured(1)) : 0;
    if (count == 0)
        return std::nullopt;
    static const QRegularExpression saying(QStringLiteral("\\bsay\\s+\"?(\\w+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString first = saying.match(asked).captured(1);
    if (first.isEmpty())
        first = QStringLiteral("hello");
    first[0] = first[0].toUpper();
    return inWords(count, first);
}

QString excerpt(const QString &text, qsizetype length)
{
    QString flat = text.simplified();
    if (flat.size() <= length)
        return flat;
    // Not between the halves of a surrogate pair.
    const qsizetype end = flat[length - 1].isHighSurrogate() ? length - 1 : length;
    return flat.first(end) + u'…';
}

QString textFor(const Prompt &prompt)
{
    if (prompt.afterToolResult) {
        if (prompt.toolResult.trimmed().isEmpty())
            return QStringLiteral("The tool returned nothing. That is all I needed; I am done.");
        return QStringLiteral("The tool returned: \"%1\" That is all I needed; I am done.")
            .arg(excerpt(prompt.toolResult, 200));
    }
    if (const auto counted = countedWords(prompt.userText))
        return *counted;
    if (prompt.userText.trimmed().isEmpty())
        return QStringLiteral("Hello! I am the built-in simulator. Ask me anything.");
    return QStringLiteral(
               "You asked: \"%1\" I am the built-in simulator, so take this as a friendly answer that costs "
               "nothing. Add a provider to talk to a real model.")
        .arg(excerpt(prompt.userText, 160));
}

bool hasWord(const QString &text, const QString &word)
{
    const QRegularExpression whole(
        QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(word)),
        QRegularExpression::CaseInsensitiveOption);
    return whole.match(text).hasMatch();
}

const Tool *toolNamedLike(const std::vector<Tool> &tools, std::initializer_list<const char *> words)
{
    for (const char *word : words) {
        for (const Tool &tool : tools) {
            if (tool.name.contains(QLatin1String(word), Qt::CaseInsensitive))
                return &tool;
        }
    }
    return nullptr;
}

const Tool *toolFor(const Prompt &prompt)
{
    if (prompt.tools.empty() || prompt.toolsForbidden || prompt.afterToolResult)
        return nullptr;
    for (const Tool &tool : prompt.tools) {
        if (!prompt.requiredTool.isEmpty() ? tool.name == prompt.requiredTool
                                           : hasWord(prompt.userText, tool.name))
            return &tool;
    }
    static const QRegularExpression wish(
        QStringLiteral("\\buse the tool\\b|\\blist (the |all )?files\\b|\\brun\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (!prompt.toolRequired && !wish.match(prompt.userText).hasMatch())
        return nullptr;
    const Tool *shell = toolNamedLike(prompt.tools, {"bash", "shell", "exec", "command", "list", "glob"});
    return shell ? shell : &prompt.tools.front();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Tokens inputTokens(const Prompt &prompt, const Wishes &wishes)
{
    Tokens tokens = {};
    tokens.uncached = std::max<qint64>(prompt.promptTokens, 1);
    const qint64 earlier = std::min(prompt.earlierTokens, tokens.uncached - 1);
    if (wishes.cached) {
        tokens.cacheRead = *wishes.cached;
        tokens.uncached = std::max<qint64>(tokens.uncached - tokens.cacheRead, 1);
        return tokens;
    }
    if (earlier < shortestCachedPrefix)
        return tokens;
    if (prompt.protocol != Protocol::Messages) {
        tokens.cacheRead = earlier / cacheStep * cacheStep;
        tokens.uncached -= tokens.cacheRead;
        return tokens;
    }
    if (!prompt.explicitCaching)
        return tokens;
    // The first turn writes its system text and tools; later ones read what was there and write what came
    // since.
    qint64 &written = prompt.hourCache ? tokens.cacheWrite1h : tokens.cacheWrite5m;
    if (prompt.firstTurn) {
        written = earlier;
        tokens.uncached -= earlier;
    } else {
        tokens.cacheRead = earlier;
        written = tokens.uncached - earlier - 1;
        tokens.uncached = 1;
    }
    return tokens;
}

// Cuts the text where the limit falls, not inside a character.
void truncateTo(QByteArray &text, qint64 tokens)
{
    qsizetype end = std::min<qsizetype>(text.size(), qsizetype(tokens * 4));
    while (end > 0 && end < text.size() && (quint8(text[end]) & 0xc0) == 0x80)
        --end;
    text.truncate(end);
}

} // namespace

Reply replyTo(const Prompt &prompt, const Wishes &wishes)
{
    Reply reply = {};
    reply.pace = paceOf(prompt.model);
    if (const Tool *tool = toolFor(prompt)) {
        reply.text = "I will use " + tool->name.toUtf8() + ".";
        reply.call =
            ToolCall{tool->name.toUtf8(), compact(valueFor(tool->schema, prompt.userText).toObject())};
    } else if (prompt.wantsJson) {
        const QJsonObject free = {{QStringLiteral("answer"), textFor(prompt)}};
        const bool shaped = !prompt.jsonSchema.isEmpty();
        reply.text = compact(shaped ? valueFor(prompt.jsonSchema, prompt.userText).toObject() : free);
    } else {
        reply.text = textFor(prompt).toUtf8();
    }
    if (prompt.wantsReasoning || wishes.reasoning)
        reply.reasoning = "The user wants an answer. A simulator need not think for long, but it may.";
    if (prompt.outputLimit > 0 && !reply.call && tokensOf(reply.text.size()) > prompt.outputLimit) {
        reply.truncated = true;
        truncateTo(reply.text, prompt.outputLimit);
    }

    reply.tokens = inputTokens(prompt, wishes);
    reply.tokens.reasoning = wishes.reasoning.value_or(tokensOf(reply.reasoning.size()));
    reply.tokens.output = tokensOf(reply.text.size()) + reply.tokens.reasoning;
    if (reply.call)
        reply.tokens.output += tokensOf(reply.call->name.size() + reply.call->arguments.size()) + 4;
    return reply;
}

std::vector<QByteArray> tokenPieces(const QByteArray &text)
{
    static const std::array<int, 7> lengths = {4, 2, 5, 3, 6, 4, 3};
    std::vector<QByteArray> pieces = {};
    qsizetype start = 0;
    int characters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool characterBegins = (quint8(text[i]) & 0xc0) != 0x80;
        if (characterBegins && characters == lengths[pieces.size() % lengths.size()]) {
            pieces.push_back(text.mid(start, i - start));
            start = i;
            characters = 0;
        }
        characters += characterBegins ? 1 : 0;
    }
    if (start < text.size())
        pieces.push_back(text.mid(start));
    return pieces;
}

} // namespace sluice::simulator
