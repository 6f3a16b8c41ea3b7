// MainWindow: rows, motion, second currency, and hiding names and amounts.
#include "ui/common/discretion.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QMenu>

namespace sluice {

namespace {

const QString densityKey = QStringLiteral("appearance.density");
const QString motionKey = QStringLiteral("appearance.reduceMotion");
const QString currencyCodeKey = QStringLiteral("general.currencyCode");
const QString currencyRateKey = QStringLiteral("general.currencyRate");
const QString hideAtStartKey = QStringLiteral("privacy.hideAtStart");

} // namespace

void MainWindow::addLookActions(QMenu *view)
{
    QAction *compact = view->addAction(tr("&Compact rows"));
    compact->setObjectName(QStringLiteral("compactAction"));
    connect(compact, &QAction::triggered, this, [this](bool on) {
        Settings settings = m_control.configuration()->settings();
        settings.ui.insert(densityKey, on ? QStringLiteral("compact") : QStringLiteral("comfortable"));
        m_control.updateSettings(settings);
    });
    compact->setCheckable(true);
    view->addSeparator();
    QAction *hide = view->addAction(tr("&Hide names and amounts"));
    hide->setObjectName(QStringLiteral("hideNamesAction"));
    hide->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    connect(hide, &QAction::triggered, this, [](bool on) { Discretion::ofApplication().setOn(on); });
    hide->setCheckable(true);
    hide->setChecked(Discretion::ofApplication().isOn());
}

void MainWindow::showDiscretion(bool on)
{
    if (auto *action = findChild<QAction *>(QStringLiteral("hideNamesAction")))
        action->setChecked(on);
    updateTitle();
}

// How the window looks and writes, as the settings say.
void MainWindow::applyLook(const Settings &settings)
{
    const bool compact = settings.ui.value(densityKey) == QLatin1String("compact");
    m_theme.setDensity(compact ? Density::Compact : Density::Comfortable);
    m_theme.setReducedMotion(settings.ui.value(motionKey) == QLatin1String("on"));
    if (auto *action = findChild<QAction *>(QStringLiteral("compactAction")))
        action->setChecked(compact);
    SecondCurrency currency{
        settings.ui.value(currencyCodeKey),
        Money::fromDecimal(settings.ui.value(currencyRateKey).toLatin1()).value_or(Money())};
    if (currency.rate <= Money())
        currency = {};
    if (currency == secondCurrency())
        return;
    setSecondCurrency(currency);
    Discretion::ofApplication().setCurrency(currency.code);
    m_spend.refresh(); // every page writes its amounts anew
    updateTitle();
}

// At the start, once the settings are read: somebody whose screen is always shared does not want to be asked.
void MainWindow::hideFromTheStart(const Configuration &configuration)
{
    if (m_startLooked || configuration.providers().empty())
        return;
    m_startLooked = true;
    if (configuration.settings().ui.value(hideAtStartKey) == QLatin1String("on"))
        Discretion::ofApplication().setOn(true);
}

} // namespace sluice
