// Name and value, line by line, as drawers show what is known about a thing.
#pragma once

#include <QWidget>

#include <vector>

namespace sluice {

struct Fact
{
    QString name = {};
    QString value = {};
    bool fixedWidth =
        false; // an id, a model or an address: cut in the middle where there is no room, whole as tooltip
};

class FactsView final : public QWidget
{
    Q_OBJECT
public:
    explicit FactsView(QWidget *parent = nullptr);

    // Facts without a value are left out. Rows are only rebuilt where something changed, so that a selection
    // stays.
    void setFacts(const std::vector<Fact> &facts);

private:
    std::vector<Fact> m_shown = {};
};

} // namespace sluice
