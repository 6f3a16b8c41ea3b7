// A recorded request and its answer as a conversation: who said what, tools called and what they returned.
// Pure; any thread.
#pragma once

#include "core/model/recording.h"

#include <QString>

#include <memory>
#include <vector>

namespace sluice {

struct TurnPart
{
    enum class Kind : quint8 {
        Text,
        Thinking, // without a text: encrypted
        ToolCall,
        ToolResult,
        Image,
        Other, // a file, a sound, an error, what is not known yet
        Raw    // a body that is no conversation, or is broken: its bytes as text
    };
    Kind kind = Kind::Text;
    QString text = {};      // what was said; the arguments of a call, as JSON where they are
    QString name = {};      // of the tool; of what is Other: its type
    QString id = {};        // which call, and which call a result belongs to
    QString mediaType = {}; // "image/png"
    qint64 bytes = 0;       // of an image or file; 0: not known, it is only referred to
    bool isError = false;

    bool operator==(const TurnPart &) const = default;
};

struct Turn
{
    enum class Role : quint8 { System, User, Assistant, Tool };
    Role role = Role::User;
    bool isAnswer = false; // the answer to this request; everything else was sent with it
    std::vector<TurnPart> parts = {};

    bool operator==(const Turn &) const = default;
};

struct Transcript
{
    std::vector<Turn> turns = {}; // in order, the answer last; each has a part
    qint64 requestMissing = 0;    // bytes that were not kept
    qint64 answerMissing = 0;
};

using TranscriptPtr = std::shared_ptr<const Transcript>; // it may be large

// `protocol`: RequestRecord::protocol. Of others than the four that are conversations both bodies are Raw. A
// request that was translated is read in the provider's protocol: its shape tells. Of an answer that came as
// a stream and was cut the part that is there is read; JSON that was cut is Raw.
Transcript readTranscript(const Recording &recording, QByteArrayView protocol);

} // namespace sluice
