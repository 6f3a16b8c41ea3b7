// A QTcpSocket without a socket engine.
#include "core/server/frontsocket.h"

#include "core/server/connection.h"

#include <algorithm>
#include <cstring>

namespace sluice {

FrontSocket::FrontSocket()
{
    setSocketState(QAbstractSocket::ConnectedState);
    setOpenMode(QIODevice::ReadWrite);
}

FrontSocket::~FrontSocket()
{
    // Keeps QAbstractSocket's destructor from aborting a connection that it does not have.
    setSocketState(QAbstractSocket::UnconnectedState);
}

void FrontSocket::setConnection(std::unique_ptr<Connection> connection)
{
    m_connection = std::move(connection);
    setPeerAddress(m_connection->peer().address);
    setPeerPort(m_connection->peer().port);
}

void FrontSocket::present(QByteArrayView head)
{
    m_presented = head;
    Q_EMIT readyRead();
    m_presented = {};
}

void FrontSocket::retire()
{
    setSocketState(QAbstractSocket::UnconnectedState);
    deleteLater();
}

qint64 FrontSocket::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_presented.size();
}

qint64 FrontSocket::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_presented.size());
    if (count > 0)
        std::memcpy(data, m_presented.data(), size_t(count));
    m_presented = m_presented.sliced(count);
    return count;
}

qint64 FrontSocket::writeData(const char *, qint64 size)
{
    return size;
}

} // namespace sluice
