// What every system's ClientSearch uses.
#include "core/gateway/clientsearch.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace sluice {

namespace {

constexpr int MostParents = 64;

QByteArray upperHex(quint32 word)
{
    return QByteArray::number(word, 16).rightJustified(8, '0').toUpper();
}

// As /proc/net writes it: each 32-bit word of the network order read in the order of this machine.
QByteArray tableAddress(const Q_IPV6ADDR &address)
{
    QByteArray text;
    for (int word = 0; word < 4; ++word)
        text += upperHex(qFromUnaligned<quint32>(address.c + word * 4));
    return text;
}

// The ways in which the local end may stand in the tables: an IPv4 address also mapped into IPv6.
std::vector<QByteArray> tableNames(const PeerPort &peer)
{
    const QByteArray port = ':' + QByteArray::number(peer.port, 16).rightJustified(4, '0').toUpper();
    bool isV4 = false;
    const quint32 v4 = peer.address.toIPv4Address(&isV4);
    if (!isV4)
        return {tableAddress(peer.address.toIPv6Address()) + port};
    return {upperHex(qToBigEndian(v4)) + port, tableAddress(QHostAddress(v4).toIPv6Address()) + port};
}

} // namespace

quint64 socketInode(QByteArrayView table, const PeerPort &peer)
{
    constexpr qsizetype LocalColumn = 1;
    constexpr qsizetype InodeColumn = 9;
    const std::vector<QByteArray> names = tableNames(peer);
    for (const QByteArray &line : table.toByteArray().split('\n')) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() <= InodeColumn ||
            std::find(names.begin(), names.end(), columns[LocalColumn]) == names.end())
            continue;
        // A connection from that port that is over already (TIME_WAIT) is nobody's any more.
        if (const quint64 inode = columns[InodeColumn].toULongLong(); inode != 0)
            return inode;
    }
    return 0;
}

QString projectFolder(const QString &folder)
{
    QDir at(folder);
    for (int parents = 0; parents < MostParents; ++parents) {
        if (QFileInfo::exists(at.filePath(QStringLiteral(".git"))))
            return at.path();
        if (at.isRoot() || !at.cdUp())
            break;
    }
    return folder == QLatin1String("/") ? QString() : folder;
}

ClientProgram clientProgram(const QString &file, const QString &folder)
{
    return {QFileInfo(file).fileName(), folder.isEmpty() ? QString() : projectFolder(folder)};
}

} // namespace sluice
