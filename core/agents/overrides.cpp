#include "core/agents/overrides.h"

#include "core/agents/envpatch.h"
#include "core/agents/masking.h"

#include <QDir>

namespace sluice::agents {

namespace {

constexpr auto OurKeys = "sk-sluice-";

QStringList startFiles(const AgentHome &home)
{
    QStringList files;
    for (const char *name :
         {".profile", ".bash_profile", ".bash_login", ".bashrc", ".bash_aliases", ".zshenv", ".zprofile",
          ".zshrc", ".zlogin", ".kshrc", ".xprofile", ".xsessionrc"})
        files.append(home.in(QLatin1String(name)));
    files.append(home.configFolder() + QStringLiteral("/fish/config.fish"));
    const QDir systemd(home.configFolder() + QStringLiteral("/environment.d"));
    for (const QString &name : systemd.entryList({QStringLiteral("*.conf")}, QDir::Files, QDir::Name))
        files.append(systemd.filePath(name));
    return files;
}

// Whether the variable leads the agent away from Sluice.
bool leadsAway(const AgentKind &kind, const Variable &variable, const QByteArray &address)
{
    if (kind.addressVariables.contains(variable.name))
        return !variable.value.isEmpty() && !isSluice(variable.value, address);
    if (kind.keyVariables.contains(variable.name)) // a reference to another variable may well be ours
        return !variable.value.isEmpty() && !variable.value.startsWith(OurKeys) &&
               !variable.value.startsWith('$');
    if (kind.switchVariables.contains(variable.name))
        return !variable.value.isEmpty() && variable.value != "0" && variable.value.toLower() != "false";
    return false;
}

QString shownValue(const Variable &variable)
{
    return QString::fromUtf8(looksSecret(variable.name, variable.value) ? maskedSecret(variable.value)
                                                                        : variable.value.left(200));
}

void findInFile(const QString &file, const AgentKind &kind, const QByteArray &address,
                std::vector<Override> &found)
{
    const auto read = readSettingsFile(file);
    if (!read || !read.value().exists)
        return;
    const bool fish = file.endsWith(QLatin1String(".fish"));
    int number = 0;
    for (const QByteArray &line : read.value().bytes.split('\n')) {
        ++number;
        const auto variable = assignmentIn(line);
        if (variable && leadsAway(kind, *variable, address))
            found.push_back({variable->name, file, number, shownValue(*variable),
                             (fish ? "set -e " : "unset ") + variable->name});
    }
}

} // namespace

std::optional<Variable> assignmentIn(const QByteArray &line)
{
    QByteArray text = line.trimmed();
    if (text.startsWith('#'))
        return {};
    if (text.startsWith("set ")) { // fish: set -gx NAME value
        QByteArrayList words = text.mid(4).simplified().split(' ');
        while (!words.isEmpty() && words.first().startsWith('-'))
            words.removeFirst();
        if (words.size() < 2 || words.first().contains('='))
            return {};
        return Variable{words[0], envPlain(words[1]).value_or(words[1])};
    }
    for (const char *word : {"export ", "declare -x ", "typeset -x ", "setenv "}) {
        if (text.startsWith(word))
            text = text.mid(qsizetype(strlen(word))).trimmed();
    }
    const qsizetype sign = text.indexOf('=');
    if (sign <= 0)
        return {};
    const QByteArray name = text.left(sign);
    const bool isName =
        std::all_of(name.begin(), name.end(), [](char c) { return isalnum(uchar(c)) || c == '_'; });
    const auto raw = envValue(text, {name});
    if (!isName || !raw || !raw.value())
        return {};
    QByteArray value = *raw.value();
    if (const qsizetype next = value.indexOf(';');
        next >= 0 && !value.startsWith('"') && !value.startsWith('\''))
        value.truncate(next);
    return Variable{name, envPlain(value).value_or(value)};
}

std::vector<Override> overridesOf(const AgentKind &kind, const AgentHome &home, const QByteArray &address)
{
    std::vector<Override> found;
    const QByteArrayList names = kind.addressVariables + kind.keyVariables + kind.switchVariables;
    if (names.isEmpty())
        return found;
    for (const QString &file : startFiles(home))
        findInFile(file, kind, address, found);
    for (const QByteArray &name : names) {
        const Variable variable{name, home.environment.value(QString::fromUtf8(name)).toUtf8()};
        const bool known = std::any_of(found.begin(), found.end(),
                                       [&name](const Override &each) { return each.variable == name; });
        if (!known && leadsAway(kind, variable, address))
            found.push_back({name, {}, 0, shownValue(variable), "unset " + name});
    }
    return found;
}

} // namespace sluice::agents
