// A button whose work takes a moment: it says so itself, and what came of it stands beside it.
#pragma once

#include "core/base/result.h"
#include "core/control/async.h"

#include <QWidget>

class QPushButton;

namespace sluice {

class ToneLabel;

class ActionButton final : public QWidget
{
    Q_OBJECT
public:
    // Names: the button's is `name`, the result's `name` with "Result" behind it.
    ActionButton(const QString &name, const QString &text, const QString &whileWorking,
                 QWidget *parent = nullptr);

    QPushButton *button() const { return m_button; }
    void showWorking();
    void showResult(bool good, const QString &text);
    // Works until the future is done; `said` makes the sentence for the result.
    template<typename T, typename Said>
    void follow(const QFuture<Result<T>> &future, Said said)
    {
        showWorking();
        whenDone(future, this, [this, said](const Result<T> &done) {
            showResult(bool(done), done ? said(done) : done.error().text);
        });
    }

Q_SIGNALS:
    void clicked();

private:
    QString m_text;
    QString m_whileWorking;
    QPushButton *m_button = nullptr;
    ToneLabel *m_result = nullptr;
};

} // namespace sluice
