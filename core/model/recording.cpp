#include "core/model/recording.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

namespace sluice {

namespace {

constexpr quint8 Format = 1;
constexpr int FastCompression = 1; // prompts shrink to a quarter already, and it is done for every request

} // namespace

// compressed(format u8 · both bodies and the type as QByteArray · both lengths i64), as QDataStream of Qt 6.4
// writes them.
QByteArray packedRecording(const Recording &recording)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << Format << recording.request << recording.answer << recording.answerType
           << recording.requestBytes << recording.answerBytes;
    return qCompress(bytes, FastCompression);
}

Result<Recording> unpackedRecording(const QUuid &requestId, QByteArrayView bytes)
{
    const QByteArray plain = qUncompress(bytes.toByteArray());
    QDataStream stream(plain);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 format = 0;
    Recording recording;
    recording.requestId = requestId;
    stream >> format >> recording.request >> recording.answer >> recording.answerType >>
        recording.requestBytes >> recording.answerBytes;
    if (stream.status() != QDataStream::Ok || format != Format)
        return Error{Error::Kind::BadRequest,
                     QCoreApplication::translate("Recording", "This recording cannot be read."), "damaged"};
    return recording;
}

} // namespace sluice
