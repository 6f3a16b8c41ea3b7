// JSON text put together by hand, so that keys keep the order that real providers send them in.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>
#include <utility>
#include <vector>

// Values are finished JSON in UTF-8. All pure.
namespace sluice::json {

using Member = std::pair<QByteArrayView, QByteArray>;

// A quoted string. U+2028 and U+2029 are escaped: a Gemini client fails on the raw ones (protocols.md 2.2).
QByteArray text(QByteArrayView utf8);
QByteArray number(qint64 value);
QByteArray boolean(bool value);
QByteArray object(std::initializer_list<Member> members);
QByteArray object(const std::vector<Member> &members);
QByteArray array(const std::vector<QByteArray> &values);

} // namespace sluice::json
