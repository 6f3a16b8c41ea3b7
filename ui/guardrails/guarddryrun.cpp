#include "ui/guardrails/guarddryrun.h"

#include "core/control/async.h"
#include "core/control/guardraildraft.h"
#include "core/guard/excerpt.h"
#include "core/guard/rule.h"
#include "ui/common/pageparts.h"
#include "ui/common/spendfeed.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/guardrails/guardwords.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

namespace sluice {

namespace {

constexpr int DaysBack = 7;
constexpr int ExamplesShown = 10;
constexpr int EventsRead = 1'000;
constexpr size_t MostHits = 1'000;
constexpr int PastedLines = 6;
constexpr int DelayMs = 200;
constexpr int DeepestJson = 100;

using TextVisit = std::function<void(const QString &path, const QString &text)>;

void eachText(const QJsonValue &value, const QString &path, int depth, const TextVisit &visit)
{
    if (depth > DeepestJson)
        return;
    if (value.isString())
        return visit(path, value.toString());
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        eachText(array[i], QStringLiteral("%1[%2]").arg(path).arg(i), depth + 1, visit);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        eachText(member.value(), path.isEmpty() ? member.key() : path + QLatin1Char('.') + member.key(),
                 depth + 1, visit);
}

std::optional<DryRunHit> hitIn(const Rule &rule, const QString &where, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::vector<Match> matches;
    rule.eachMatch(bytes, [&matches](Match match, const std::vector<QByteArrayView> &) {
        matches.push_back(match);
        return matches.size() < MostHits;
    });
    if (matches.empty())
        return {};
    return DryRunHit{where, maskedExcerpt(bytes, matches.front(), matches), qint64(matches.size())};
}

} // namespace

Result<std::vector<DryRunHit>> dryRunOver(const GuardrailDraft &draft, const QString &text)
{
    SLUICE_TRY(const Rule rule, Rule::compile(appliedDraft({}, draft)));
    std::vector<DryRunHit> hits;
    qint64 matches = 0;
    const auto look = [&](const QString &where, const QString &part) {
        auto hit = hits.size() < MostHits ? hitIn(rule, where, part) : std::nullopt;
        matches += hit ? hit->matches : 0;
        if (hit)
            hits.push_back(std::move(*hit));
    };
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isObject())
        eachText(document.object(), {}, 0, look);
    else if (document.isArray())
        eachText(document.array(), {}, 0, look);
    else
        look({}, text);
    if (matches < draft.minimumMatches)
        hits.clear();
    return hits;
}

GuardDryRunDialog::GuardDryRunDialog(const PageContext &context, const GuardrailDraft &draft,
                                     const QUuid &rule, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_draft(draft)
    , m_rule(rule)
{
    build();
    readEvents();
}

void GuardDryRunDialog::build()
{
    setObjectName(QStringLiteral("guardrailDryRunDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_draft.name.isEmpty() ? tr("Dry run") : tr("Dry run of “%1”").arg(m_draft.name));
    resize(680, 600);
    m_events = new ToneLabel(Tone::Plain, this);
    m_events->setObjectName(QStringLiteral("guardrailDryRunEvents"));
    m_texts = new ToneLabel(Tone::Muted, this);
    m_texts->setObjectName(QStringLiteral("guardrailDryRunTexts"));
    m_pasted = makeTextBox(QStringLiteral("guardrailDryRunEdit"), this);
    m_pasted->setAccessibleName(tr("Conversation"));
    m_pasted->setPlaceholderText(tr("The body of a request, a transcript or any text. It stays here."));
    m_pasted->setMinimumHeight(m_pasted->fontMetrics().lineSpacing() * PastedLines + space::Large);
    m_outcome = new ToneLabel(Tone::Plain, this);
    m_outcome->setObjectName(QStringLiteral("guardrailDryRunResult"));
    m_table = new QTableWidget(0, 3, this);
    m_table->setObjectName(QStringLiteral("guardrailDryRunTable"));
    m_table->setAccessibleName(tr("What the rule finds"));
    m_table->setHorizontalHeaderLabels({tr("Place"), tr("Excerpt"), tr("Matches")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setColumnWidth(0, 200);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("guardrailDryRunCloseButton"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(makeMutedLabel(tr("Nothing is changed by this."), this), 1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Large);
    column->setSpacing(space::Small);
    column->addWidget(makeSectionLabel(tr("The last %n day(s)", nullptr, DaysBack), this));
    column->addWidget(m_events);
    column->addWidget(m_texts);
    column->addSpacing(space::Small);
    column->addWidget(makeSectionLabel(tr("A conversation"), this));
    column->addWidget(m_pasted, 1);
    column->addWidget(m_outcome);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    m_table->hide();

    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setInterval(DelayMs);
    connect(m_pasted, &QPlainTextEdit::textChanged, timer, qOverload<>(&QTimer::start));
    connect(timer, &QTimer::timeout, this, &GuardDryRunDialog::runOverPasted);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_pasted->setFocus();
}

void GuardDryRunDialog::readEvents()
{
    GuardrailEventQuery query;
    query.range = TimeRange{m_context.spend.now() - std::chrono::hours(24) * DaysBack, Instant::max()};
    query.limit = EventsRead;
    query.withTexts = true;
    whenDone(m_context.control.guardrailEvents(query), this, [this](const Result<GuardrailEventPage> &page) {
        if (page)
            return showEvents(page.value());
        m_events->setTone(Tone::Bad);
        m_events->setText(tr("The events could not be read: %1").arg(page.error().text));
    });
}

// Requests themselves are not recorded: what there is to look at is what rules found before.
void GuardDryRunDialog::showEvents(const GuardrailEventPage &page)
{
    const ConfigurationPtr configuration = m_context.control.configuration();
    QMap<QString, qint64> byKey;
    QStringList examples;
    qint64 own = 0;
    qint64 kept = 0;
    qint64 found = 0;
    for (const GuardrailEvent &event : page.events) {
        const auto hits = event.plainText.isEmpty() ? Result<std::vector<DryRunHit>>(std::vector<DryRunHit>())
                                                    : dryRunOver(m_draft, QString::fromUtf8(event.plainText));
        const bool finds = hits && !hits.value().empty();
        kept += event.plainText.isEmpty() ? 0 : 1;
        found += finds ? 1 : 0;
        const bool isOwn = !m_rule.isNull() && event.ruleId == m_rule;
        own += isOwn ? 1 : 0;
        if (!isOwn && !finds)
            continue;
        const VirtualKey *key = configuration->key(event.keyId);
        ++byKey[key ? key->name : tr("no key")];
        if (examples.size() < ExamplesShown)
            examples += finds ? hits.value().front().excerpt : event.maskedExcerpt;
    }
    QStringList keys;
    for (auto it = byKey.cbegin(); it != byKey.cend(); ++it)
        //: a key's name and a number of events: "codex: 3"
        keys += tr("%1: %2").arg(it.key()).arg(it.value());
    QString text = m_rule.isNull() ? tr("A new rule has no events of its own.")
                                   : tr("As it is stored, it was triggered %n time(s).", nullptr, int(own));
    if (!keys.isEmpty())
        text += QLatin1Char(' ') + keys.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (!examples.isEmpty())
        text += QLatin1Char('\n') + examples.join(QLatin1Char('\n'));
    m_events->setText(text);
    m_texts->setText(
        kept > 0 ? tr("Of %n kept text(s) of events, as it is written now it finds something in %1.", nullptr,
                      int(kept))
                       .arg(found)
                 : tr("No full texts of events are kept: paste a conversation to try the rule as it is "
                      "written now."));
}

void GuardDryRunDialog::runOverPasted()
{
    const QString text = m_pasted->toPlainText();
    m_table->setVisible(false);
    if (text.isEmpty())
        return m_outcome->setText({});
    const auto hits = dryRunOver(m_draft, text);
    m_outcome->setTone(hits ? Tone::Plain : Tone::Bad);
    if (!hits)
        return m_outcome->setText(hits.error().text);
    showHits(hits.value());
}

void GuardDryRunDialog::showHits(const std::vector<DryRunHit> &hits)
{
    qint64 matches = 0;
    for (const DryRunHit &hit : hits)
        matches += hit.matches;
    const QString found = tr("%n match(es)", nullptr, int(matches));
    m_outcome->setText(hits.empty() ? tr("Nothing is found: it would pass as it is.")
                       //: %1 is "3 matches"
                       : m_draft.mode == GuardrailMode::Reject ? tr("%1: it would be refused.").arg(found)
                       : m_draft.mode == GuardrailMode::Alert
                           ? tr("%1: it would pass, and be noted.").arg(found)
                           : tr("%1 would be replaced.").arg(found));
    m_table->setVisible(!hits.empty());
    m_table->setRowCount(int(hits.size()));
    for (int row = 0; row < int(hits.size()); ++row) {
        const DryRunHit &hit = hits[size_t(row)];
        const QString place = hit.where.isEmpty() ? tr("the text") : guardPlaceText(hit.where);
        const QStringList cells{place, hit.excerpt, QString::number(hit.matches)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(column == 0 ? hit.where : QString());
            m_table->setItem(row, column, item);
        }
    }
}

} // namespace sluice
