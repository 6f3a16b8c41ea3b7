// A request of the Playground as text to paste elsewhere. Pure; the key is a placeholder.
#pragma once

#include "ui/playground/playgroundrequest.h"

namespace sluice {

enum class CodeLanguage : quint8 { Curl, Python, TypeScript };

// `address`: "http://127.0.0.1:4747". The key is read from SLUICE_KEY.
QString playgroundCode(CodeLanguage language, const PlaygroundRequest &request, const QString &address,
                       const QByteArray &body);

} // namespace sluice
