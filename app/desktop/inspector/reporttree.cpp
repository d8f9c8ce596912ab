// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/reporttree.h"

#include "core/reasontranslation.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr double lineHeight = 22, shown = 10; // rows
constexpr int valueRole = Qt::UserRole;

//! "Diameter: 8.4 mm"
QString wordsOf(const dicom::ReportLine &line)
{
    if (line.name.isEmpty() || line.value.isEmpty())
        return line.name + line.value;
    //: a line of a report: %1 what it is, %2 its value
    return ReportTree::tr("%1: %2").arg(line.name, line.value);
}

//! Draws the value bold, after the name.
class ReportDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                option.widget ? scaled(*option.widget, lineHeight) : option.fontMetrics.height()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString value = index.data(valueRole).toString();
        const QString whole = std::exchange(option.text, {});
        const QStyle *const style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget); // the ground
        painter->save();
        painter->setPen(
            option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
        painter->setFont(option.font);
        QRect area = option.rect.adjusted(4, 0, -2, 0);
        const QString before = whole.chopped(value.size());
        drawText(*painter, area, before, Qt::AlignLeft);
        area.setLeft(area.left() + painter->fontMetrics().horizontalAdvance(before));
        painter->setFont(semibold(option.font));
        if (area.width() > 0)
            drawText(*painter, area, value, Qt::AlignLeft);
        painter->restore();
    }
};

} // namespace

ReportTree::ReportTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"report"_s);
    setAccessibleName(tr("Report"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(scaled(*this, 14));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ReportDelegate(this));
    setMinimumHeight(scaled(*this, shown * lineHeight) + 2 * frameWidth());
}

void ReportTree::setReport(const dicom::Derived &report)
{
    m_lines = report.lines;
    m_problems = report.problems;
    clear();
    QList<QTreeWidgetItem *> open; // the latest item of each depth
    for (const dicom::ReportLine &line : std::as_const(m_lines)) {
        const qsizetype depth = qMin<qsizetype>(line.depth, open.size());
        auto *item = depth == 0 ? new QTreeWidgetItem(this) : new QTreeWidgetItem(open.at(depth - 1));
        item->setText(0, wordsOf(line));
        item->setToolTip(0, item->text(0));
        item->setData(0, valueRole, line.value);
        open.resize(depth);
        open.append(item);
    }
    expandAll();
}

QString ReportTree::asText() const
{
    QStringList all;
    for (const dicom::ReportLine &line : m_lines)
        all << QString(2 * line.depth, u' ') + wordsOf(line);
    for (const QString &problem : m_problems)
        all << text::translated(problem);
    return all.join(u'\n');
}

} // namespace tcia::desktop
