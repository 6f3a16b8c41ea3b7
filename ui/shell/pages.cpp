#include "ui/shell/pages.h"

#include "ui/overview/overviewpage.h"
#include "ui/settings/settingspage.h"

#include <QCoreApplication>

namespace sluice {

namespace {

template<typename Page>
QWidget *make(const PageContext &context, QWidget *parent)
{
    return new Page(context, parent);
}

QString title(const char *text)
{
    return QCoreApplication::translate("Pages", text);
}

} // namespace

std::vector<PageEntry> pageEntries()
{
    const auto id = [](const char *name) { return QString::fromLatin1(name); };
    return {
        {id("overview"), title("Overview"), id("overview"), PageGroup::Watch, make<OverviewPage>},
        {id("settings"), title("Settings"), id("settings"), PageGroup::Bottom, make<SettingsPage>},
    };
}

} // namespace sluice
