#include "ui/usage/usagefacts.h"

#include "ui/common/charttheme.h"
#include "ui/common/format.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace sluice {

namespace {

struct TokenClass
{
    QString name = {};
    qint64 tokens = 0;
    int colour = 0; // of the chart's
};

// The five that add up to all tokens.
std::array<TokenClass, 5> classesOf(const Totals &totals)
{
    return {{{UsageFacts::tr("new input"), totals.input - totals.cached - totals.cacheWrites, 0},
             {UsageFacts::tr("cache read"), totals.cached, 2},
             {UsageFacts::tr("cache written"), totals.cacheWrites, 4},
             {UsageFacts::tr("output"), totals.output - totals.reasoning, 1},
             {UsageFacts::tr("reasoning"), totals.reasoning, 3}}};
}

} // namespace

// All tokens as one bar, a piece per class.
class TokenBar final : public QWidget
{
public:
    using QWidget::QWidget;

    void setTotals(const Totals &totals)
    {
        m_totals = totals;
        update();
    }
    QSize sizeHint() const override { return {200, 12}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const bool dark = isDark(palette());
        const auto all = double(std::max<qint64>(1, m_totals.input + m_totals.output));
        painter.setBrush(semanticColours(palette()).chartGrid);
        painter.drawRoundedRect(rect(), 4, 4);
        double at = 0;
        for (const TokenClass &piece : classesOf(m_totals)) {
            const double part = double(piece.tokens) / all * width();
            if (part <= 0)
                continue;
            const double x = layoutDirection() == Qt::RightToLeft ? width() - at - part : at;
            painter.setBrush(chartColour(piece.colour, dark));
            painter.drawRoundedRect(QRectF(x, 0, std::max(1.0, part - 1), height()), 3, 3);
            at += part;
        }
    }

private:
    Totals m_totals = {};
};

QString savedText(Money saved, const Totals &totals)
{
    if (totals.cached + totals.cacheWrites == 0)
        return UsageFacts::tr("Nothing came from a prompt cache.");
    if (saved < Money())
        return UsageFacts::tr("Writing the prompt cache cost %1 more than reading it saved.")
            .arg(moneyText(Money() - saved, MoneyStyle::Sum));
    return UsageFacts::tr("Prompt caching saved %1.").arg(moneyText(saved, MoneyStyle::Sum));
}

UsageFacts::UsageFacts(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("usageFacts"));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(space::Large, space::Small, space::Large, space::Small);
    down->setSpacing(space::Small);

    down->addWidget(makeSectionLabel(tr("Tokens"), this));
    m_tokens = new TokenBar(this);
    m_tokens->setFixedHeight(12);
    down->addWidget(m_tokens);
    m_tokensText = new QLabel(this);
    m_tokensText->setObjectName(QStringLiteral("usageTokensLabel"));
    m_tokensText->setWordWrap(true);
    m_tokensText->setTextFormat(Qt::RichText);
    down->addWidget(m_tokensText);
    m_saved = new ToneLabel(Tone::Good, this);
    m_saved->setObjectName(QStringLiteral("usageSavedLabel"));
    down->addWidget(m_saved);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::Medium);
    grid->setVerticalSpacing(space::Tiny);
    grid->setColumnStretch(1, 1);
    m_cacheShare = addFact(grid, tr("From the cache"), "usageCacheShareLabel");
    m_ttft = addFact(grid, tr("First token"), "usageTtftLabel");
    m_duration = addFact(grid, tr("Whole answer"), "usageDurationLabel");
    down->addLayout(grid);

    m_sessionsTitle = makeSectionLabel(tr("Dearest sessions"), this);
    down->addWidget(m_sessionsTitle);
    m_sessions = new QVBoxLayout;
    m_sessions->setSpacing(0);
    down->addLayout(m_sessions);
    down->addStretch(1);
}

QLabel *UsageFacts::addFact(QGridLayout *grid, const QString &name, const char *objectName)
{
    const int row = grid->rowCount();
    grid->addWidget(new ToneLabel(Tone::Muted, this), row, 0);
    auto *label = qobject_cast<QLabel *>(grid->itemAtPosition(row, 0)->widget());
    label->setText(name);
    label->setWordWrap(false);
    auto *value = new QLabel(this);
    value->setObjectName(QString::fromLatin1(objectName));
    value->setAccessibleName(name);
    value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(value, row, 1);
    return value;
}

void UsageFacts::setReport(const UsageReport &report)
{
    const Totals &totals = report.total;
    m_tokens->setTotals(totals);
    QStringList parts;
    const bool dark = isDark(palette());
    for (const TokenClass &piece : classesOf(totals)) {
        if (piece.tokens > 0)
            parts << QStringLiteral("<span style=\"color:%1\">●</span>&nbsp;%2&nbsp;%3")
                         .arg(chartColour(piece.colour, dark).name(),
                              QString(tokensText(piece.tokens).toHtmlEscaped())
                                  .replace(QLatin1Char(' '), QStringLiteral("&nbsp;")),
                              piece.name.toHtmlEscaped().replace(QLatin1Char(' '), QStringLiteral("&nbsp;")));
    }
    m_tokensText->setText(parts.join(QStringLiteral("&nbsp; ")));
    m_saved->setText(savedText(totals.saved, totals));
    dynamic_cast<ToneLabel *>(m_saved)->setTone(totals.saved > Money()   ? Tone::Good
                                                : totals.saved < Money() ? Tone::Warning
                                                                         : Tone::Muted);
    m_cacheShare->setText(measureText(UsageMetric::CacheShare, totals));
    const auto percentiles = [](const LatencyCounts &counts) {
        return counts.isEmpty()
                   ? QStringLiteral("–")
                   : tr("p50 %1 · p95 %2", "durations")
                         .arg(durationText(counts.quantile(0.5)), durationText(counts.quantile(0.95)));
    };
    m_ttft->setText(percentiles(report.ttft));
    m_duration->setText(percentiles(report.duration));
    setSessions(report.sessions);
}

void UsageFacts::setSessions(const std::vector<UsageSession> &sessions)
{
    const bool same = std::equal(
        sessions.begin(), sessions.end(), m_shown.begin(), m_shown.end(),
        [](const UsageSession &a, const UsageSession &b) { return a.id == b.id && a.totals == b.totals; });
    m_sessionsTitle->setVisible(!sessions.empty());
    if (same)
        return;
    m_shown = sessions;
    while (QLayoutItem *item = m_sessions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const UsageSession &session : sessions) {
        auto *button = new QToolButton(this);
        makeFlat(button);
        button->setObjectName(QStringLiteral("usageSession_") + session.id);
        const QString folder = session.folder.section(QLatin1Char('/'), -1);
        const QString who = session.agent.isEmpty() ? session.id.left(8) : session.agent;
        const QString cost = session.totals.unpriced == session.totals.requests
                                 ? moneyText({}, MoneyStyle::Sum)
                                 : moneyText(session.totals.cost, MoneyStyle::Sum);
        button->setText(folder.isEmpty() ? tr("%1  %2", "cost, agent").arg(cost, who)
                                         : tr("%1  %2 in %3", "cost, agent, folder").arg(cost, who, folder));
        button->setToolTip(tr("Session %1. Requests: %2. Click to see only this one.", "an id, a number")
                               .arg(session.id, countText(session.totals.requests)));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        connect(button, &QToolButton::clicked, this, [this, id = session.id] { Q_EMIT sessionChosen(id); });
        m_sessions->addWidget(button, 0, Qt::AlignLeading);
    }
}

} // namespace sluice
