// Every dialog and menu of the window, opened over the demo data: for pictures.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

namespace sluice {

class Cockpit;

struct DialogScreen
{
    const char *name; // of the picture
    // Opened, not waited for. The window owns it; whoever asked closes it.
    std::function<QWidget *(Cockpit &)> open;
};

/// Every class of dialog is in it.
const std::vector<DialogScreen> &dialogScreens();

} // namespace sluice
