#include "core/agents/masking.h"

#include <algorithm>
#include <array>

namespace sluice::agents {

namespace {

constexpr qsizetype ShortestSecret = 8;
constexpr qsizetype ShortestWord = 16; // of a secret known by how it begins
constexpr QByteArrayView OurPrefix = "sk-sluice-";

constexpr std::array<QByteArrayView, 16> Beginnings = {
    "sk-", "sk_",   "AIza", "gsk_", "xai-",   "ghp_",  "gho_", "github_pat_",
    "hf_", "pplx-", "r8_",  "AKIA", "glpat-", "xoxb-", "csk-", "nvapi-"};

constexpr std::array<QByteArrayView, 9> Names = {"apikey",      "authtoken",  "accesstoken",
                                                 "bearertoken", "secret",     "password",
                                                 "passwd",      "credential", "authorization"};

bool isWordChar(char c)
{
    return isalnum(uchar(c)) || (c != '\0' && strchr("_-.+/=~", c));
}

// Small letters and digits only: "ANTHROPIC_API_KEY" and "apiKey" both say "apikey".
QByteArray plainName(const QByteArray &name)
{
    QByteArray plain;
    for (const char c : name.toLower()) {
        if (isalnum(uchar(c)))
            plain.append(c);
    }
    return plain;
}

bool namesSecret(const QByteArray &name)
{
    const QByteArray plain = plainName(name);
    const QByteArray lower = name.toLower();
    return plain == "key" || plain == "token" || lower.endsWith("_key") || lower.endsWith("_token") ||
           lower.endsWith("-key") || lower.endsWith("-token") ||
           std::any_of(Names.begin(), Names.end(),
                       [&plain](QByteArrayView known) { return plain.contains(known); });
}

// A variable's name, a reference to one, a file or an address is no secret, whatever its setting is called.
bool isReference(const QByteArray &value)
{
    const bool variable =
        std::all_of(value.begin(), value.end(),
                    [](char c) { return isupper(uchar(c)) || isdigit(uchar(c)) || c == '_'; }) &&
        value.contains('_');
    return variable || value.startsWith('$') || value.startsWith("{env:") || value.startsWith("{file:") ||
           value.startsWith('/') || value.startsWith("~/") || value.contains("://");
}

bool beginsLikeSecret(QByteArrayView word)
{
    return word.size() >= ShortestWord &&
           std::any_of(Beginnings.begin(), Beginnings.end(),
                       [word](QByteArrayView begin) { return word.startsWith(begin); });
}

// `name = value` split at the first sign between them; the value without quotes.
struct Pair
{
    QByteArray name = {};
    qsizetype valueBegin = 0;
    qsizetype valueEnd = 0;
};

// The pair that begins at or after `from`: a name, "=" or ":", and a value.
bool pairIn(const QByteArray &line, qsizetype from, Pair *pair)
{
    for (qsizetype sign = from; sign < line.size(); ++sign) {
        if (line[sign] != '=' && line[sign] != ':')
            continue;
        qsizetype end = sign;
        while (end > 0 && (line[end - 1] == ' ' || line[end - 1] == '"' || line[end - 1] == '\''))
            --end;
        qsizetype begin = end;
        while (begin > 0 &&
               (isalnum(uchar(line[begin - 1])) || line[begin - 1] == '_' || line[begin - 1] == '-'))
            --begin;
        qsizetype value = sign + 1;
        while (value < line.size() && line[value] == ' ')
            ++value;
        const char quote = value < line.size() ? line[value] : '\0';
        const bool quoted = quote == '"' || quote == '\'' || quote == '`';
        value += quoted ? 1 : 0;
        qsizetype stop = value;
        while (stop < line.size() && (quoted ? line[stop] != quote : isWordChar(line[stop])))
            ++stop;
        *pair = {line.mid(begin, end - begin), value, stop};
        if (begin < end)
            return true;
    }
    return false;
}

} // namespace

bool looksSecret(const QByteArray &name, const QByteArray &value)
{
    if (beginsLikeSecret(value))
        return true;
    return value.size() >= ShortestSecret && namesSecret(name) && !isReference(value);
}

QByteArray maskedSecret(const QByteArray &secret)
{
    const bool ours = secret.startsWith(OurPrefix);
    const qsizetype kept = ours ? OurPrefix.size() + 4 : std::min<qsizetype>(4, secret.size() / 4);
    return secret.left(kept) + "…";
}

QByteArray masked(const QByteArray &line)
{
    QByteArray result = line;
    Pair pair;
    for (qsizetype from = 0; pairIn(result, from, &pair);) {
        const QByteArray value = result.mid(pair.valueBegin, pair.valueEnd - pair.valueBegin);
        from = pair.valueBegin;
        if (!looksSecret(pair.name, value))
            continue;
        const QByteArray mask = maskedSecret(value);
        result.replace(pair.valueBegin, value.size(), mask);
        from += mask.size();
    }
    for (qsizetype at = 0; at < result.size();) {
        qsizetype end = at;
        while (end < result.size() && isWordChar(result[end]))
            ++end;
        const QByteArray word = result.mid(at, end - at);
        if (beginsLikeSecret(word) && !result.mid(end).startsWith("…")) {
            const QByteArray mask = maskedSecret(word);
            result.replace(at, word.size(), mask);
            end = at + mask.size();
        }
        at = std::max(end, at + 1);
    }
    return result;
}

} // namespace sluice::agents
