// Which end of a text could still become a match, if more text came? RE2 cannot say; a pattern made from the
// pattern can: one that matches every beginning of what the first one matches.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace sluice {

// A pattern (without groups that capture) that matches each beginning of each text that `pattern` may match,
// the empty one and the whole ones included. With `\z` behind it, its leftmost match in a text says from
// where on the text is open. It may match a little more, never less. Empty: the pattern has something that
// this cannot read, or is nested too deep. `pattern` must be one that RE2 takes.
std::optional<QByteArray> prefixPattern(QByteArrayView pattern);

} // namespace sluice
