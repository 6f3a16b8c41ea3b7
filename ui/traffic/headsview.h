// The heads of a request and its answer as text, each field on a line of its own; as high as its text.
#pragma once

#include "core/base/headermemory.h"

#include <QTextEdit>

namespace sluice {

class HeadsView final : public QTextEdit
{
    Q_OBJECT
public:
    explicit HeadsView(QWidget *parent = nullptr);

    void setHeads(const ExchangeHeads &heads);

    // To be pasted: credentials are "(removed)".
    static QString plainText(const ExchangeHeads &heads);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void write();
    void writeFields(QTextCursor &cursor, const HeaderList &fields);
    void fitHeight();

    ExchangeHeads m_heads = {};
};

} // namespace sluice
