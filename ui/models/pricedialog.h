// Sets a price: two numbers, what becomes of the past by them, and Apply.
#pragma once

#include "core/control/control.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace sluice {

class PriceForm;

class PriceDialog final : public QDialog
{
    Q_OBJECT
public:
    // A price for a row of the list; `existing` is the own price that it has.
    PriceDialog(Control &control, Instant now, const KnownModel &model, const OwnPrice *existing,
                QWidget *parent);

Q_SIGNALS:
    // It is saved, and what was wanted of the past is priced.
    void applied(const sluice::OwnPrice &price, const sluice::Repriced &past);

private:
    enum Past { UnpricedAll, UnpricedMonth, AllMonth, AllEver, Nothing };
    void build();
    void askLater();
    void ask();
    std::optional<RepriceScope> scope() const; // none: the past stays as it is
    QString whenText() const;
    void showPreview(const QString &text, bool isProblem = false);
    void apply();
    void priceThePast(const OwnPrice &price);
    void setBusy(bool busy);
    void growToFit();

    Control &m_control;
    const Instant m_now;
    PriceForm *m_form = nullptr;
    QComboBox *m_past = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_failure = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_apply = nullptr;
    QTimer m_later;
    QFuture<Result<Repriced>> m_asking = {};
    QFuture<Result<Repriced>> m_pricing = {};
    bool m_busy = false;
};

} // namespace sluice
