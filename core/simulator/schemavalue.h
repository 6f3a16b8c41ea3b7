// A value that a JSON schema accepts, as plain as possible: what the simulator hands to a tool.
#pragma once

#include <QJsonObject>
#include <QJsonValue>

namespace sluice::simulator {

// Only required members are filled. Strings follow the member's name: a command is "ls", a path ".", else
// `text`. Understands type, enum, const, default, anyOf/oneOf/allOf, local $ref, minimum, minItems,
// minLength. Pure.
QJsonValue valueFor(const QJsonObject &schema, const QString &text);

} // namespace sluice::simulator
