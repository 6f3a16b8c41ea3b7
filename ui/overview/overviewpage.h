// The Overview page.
#pragma once

#include "ui/common/pagehost.h"

#include <QWidget>

namespace sluice {

class OverviewPage final : public QWidget
{
    Q_OBJECT
public:
    OverviewPage(const PageContext &context, QWidget *parent);
};

} // namespace sluice
