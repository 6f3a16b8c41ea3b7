// Secrets in widgets: hidden from eyes and from accessibility, trimmed, wiped, and not left on the clipboard.
#include "tests/support/patience.h"
#include "ui/common/copybutton.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/secretfield.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;

namespace {

const QString secret = QStringLiteral("sk-ant-0123456789abcdef");

QString spokenValue(QWidget &widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken->text(QAccessible::Value) + spoken->text(QAccessible::Name) +
           spoken->text(QAccessible::Description) +
           (spoken->textInterface()
                ? spoken->textInterface()->text(0, spoken->textInterface()->characterCount())
                : QString());
}

} // namespace

class TestSecretField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHiddenFromAccessibilityUntilRevealed();
    void ctrlHReveals();
    void pastedBlanksAreRemovedAndSaid_data();
    void pastedBlanksAreRemovedAndSaid();
    void hiddenTextCannotBeCopied();
    void undoDoesNotBringItBack();
    void takingEmptiesTheField();
    void theClipboardIsMarkedAndCleared();
    void theClipboardOfAnotherIsLeftAlone();
    void theCountdownEnds();
    void aCopyButtonSaysSo();
};

void TestSecretField::isHiddenFromAccessibilityUntilRevealed()
{
    SecretField field;
    field.setText(secret);
    QVERIFY(!spokenValue(field).contains(secret));
    QVERIFY(spokenValue(field).contains(QStringLiteral("hidden, 23 characters")));
    field.setRevealed(true);
    QVERIFY(spokenValue(field).contains(secret));
    field.setRevealed(false);
    QVERIFY(!spokenValue(field).contains(secret));
}

void TestSecretField::ctrlHReveals()
{
    SecretField field;
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field, LongEnough));
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_H, Qt::ControlModifier);
    QVERIFY(field.isRevealed());
    QTest::keyClick(&field, Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!field.isRevealed());
}

void TestSecretField::pastedBlanksAreRemovedAndSaid_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("said");
    QTest::newRow("clean") << secret << false;
    QTest::newRow("a line end at the end") << secret + QStringLiteral("\n") << true;
    QTest::newRow("spaces around") << QStringLiteral("  %1  ").arg(secret) << true;
    QTest::newRow("broken by the terminal") << QStringLiteral("sk-ant-0123456\r\n789abcdef") << true;
    QTest::newRow("with an invisible space") << secret + QChar(0x200B) << true;
}

void TestSecretField::pastedBlanksAreRemovedAndSaid()
{
    QFETCH(QString, pasted);
    QFETCH(bool, said);
    SecretField field;
    QStringList hints;
    connect(&field, &SecretField::hintChanged, &field, [&hints](const QString &hint) { hints << hint; });
    QGuiApplication::clipboard()->setText(pasted);
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field.text(), secret);
    QCOMPARE(!hints.isEmpty() && hints.last().contains(QStringLiteral("removed")), said);
}

void TestSecretField::hiddenTextCannotBeCopied()
{
    SecretField field;
    field.setText(secret);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    QCOMPARE(field.text(), secret);
}

void TestSecretField::undoDoesNotBringItBack()
{
    SecretField field;
    QTest::keyClicks(&field, secret);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field.text(), QString());
}

void TestSecretField::takingEmptiesTheField()
{
    SecretField field;
    QVERIFY(!field.take());
    field.setText(secret);
    field.setRevealed(true);
    const SharedSecret taken = field.take();
    QVERIFY(taken);
    QCOMPARE(taken->view().toByteArray(), secret.toUtf8());
    QVERIFY(field.text().isEmpty());
    QVERIFY(!field.isRevealed());
}

void TestSecretField::theClipboardIsMarkedAndCleared()
{
    SecretClipboard clipboard(60);
    QSignalSpy countdown(&clipboard, &SecretClipboard::countdown);
    clipboard.copy(secret);
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(held->text(), secret);
    QCOMPARE(held->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    QCOMPARE(countdown.last().at(0).toInt(), 60);
    clipboard.clearNow();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QCOMPARE(countdown.last().at(0).toInt(), 0);
}

void TestSecretField::theClipboardOfAnotherIsLeftAlone()
{
    SecretClipboard clipboard(60);
    clipboard.copy(secret);
    QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
    clipboard.clearNow();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("something else"));
}

void TestSecretField::theCountdownEnds()
{
    SecretClipboard clipboard(1);
    clipboard.copy(secret);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QCOMPARE(clipboard.secondsLeft(), 0);
}

void TestSecretField::aCopyButtonSaysSo()
{
    CopyButton button(QStringLiteral("Copy"), CopyButton::Content::Plain,
                      [] { return QStringLiteral("address"); });
    QSignalSpy copied(&button, &CopyButton::copied);
    button.click();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("address"));
    QCOMPARE(button.text(), QStringLiteral("Copied"));
    QTRY_COMPARE(button.text(), QStringLiteral("Copy"));
}

QTEST_MAIN(TestSecretField)
#include "test_secretfield.moc"
