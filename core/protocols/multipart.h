// Reads the small fields of a multipart/form-data body; files are stepped over, never copied.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>

namespace sluice {

// The boundary that a Content-Type names; none: it is no multipart/form-data.
std::optional<QByteArray> multipartBoundary(QByteArrayView contentType);

// Calls `found(name, value)` for each form field without a file name, in order. Fields above 4 KiB and
// whatever comes behind the 256th part are left out; a body that breaks off ends the reading.
void eachFormField(QByteArrayView body, QByteArrayView boundary,
                   const std::function<void(QByteArrayView name, QByteArrayView value)> &found);

} // namespace sluice
