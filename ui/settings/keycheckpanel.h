// Who is asked about keys that Sluice does not know, and whose rules then hold; saved together, because one
// is nothing without the other.
#pragma once

#include "core/base/result.h"
#include "core/model/settings.h"
#include "ui/common/pagehost.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace sluice {

class NumberField;
class ToneLabel;

class KeyCheckPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCheckPanel(const PageContext &context, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // A field with what is wrong with it below.
    ToneLabel *addField(QFormLayout *form, const QString &title, const QString &help, QWidget *editor,
                        const char *problem);
    void watch(NumberField *field, ToneLabel *problem);
    void fillKeys(const QUuid &chosen);
    KeyCheckSettings written() const;
    bool isChanged() const;
    void show();
    void save();
    void updateButtons();
    void showProblem(const Error &error);
    void clearProblems();

    PageContext m_context;
    QLineEdit *m_url = nullptr;
    QComboBox *m_actsAs = nullptr;
    NumberField *m_timeout = nullptr;
    NumberField *m_cache = nullptr;
    ToneLabel *m_urlProblem = nullptr;
    ToneLabel *m_actsAsProblem = nullptr;
    ToneLabel *m_timeoutProblem = nullptr;
    ToneLabel *m_cacheProblem = nullptr;
    ToneLabel *m_problem = nullptr; // about none of the fields
    QPushButton *m_save = nullptr;
    QPushButton *m_revert = nullptr;
    bool m_showing = false;
};

} // namespace sluice
