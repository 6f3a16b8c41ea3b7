#include "ui/models/cataloguedialog.h"

#include "core/control/async.h"
#include "ui/common/format.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/keys/problemlabel.h"
#include "ui/models/modelwords.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace sluice {

namespace {

constexpr int MostShown = 1000; // what nobody reads to its end
constexpr QSize Size(720, 520);

QString dateText(const QByteArray &asOf)
{
    const QDate day = QDate::fromString(QString::fromUtf8(asOf), Qt::ISODate);
    return day.isValid() ? dayText(day) : QString::fromUtf8(asOf);
}

QString changeText(const std::optional<Money> &before, const std::optional<Money> &after)
{
    if (before == after)
        return priceText(after);
    return QStringLiteral("%1 → %2").arg(priceText(before), priceText(after));
}

QString kindText(const ModelChange &change)
{
    switch (change.kind) {
    case ModelChange::Kind::Added:
        return CatalogueDialog::tr("new");
    case ModelChange::Kind::Removed:
        return CatalogueDialog::tr("not in it");
    case ModelChange::Kind::Changed:
        break;
    }
    const bool plain = change.inputBefore == change.inputAfter && change.outputBefore == change.outputAfter;
    return plain ? CatalogueDialog::tr("other token classes or tiers") : CatalogueDialog::tr("other price");
}

} // namespace

CatalogueDialog::CatalogueDialog(Control &control, const CatalogueChange &change, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_failure(makeProblemLabel(QStringLiteral("catalogueFailureLabel"), this))
{
    setObjectName(QStringLiteral("catalogueDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Update the price catalogue"));
    resize(Size);
    const auto count = [&](ModelChange::Kind kind) {
        return int(std::count_if(change.changes.begin(), change.changes.end(),
                                 [kind](const ModelChange &each) { return each.kind == kind; }));
    };
    auto *summary = new QLabel(
        change.changes.empty()
            ? tr("The catalogue of %1 says the same as the one in use, of %2.")
                  .arg(dateText(change.after), dateText(change.before))
            //: %1 and %2 are dates
            : tr("The catalogue of %1 in place of the one of %2: %3, %4, %5. Own prices stay, and so does "
                 "what was recorded.")
                  .arg(dateText(change.after), dateText(change.before),
                       tr("%Ln other prices", nullptr, count(ModelChange::Kind::Changed)),
                       tr("%Ln new models", nullptr, count(ModelChange::Kind::Added)),
                       tr("%Ln models are not in it", nullptr, count(ModelChange::Kind::Removed))),
        this);
    summary->setObjectName(QStringLiteral("catalogueSummaryLabel"));
    summary->setTextFormat(Qt::PlainText);
    summary->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Keep the present one"), this);
    cancel->setObjectName(QStringLiteral("catalogueCancelButton"));
    cancel->setAutoDefault(false);
    m_use = new QPushButton(tr("Use it"), this);
    m_use->setObjectName(QStringLiteral("catalogueUseButton"));
    m_use->setDefault(true);
    makePrimary(m_use);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Large);
    column->setSpacing(space::Large);
    column->addWidget(summary);
    column->addWidget(buildTable(change), 1);
    column->addWidget(m_failure);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &CatalogueDialog::use);
    m_use->setFocus();
}

QWidget *CatalogueDialog::buildTable(const CatalogueChange &change)
{
    // What costs something else now matters most.
    std::vector<ModelChange> changes = change.changes;
    const auto weight = [](const ModelChange &each) {
        return each.kind == ModelChange::Kind::Changed ? 0 : each.kind == ModelChange::Kind::Added ? 1 : 2;
    };
    std::stable_sort(changes.begin(), changes.end(),
                     [&](const ModelChange &a, const ModelChange &b) { return weight(a) < weight(b); });
    const int shown = std::min(int(changes.size()), MostShown);
    auto *table = new QTableWidget(shown, 5, this);
    table->setObjectName(QStringLiteral("catalogueChangesTable"));
    table->setAccessibleName(tr("What it changes"));
    table->setHorizontalHeaderLabels({tr("Provider"), tr("Model"), tr("Change"), tr("Input"), tr("Output")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < shown; ++row) {
        const ModelChange &each = changes[size_t(row)];
        const QStringList texts{QString::fromUtf8(each.provider), QString::fromUtf8(each.id), kindText(each),
                                changeText(each.inputBefore, each.inputAfter),
                                changeText(each.outputBefore, each.outputAfter)};
        for (int column = 0; column < int(texts.size()); ++column)
            table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
    }
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->setVisible(shown > 0);
    return table;
}

void CatalogueDialog::use()
{
    m_use->setEnabled(false);
    m_failure->hide();
    whenDone(m_control.usePreviewedCatalogue(), this, [this](const Result<void> &outcome) {
        m_use->setEnabled(true);
        if (outcome) {
            Q_EMIT used();
            return accept();
        }
        m_failure->setText(outcome.error().text);
        m_failure->show();
    });
}

} // namespace sluice
