// What a page gets from the window around it: the calls it makes, where it tells the user, how it goes
// elsewhere.
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace sluice {

class Control;
class SpendFeed;

struct MessageAction
{
    QString text = {};
    std::function<void()> run = {};
};

// A line above the content: what happened, why, what to do.
struct Message
{
    enum class Level : quint8 { Info, Success, Warning, Error };
    Level level = Level::Info;
    QString text = {};
    std::vector<MessageAction> actions = {}; // at most two
    QString id = {}; // a message with the same id takes the place of the earlier one; empty: of none
};

class PageHost
{
public:
    virtual ~PageHost() = default;

    virtual void showMessage(const Message &message) = 0;
    virtual void dismissMessage(const QString &id) = 0;
    // A toast with an Undo button (and Ctrl+Z) for 10 s. `gone` runs when it leaves without undo, also at
    // quit.
    virtual void offerUndo(const QString &text, std::function<void()> undo,
                           std::function<void()> gone = {}) = 0;
    // Page ids: "overview", "traffic", "keys", "providers", "settings". What the argument means is the page's
    // matter.
    virtual void openPage(const QString &id, const QString &argument = {}) = 0;
};

// Implemented by pages that can be opened at a place: a filter, a key's id, "gateway.port".
class OpensWithArgument
{
public:
    virtual ~OpensWithArgument() = default;
    virtual void openWith(const QString &argument) = 0;
};

// Everything in it outlives the page.
struct PageContext
{
    Control &control;
    PageHost &host;
    SpendFeed &spend;
};

} // namespace sluice
