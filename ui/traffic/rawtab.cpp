#include "ui/traffic/rawtab.h"

#include "core/control/control.h"
#include "ui/common/copybutton.h"
#include "ui/common/factsview.h"
#include "ui/common/format.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"
#include "ui/traffic/headsview.h"
#include "ui/traffic/trafficwords.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace sluice {

RawTab::RawTab(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(new FactsView)
    , m_none(makeMutedLabel({}, nullptr))
    , m_heads(new HeadsView)
{
    setObjectName(QStringLiteral("trafficRawTab"));
    //: %1 is a number
    m_none->setText(
        tr("Headers are kept in memory only, without credentials, of the last %1 requests, and are "
           "never written to disk. Those of this request are not there.")
            .arg(countText(HeaderMemory::MostExchanges)));
    m_none->setObjectName(QStringLiteral("trafficHeadersNote"));
    m_heads->setObjectName(QStringLiteral("trafficHeaders"));
    m_heads->setAccessibleName(tr("Headers of the request and of its answer"));
    connect(m_heads, &QTextEdit::cursorPositionChanged, this, &RawTab::showCaret);
    auto *inner = new QWidget;
    auto *lines = new QVBoxLayout(inner);
    lines->setContentsMargins(0, space::Medium, space::Tiny, 0);
    lines->setSpacing(space::Medium);
    lines->addWidget(m_facts);
    lines->addWidget(makeTitle());
    lines->addWidget(m_none);
    lines->addWidget(m_heads);
    lines->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeScroll(inner));
}

QWidget *RawTab::makeTitle()
{
    auto *row = new QWidget;
    m_copy = new CopyButton(
        tr("Copy headers"), CopyButton::Content::Plain, [this] { return m_shown; }, row);
    m_copy->setObjectName(QStringLiteral("trafficCopyHeadersButton"));
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(makeSectionLabel(tr("Headers"), row), 1);
    across->addWidget(m_copy);
    return row;
}

void RawTab::showRecord(const RequestRecord &record)
{
    m_facts->setFacts(rawFacts(record));
    const std::optional<ExchangeHeads> heads = m_context.control.headsOf(record.id);
    const QString text = heads ? HeadsView::plainText(*heads) : QString();
    m_none->setVisible(!heads);
    m_heads->setVisible(heads.has_value());
    m_copy->setVisible(heads.has_value());
    if (text == m_shown)
        return; // what is selected stays so
    m_shown = text;
    m_heads->setHeads(heads.value_or(ExchangeHeads()));
}

// It is as high as its text: what moves is the tab around it.
void RawTab::showCaret()
{
    if (!m_heads->hasFocus())
        return;
    auto *scroll = findChild<QScrollArea *>();
    const QRect caret = m_heads->cursorRect();
    const QPoint at = m_heads->mapTo(scroll->widget(), caret.center());
    scroll->ensureVisible(at.x(), at.y(), 0, caret.height());
}

} // namespace sluice
