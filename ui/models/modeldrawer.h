// What there is to know about one model and its price.
#pragma once

#include "core/control/control.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace sluice {

class Drawer;
class FactsView;
class ModelsModel;

class ModelDrawer final : public QWidget
{
    Q_OBJECT
public:
    explicit ModelDrawer(Drawer &frame);

    void showModel(const KnownModel &model, const ModelsModel &models, const Configuration &configuration);
    const std::optional<KnownModel> &shown() const { return m_shown; }

Q_SIGNALS:
    void setPriceRequested();
    void removePriceRequested();
    void requestsRequested();

private:
    void buildActions(QBoxLayout *column);

    Drawer &m_frame;
    std::optional<KnownModel> m_shown = {};
    QPushButton *m_set = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_requests = nullptr;
    QLabel *m_sentence = nullptr;
    FactsView *m_prices = nullptr;
    FactsView *m_facts = nullptr;
};

} // namespace sluice
