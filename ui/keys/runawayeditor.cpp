// The runaway guard of a key.
#include "ui/keys/runawayeditor.h"

#include "ui/common/moneyspin.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSpinBox>

namespace sluice {

namespace {

constexpr int SpinWidth = 240;

QSpinBox *makeSpin(const char *name, int most, QWidget *parent)
{
    auto *spin = new QSpinBox(parent);
    spin->setObjectName(QString::fromLatin1(name));
    spin->setRange(0, most);
    spin->setMaximumWidth(SpinWidth);
    spin->setSpecialValueText(RunawayEditor::tr("not looked at"));
    return spin;
}

} // namespace

RunawayEditor::RunawayEditor(QWidget *parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("&Pause the key when it runs away"), this))
    , m_details(new QWidget(this))
    , m_factor(makeSpin("keyRunawayFactorSpin", 1000, m_details))
    , m_floor(new MoneySpin(m_details))
    , m_same(makeSpin("keyRunawaySameSpin", 10'000, m_details))
    , m_errors(makeSpin("keyRunawayErrorsSpin", 10'000, m_details))
{
    m_on->setObjectName(QStringLiteral("keyRunawayCheck"));
    setFocusProxy(m_on);
    m_floor->setObjectName(QStringLiteral("keyRunawayFloorSpin"));
    m_floor->setToolTip(tr("To spend less than this in ten minutes is never too much"));
    m_same->setToolTip(tr("The same prompt, answered so often, whatever it costs. Errors are not counted, "
                          "nor health checks: hardly a prompt with hardly an answer."));
    m_floor->setMaximumWidth(SpinWidth);
    m_factor->setSuffix(tr(" × its normal"));
    m_same->setSuffix(tr(" in ten minutes"));
    m_errors->setSuffix(tr(" without a success"));
    auto *form = new QFormLayout(m_details);
    form->setContentsMargins(space::Huge, 0, 0, 0);
    form->setSpacing(space::Small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Spends"), m_factor);
    form->addRow(tr("and at least, in ten minutes"), m_floor);
    form->addRow(tr("Same request"), m_same);
    form->addRow(tr("Errors in a row"), m_errors);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_on);
    column->addWidget(m_details);

    connect(m_on, &QCheckBox::toggled, m_details, &QWidget::setVisible);
    connect(m_on, &QCheckBox::toggled, this, &RunawayEditor::changed);
    for (QSpinBox *spin : {m_factor, m_same, m_errors})
        connect(spin, &QSpinBox::valueChanged, this, &RunawayEditor::changed);
    connect(m_floor, &QDoubleSpinBox::valueChanged, this, &RunawayEditor::changed);
    setRule({});
}

void RunawayEditor::setRule(const RunawayRule &rule)
{
    m_on->setChecked(rule.enabled);
    m_details->setVisible(rule.enabled);
    m_factor->setValue(rule.spendFactor);
    m_floor->setMoney(rule.spendFloor);
    m_same->setValue(rule.sameRequests);
    m_errors->setValue(rule.consecutiveErrors);
}

RunawayRule RunawayEditor::rule() const
{
    return {m_on->isChecked(), m_factor->value(), m_floor->money(), m_same->value(), m_errors->value()};
}

} // namespace sluice
