// TrafficPage: what it says about itself: how many, that there are none, that they could not be read.
#include "core/control/async.h"
#include "core/control/control.h"
#include "ui/common/emptystate.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/traffic/filteredit.h"
#include "ui/traffic/traffichistory.h"
#include "ui/traffic/trafficmodel.h"
#include "ui/traffic/trafficpage.h"
#include "ui/traffic/trafficproxy.h"
#include "ui/traffic/traffictable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace sluice {

namespace {

const QString historyMessage = QStringLiteral("traffic-history");

} // namespace

QString TrafficPage::countSentence() const
{
    const auto &waiting = m_model->waiting();
    const auto waits = std::count_if(waiting.begin(), waiting.end(), [this](const RequestRecord &record) {
        return m_proxy->accepts(record);
    });
    const qint64 shown = m_proxy->rowCount();
    const bool filtered = !m_proxy->filter().isEmpty();
    if (m_proxy->horizon())
        //: %1 is a number of requests
        return tr("%1 since the view was cleared").arg(countText(shown));
    const std::optional<qint64> missing = m_history->missing();
    const bool failed = !m_history->problem().isEmpty();
    if (!missing) {
        const QString so = filtered ? tr("%1 matching").arg(countText(shown)) : countText(shown);
        //: %1 is a number of requests
        return failed ? tr("%1, earlier ones could not be read").arg(so)
                      : tr("%1, looking further back…").arg(so);
    }
    const qint64 all = shown + waits + *missing;
    const QString more = m_history->isReading() ? tr(" · loading more") : QString();
    if (filtered)
        return (shown == all ? tr("%1 matching").arg(countText(shown))
                             //: %1 and %2 are numbers: how many of those that match are listed
                             : tr("%1 of %2 matching").arg(countText(shown), countText(all))) +
               more;
    return (shown == all ? all == 1 ? tr("1 request") : tr("%Ln requests", nullptr, int(shown))
                         //: %1 and %2 are numbers: how many are listed, how many there are
                         : tr("%1 of %2 requests").arg(countText(shown), countText(all))) +
           more;
}

void TrafficPage::refreshCounts()
{
    m_count->setText(countSentence());
    if (!m_exporter)
        m_export->setEnabled(m_proxy->rowCount() > 0);
    refreshNewRows();
}

void TrafficPage::refreshNewRows()
{
    const auto &waiting = m_model->waiting();
    const auto accepted = [this](const RequestRecord &record) { return m_proxy->accepts(record); };
    const auto firstNew = waiting.begin() + qsizetype(m_model->parked());
    const auto fresh = std::count_if(firstNew, waiting.end(), accepted);
    const bool away = m_model->hasGap() || std::any_of(waiting.begin(), firstNew, accepted);
    m_newRows->setVisible((fresh > 0 || away) && isVisible());
    if (m_newRows->isHidden())
        return;
    m_newRows->setText(fresh > 0 ? tr("%Ln new", nullptr, int(fresh)) : tr("To the newest"));
    placeNewRowsButton();
}

void TrafficPage::placeNewRowsButton()
{
    m_newRows->adjustSize();
    m_newRows->move((m_table->width() - m_newRows->width()) / 2,
                    m_table->height() - m_newRows->height() - space::Large);
}

void TrafficPage::refreshFace()
{
    // While the history is being asked, nobody knows whether there is nothing.
    const bool asking = m_history->isReading() && m_history->problem().isEmpty();
    const bool empty = m_proxy->rowCount() == 0 && !asking;
    if (empty)
        showEmpty();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_tableFrame);
}

void TrafficPage::showEmpty()
{
    if (m_proxy->horizon()) {
        m_empty->setContent(QStringLiteral("traffic"), tr("The view is cleared"),
                            tr("New requests appear here. Nothing was deleted."),
                            {tr("Show everything again"), [this] {
                                 m_proxy->setHorizon({});
                                 refreshCounts();
                                 refreshFace();
                             }});
        return;
    }
    if (const QString problem = m_history->problem(); !problem.isEmpty()) {
        m_empty->setContent(
            QStringLiteral("error"), tr("Earlier requests could not be read"), problem,
            {tr("Retry"), [this] { m_history->retry(); }},
            {tr("Copy details"), [problem] { QGuiApplication::clipboard()->setText(problem); }});
        return;
    }
    if (!m_proxy->filter().isEmpty()) {
        m_empty->setContent(
            QStringLiteral("filter"), tr("No requests match"),
            tr("No request, live or in the history, matches “%1”.").arg(m_filterEdit->text().trimmed()),
            {tr("Clear filter"), [this] { openWith({}); }});
        return;
    }
    showNeverAny();
}

void TrafficPage::showNeverAny()
{
    const QString address = m_context.control.status().address;
    const QString sentence =
        address.isEmpty() ? tr("The gateway is not running. Requests appear here as they arrive.")
                          : tr("Point an agent at %1. What it asks appears here as it happens.").arg(address);
    m_empty->setContent(
        QStringLiteral("traffic"), tr("No requests yet"), sentence,
        {tr("Connect an agent"),
         [this] { m_context.host.openPage(QStringLiteral("keys"), QStringLiteral("new")); }},
        {tr("Send a test request"), [this] {
             whenDone(m_context.control.sendTestRequest(), this, [this](const Result<void> &sent) {
                 if (!sent)
                     m_context.host.showMessage({Message::Level::Error, sent.error().text, {}, {}});
             });
         }});
}

// Where rows are shown, they stay and a line says it; where none are, the page itself does.
void TrafficPage::tellProblem()
{
    if (m_history->isReading())
        return;
    const QString problem = m_history->problem();
    if (problem.isEmpty() || m_proxy->rowCount() == 0)
        return m_context.host.dismissMessage(historyMessage);
    Message message;
    message.level = Message::Level::Error;
    message.text = tr("Earlier requests could not be read: %1").arg(problem);
    message.actions = {{tr("Retry"), [this] { m_history->retry(); }},
                       {tr("Copy details"), [problem] { QGuiApplication::clipboard()->setText(problem); }}};
    message.id = historyMessage;
    m_context.host.showMessage(message);
}

} // namespace sluice
