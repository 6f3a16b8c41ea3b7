#include "core/storage/recordview.h"

#include <utility>

namespace sluice {

void RecordView::put(RecordPtr record)
{
    const quint64 next = m_firstNumber + m_records.size();
    const quint64 number = m_numbers.value(record->id, next);
    if (number != next) {
        m_records[size_t(number - m_firstNumber)] = std::move(record);
        return;
    }
    m_numbers.insert(record->id, next);
    m_records.push_back(std::move(record));
    if (m_records.size() <= m_most)
        return;
    m_numbers.remove(m_records.front()->id);
    m_records.pop_front();
    ++m_firstNumber;
    ++m_dropped;
}

RecordView::Tick RecordView::take()
{
    m_firstNumber += m_records.size();
    m_numbers.clear();
    return {std::exchange(m_records, {}), std::exchange(m_dropped, 0)};
}

} // namespace sluice
