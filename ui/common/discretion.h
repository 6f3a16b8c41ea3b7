// "Hide names and amounts", for screenshots and shared screens: while it is on, blocks cover every key's and
// project's name, folder, session and amount of money in all windows of this program.
//
// It needs nothing of the pages: before a window is painted, the texts that it is about to show are looked
// through (textfinder.h), and what may not be read is painted over, whoever painted it. What is not painted
// by us (the title, the tray's menu, notifications, what screen readers ask for) goes through hidden().
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>

#include <vector>

class QWidget;

namespace sluice {

class Control;
struct PaintedText;

// Where in texts, that stand one after the other, something must not be read.
struct HiddenSpan
{
    size_t item = 0;
    qsizetype from = 0;
    qsizetype length = 0;
};

// Knows what must not be read. Pure but for its names.
class DiscreetWords
{
public:
    void setNames(const QStringList &names);
    // A second currency's code, beside the dollar.
    void setCurrency(const QString &code) { m_currency = code; }

    // A name may be wrapped over several texts, and cut off with an ellipsis.
    std::vector<HiddenSpan> spansIn(const QStringList &texts) const;
    // The text with blocks instead of what must not be read.
    QString hidden(const QString &text) const;

private:
    struct Flat;
    void addNames(const Flat &flat, std::vector<HiddenSpan> &spans) const;
    void addCutNames(const Flat &flat, std::vector<HiddenSpan> &spans) const;
    void addPatterns(const QStringList &texts, std::vector<HiddenSpan> &spans) const;

    QHash<QString, QStringList> m_byStart = {}; // by their first three characters, without blanks
    QString m_currency = {};
};

class Discretion final : public QObject
{
    Q_OBJECT
public:
    // Made at the first call, owned by the application. GUI thread. Off at each start.
    static Discretion &ofApplication();

    // Where the names are learned from; the last one counts.
    void follow(Control &control);
    void setCurrency(const QString &code) { m_words.setCurrency(code); }

    bool isOn() const { return m_on; }
    void setOn(bool on);

    // The text as it may be shown now: as it is while this is off.
    QString hidden(const QString &text) const { return m_on ? m_words.hidden(text) : text; }
    const DiscreetWords &words() const { return m_words; }

Q_SIGNALS:
    void changed(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit Discretion(QObject *parent);
    void learnNames();
    void learnHistory();
    void cover(QWidget *window);
    void uncover(QWidget *window);

    QPointer<Control> m_control = {};
    DiscreetWords m_words = {};
    QSet<QString> m_seen = {}; // folders and sessions
    bool m_on = false;
};

} // namespace sluice
