// Which models a key may use: a glob ("claude-*", "openrouter/*") or "re:" and an RE2 pattern, for whole
// names and without regard to case.
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace re2 {
class RE2;
}

namespace sluice {

class ModelPattern
{
public:
    // Error::Kind::BadRequest, in words for the person who typed it: empty, too long (512 characters), or not
    // a pattern that RE2 takes within its bounds.
    static Result<ModelPattern> compile(QStringView text);

    // The whole name. A pattern with a slash in it speaks of "provider/model" too, one without only of
    // models.
    bool matches(QByteArrayView name) const;
    bool namesProvider() const { return m_namesProvider; }

private:
    QByteArray m_glob = {}; // lower case; of a regular expression: empty
    std::shared_ptr<const re2::RE2> m_regex = {};
    bool m_namesProvider = false;
};

// Whether a text can stand in allowed or denied models. Any thread.
Result<void> checkModelPattern(QStringView text);

// A glob: '*' is any run of characters, '?' is one byte. Both in lower case. Linear in practice, never
// exponential.
bool globMatches(QByteArrayView glob, QByteArrayView text);

} // namespace sluice
