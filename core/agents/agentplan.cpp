#include "core/agents/agentplan.h"

#include <algorithm>

namespace sluice::agents {

Setting stringSetting(const QString &file, Format format, const KeyPath &path, const QByteArray &plain)
{
    return {file, format, path, quotedValue(format, plain), false};
}

bool FileChange::holdsSecret() const
{
    return std::any_of(keys.begin(), keys.end(), [](const KeyChange &key) { return key.secret; });
}

bool Plan::changes() const
{
    return std::any_of(files.begin(), files.end(), [](const FileChange &file) { return file.changes(); });
}

Result<FileChange> changeFor(const SettingsFile &now, const FileBase &base,
                             const std::vector<Setting> &settings)
{
    FileChange change;
    change.file = now.file;
    change.target = now.target;
    change.existed = now.exists;
    change.before = now.bytes;
    change.baseExisted = base.existed;
    change.base = base.bytes;
    change.baseBackup = base.backup;
    change.after = base.bytes;
    const auto explained = [&now](const Error &error) {
        return Error{.kind = error.kind, .text = now.file + QStringLiteral(": ") + error.text};
    };
    for (const Setting &setting : settings) {
        change.format = setting.format;
        KeyChange key{setting.path, {}, setting.raw, 0, setting.secret};
        auto former = rawValue(setting.format, base.bytes, setting.path);
        if (!former)
            return explained(former.error());
        key.former = std::move(former).value();
        const auto containers = containersThere(setting.format, base.bytes, setting.path);
        if (!containers)
            return explained(containers.error());
        key.containers = containers.value();
        auto next = withValue(setting.format, change.after, setting.path, setting.raw);
        if (!next)
            return explained(next.error());
        change.after = std::move(next).value();
        change.keys.push_back(std::move(key));
    }
    return change;
}

QString pathText(const KeyPath &path)
{
    return QString::fromUtf8(path.join('.'));
}

} // namespace sluice::agents
