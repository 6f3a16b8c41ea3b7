// For models whose rows come anew as a whole, several times a minute: views are told of the few that went,
// came and moved, so that selection, scroll position and what they have laid out stay.
#pragma once

#include <QAbstractItemModel>
#include <QSet>

#include <algorithm>
#include <vector>

namespace sluice {

// Base: QAbstractListModel or QAbstractTableModel.
template<typename Base>
class RowSync : public Base
{
protected:
    using Base::Base;

    // `rows` becomes `fresh`; keyOf(row) says which of them are the same.
    template<typename Row, typename KeyOf>
    void syncRows(std::vector<Row> &rows, std::vector<Row> fresh, const KeyOf &keyOf)
    {
        removeGone(rows, fresh, keyOf);
        addAndMove(rows, fresh, keyOf);
        if (rows.size() > fresh.size()) { // one key, several rows
            this->beginRemoveRows({}, int(fresh.size()), int(rows.size()) - 1);
            rows.erase(rows.begin() + qsizetype(fresh.size()), rows.end());
            this->endRemoveRows();
        }
        rows = std::move(fresh);
        const QAbstractItemModel &model = *this; // a list hides its number of columns
        if (!rows.empty())
            Q_EMIT this->dataChanged(model.index(0, 0),
                                     model.index(int(rows.size()) - 1, model.columnCount() - 1));
    }

private:
    template<typename Row, typename KeyOf>
    static auto keysOf(const std::vector<Row> &rows, const KeyOf &keyOf)
    {
        QSet<std::decay_t<decltype(keyOf(rows.front()))>> keys;
        for (const Row &row : rows)
            keys.insert(keyOf(row));
        return keys;
    }

    // In stretches, from the end, so that those before keep their places.
    template<typename Row, typename KeyOf>
    void removeGone(std::vector<Row> &rows, const std::vector<Row> &fresh, const KeyOf &keyOf)
    {
        const auto staying = keysOf(fresh, keyOf);
        for (size_t end = rows.size(); end > 0;) {
            size_t first = end;
            while (first > 0 && !staying.contains(keyOf(rows[first - 1])))
                --first;
            if (first == end) {
                --end;
                continue;
            }
            this->beginRemoveRows({}, int(first), int(end) - 1);
            rows.erase(rows.begin() + qsizetype(first), rows.begin() + qsizetype(end));
            this->endRemoveRows();
            end = first;
        }
    }

    template<typename Row, typename KeyOf>
    void addAndMove(std::vector<Row> &rows, const std::vector<Row> &fresh, const KeyOf &keyOf)
    {
        const auto known = keysOf(rows, keyOf);
        for (size_t at = 0; at < fresh.size(); ++at) {
            if (at < rows.size() && keyOf(rows[at]) == keyOf(fresh[at]))
                continue;
            size_t end = at;
            while (end < fresh.size() && !known.contains(keyOf(fresh[end])))
                ++end;
            const auto from = std::find_if(rows.begin() + qsizetype(std::min(at, rows.size())), rows.end(),
                                           [&](const Row &row) { return keyOf(row) == keyOf(fresh[at]); });
            if (end == at && from != rows.end()) {
                const int source = int(from - rows.begin());
                this->beginMoveRows({}, source, source, {}, int(at));
                std::rotate(rows.begin() + qsizetype(at), from, from + 1);
                this->endMoveRows();
                continue;
            }
            end = std::max(end, at + 1);
            this->beginInsertRows({}, int(at), int(end) - 1);
            rows.insert(rows.begin() + qsizetype(at), fresh.begin() + qsizetype(at),
                        fresh.begin() + qsizetype(end));
            this->endInsertRows();
            at = end - 1;
        }
    }
};

} // namespace sluice
