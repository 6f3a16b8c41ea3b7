// Models whose rows come anew as a whole tell their views no more than what changed, and nothing wrong.
#include "ui/common/rowsync.h"
#include "ui/usage/usagemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <numeric>

using namespace sluice;

namespace {

struct Row
{
    int key = 0;
    int figure = 0;
};

class RowsModel final : public RowSync<QAbstractListModel>
{
    Q_OBJECT
public:
    void setRows(std::vector<Row> rows)
    {
        syncRows(m_rows, std::move(rows), [](const Row &row) { return row.key; });
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Row &row = m_rows[size_t(index.row())];
        return role == Qt::DisplayRole ? row.key : role == Qt::UserRole ? row.figure : QVariant();
    }

private:
    std::vector<Row> m_rows = {};
};

// Some of the numbers from 0 on, in any order.
std::vector<int> someOf(int all, QRandomGenerator &random)
{
    std::vector<int> numbers(static_cast<size_t>(all));
    std::iota(numbers.begin(), numbers.end(), 0);
    std::shuffle(numbers.begin(), numbers.end(), random);
    numbers.resize(size_t(random.bounded(all + 1)));
    if (random.bounded(2) == 0)
        std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace

class TestRowSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyRowsFollowAnyRows();
    void oneKeyOnSeveralRows();
    void usageKeepsItsRows();
};

void TestRowSync::anyRowsFollowAnyRows()
{
    QRandomGenerator random(4);
    RowsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (int round = 0; round < 400; ++round) {
        std::vector<std::pair<int, QPersistentModelIndex>> kept;
        for (int row = 0; row < model.rowCount(); ++row)
            kept.emplace_back(model.index(row).data().toInt(), model.index(row));
        const std::vector<int> keys = someOf(12, random);
        std::vector<Row> rows;
        for (const int key : keys)
            rows.push_back({key, round});
        model.setRows(rows);
        QCOMPARE(model.rowCount(), int(keys.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.index(row).data().toInt(), keys[size_t(row)]);
            QCOMPARE(model.index(row).data(Qt::UserRole).toInt(), round);
        }
        for (const auto &[key, index] : kept) {
            const bool stays = std::find(keys.begin(), keys.end(), key) != keys.end();
            QCOMPARE(index.isValid(), stays);
            if (stays)
                QCOMPARE(index.data().toInt(), key);
        }
    }
    QVERIFY(resets.isEmpty());
}

void TestRowSync::oneKeyOnSeveralRows()
{
    RowsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const std::vector<int> &keys : {std::vector{1, 1, 2}, std::vector{2, 1, 1, 1}, std::vector{1, 3},
                                         std::vector{3, 3, 3}, std::vector<int>{}}) {
        std::vector<Row> rows;
        for (const int key : keys)
            rows.push_back({key, 0});
        model.setRows(rows);
        QCOMPARE(model.rowCount(), int(keys.size()));
        for (size_t row = 0; row < keys.size(); ++row)
            QCOMPARE(model.index(int(row)).data().toInt(), keys[row]);
    }
}

// Groups come, go and overtake each other while one is selected.
void TestRowSync::usageKeepsItsRows()
{
    QRandomGenerator random(5);
    UsageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int round = 0; round < 300; ++round) {
        std::vector<std::pair<QString, QPersistentModelIndex>> kept;
        for (int row = 0; row + 1 < model.rowCount(); ++row)
            kept.emplace_back(model.group(row)->value, model.index(row, 0));
        UsageReport report;
        for (const int number : someOf(8, random)) {
            UsageGroup group;
            group.value = group.name = QString::number(number);
            group.totals.requests = 1 + random.bounded(50);
            report.groups.push_back(group);
        }
        if (round % 40 == 20)
            model.sort(UsageModel::Requests, Qt::DescendingOrder);
        else if (round % 40 == 0)
            model.sort(-1);
        const bool anyStays = std::any_of(kept.begin(), kept.end(), [&](const auto &one) {
            return std::any_of(report.groups.begin(), report.groups.end(),
                               [&](const UsageGroup &group) { return group.value == one.first; });
        });
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setReport(report);
        QCOMPARE(resets.isEmpty(), anyStays);
        QCOMPARE(model.rowCount(), report.groups.empty() ? 0 : int(report.groups.size()) + 1);
        for (int row = 0; row + 1 < model.rowCount(); ++row) {
            if (round % 40 < 20)
                QCOMPARE(model.group(row)->value, report.groups[size_t(row)].value);
            else if (row > 0)
                QVERIFY(model.group(row - 1)->totals.requests >= model.group(row)->totals.requests);
        }
        for (const auto &[value, index] : kept) {
            if (index.isValid())
                QCOMPARE(model.group(index.row())->value, value);
        }
    }
}

QTEST_MAIN(TestRowSync)
#include "test_rowsync.moc"
