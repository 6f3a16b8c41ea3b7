#include "ui/settings/settingspage.h"

#include "core/control/control.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"
#include "ui/overview/card.h"
#include "ui/settings/admintokenpanel.h"
#include "ui/settings/settingeditors.h"
#include "ui/settings/settingrow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSysInfo>
#include <QUrl>

namespace sluice {

namespace {

constexpr int ListWidth = 184;
constexpr int ContentWidth = 760;

// Keeps what scrolls as high as all of it needs at its width: the scroll area asks only when it is resized
// itself, and rows that come later would be pressed together.
class FullHeight final : public QObject
{
public:
    explicit FullHeight(QWidget *content)
        : QObject(content)
    {
        content->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *content = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
            const QLayout &layout = *content->layout();
            const int needed = layout.hasHeightForWidth() ? layout.totalHeightForWidth(content->width())
                                                          : layout.totalMinimumSize().height();
            if (content->minimumHeight() != needed)
                content->setMinimumHeight(needed);
        }
        return QObject::eventFilter(watched, event);
    }
};

// The ground of a section's rows.
class SectionCard final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintCard(painter, *this, palette().color(QPalette::Mid));
    }
};

} // namespace

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(space::Large, space::Large, 0, 0);
    down->setSpacing(space::Medium);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, space::Large, 0);
    head->addWidget(makePageTitle(tr("Settings"), this), 1);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("settingsSearchEdit"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search"), IconColour::Muted), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(260);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    head->addWidget(m_search);
    down->addLayout(head);

    auto *across = new QHBoxLayout;
    across->setSpacing(space::Large);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("settingsSections"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(ListWidth);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setIconSize({18, 18});
    m_list->setSpacing(1);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    across->addWidget(m_list);
    across->addWidget(buildSections(), 1);
    down->addLayout(across, 1);

    m_editors = new SettingEditors(m_context.control, this);
    connect(m_editors, &SettingEditors::restartNeeded, this, &SettingsPage::offerRestart);
    buildGeneral();
    buildAppearance();
    buildGateway();
    buildNetwork();
    buildBudgets();
    buildNotifications();
    buildPrivacy();
    buildSecrets();
    buildAdmin();
    buildBackup();
    buildAbout();
    m_content->addStretch(1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    connect(&m_context.control, &Control::configurationChanged, m_token, &AdminTokenPanel::refresh);
    m_list->setCurrentRow(0);
    m_editors->refresh();
    m_token->refresh();
    connect(&m_context.control, &Control::configurationChanged, this, &SettingsPage::refreshFacts);
}

QWidget *SettingsPage::buildSections()
{
    auto *content = new QWidget(this);
    m_content = new QVBoxLayout(content);
    new FullHeight(content);
    m_content->setContentsMargins(0, 0, space::Large, space::Large);
    // As wide as a section gets: the scroll area asks how high all is at the width that it gives it.
    content->setMaximumWidth(ContentWidth + space::Large);
    m_content->setSpacing(space::Large);
    m_nothing = new QLabel(content);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    m_content->addWidget(m_nothing);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    return m_scroll;
}

SettingsPage::Section &SettingsPage::addSection(const QString &id, const QString &title, const QString &icon)
{
    auto *item = new QListWidgetItem(themedIcon(icon, IconColour::Muted), title, m_list);
    item->setSizeHint({ListWidth - 8, 32});
    Section section;
    section.id = id;
    section.title = title;
    section.widget = new QWidget(m_scroll->widget());
    section.widget->setMaximumWidth(ContentWidth);
    auto *down = new QVBoxLayout(section.widget);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::Small);
    auto *heading = new QLabel(title, section.widget);
    heading->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    down->addWidget(heading);
    auto *card = new SectionCard(section.widget);
    section.rows = new QVBoxLayout(card);
    section.rows->setContentsMargins(0, 0, 0, 0);
    section.rows->setSpacing(0);
    down->addWidget(card);
    m_content->addWidget(section.widget);
    m_sections.push_back(std::move(section));
    return m_sections.back();
}

SettingRow *SettingsPage::addRow(Section &section, const QString &key, const QString &title,
                                 const QString &help, QWidget *editor, bool below)
{
    auto *row = new SettingRow(key, title, help, editor, section.title,
                               below ? SettingRow::Place::Below : SettingRow::Place::Beside, section.widget);
    section.rows->addWidget(row);
    section.settings.push_back(row);
    return row;
}

QLabel *SettingsPage::valueLabel(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void SettingsPage::offerRestart()
{
    using State = GatewayStatus::State;
    const State state = m_context.control.status().state;
    if (state != State::Running && state != State::Paused)
        return; // the next start takes it
    m_context.host.showMessage({Message::Level::Warning,
                                tr("The change takes effect when the gateway restarts. Running requests are "
                                   "finished first."),
                                {{tr("Restart now"), [this] { restartGateway(); }}},
                                QStringLiteral("settings.restart")});
}

void SettingsPage::restartGateway()
{
    auto *waiting = new QObject(this);
    connect(&m_context.control, &Control::statusChanged, waiting, [this, waiting] {
        if (m_context.control.status().state != GatewayStatus::State::Stopped)
            return;
        waiting->deleteLater();
        waiting->disconnect();
        QObject::disconnect(&m_context.control, nullptr, waiting, nullptr);
        m_context.control.startGateway();
    });
    m_context.control.stopGateway();
}

void SettingsPage::showSection(int index)
{
    if (!m_search->text().isEmpty()) {
        m_search->clear(); // shows the section through search()
        return;
    }
    for (size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i].widget->setVisible(int(i) == index);
        for (SettingRow *row : m_sections[i].settings)
            row->show();
    }
    m_nothing->hide();
    m_scroll->ensureVisible(0, 0);
}

void SettingsPage::search(const QString &words)
{
    if (words.trimmed().isEmpty()) {
        showSection(m_list->currentRow());
        return;
    }
    bool any = false;
    for (const Section &section : m_sections) {
        bool here = false;
        for (SettingRow *row : section.settings) {
            const bool match = row->matches(words);
            row->setVisible(match);
            here = here || match;
        }
        section.widget->setVisible(here);
        any = any || here;
    }
    m_nothing->setText(tr("No setting has to do with “%1”.").arg(words));
    m_nothing->setVisible(!any);
}

void SettingsPage::openWith(const QString &argument)
{
    for (size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i].id == argument)
            m_list->setCurrentRow(int(i));
        for (SettingRow *row : m_sections[i].settings) {
            if (row->key() != argument)
                continue;
            m_list->setCurrentRow(int(i));
            row->editor()->setFocus(Qt::ShortcutFocusReason);
            m_scroll->ensureWidgetVisible(row, 0, space::Large);
        }
    }
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshFacts();
}

void SettingsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    forgetSecrets();
}

} // namespace sluice
