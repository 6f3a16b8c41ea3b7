// Brings the rows of a model to what they shall be by taking out and putting in, never by a reset: what is
// selected stays selected, and a list that moves ten times a second stays smooth.
#pragma once

#include <algorithm>
#include <vector>

namespace sluice {

// `Model` has beginRemoveRows() and so on: call it from within one. Afterwards `rows` are `target`; the
// caller says that their data changed.
template<typename Row, typename IdOf, typename BeginRemove, typename EndRemove, typename BeginInsert,
         typename EndInsert>
void syncRows(std::vector<Row> &rows, std::vector<Row> target, IdOf idOf, BeginRemove beginRemove,
              EndRemove endRemove, BeginInsert beginInsert, EndInsert endInsert)
{
    const auto placeIn = [&idOf](const std::vector<Row> &list, size_t from, const auto &id) {
        return size_t(std::find_if(list.begin() + ptrdiff_t(from), list.end(),
                                   [&](const Row &row) { return idOf(row) == id; }) -
                      list.begin());
    };
    const auto remove = [&](size_t first, size_t last) {
        beginRemove(int(first), int(last));
        rows.erase(rows.begin() + ptrdiff_t(first), rows.begin() + ptrdiff_t(last) + 1);
        endRemove();
    };
    for (size_t end = rows.size(); end > 0;) {
        size_t first = end;
        while (first > 0 && placeIn(target, 0, idOf(rows[first - 1])) == target.size())
            --first;
        if (first < end)
            remove(first, end - 1);
        end = first > 0 ? first - 1 : 0;
    }
    for (size_t i = 0; i < target.size(); ++i) {
        if (i < rows.size() && idOf(rows[i]) == idOf(target[i]))
            continue;
        const size_t later = placeIn(rows, i, idOf(target[i]));
        if (later < rows.size())
            remove(later, later);
        beginInsert(int(i), int(i));
        rows.insert(rows.begin() + ptrdiff_t(i), target[i]);
        endInsert();
    }
    rows = std::move(target);
}

} // namespace sluice
