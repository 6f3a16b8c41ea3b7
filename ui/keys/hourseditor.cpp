// When a key may be used.
#include "ui/keys/hourseditor.h"

#include "ui/common/pageparts.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>
#include <QTimeZone>
#include <QToolButton>

namespace sluice {

namespace {

constexpr int DayMinutes = 1440;

QTime timeOf(int minute)
{
    return QTime(0, 0).addSecs(minute % DayMinutes * 60);
}

int minuteOf(const QTimeEdit &edit)
{
    return QTime(0, 0).secsTo(edit.time()) / 60;
}

QTimeEdit *makeTime(const char *name, const QString &accessible, QWidget *parent)
{
    auto *edit = new QTimeEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(accessible);
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    return edit;
}

QStringList zoneNames()
{
    QStringList names;
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids)
        names << QString::fromLatin1(id);
    return names;
}

} // namespace

HoursEditor::HoursEditor(QWidget *parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("Only at certain &hours"), this))
    , m_details(new QWidget(this))
{
    m_on->setObjectName(QStringLiteral("keyHoursCheck"));
    setFocusProxy(m_on);
    auto *days = new QHBoxLayout;
    days->setSpacing(2);
    for (int day = 1; day <= 7; ++day) {
        auto *button = new QToolButton(m_details);
        button->setObjectName(QStringLiteral("keyHoursDay%1").arg(day));
        button->setText(QLocale().dayName(day, QLocale::ShortFormat));
        button->setAccessibleName(QLocale().dayName(day));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::toggled, this, &HoursEditor::changed);
        days->addWidget(button);
        m_days << button;
    }
    days->addStretch();
    m_from = makeTime("keyHoursFromEdit", tr("From"), m_details);
    m_until = makeTime("keyHoursUntilEdit", tr("Until"), m_details);
    m_zone = makeLineEdit("keyHoursZoneEdit", m_details);
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setPlaceholderText(tr("Time zone of the settings"));
    auto *completer = new QCompleter(zoneNames(), m_zone);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_zone->setCompleter(completer);

    auto *times = new QHBoxLayout;
    times->setSpacing(space::Small);
    times->addWidget(makeMutedLabel(tr("from"), m_details));
    times->addWidget(m_from);
    times->addWidget(makeMutedLabel(tr("to"), m_details));
    times->addWidget(m_until);
    times->addWidget(m_zone, 1);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(space::Huge, 0, 0, 0);
    details->setSpacing(space::Small);
    details->addLayout(days);
    details->addLayout(times);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_on);
    column->addWidget(m_details);

    connect(m_on, &QCheckBox::toggled, this, [this](bool on) {
        m_details->setVisible(on);
        Q_EMIT changed();
    });
    connect(m_from, &QTimeEdit::timeChanged, this, &HoursEditor::changed);
    connect(m_until, &QTimeEdit::timeChanged, this, &HoursEditor::changed);
    connect(m_zone, &QLineEdit::textChanged, this, &HoursEditor::changed);
    setHours({});
}

void HoursEditor::setHours(const std::optional<ActiveHours> &hours)
{
    // What one most often means: office hours.
    const ActiveHours shown = hours.value_or(ActiveHours{0x1f, 9 * 60, 18 * 60, {}});
    for (int day = 0; day < m_days.size(); ++day)
        m_days[day]->setChecked(shown.days & (1U << day));
    m_from->setTime(timeOf(shown.fromMinute));
    m_until->setTime(timeOf(shown.untilMinute));
    m_zone->setText(QString::fromUtf8(shown.zone));
    m_on->setChecked(hours.has_value());
    m_details->setVisible(hours.has_value());
}

std::optional<ActiveHours> HoursEditor::hours() const
{
    if (!m_on->isChecked())
        return {};
    ActiveHours hours;
    hours.days = 0;
    for (int day = 0; day < m_days.size(); ++day)
        hours.days = quint8(hours.days | (m_days[day]->isChecked() ? 1U << day : 0U));
    hours.fromMinute = minuteOf(*m_from);
    hours.untilMinute = minuteOf(*m_until);
    if (hours.untilMinute == 0) // "until midnight"
        hours.untilMinute = DayMinutes;
    hours.zone = m_zone->text().trimmed().toUtf8();
    return hours;
}

} // namespace sluice
