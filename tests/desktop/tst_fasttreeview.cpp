// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/fasttreeview.h"

#include <QAbstractTableModel>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

//! Numbers in an order, which counts how often a row is asked for.
class Numbers : public QAbstractTableModel
{
public:
    explicit Numbers(int count)
    {
        for (int i = 0; i < count; ++i)
            m_numbers.append(i);
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_numbers.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_numbers[index.row()]) : QVariant();
    }
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        ++m_asked;
        return QAbstractTableModel::index(row, column, parent);
    }

    void reverse()
    {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        std::ranges::reverse(m_numbers);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }
    void remove(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        m_numbers.remove(first, count);
        endRemoveRows();
    }
    void append(int count)
    {
        beginInsertRows({}, int(m_numbers.size()), int(m_numbers.size()) + count - 1);
        for (int i = 0; i < count; ++i)
            m_numbers.append(-1 - i);
        endInsertRows();
    }
    void restart(int count)
    {
        beginResetModel();
        m_numbers = QList<int>(count, 7);
        endResetModel();
    }

    int takeAsked() { return std::exchange(m_asked, 0); }

private:
    QList<int> m_numbers;
    mutable int m_asked = 0;
};

//! Lays out at once, not with the next turn of the event loop.
class View : public desktop::FastTreeView
{
public:
    using FastTreeView::executeDelayedItemsLayout;
};

} // namespace

//! Rows of a table are laid out only when there are more or fewer of them, and are right in any case.
class TestFastTreeView : public QObject
{
    Q_OBJECT

    static constexpr int m_rows = 10'000;
    std::unique_ptr<Numbers> m_model;
    std::unique_ptr<View> m_view;

    //! What the last row shows, after scrolling there.
    QString last() const
    {
        m_view->executeDelayedItemsLayout();
        m_view->scrollToBottom();
        const QModelIndex index = m_view->model()->index(m_view->model()->rowCount() - 1, 0);
        const QModelIndex shown = m_view->indexAt(m_view->visualRect(index).center());
        return shown == index && m_view->indexBelow(index) == QModelIndex() ? shown.data().toString() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<Numbers>(m_rows);
        m_view = std::make_unique<View>();
        m_view->setUniformRowHeights(true);
        m_view->setModel(m_model.get());
        m_view->resize(300, 300);
        m_view->show();
        QCOMPARE(last(), QString::number(m_rows - 1));
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void rowsFollowTheFont()
    {
        const int height = m_view->visualRect(m_model->index(m_rows - 1, 0)).height();
        QFont larger = m_view->font();
        larger.setPointSizeF(2 * larger.pointSizeF());
        m_view->setFont(larger);
        QCOMPARE(last(), QString::number(m_rows - 1));
        QVERIFY(m_view->visualRect(m_model->index(m_rows - 1, 0)).height() > height);
    }

    void anotherOrderAsksForNoRows()
    {
        m_model->takeAsked();
        m_model->reverse();
        QCOMPARE(last(), u"0"_s);
        const int asked = m_model->takeAsked();
        QVERIFY2(asked < m_rows / 10, qPrintable(QString::number(asked)));
    }

    void otherRowsAreLaidOut()
    {
        m_model->remove(0, 10);
        m_model->append(10); // as many as before, in one turn of the event loop
        QCOMPARE(last(), u"-10"_s);
        m_model->append(5);
        QCOMPARE(last(), u"-5"_s);
        m_model->remove(0, m_rows);
        QCOMPARE(last(), u"-5"_s);
        m_model->restart(5);
        QCOMPARE(last(), u"7"_s);
        m_model->reverse();
        QCOMPARE(last(), u"7"_s);
        m_model->restart(m_rows);
        QCOMPARE(last(), u"7"_s);
    }

    void anotherModel()
    {
        Numbers other(m_rows);
        other.reverse();
        m_view->setModel(&other);
        QCOMPARE(last(), u"0"_s);
        m_view->setModel(m_model.get());
        QCOMPARE(last(), QString::number(m_rows - 1));
    }
};

QTEST_MAIN(TestFastTreeView)
#include "tst_fasttreeview.moc"
