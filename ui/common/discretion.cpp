#include "ui/common/discretion.h"

#include "core/control/control.h"
#include "ui/common/textfinder.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessibleWidget>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QGraphicsEffect>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace sluice {

namespace {

constexpr int MostLearned = 5000; // folders, and as many sessions
constexpr double BlockRadius = 3;

// Paints a window as always, and blocks over what must not be read: nothing reaches the screen in between.
class Veil final : public QGraphicsEffect
{
public:
    explicit Veil(QWidget *window)
        : QGraphicsEffect(window)
        , m_window(*window)
    {}

protected:
    // Into a picture first: on the window's own ground Qt lets only one painter at a time work.
    void draw(QPainter *painter) override
    {
        const double ratio = painter->device()->devicePixelRatio();
        QPixmap picture((QSizeF(m_window.size()) * ratio).toSize());
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        {
            QPainter onPicture(&picture);
            // The region is named, because Qt takes an empty one for nothing while the window is grabbed.
            m_window.render(&onPicture, QPoint(), QRegion(m_window.rect()));
        }
        hideIn(picture);
        painter->drawPixmap(0, 0, picture);
    }

private:
    void hideIn(QPixmap &picture) const
    {
        const std::vector<PaintedText> painted = paintedTexts(m_window);
        QStringList texts;
        for (const PaintedText &one : painted)
            texts += one.text;
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QPalette palette = m_window.palette();
        painter.setBrush(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.28));
        for (const HiddenSpan &span : Discretion::ofApplication().words().spansIn(texts)) {
            const QRectF block = painted[span.item].partRect(span.from, span.length);
            painter.drawRoundedRect(block.adjusted(-2, -1, 2, 1), BlockRadius, BlockRadius);
        }
    }

    QWidget &m_window;
};

// What assistive technology hears of a widget that shows texts: the same as everybody sees. Of lists and
// tables it hears that they are hidden, because their cells are read past every widget.
class DiscreetAccessible final : public QAccessibleWidget
{
public:
    explicit DiscreetAccessible(QWidget *widget)
        : QAccessibleWidget(widget, roleOf(*widget))
    {}

    QString text(QAccessible::Text kind) const override
    {
        const Discretion &discretion = Discretion::ofApplication();
        if (const auto *label = qobject_cast<QLabel *>(widget());
            label && kind == QAccessible::Name && label->accessibleName().isEmpty())
            return discretion.hidden(label->text());
        if (qobject_cast<QAbstractItemView *>(widget()) && kind == QAccessible::Value)
            return Discretion::tr("Hidden, as long as names and amounts are hidden");
        return discretion.hidden(QAccessibleWidget::text(kind));
    }
    int childCount() const override
    {
        return qobject_cast<QAbstractItemView *>(widget()) ? 0 : QAccessibleWidget::childCount();
    }

private:
    static QAccessible::Role roleOf(const QWidget &widget)
    {
        if (qobject_cast<const QAbstractItemView *>(&widget))
            return QAccessible::Table;
        if (qobject_cast<const QLabel *>(&widget))
            return QAccessible::StaticText;
        if (qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget) ||
            qobject_cast<const QTextEdit *>(&widget))
            return QAccessible::EditableText;
        return qobject_cast<const QAbstractSpinBox *>(&widget) ? QAccessible::SpinBox : QAccessible::Client;
    }
};

// Widgets that one does something with keep their own interface: their texts name actions.
bool showsTexts(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget) ||
           qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QTextEdit *>(&widget) ||
           qstrcmp(widget.metaObject()->superClass()->className(), "QWidget") == 0;
}

QAccessibleInterface *discreetInterface(const QString &, QObject *object)
{
    if (!object->isWidgetType() || !Discretion::ofApplication().isOn())
        return nullptr;
    auto *widget = static_cast<QWidget *>(object);
    // Qt's own manner: whoever asked owns it.
    return showsTexts(*widget) ? new DiscreetAccessible(widget) : nullptr;
}

// Interfaces are kept once they were asked for: the next question makes them anew.
void forgetInterfaces()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(widget))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    }
}

} // namespace

Discretion &Discretion::ofApplication()
{
    static QPointer<Discretion> instance;
    if (!instance)
        instance = new Discretion(qApp);
    return *instance;
}

Discretion::Discretion(QObject *parent)
    : QObject(parent)
{
    QAccessible::installFactory(discreetInterface);
}

void Discretion::follow(Control &control)
{
    if (m_control)
        m_control->disconnect(this);
    m_control = &control;
    m_seen.clear();
    connect(m_control, &Control::configurationChanged, this, &Discretion::learnNames);
    connect(m_control, &Control::recorded, this, [this](const RecordBatch &batch) {
        const qsizetype before = m_seen.size();
        for (const RequestRecord &record : batch)
            m_seen << record.projectDir << record.sessionId;
        if (m_on && m_seen.size() != before)
            learnNames();
    });
    learnNames();
}

void Discretion::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    if (on) {
        learnNames();
        learnHistory();
        qApp->installEventFilter(this);
    } else {
        qApp->removeEventFilter(this);
    }
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        on ? cover(window) : uncover(window);
    forgetInterfaces();
    Q_EMIT changed(on);
}

void Discretion::learnNames()
{
    if (!m_control)
        return;
    const ConfigurationPtr now = m_control->configuration();
    QStringList names;
    for (const VirtualKey &key : now->keys())
        names += key.name;
    for (const Project &project : now->projects())
        names += project.name;
    for (const QString &seen : m_seen) {
        names += seen;
        // Folders are shown by their last part, or from the home directory on, too.
        if (!seen.contains(QLatin1Char('/')))
            continue;
        names += seen.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
        if (seen.startsWith(QDir::homePath()))
            names += QLatin1Char('~') + seen.mid(QDir::homePath().size());
    }
    m_words.setNames(names);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (m_on)
            window->update();
    }
}

// The folders and sessions that the books know, whether they were shown yet or not.
void Discretion::learnHistory()
{
    if (!m_control)
        return;
    for (const Dimension dimension : {Dimension::ProjectDir, Dimension::Session}) {
        SpendQuery query;
        query.range = {Instant(), SystemClock().now() + std::chrono::hours(24)};
        query.groupBy = {dimension};
        query.top = MostLearned;
        whenDone(m_control->spend(query), this, [this](const Result<std::vector<Spend>> &groups) {
            if (!groups)
                return; // what is shown later is still known by its form, or when it comes
            for (const Spend &group : groups.value())
                m_seen << group.group.front();
            learnNames();
        });
    }
}

void Discretion::cover(QWidget *window)
{
    if (!window->graphicsEffect())
        window->setGraphicsEffect(new Veil(window));
}

void Discretion::uncover(QWidget *window)
{
    if (dynamic_cast<Veil *>(window->graphicsEffect()))
        window->setGraphicsEffect(nullptr);
}

// Menus, dialogs and tooltips are windows of their own, and come later.
bool Discretion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (widget->isWindow())
            cover(widget);
    }
    return false;
}

} // namespace sluice
