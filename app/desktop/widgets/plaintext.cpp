// SPDX-License-Identifier: Apache-2.0
// By default a label guesses from its text whether it is markup, as does Qt's tooltip label (QTipLabel). Every widget
// is polished before its first layout or painting; labels are switched to plain text then.
#include "desktop/widgets/plaintext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr qsizetype lineLetters = 100;
constexpr qsizetype maxLetters = 4'000; // more does not fit the screen

//! Appends a line, wrapped between words or inside overlong words.
void append(QString &out, QStringView line)
{
    while (line.size() > lineLetters) {
        QTextBoundaryFinder words(QTextBoundaryFinder::Line, line.toString());
        words.setPosition(lineLetters);
        qsizetype end = words.isAtBoundary() ? lineLetters : words.toPreviousBoundary();
        if (end <= 0) {
            QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, line.toString());
            letters.setPosition(lineLetters);
            end = letters.isAtBoundary() ? lineLetters : qMax<qsizetype>(1, letters.toPreviousBoundary());
        }
        out += line.first(end).trimmed();
        out += u'\n';
        line = line.sliced(end);
    }
    out += line;
}

} // namespace

PlainText::PlainText(QObject *parent) : QObject(parent) { qApp->installEventFilter(this); }

QString PlainText::tip(const QString &text)
{
    QString out;
    const QString cut = text.size() > maxLetters ? text.left(maxLetters) + u'…' : text;
    for (const QStringView line : QStringView(cut).split(u'\n')) {
        if (!out.isEmpty())
            out += u'\n';
        append(out, line);
    }
    return out;
}

bool PlainText::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish:
        if (auto *label = qobject_cast<QLabel *>(watched))
            label->setTextFormat(Qt::PlainText);
        return false;
    case QEvent::ToolTip:
        if (auto *widget = qobject_cast<QWidget *>(watched))
            return showTip(*widget, *static_cast<QHelpEvent *>(event));
        return false;
    default: return false;
    }
}

//! Wraps long lines, which plain labels do not; false for widgets that handle tooltips themselves.
bool PlainText::showTip(QWidget &widget, const QHelpEvent &event)
{
    auto *view = qobject_cast<QAbstractItemView *>(widget.parentWidget());
    if (view != nullptr && view->viewport() == &widget && qobject_cast<QHeaderView *>(view) == nullptr)
        return showTip(*view, event);
    if (widget.toolTip().isEmpty())
        return false;
    QToolTip::showText(event.globalPos(), tip(widget.toolTip()), &widget, {}, widget.toolTipDuration());
    return true;
}

bool PlainText::showTip(QAbstractItemView &view, const QHelpEvent &event)
{
    const QModelIndex index = view.indexAt(event.pos());
    const QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), tip(text), view.viewport(), view.visualRect(index));
    return true;
}

QString withoutMarkup(const QString &text) { return text.toHtmlEscaped(); }

QString withoutMarks(QString text)
{
    static const QRegularExpression added(u"\\(&\\w\\)"_s);
    return text.remove(added).replace("&&"_L1, "\n"_L1).remove(u'&').replace(u'\n', u'&');
}

QString withoutMnemonic(QString text) { return text.replace(u'&', QLatin1StringView("&&")); }

} // namespace tcia::desktop
