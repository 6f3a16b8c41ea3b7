#include "ui/logs/logspage.h"

#include "ui/common/celldelegate.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"
#include "ui/logs/logmodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

#include <mutex>

namespace sluice {

namespace {

constexpr int LookMilliseconds = 250;

} // namespace

struct LogsPage::Inbox
{
    std::mutex mutex = {};
    std::vector<LogLine> lines = {};

    void put(const LogLine &line)
    {
        const std::lock_guard lock(mutex);
        // Not looked at for long: what the ring in memory has dropped as well need not be kept here.
        if (lines.size() >= size_t(LogModel::LinesKept))
            lines.erase(lines.begin(), lines.begin() + LogModel::LinesKept / 2);
        lines.push_back(line);
    }
    std::vector<LogLine> takeAll()
    {
        const std::lock_guard lock(mutex);
        return std::exchange(lines, {});
    }
};

LogsPage::LogsPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_inbox(std::make_shared<Inbox>())
    , m_model(new LogModel(this))
    , m_filter(new LogFilter(this))
{
    setObjectName(QStringLiteral("logsPage"));
    m_filter->setSourceModel(m_model);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, space::Large, 0, 0);
    down->setSpacing(space::Medium);
    buildTools(down);
    buildTable(down);

    setLogListener([inbox = m_inbox](const LogLine &line) { inbox->put(line); });
    m_model->append(recentLog());
    m_inbox->takeAll(); // what came between the two is in the ring as well
    m_timer.setInterval(LookMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isVisible())
            takeLines();
        else
            m_timer.stop();
    });
}

LogsPage::~LogsPage()
{
    setLogListener({});
}

void LogsPage::buildTools(QVBoxLayout *layout)
{
    auto *across = new QHBoxLayout;
    across->setContentsMargins(space::Large, 0, space::Large, 0);
    across->setSpacing(space::Small);
    across->addWidget(makePageTitle(tr("Logs"), this));
    across->addSpacing(space::Small);

    m_words = makeSearchEdit(tr("Filter lines"), this);
    m_words->setObjectName(QStringLiteral("logsFilterEdit"));
    m_words->setAccessibleName(tr("Filter lines"));
    connect(m_words, &QLineEdit::textChanged, m_filter, &LogFilter::setWords);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_words->setFocus(Qt::ShortcutFocusReason); });
    across->addWidget(m_words, 1);

    m_level = new QComboBox(this);
    m_level->setObjectName(QStringLiteral("logsLevelCombo"));
    m_level->setAccessibleName(tr("Level"));
    m_level->addItem(tr("All levels"), 0);
    m_level->addItem(tr("Info and above"), 1);
    m_level->addItem(tr("Warnings and errors"), 2);
    m_level->addItem(tr("Errors"), 3);
    connect(m_level, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setLeastGravity(m_level->currentData().toInt()); });
    across->addWidget(m_level);

    m_follow = new QPushButton(themedIcon(QStringLiteral("chevron-down")), tr("Follow"), this);
    m_follow->setObjectName(QStringLiteral("logsFollowButton"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Stay with the newest line"));
    across->addWidget(m_follow);
    auto *saveButton = new QPushButton(themedIcon(QStringLiteral("download")), tr("Save…"), this);
    saveButton->setObjectName(QStringLiteral("logsSaveButton"));
    connect(saveButton, &QPushButton::clicked, this, &LogsPage::save);
    across->addWidget(saveButton);
    layout->addLayout(across);
}

void LogsPage::buildTable(QVBoxLayout *layout)
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("logsTable"));
    m_table->setAccessibleName(tr("Log"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(26);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->resizeSection(LogModel::Time, 96);
    header->resizeSection(LogModel::Level, 110);
    header->resizeSection(LogModel::Area, 110);
    header->setSectionResizeMode(LogModel::Text, QHeaderView::Stretch);
    auto *copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &LogsPage::copySelected);

    m_empty = new EmptyState(this);
    m_faces = new QStackedWidget(this);
    m_faces->addWidget(makeTableFrame(m_table));
    m_faces->addWidget(m_empty);
    layout->addWidget(m_faces, 1);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &LogsPage::chooseFace);
    chooseFace();
}

void LogsPage::chooseFace()
{
    const bool none = m_filter->rowCount() == 0;
    m_faces->setCurrentIndex(none ? 1 : 0);
    if (!none)
        return;
    if (m_model->rowCount() == 0)
        return m_empty->setContent(QStringLiteral("calm"), tr("Nothing was logged yet"),
                                   tr("What Sluice itself does appears here, without any key or prompt."));
    m_empty->setContent(QStringLiteral("filter"), tr("Nothing fits"), tr("No line fits the filter."),
                        {tr("Clear filter"), [this] {
                             m_words->clear();
                             m_level->setCurrentIndex(0);
                         }});
}

void LogsPage::takeLines()
{
    m_model->append(m_inbox->takeAll());
    if (m_follow->isChecked())
        m_table->scrollToBottom();
}

void LogsPage::copySelected()
{
    QStringList lines;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < LogModel::ColumnCount; ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

QString LogsPage::textOf(const std::vector<LogLine> &lines) const
{
    QString text;
    for (const LogLine &line : lines) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(microsOf(line.time) / 1000, Qt::UTC);
        text += time.toString(Qt::ISODateWithMs) + QLatin1Char(' ') + line.area + QLatin1Char(' ') +
                line.text + QLatin1Char('\n');
    }
    return text;
}

void LogsPage::save()
{
    const QString name = QFileDialog::getSaveFileName(this, tr("Save the log"), QStringLiteral("sluice.log"));
    if (name.isEmpty())
        return;
    QSaveFile file(name);
    const QByteArray text = textOf(recentLog()).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        m_context.host.showMessage(
            {Message::Level::Error, tr("The log could not be saved. %1").arg(file.errorString()), {}, {}});
}

void LogsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start();
    takeLines();
}

} // namespace sluice
