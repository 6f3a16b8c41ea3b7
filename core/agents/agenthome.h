// Where agents keep their things: the one door to the user's home and environment, so that tests can have
// their own.
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace sluice::agents {

struct AgentHome
{
    QString home = {};                    // absolute
    QProcessEnvironment environment = {}; // PATH and XDG_CONFIG_HOME are taken from it

    QString processes = QStringLiteral("/proc"); // where Linux shows what runs; elsewhere it is not there

    static AgentHome ofUser();

    // "~/.codex/config.toml" for what is in the home, else the path itself.
    QString shown(const QString &path) const;
    QString in(const QString &relative) const { return home + QLatin1Char('/') + relative; }
    // $XDG_CONFIG_HOME, or ~/.config.
    QString configFolder() const;
    // The folder that an absolute path in this variable names, else the given one.
    QString folder(const QString &variable, const QString &otherwise) const;
    // The first of these programs on PATH or in a folder where agents' installers put them; empty: none. A
    // window that was started from a menu often has a shorter PATH than the user's shell.
    QString program(const QStringList &names) const;
};

// How many processes of this user run one of these programs, as the program itself or as a script of an
// interpreter. 0 where it cannot be told.
int runningCount(const AgentHome &home, const QStringList &programs);

// The version of an installed program, read from files beside it and without starting it: the package.json of
// an npm package, or a folder or file named by the version. Empty: not known.
QString versionOf(const QString &program);

} // namespace sluice::agents
