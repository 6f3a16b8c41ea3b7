// A recorded conversation to read: one text with a heading for each message. Tools, thinking and what the
// system says are folded to a line; long texts to their first lines. The caret walks through it: Enter or
// Space opens and closes the line that it is on.
#pragma once

#include "ui/traffic/transcript.h"

#include <QTextBrowser>
#include <QTimer>

#include <vector>

namespace sluice {

class TranscriptView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit TranscriptView(QWidget *parent = nullptr);

    // Never null.
    void setTranscript(TranscriptPtr transcript);
    // Marks every place of that text, also in what is folded; an empty one marks none.
    void search(const QString &text);
    // To the next or the one before, around the end.
    void goToHit(bool forward);
    int hitCount() const { return int(m_hits.size()); }
    int currentHit() const { return m_currentHit; } // from 0; -1: none

    // The message as plain text, with everything that is folded in it.
    static QString plainText(const Turn &turn);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Item // a part as it is shown
    {
        size_t turn = 0;
        size_t part = 0;
        bool folds = false; // to one line
        bool isOpen = true;
        qsizetype shown = 0;                // characters; what is behind them is "more"
        int position = -1;                  // where the text begins in the document; -1: it is not shown
        std::vector<qsizetype> breaks = {}; // in the text, which are a character more in the document
    };
    struct Hit
    {
        size_t item = 0;
        qsizetype at = 0;
    };

    const TurnPart &partOf(const Item &item) const;
    static int placeOf(const Item &item, qsizetype at);
    void showAnswer();
    void rebuild();
    void write();
    void writeItems(QTextCursor &cursor);
    void writeEarlier(QTextCursor &cursor);
    void writeHeading(QTextCursor &cursor, size_t turn);
    void writeFold(QTextCursor &cursor, size_t item, int indent);
    void writeText(QTextCursor &cursor, Item &item, int indent);
    void writeMore(QTextCursor &cursor, size_t item, int indent);
    void follow(const QString &link);
    QString linkAtCaret() const;
    void putCaretOn(const QString &link);
    void copyTurn(size_t turn);
    int turnAt(int position) const;
    void findHits();
    void showHit();
    void markHits();

    TranscriptPtr m_transcript = std::make_shared<const Transcript>();
    std::vector<Item> m_items = {};
    std::vector<Hit> m_hits = {};
    QString m_search = {};
    size_t m_first = 0; // of the items: those before are behind "earlier"
    int m_currentHit = -1;
    int m_width = 0;                                     // that is written for
    std::vector<std::pair<int, size_t>> m_headings = {}; // position and turn
    QTimer m_resizeTimer;
};

} // namespace sluice
