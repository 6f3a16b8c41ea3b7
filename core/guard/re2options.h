// How we use RE2, in one place: bounded memory, UTF-8, and nothing written to stderr.
#pragma once

#include <QByteArrayView>

#include <re2/re2.h>
#include <re2/stringpiece.h>

namespace sluice {

inline re2::RE2::Options re2Options(qint64 memory)
{
    re2::RE2::Options options;
    options.set_encoding(re2::RE2::Options::EncodingUTF8);
    options.set_max_mem(memory); // the compiled program's and the automaton's together
    options.set_never_nl(false);
    options.set_log_errors(false);
    return options;
}

inline re2::StringPiece pieceOf(QByteArrayView text)
{
    return {text.data(), size_t(text.size())};
}

constexpr qint64 RuleMemory = 4 * 1024 * 1024; // bytes, for one rule

} // namespace sluice
