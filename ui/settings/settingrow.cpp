#include "ui/settings/settingrow.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace sluice {

SettingRow::SettingRow(const QString &key, const QString &title, const QString &help, QWidget *editor,
                       const QString &section, Place place, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_searchText(QStringList{key, title, help, section}.join(QLatin1Char(' ')).toLower())
    , m_editor(editor)
    , m_error(new QLabel(this))
    , m_reset(new QToolButton(this))
{
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(space::Large, space::Medium, space::Large, space::Medium);
    down->setSpacing(space::Small);
    auto *across = new QHBoxLayout;
    across->setSpacing(space::Large);
    down->addLayout(across);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *name = new QLabel(title, this);
    name->setBuddy(editor);
    texts->addWidget(name);
    if (!help.isEmpty()) {
        auto *explanation = new QLabel(help, this);
        explanation->setFont(scaledFont(font(), 0.92));
        explanation->setForegroundRole(QPalette::PlaceholderText);
        explanation->setWordWrap(true);
        texts->addWidget(explanation);
    }
    m_error->setObjectName(QStringLiteral("error_") + key);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->hide();
    texts->addWidget(m_error);
    across->addLayout(texts, 1);

    m_reset->setIcon(themedIcon(QStringLiteral("undo"), IconColour::Muted));
    m_reset->setAutoRaise(true);
    m_reset->setObjectName(QStringLiteral("reset_") + key);
    m_reset->setToolTip(tr("Reset to default"));
    m_reset->setAccessibleName(tr("Reset %1 to its default", "a setting").arg(title));
    QSizePolicy keepsItsPlace = m_reset->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsItsPlace);
    m_reset->hide();
    connect(m_reset, &QToolButton::clicked, this, &SettingRow::resetRequested);
    across->addWidget(m_reset, 0, Qt::AlignVCenter);

    editor->setParent(this);
    editor->setObjectName(QStringLiteral("setting_") + key);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(title);
    if (place == Place::Below)
        down->addWidget(editor);
    else
        across->addWidget(editor, 0, Qt::AlignVCenter);
}

void SettingRow::setError(const QString &text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, semanticColours(colours).bad);
    m_error->setPalette(colours);
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void SettingRow::setChanged(bool changed)
{
    m_reset->setVisible(changed);
}

bool SettingRow::matches(const QString &words) const
{
    const QStringList wanted = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
                       [this](const QString &word) { return m_searchText.contains(word); });
}

void SettingRow::paintEvent(QPaintEvent *)
{
    // A line above all but the first of a section.
    if (y() == 0)
        return;
    QPainter painter(this);
    const int inset = layout()->contentsMargins().left();
    painter.fillRect(QRect(inset, 0, width() - 2 * inset, 1), palette().color(QPalette::Mid));
}

} // namespace sluice
