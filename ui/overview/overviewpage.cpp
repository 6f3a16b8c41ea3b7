#include "ui/overview/overviewpage.h"

namespace sluice {

OverviewPage::OverviewPage(const PageContext &, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("overviewPage"));
}

} // namespace sluice
