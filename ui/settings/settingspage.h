// The Settings page.
#pragma once

#include "ui/common/pagehost.h"

#include <QWidget>

namespace sluice {

class SettingsPage final : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(const PageContext &context, QWidget *parent);
};

} // namespace sluice
