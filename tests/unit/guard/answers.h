// Answers as providers stream them, made of the texts of their blocks, and read back as a client would.
#pragma once

#include "core/protocols/protocol.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>

#include <vector>

namespace sluice::test {

enum class BlockKind { Text, Thinking, Arguments };

struct AnswerBlock
{
    BlockKind kind = BlockKind::Text;
    QByteArray text = {};
};

// The stream of an answer with these blocks, each text cut at these places (bytes; every list of cuts for its
// block).
QByteArray streamOf(Protocol protocol, const std::vector<AnswerBlock> &blocks,
                    const std::vector<std::vector<qsizetype>> &cuts);

// What a client puts together of a stream: the text of each block, the last events' own copies too
// ("final:…"), and "error" where the stream ended with one.
QMap<QByteArray, QByteArray> clientReads(Protocol protocol, const QByteArray &stream);

} // namespace sluice::test
