// Ready-to-paste settings for the tools that talk to Sluice. Pure text: address, key and model in, a snippet
// out.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace sluice {

// What a snippet is filled with.
struct SnippetValues
{
    QString address = {};     // "http://127.0.0.1:4747", without a trailing slash or version folder
    QString secret = {};      // the virtual key, or a placeholder where it is not known (any more)
    QString openAiModel = {}; // empty: a well-known model of that family
    QString anthropicModel = {};
    QString geminiModel = {};
};

// One tab of "ready text". The facts are in docs agents.md, sections 3.1, 4.1, 5, 6 and 10.
struct Snippet
{
    QString id = {};    // "claude-code", "codex", …: the agent's id where it is one
    QString title = {}; // "Claude Code"
    QString where = {}; // what goes where, one sentence
    QString text = {};
};

// All of them, in the order of the tabs: Claude Code, Codex, opencode, Gemini CLI, Python, JavaScript, curl,
// environment.
std::vector<Snippet> snippetsFor(const SnippetValues &values);

} // namespace sluice
