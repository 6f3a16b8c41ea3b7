// What Sluice knows about one agent: where its settings are and what they must say. The facts are measured or
// documented in agents.md and observed-clients.md; each kind has a file pair in kinds/.
#pragma once

#include "core/agents/agenthome.h"
#include "core/agents/agentplan.h"

#include <QHash>

namespace sluice::agents {

// What a connection shall be.
struct Wish
{
    QByteArray address = {}; // "http://127.0.0.1:4747", without a slash behind
    QByteArray key = {};     // the virtual key
    QString model = {};      // empty: what the agent asks for
    QStringList models = {}; // all that Sluice knows, for agents that want a list
    QString project = {};    // a folder; empty: for this user
    bool keyInFile = true;   // false: the file names the variable SLUICE_KEY instead

    QByteArray v1() const { return address + "/v1"; }
};

// The variable that holds the key where a file may not.
constexpr auto KeyVariable = "SLUICE_KEY";

// Where an agent's requests go, by its settings.
struct Destination
{
    enum class Kind : quint8 { Elsewhere, Here, OldFormat, Unreadable };
    Kind kind = Kind::Elsewhere;
    QString words = {}; // "OpenAI", "openrouter.ai", or what is wrong
};

// The settings as they are on disk, each file read once.
class SettingsReader
{
public:
    // The string at the path; none where the file or the setting is missing. A file that cannot be read is
    // remembered as the problem.
    std::optional<QByteArray> text(const QString &file, Format format, const KeyPath &path);
    const QString &problem() const { return m_problem; }

private:
    QHash<QString, QByteArray> m_files = {};
    QString m_problem = {};
};

struct Variable
{
    QByteArray name = {};
    QByteArray value = {};
};

// How to start the agent so that it talks to Sluice with no file touched.
struct Launch
{
    QStringList arguments = {};     // behind the program
    std::vector<Variable> set = {}; // may hold the key
    QByteArrayList unset = {};      // would lead elsewhere
};

struct AgentKind
{
    QString id = {};           // as agentdetect.cpp names it: "claude-code"
    QString name = {};         // "Claude Code"
    QStringList programs = {}; // "claude"
    bool hasProjectScope = false;
    bool keyByVariable = false; // its settings can name a variable instead of holding the key
    bool wantsModel = false;    // cannot do without a model's name
    // The settings files, the one that counts first. Existing folders of theirs mean: installed.
    QStringList (*files)(const AgentHome &home, const QString &project) = nullptr;
    // Null: cannot be connected by a file; `byHand` says what to do.
    Result<std::vector<Setting>> (*settings)(const Wish &wish, const AgentHome &home) = nullptr;
    Destination (*destination)(SettingsReader &reader, const AgentHome &home,
                               const QByteArray &address) = nullptr;
    // Null: cannot be started with an environment of its own.
    Launch (*launch)(const Wish &wish) = nullptr;
    // Variables of the shell that win over the settings files, beside what they must say to be harmless:
    // addresses, keys, and switches that must not be on at all.
    QByteArrayList addressVariables = {};
    QByteArrayList keyVariables = {};
    QByteArrayList switchVariables = {};
    // Text to put in by hand, and where it goes.
    QString (*byHand)(const Wish &wish) = nullptr;
    QString byHandWhere = {};
    QString limits = {};    // what cannot work, in a sentence
    QStringList steps = {}; // what is left to do after the files are written
};

// All of them, in the order of the page, with words in the language of the moment.
std::vector<AgentKind> agentKinds();
std::optional<AgentKind> agentKind(const QString &id);

// Whether a base URL is Sluice's: with or without a path, "localhost" for 127.0.0.1.
bool isSluice(const QByteArray &url, const QByteArray &address);
// The host of a URL, for "Goes to …".
QString hostOf(const QByteArray &url);
// Here, or the host, or `otherwise` without a URL.
Destination destinationBy(const std::optional<QByteArray> &url, const QByteArray &address,
                          const QString &otherwise);

} // namespace sluice::agents
