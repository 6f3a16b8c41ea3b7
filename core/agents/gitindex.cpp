#include "core/agents/gitindex.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace sluice::agents {

namespace {

constexpr qint64 LargestIndex = 256LL * 1024 * 1024;
constexpr qsizetype HeaderSize = 12;
constexpr qsizetype FixedEntrySize = 62; // up to and with the flags
constexpr quint16 ExtendedFlag = 0x4000;
constexpr qsizetype ChecksumSize = 20;

// Reads entry after entry; `path` is the entry's after next().
class Entries
{
public:
    Entries(const QByteArray &index, quint32 version)
        : m_index(index)
        , m_version(version)
    {}

    bool next()
    {
        if (m_at + FixedEntrySize > m_index.size())
            return false;
        const qsizetype begin = m_at;
        const auto flags = qFromBigEndian<quint16>(m_index.constData() + m_at + FixedEntrySize - 2);
        m_at += FixedEntrySize + ((m_version >= 3 && (flags & ExtendedFlag)) ? 2 : 0);
        if (m_version == 4 && !dropShared())
            return false;
        const qsizetype end = m_index.indexOf('\0', m_at);
        if (end < 0)
            return false;
        path = (m_version == 4 ? path : QByteArray()) + m_index.mid(m_at, end - m_at);
        // Before version 4 one to eight zero bytes fill an entry up to a multiple of eight.
        m_at = m_version == 4 ? end + 1 : begin + (end - begin) / 8 * 8 + 8;
        return true;
    }

    qsizetype at() const { return m_at; }
    QByteArray path = {};

private:
    // Version 4 says how many bytes of the path before are dropped from its end.
    bool dropShared()
    {
        quint64 drop = 0;
        for (int bytes = 0; bytes < 9; ++bytes) {
            if (m_at >= m_index.size())
                return false;
            const auto byte = uchar(m_index[m_at++]);
            drop = bytes == 0 ? byte & 0x7f : ((drop + 1) << 7) | (byte & 0x7f);
            if (!(byte & 0x80)) {
                if (drop > quint64(path.size()))
                    return false;
                path.chop(qsizetype(drop));
                return true;
            }
        }
        return false;
    }

    const QByteArray &m_index;
    quint32 m_version;
    qsizetype m_at = HeaderSize;
};

// The folder with the index: ".git" itself, or where the file ".git" of a linked working tree points.
QString gitFolder(const QString &dotGit)
{
    if (QFileInfo(dotGit).isDir())
        return dotGit;
    QFile file(dotGit);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.read(4096).trimmed();
    if (!line.startsWith("gitdir:"))
        return {};
    return QDir(QFileInfo(dotGit).absolutePath()).absoluteFilePath(QString::fromUtf8(line.mid(7).trimmed()));
}

GitState stateWithin(const QString &root, const QString &target)
{
    const QString folder = gitFolder(root + QStringLiteral("/.git"));
    QFile index(folder + QStringLiteral("/index"));
    if (folder.isEmpty() || (index.exists() && !index.open(QIODevice::ReadOnly)) ||
        index.size() > LargestIndex)
        return GitState::Tracked;
    if (!index.isOpen()) // nothing was ever added
        return GitState::Untracked;
    const QByteArray path = QDir(root).relativeFilePath(target).toUtf8();
    return indexNames(index.readAll(), path) ? GitState::Tracked : GitState::Untracked;
}

} // namespace

bool indexNames(const QByteArray &index, const QByteArray &path)
{
    if (index.size() < HeaderSize + ChecksumSize || !index.startsWith("DIRC"))
        return true;
    const auto version = qFromBigEndian<quint32>(index.constData() + 4);
    const auto count = qFromBigEndian<quint32>(index.constData() + 8);
    if (version < 2 || version > 4)
        return true;
    Entries entries(index, version);
    for (quint32 i = 0; i < count; ++i) {
        if (!entries.next() || entries.path == path)
            return true;
    }
    // A split index keeps most entries in another file.
    return index.mid(entries.at(), index.size() - ChecksumSize - entries.at()).contains("link");
}

GitState gitStateOf(const QString &file)
{
    const QFileInfo info(file);
    QDir folder = info.dir();
    while (!folder.exists() && !folder.isRoot())
        folder = QDir(QFileInfo(folder.absolutePath()).absolutePath());
    const QString canonical = folder.canonicalPath();
    const QString target =
        info.exists() ? info.canonicalFilePath()
                      : canonical + QLatin1Char('/') + folder.relativeFilePath(info.absoluteFilePath());
    for (QDir at(QFileInfo(target).absolutePath());;) {
        if (QFileInfo::exists(at.filePath(QStringLiteral(".git"))))
            return stateWithin(at.absolutePath(), target);
        const QString up = QFileInfo(at.absolutePath()).absolutePath();
        if (at.isRoot() || up == at.absolutePath())
            return GitState::Outside;
        at = QDir(up);
    }
}

} // namespace sluice::agents
