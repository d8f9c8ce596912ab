// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/verdictview.h"

#include "desktop/widgets/columnfit.h"
#include "desktop/widgets/rowdelegate.h"
#include "desktop/widgets/tables.h"

#include <QCoreApplication>
#include <QSortFilterProxyModel>
#include <QTreeView>

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using models::VerdictModel;

QTreeView *verdictView(VerdictModel &verdicts, QWidget *parent)
{
    const QString title = QCoreApplication::translate("tcia::desktop::VerifyDialog", "Results");
    QTreeView *view = tableView(verdicts, VerdictModel::SortRole, u"verdictView"_s, title, parent);
    constexpr std::array characters {18, 20, 24, 30, 14}; // the reason takes what is left
    for (int column = 0; column < int(characters.size()); ++column)
        setColumnCharacters(*view, column, characters[size_t(column)]);
    auto *delegate =
        new RowDelegate({.state = VerdictModel::RowStateRole, .progress = VerdictModel::ProgressRole}, view);
    delegate->setCell(VerdictModel::StateColumn, RowDelegate::Cell::Progress);
    delegate->elideMiddle({VerdictModel::SeriesColumn, VerdictModel::FolderColumn});
    view->setItemDelegate(delegate);
    view->sortByColumn(VerdictModel::StateColumn, Qt::AscendingOrder); // what is defective first
    static_cast<QSortFilterProxyModel *>(view->model())->setFilterRole(VerdictModel::DefectiveRole);
    return view;
}

VerdictDetails::VerdictDetails(QTreeView &view, QWidget *parent) : QPlainTextEdit(parent), m_view(view)
{
    constexpr int lines = 4;
    setObjectName(u"verifyDetails"_s);
    setAccessibleName(tr("Result of the current row"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * frameWidth() + int(2 * document()->documentMargin()));
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &VerdictDetails::showRow);
    connect(view.model(), &QAbstractItemModel::dataChanged, this, &VerdictDetails::showRow);
    connect(view.model(), &QAbstractItemModel::modelReset, this, [this] {
        m_view.setCurrentIndex(m_view.model()->index(0, 0)); // the worst
        showRow();
    });
}

void VerdictDetails::showRow()
{
    const QModelIndex row = m_view.currentIndex();
    QStringList lines;
    for (const int column : {VerdictModel::SeriesColumn, VerdictModel::FolderColumn, VerdictModel::ReasonColumn})
        if (const QString words = row.isValid() ? row.siblingAtColumn(column).data().toString() : QString();
            !words.isEmpty())
            lines << words;
    if (const QString words = lines.join(u'\n'); words != toPlainText()) // the user may select in it
        setPlainText(words);
}

} // namespace tcia::desktop
