#include "ui/activity/activitypage.h"

#include "core/control/async.h"
#include "core/control/control.h"
#include "ui/activity/activitymodel.h"
#include "ui/common/celldelegate.h"
#include "ui/common/emptystate.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace sluice {

namespace {

constexpr int PageSize = 200;

using Kind = Notice::Kind;

// Where a notice is looked into.
QString pageOf(Kind kind, const Configuration &configuration, const QUuid &subject)
{
    if (configuration.key(subject))
        return QStringLiteral("keys");
    if (configuration.project(subject))
        return QStringLiteral("projects");
    if (configuration.provider(subject))
        return QStringLiteral("providers");
    if (kind == Kind::PromptCache)
        return QStringLiteral("traffic");
    if (configuration.guardrail(subject) || kind == Kind::Guardrail)
        return QStringLiteral("guardrails");
    return {};
}

} // namespace

ActivityPage::ActivityPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ActivityModel(this))
    , m_filter(new ActivityFilter(this))
{
    setObjectName(QStringLiteral("activityPage"));
    m_filter->setSourceModel(m_model);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, space::Large, 0, 0);
    down->setSpacing(space::Medium);
    buildTools(down);

    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("activityTable"));
    m_table->setAccessibleName(tr("Activity"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(ActivityModel::Time, 190);
    header->resizeSection(ActivityModel::What, 480);
    header->resizeSection(ActivityModel::About, 150);
    header->resizeSection(ActivityModel::By, 110);
    setUpTable(m_table, {ActivityModel::What, 240, {ActivityModel::By, ActivityModel::About}});
    connect(m_table, &QTableView::activated, this, &ActivityPage::openCurrent);

    auto *faces = new QWidget(this);
    m_faces = new QStackedLayout(faces);
    m_faces->addWidget(makeTableFrame(m_table));
    m_empty = new EmptyState(faces);
    m_faces->addWidget(m_empty);
    down->addWidget(faces, 1);

    m_model->setConfiguration(m_context.control.configuration());
    connect(&m_context.control, &Control::configurationChanged, this,
            [this] { m_model->setConfiguration(m_context.control.configuration()); });
    connect(&m_context.control, &Control::noticed, this, [this](const Notice &notice) {
        m_model->prepend(notice);
        chooseFace();
    });
    load();
}

void ActivityPage::buildTools(QVBoxLayout *down)
{
    auto *across = new QHBoxLayout;
    across->setContentsMargins(space::Large, 0, space::Large, 0);
    across->setSpacing(space::Small);
    across->addWidget(makePageTitle(tr("Activity log"), this));
    across->addSpacing(space::Small);
    m_words = makeSearchEdit(tr("Search the activity"), this);
    m_words->setObjectName(QStringLiteral("activityFilterEdit"));
    m_words->setAccessibleName(tr("Search the activity"));
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        chooseFace();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_words->setFocus(Qt::ShortcutFocusReason); });
    across->addWidget(m_words, 1);

    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("activityKindCombo"));
    m_kind->setAccessibleName(tr("Kind"));
    const auto add = [this](const QString &text, std::initializer_list<Kind> kinds) {
        QVariantList numbers;
        for (const Kind kind : kinds)
            numbers << int(kind);
        m_kind->addItem(text, numbers);
    };
    add(tr("Everything"), {});
    add(tr("Warnings"), {Kind::BudgetThreshold, Kind::BudgetReached, Kind::Runaway, Kind::Guardrail,
                         Kind::ProviderTrouble, Kind::RotationDue, Kind::PromptCache});
    add(tr("Budgets"), {Kind::BudgetThreshold, Kind::BudgetReached});
    add(tr("Changes"), {Kind::Changed});
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        QList<int> kinds;
        for (const QVariant &number : m_kind->currentData().toList())
            kinds << number.toInt();
        m_filter->setKinds(kinds);
        chooseFace();
    });
    across->addWidget(m_kind);
    m_older = new QPushButton(tr("Show older"), this);
    m_older->setObjectName(QStringLiteral("activityOlderButton"));
    connect(m_older, &QPushButton::clicked, this, &ActivityPage::load);
    across->addWidget(m_older);
    auto *saveButton = new QPushButton(themedIcon(QStringLiteral("download")), tr("Save…"), this);
    saveButton->setObjectName(QStringLiteral("activitySaveButton"));
    connect(saveButton, &QPushButton::clicked, this, &ActivityPage::save);
    across->addWidget(saveButton);
    down->addLayout(across);
}

void ActivityPage::load()
{
    m_older->setEnabled(false);
    whenDone(m_context.control.notices(PageSize, m_loaded), this,
             [this](const Result<std::vector<Notice>> &page) {
                 m_failed = !page;
                 if (page) {
                     m_model->append(page.value());
                     m_loaded += int(page.value().size());
                     m_older->setEnabled(page.value().size() == size_t(PageSize));
                 } else {
                     m_empty->setContent(QStringLiteral("error"), tr("The activity could not be read"),
                                         page.error().text, {tr("Retry"), [this] { load(); }});
                 }
                 chooseFace();
             });
}

void ActivityPage::chooseFace()
{
    const bool rows = m_filter->rowCount() > 0;
    m_faces->setCurrentIndex(rows ? 0 : 1);
    if (rows || m_failed)
        return;
    if (m_model->rowCount() == 0) {
        m_empty->setContent(
            QStringLiteral("calm"), tr("Nothing has happened yet"),
            tr("Budget warnings, paused keys and every change of a setting are listed here, with who "
               "made it."));
        return;
    }
    m_empty->setContent(QStringLiteral("filter"), tr("Nothing fits"), tr("No entry fits the filter."),
                        {tr("Clear filter"), [this] {
                             m_words->clear();
                             m_kind->setCurrentIndex(0);
                         }});
}

void ActivityPage::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const QUuid subject = current.data(ActivityModel::SubjectRole).toUuid();
    const QString page = pageOf(Kind(current.data(ActivityModel::KindRole).toInt()),
                                *m_context.control.configuration(), subject);
    if (!page.isEmpty())
        m_context.host.openPage(page, (page == QLatin1String("traffic") ? QStringLiteral("id:") : QString()) +
                                          subject.toString(QUuid::WithoutBraces));
}

void ActivityPage::save()
{
    const QString name =
        QFileDialog::getSaveFileName(this, tr("Save the activity"), QStringLiteral("sluice-activity.tsv"));
    if (name.isEmpty())
        return;
    QByteArray text;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        text += rowAsText(*m_table, row).toUtf8() + '\n';
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        m_context.host.showMessage({Message::Level::Error,
                                    tr("The activity could not be saved. %1").arg(file.errorString()),
                                    {},
                                    {}});
}

} // namespace sluice
