#include "ui/settings/hostspanel.h"

#include "core/control/control.h"
#include "ui/common/celldelegate.h"
#include "ui/common/format.h"
#include "ui/common/pageparts.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>

namespace sluice {

namespace {

constexpr int RowsShown = 8;

enum Column { Host, Count, Last, ColumnCount };

QStandardItem *item(const QString &text, Qt::Alignment alignment = Qt::AlignLeading)
{
    auto *made = new QStandardItem(text);
    made->setTextAlignment(alignment | Qt::AlignVCenter);
    return made;
}

} // namespace

HostsPanel::HostsPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_table(new QTableView(this))
    , m_none(makeMutedLabel(tr("None yet."), this))
{
    m_model->setHorizontalHeaderLabels({tr("Host"), tr("Times"), tr("Last")});
    m_table->setObjectName(QStringLiteral("hostsTable"));
    m_table->setAccessibleName(tr("Hosts contacted"));
    m_table->setModel(m_model);
    m_table->setColumnWidth(Host, 320);
    m_table->setColumnWidth(Count, 100);
    m_table->setColumnWidth(Last, 140);
    setUpTable(m_table, {});
    m_table->setSortingEnabled(false); // by name, as it comes
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_none);
    down->addWidget(m_table);
    setFocusProxy(m_table);
}

void HostsPanel::refresh()
{
    const std::vector<ContactedHost> hosts = m_context.control.contactedHosts();
    const Instant now = SystemClock().now();
    m_model->setRowCount(0);
    for (const ContactedHost &host : hosts) {
        auto *name = item(host.host.isEmpty() ? tr("others") : host.host);
        name->setData(true, CellFixedFontRole);
        auto *last = item(ageText(host.last, now));
        last->setToolTip(fullTimeText(host.last));
        m_model->appendRow({name, item(countText(host.count), Qt::AlignTrailing), last});
    }
    m_none->setVisible(hosts.empty());
    m_table->setVisible(!hosts.empty());
    const int rows = qMin(int(hosts.size()), RowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 2);
}

} // namespace sluice
