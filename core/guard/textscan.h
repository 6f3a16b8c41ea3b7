// The texts of a JSON body: where they are, what they say, and how an edit of one looks in the raw bytes.
#pragma once

#include "core/model/guardrail.h"
#include "core/protocols/protocol.h"

#include <QString>

#include <optional>
#include <vector>

namespace sluice {

// A JSON string that is a value (names are not read), as it stands in the body, without its quotes.
struct JsonText
{
    Span raw = {};
    bool escaped = false; // holds a backslash
    bool plain = false;   // stands in no JSON: what is put in is not escaped
    quint8 part = 0;      // a GuardrailPart; several where it cannot be told
    // A tool call's arguments: a string that is JSON itself (protocols.md 3.2, 4.2).
    bool isArguments = false;
    int thinking = -1; // in which of BodyTexts::thinking it stands: it may be read, but not edited
};

// A block of signed thinking (protocols.md 6.9): may be taken out as a whole, together with all later ones.
struct ThinkingBlock
{
    Span object = {};
    Span signature = {}; // what it says, without quotes; size 0: it has none
    bool spoilt = false; // the signature is SpoiltSignature
};

struct BodyTexts
{
    std::vector<JsonText> texts = {};
    std::vector<ThinkingBlock> thinking = {};
};

// Stands in the place of a thinking block's signature after its text was redacted in an answer: the block
// goes no further than to the client.
constexpr char SpoiltSignature[] = "c2x1aWNlLXJlZGFjdGVkLXRoaW5raW5n"; // base64, as signatures are

enum class BodyKind : quint8 {
    Request,
    Answer,   // a whole one, or an event of a stream
    Arguments // of a tool call: every string is a text
};

// All texts of a body, at any depth, of repeated members too, except those that are no prose and may not be
// edited: roles, types, ids, the model; signatures and encrypted reasoning (protocols.md 6.9); images and
// other data in base64. What a tool is called with, or answers as an object, has no such exceptions.
// Empty optional: not a JSON object or array, or broken, or nested deeper than 10'000.
std::optional<BodyTexts> bodyTexts(QByteArrayView body, BodyKind kind);

// Where in the body a text stands, short, for people: "messages[3].content[0].text". Inside of a tool's
// arguments the path ends with "…": names there are the user's own.
QString placeOf(QByteArrayView body, const JsonText &text);

// What a JSON text says in UTF-8, and the way back to the raw bytes. Without a backslash nothing is copied.
class DecodedText
{
public:
    // `body` must outlive this.
    DecodedText(QByteArrayView body, const JsonText &text);

    QByteArrayView text() const { return m_raw.isNull() ? QByteArrayView(m_decoded) : m_raw; }
    // The bytes of the body that say what [at, at + size) of text() says. Cuts no escape in two.
    Span rawSpan(qsizetype at, qsizetype size) const;

private:
    struct Escape
    {
        Span decoded = {};
        Span raw = {};
    };

    void decode(QByteArrayView raw);
    qsizetype rawStart(qsizetype at) const;
    qsizetype rawEnd(qsizetype at) const;
    const Escape *lastEscapeUpTo(qsizetype at) const;

    QByteArrayView m_raw = {}; // null: escaped, see m_decoded
    qsizetype m_begin = 0;     // of the text in the body
    QByteArray m_decoded = {};
    std::vector<Escape> m_escapes = {}; // in order
};

// `text` as it may stand between the quotes of a JSON string.
QByteArray jsonEscaped(QByteArrayView text);

} // namespace sluice
