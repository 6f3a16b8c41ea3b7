// Which key the agent gets: a new one, or one that exists, whose secret must be pasted because Sluice does
// not keep it.
#pragma once

#include "core/base/secretbytes.h"
#include "core/control/control.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;

namespace sluice {

class SecretField;
class ToneLabel;

struct ChosenKey
{
    QUuid id = {};
    QByteArray prefix = {};
    QByteArray secret = {}; // wipe it after use
    bool isNew = false;
};

class AgentKeyChoice final : public QWidget
{
    Q_OBJECT
public:
    // `name` is what a new key would be called, made free where it is taken.
    AgentKeyChoice(Control &control, const QString &name, QWidget *parent = nullptr);

    // An existing key, if it is there: its secret is what is asked for next.
    void choose(const QUuid &key);
    // Makes the key if it is a new one, and answers on this thread. A pasted secret that is not the key's is
    // an error.
    void obtain(std::function<void(const Result<ChosenKey> &)> next);

private:
    void build(const QString &name);
    void fillExisting();
    void refresh();
    void obtainNew(std::function<void(const Result<ChosenKey> &)> next);
    void obtainExisting(const std::function<void(const Result<ChosenKey> &)> &next);

    Control &m_control;
    QRadioButton *m_new = nullptr;
    QRadioButton *m_existing = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_keys = nullptr;
    SecretField *m_secret = nullptr;
    QCheckBox *m_rotate = nullptr;
    ToneLabel *m_hint = nullptr;
};

} // namespace sluice
