// Name and value, line by line.
#include "ui/common/factsview.h"

#include "ui/common/costdialog.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace sluice {

namespace {

// A text that must not wrap: cut in the middle, so that both ends can be compared.
class MiddleLabel final : public QLabel
{
public:
    MiddleLabel(const QString &text, QWidget *parent)
        : QLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        setFont(fixedFont(font()));
        setToolTip(text);
        setContextMenuPolicy(Qt::DefaultContextMenu);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::Text));
        const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(rect(), int(side | Qt::AlignVCenter),
                         fontMetrics().elidedText(text(), Qt::ElideMiddle, width()));
    }
};

bool same(const Fact &a, const Fact &b)
{
    return a.name == b.name && a.value == b.value && a.fixedWidth == b.fixedWidth &&
           a.costButton == b.costButton;
}

} // namespace

FactsView::FactsView(QWidget *parent)
    : QWidget(parent)
{}

void FactsView::setFacts(const std::vector<Fact> &facts)
{
    std::vector<Fact> wanted;
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(wanted),
                 [](const Fact &fact) { return !fact.value.isEmpty(); });
    if (layout() && std::equal(wanted.begin(), wanted.end(), m_shown.begin(), m_shown.end(), same))
        return;
    m_shown = wanted;
    // Figures change while one looks at them: the button that has the focus keeps it.
    const QWidget *focus = window()->focusWidget();
    const QString focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete layout();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::Large);
    grid->setVerticalSpacing(space::Small);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Fact &fact : m_shown) {
        auto *name = new ToneLabel(Tone::Muted, this);
        name->setWordWrap(false);
        name->setText(fact.name);
        QLabel *value = nullptr;
        if (fact.fixedWidth) {
            value = new MiddleLabel(fact.value, this);
        } else {
            value = new ToneLabel(Tone::Plain, this);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            value->setText(fact.value);
        }
        value->setAccessibleName(QStringLiteral("%1: %2").arg(fact.name, fact.value));
        grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(fact.costButton.isEmpty() ? value : withCostButton(value, fact), row++, 1);
    }
    if (auto *button = focused.isEmpty() ? nullptr : findChild<QToolButton *>(focused))
        button->setFocus();
}

QWidget *FactsView::withCostButton(QLabel *value, const Fact &fact)
{
    auto *cell = new QWidget(this);
    auto *button = makeCostButton(fact.costButton, fact.name, cell);
    connect(button, &QToolButton::clicked, this, [this, name = fact.costButton] { Q_EMIT costAsked(name); });
    auto *across = new QHBoxLayout(cell);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(value, 1);
    across->addWidget(button, 0, Qt::AlignTop);
    return cell;
}

} // namespace sluice
