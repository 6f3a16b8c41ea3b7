// The fields of an own price: two numbers first, everything else under "More".
#pragma once

#include "core/control/control.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QToolButton;

namespace sluice {

class PriceEdit;
class PriceProviderCombo;

class PriceForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PriceForm(const Configuration &configuration, QWidget *parent = nullptr);

    void setPrice(const OwnPrice &price, bool withAmounts);
    // What the two numbers are in the catalogue, as a hint in empty fields.
    void setHint(const std::optional<Money> &input, const std::optional<Money> &output);
    // Empty: something is missing or wrong. The id is that of setPrice().
    std::optional<OwnPrice> price() const;
    // Says under the fields what is wrong, and goes to the first of it. True: nothing is.
    bool check();
    void focusFirst();

Q_SIGNALS:
    void changed();
    void resized(); // fields came or went

private:
    struct Amount
    {
        std::optional<Money> OwnPrice::*value = nullptr;
        PriceEdit *edit = nullptr;
    };
    void buildFirst();
    void buildMore();
    PriceEdit *makePrice(const char *name, const QString &accessibleName);
    void showMore(bool more);
    QString problem(QWidget **where) const;

    OwnPrice m_given = {};
    PriceProviderCombo *m_provider = nullptr;
    QLineEdit *m_model = nullptr;
    PriceEdit *m_input = nullptr;
    PriceEdit *m_output = nullptr;
    QLabel *m_problem = nullptr;
    QToolButton *m_moreButton = nullptr;
    QWidget *m_more = nullptr;
    std::vector<Amount> m_amounts = {};
    QCheckBox *m_hasFrom = nullptr;
    QDateEdit *m_from = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace sluice
