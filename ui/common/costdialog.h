// "How was this cost computed?", for any sum: model by model what was recorded, token class by token class
// what that comes to at the prices of today, and what lies between the two.
#pragma once

#include "core/control/control.h"
#include "ui/common/costsheet.h"
#include "ui/common/pagehost.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace sluice {

class CopyButton;
class Skeleton;

// Which sum. All conditions hold at once.
struct CostQuestion
{
    QString title = {};              // "Spend today", "claude-code, this month"
    std::optional<Money> shown = {}; // the figure that was asked about
    TimeRange range = {};            //
    std::vector<SpendFilter> only = {};
    std::vector<QUuid> keys = {}; // any of them; none: whatever the key
    QString note = {};            // what else there is to say, a sentence
};

// The small button beside a figure; `of` is what the figure is, for who cannot see where it stands.
QToolButton *makeCostButton(const QString &objectName, const QString &of, QWidget *parent);

// The month in which that day lies.
TimeRange monthAround(const QDate &day, const QTimeZone &zone);

class CostDialog final : public QDialog
{
    Q_OBJECT
public:
    enum Role { MoneyRole = Qt::UserRole + 1 }; // of the last column: pico-USD, where it is an amount

    // Opens it over the window of `parent`.
    static void ask(const PageContext &context, const CostQuestion &question, QWidget *parent);

    // Everything that it shows, as text.
    QString asText() const;

protected:
    void done(int result) override;

private:
    CostDialog(const PageContext &context, const CostQuestion &question, QWidget *parent);

    QWidget *buildHead();
    QTreeWidget *buildTree();
    QWidget *buildButtons();
    void read();
    void take(const Result<std::vector<Spend>> &spent);
    void fill(const CostSheet &sheet);
    void addModel(const CostSheetRow &row);
    void addIdle(qint64 requests);
    QString modelText(const CostSheetRow &row) const;
    void showRequests();

    PageContext m_context;
    CostQuestion m_question;
    QFuture<Result<std::vector<Spend>>> m_reading = {};
    QLabel *m_amount = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_retry = nullptr;
    QTreeWidget *m_tree = nullptr;
    Skeleton *m_skeleton = nullptr;
    CopyButton *m_copy = nullptr;
};

} // namespace sluice
