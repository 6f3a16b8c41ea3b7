// The Playground: one prompt, one or two models, the answers side by side with their figures.
#pragma once

#include "ui/common/pagehost.h"
#include "ui/playground/playgroundcode.h"
#include "ui/playground/playgroundrequest.h"

#include <QHash>
#include <QUuid>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace sluice {

class PlaygroundColumn;

class PlaygroundPage final : public QWidget, public OpensWithArgument
{
    Q_OBJECT
public:
    PlaygroundPage(const PageContext &context, QWidget *parent);

    // A model to begin with.
    void openWith(const QString &argument) override;

private:
    QWidget *buildInputs();
    QWidget *buildAnswers();
    void refreshChoices();
    void send();
    void sendColumn(PlaygroundColumn *column, const QByteArray &secret);
    void stop();
    void setComparing(bool on);
    void updateButtons();
    void copyCode(CodeLanguage language);
    PlaygroundRequest request(const PlaygroundColumn &column) const;
    std::vector<PlaygroundColumn *> columns() const;

    PageContext m_context;
    QHash<QUuid, QByteArray> m_secrets = {}; // of this run, by key
    QComboBox *m_key = nullptr;
    QComboBox *m_protocol = nullptr;
    QPlainTextEdit *m_system = nullptr;
    QPlainTextEdit *m_message = nullptr;
    QPlainTextEdit *m_tools = nullptr;
    QDoubleSpinBox *m_temperature = nullptr;
    QSpinBox *m_maxOutput = nullptr;
    QCheckBox *m_stream = nullptr;
    QComboBox *m_fault = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_compare = nullptr;
    PlaygroundColumn *m_first = nullptr;
    PlaygroundColumn *m_second = nullptr;
};

} // namespace sluice
