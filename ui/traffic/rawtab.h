// How a request went over the wire: its sizes, its head and that of its answer, without credentials.
#pragma once

#include "core/model/requestrecord.h"
#include "ui/common/pagehost.h"

#include <QWidget>

class QLabel;

namespace sluice {

class CopyButton;
class FactsView;
class HeadsView;

class RawTab final : public QWidget
{
    Q_OBJECT
public:
    explicit RawTab(const PageContext &context, QWidget *parent = nullptr);

    // Again for each change of the request: its answer's head comes later.
    void showRecord(const RequestRecord &record);

private:
    QWidget *makeTitle();
    void showCaret();

    PageContext m_context;
    QString m_shown = {}; // the heads as text
    FactsView *m_facts = nullptr;
    CopyButton *m_copy = nullptr;
    QLabel *m_none = nullptr;
    HeadsView *m_heads = nullptr;
};

} // namespace sluice
