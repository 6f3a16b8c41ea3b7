#include "ui/guardrails/guardpresetsdialog.h"

#include "core/control/async.h"
#include "core/control/guardraildraft.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/guardrails/guardwords.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>

namespace sluice {

namespace {

constexpr int RowHeight = 26;
constexpr int PresetRole = Qt::UserRole;
constexpr QLatin1String SecretsGroup("secrets");
constexpr int PatternLines = 3;

} // namespace

GuardPresetsDialog::GuardPresetsDialog(Control &control, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_presets(builtinGuardrailPresets())
{
    setObjectName(QStringLiteral("guardrailPresetsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Guardrail presets"));
    resize(880, 560);

    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(QStringLiteral("guardrailPresetsTree"));
    m_tree->setAccessibleName(tr("Presets"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Preset"), tr("Does")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setUniformRowHeights(true);
    fill();

    m_secrets = new QPushButton(this);
    m_secrets->setObjectName(QStringLiteral("guardrailSecretsButton"));
    m_failure = new ToneLabel(Tone::Bad, this);
    m_failure->setObjectName(QStringLiteral("guardrailPresetsFailure"));
    m_failure->hide();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("guardrailPresetsCancelButton"));
    m_apply = new QPushButton(this);
    m_apply->setObjectName(QStringLiteral("guardrailPresetsApplyButton"));
    m_apply->setDefault(true);
    makePrimary(m_apply);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::Large);
    middle->addWidget(m_tree, 5);
    middle->addWidget(makeDetails(), 4);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_secrets);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Large);
    column->setSpacing(space::Large);
    column->addWidget(
        makeMutedLabel(tr("Each becomes a rule of yours that you can change. Nothing is on that you do "
                          "not tick."),
                       this));
    column->addLayout(middle, 1);
    column->addWidget(m_failure);
    column->addLayout(buttons);

    connect(m_tree, &QTreeWidget::currentItemChanged, this, &GuardPresetsDialog::showPreset);
    connect(m_tree, &QTreeWidget::itemChanged, this, &GuardPresetsDialog::refresh);
    connect(m_secrets, &QPushButton::clicked, this, &GuardPresetsDialog::turnOnSecrets);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &GuardPresetsDialog::apply);
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
    m_tree->setFocus();
    refresh();
}

QWidget *GuardPresetsDialog::makeDetails()
{
    auto *details = new QWidget(this);
    m_title = makeSectionLabel({}, details);
    m_description = new ToneLabel(Tone::Plain, details);
    m_pattern = makeTextBox(QStringLiteral("guardrailPresetPattern"), details);
    m_pattern->setAccessibleName(tr("Pattern"));
    m_pattern->setReadOnly(true);
    m_pattern->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_pattern->setWordWrapMode(QTextOption::WrapAnywhere);
    m_pattern->setFixedHeight(m_pattern->fontMetrics().lineSpacing() * PatternLines + space::Large);
    m_examples = makeTextBox(QStringLiteral("guardrailPresetExamples"), details);
    m_examples->setAccessibleName(tr("Examples"));
    m_examples->setReadOnly(true);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_title);
    column->addWidget(m_description);
    column->addWidget(m_pattern);
    column->addWidget(makeSectionLabel(tr("Examples"), details));
    column->addWidget(m_examples, 1);
    return details;
}

void GuardPresetsDialog::fill()
{
    QTreeWidgetItem *group = nullptr;
    QString groupId;
    for (size_t i = 0; i < m_presets.size(); ++i) {
        const GuardrailPreset &preset = m_presets[i];
        if (!group || groupId != preset.group) {
            groupId = preset.group;
            group = new QTreeWidgetItem(m_tree, {guardrailPresetGroupText(groupId)});
            group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            group->setExpanded(true);
        }
        const Guardrail *rule = ruleOf(preset);
        auto *entry = new QTreeWidgetItem(group, {preset.draft.name, guardModeText(preset.draft.mode)});
        entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        entry->setData(0, PresetRole, int(i));
        entry->setCheckState(0, rule && rule->enabled ? Qt::Checked : Qt::Unchecked);
        entry->setToolTip(0, preset.description);
        entry->setSizeHint(0, {0, RowHeight});
        group->setSizeHint(0, {0, RowHeight});
    }
}

QList<QTreeWidgetItem *> GuardPresetsDialog::entries() const
{
    QList<QTreeWidgetItem *> all;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j)
            all += m_tree->topLevelItem(i)->child(j);
    }
    return all;
}

const GuardrailPreset *GuardPresetsDialog::presetOf(const QTreeWidgetItem *item) const
{
    return item && item->parent() ? &m_presets[size_t(item->data(0, PresetRole).toInt())] : nullptr;
}

const Guardrail *GuardPresetsDialog::ruleOf(const GuardrailPreset &preset) const
{
    const std::vector<Guardrail> &rules = m_control.configuration()->guardrails();
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&preset](const Guardrail &rule) { return rule.preset == preset.id; });
    return found == rules.end() ? nullptr : &*found;
}

void GuardPresetsDialog::showPreset(const QTreeWidgetItem *item)
{
    const GuardrailPreset *preset = presetOf(item);
    if (!preset)
        return;
    m_title->setText(preset->draft.name);
    m_description->setText(preset->description);
    m_pattern->setPlainText(preset->draft.pattern);
    m_examples->setPlainText(tr("Found:") + QStringLiteral("\n  ") +
                             preset->matching.join(QStringLiteral("\n  ")) + QStringLiteral("\n\n") +
                             tr("Left alone:") + QStringLiteral("\n  ") +
                             preset->notMatching.join(QStringLiteral("\n  ")));
}

void GuardPresetsDialog::refresh()
{
    int on = 0;
    int off = 0;
    int secrets = 0;
    for (const QTreeWidgetItem *entry : entries()) {
        const GuardrailPreset &preset = *presetOf(entry);
        const Guardrail *rule = ruleOf(preset);
        const bool wanted = entry->checkState(0) == Qt::Checked;
        on += wanted && !(rule && rule->enabled) ? 1 : 0;
        off += !wanted && rule && rule->enabled ? 1 : 0;
        secrets += preset.group == SecretsGroup ? 1 : 0;
    }
    m_secrets->setText(tr("Turn on the secrets set (%n rule(s))", nullptr, secrets));
    m_apply->setEnabled(on + off > 0);
    if (off == 0)
        m_apply->setText(on == 0 ? tr("Turn on") : tr("Turn on %n rule(s)", nullptr, on));
    else
        m_apply->setText(tr("Apply %n change(s)", nullptr, on + off));
}

void GuardPresetsDialog::turnOnSecrets()
{
    for (QTreeWidgetItem *entry : entries()) {
        if (presetOf(entry)->group == SecretsGroup)
            entry->setCheckState(0, Qt::Checked);
    }
    apply();
}

void GuardPresetsDialog::apply()
{
    std::vector<GuardrailDraft> fresh;
    QList<QUuid> on;
    QList<QUuid> off;
    for (const QTreeWidgetItem *entry : entries()) {
        const GuardrailPreset &preset = *presetOf(entry);
        const Guardrail *rule = ruleOf(preset);
        const bool wanted = entry->checkState(0) == Qt::Checked;
        if (wanted && !rule)
            fresh.push_back(preset.draft);
        else if (rule && wanted != rule->enabled)
            (wanted ? on : off) += rule->id;
    }
    m_apply->setEnabled(false);
    if (fresh.empty())
        return applyToRules(on, off, {});
    whenDone(m_control.createGuardrails(fresh), this,
             [this, on, off](const Result<std::vector<Guardrail>> &made) {
                 if (!made)
                     return showFailure(made.error());
                 QList<QUuid> ids;
                 for (const Guardrail &rule : made.value())
                     ids += rule.id;
                 applyToRules(on, off, ids);
             });
}

void GuardPresetsDialog::applyToRules(const QList<QUuid> &on, const QList<QUuid> &off,
                                      const QList<QUuid> &made)
{
    const ConfigurationPtr configuration = m_control.configuration();
    for (const QUuid &id : on + off) {
        const Guardrail *rule = configuration->guardrail(id);
        if (!rule)
            continue;
        GuardrailDraft draft = draftOf(*rule);
        draft.enabled = on.contains(id);
        whenDone(m_control.updateGuardrail(id, draft), this, [this](const Result<Guardrail> &switched) {
            if (!switched)
                Q_EMIT failed(switched.error().text);
        });
    }
    Q_EMIT applied(made, on, off);
    accept();
}

void GuardPresetsDialog::showFailure(const Error &error)
{
    m_failure->setText(tr("Nothing was changed: %1").arg(error.text));
    m_failure->show();
    refresh();
}

} // namespace sluice
