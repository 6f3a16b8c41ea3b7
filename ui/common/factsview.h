// Name and value, line by line, as drawers show what is known about a thing.
#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace sluice {

struct Fact
{
    QString name = {};
    QString value = {};
    bool fixedWidth =
        false; // an id, a model or an address: cut in the middle where there is no room, whole as tooltip
    QString costButton = {}; // a sum of costs: the object name of a button that asks how it was computed
};

class FactsView final : public QWidget
{
    Q_OBJECT
public:
    explicit FactsView(QWidget *parent = nullptr);

    // Facts without a value are left out. Rows are only rebuilt where something changed, so that a selection
    // stays.
    void setFacts(const std::vector<Fact> &facts);

Q_SIGNALS:
    void costAsked(const QString &costButton);

private:
    QWidget *withCostButton(QLabel *value, const Fact &fact);

    std::vector<Fact> m_shown = {};
};

} // namespace sluice
