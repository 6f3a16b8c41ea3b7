// The pages of the window as data: adding one is a line in pages.cpp.
#pragma once

#include "ui/common/pagehost.h"

#include <QString>

#include <vector>

class QWidget;

namespace sluice {

enum class PageGroup : quint8 { Watch, Govern, Connect, Bottom };

struct PageEntry
{
    QString id = {};
    QString title = {}; // translated
    QString icon = {};
    PageGroup group = PageGroup::Watch;
    QWidget *(*create)(const PageContext &context, QWidget *parent) = nullptr;
};

// In sidebar order.
std::vector<PageEntry> pageEntries();

} // namespace sluice
