// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalognode.h"

#include <QAbstractItemModel>

#include <functional>
#include <optional>
#include <vector>

class QItemSelection;

namespace tcia::models {

//! Some rows of one table: a value that any thread may read.
struct ChosenRows
{
    std::shared_ptr<const catalog::SeriesTable> table;
    Bitmap rows;
};
//! The records of the rows, in order. Takes time, for the pool: an answer may be 200,000 series.
QList<tcia::Series> recordsOf(const std::vector<ChosenRows> &chosen);

//! The catalogue as a tree Collection → Patient → Study → Series, of what passes the filter. A node is a number in an index, never
//! an object: it names a range of rows of the collection's table. Indexes, selection and expansion follow their node through
//! filter changes and refreshes. A collection is loaded when the view asks for its children.
class CatalogModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    using Level = CatalogLevel::Level;
    using enum CatalogLevel::Level;

    // Unscoped, for they feed Qt's int interface.
    enum Role {
        LevelRole = Qt::UserRole, //!< Level, as int
        SeriesUidRole,            //!< QString; empty above series
        EntryRole,                //!< int: number of the collection in Catalog::entries()
        StateRole,                //!< int(catalog::CatalogEntry::State) of the node's collection
        MarksRole,                //!< int(Marks) of a series
    };

    //! `catalog` must outlive it.
    explicit CatalogModel(catalog::Catalog &catalog, QObject *parent = nullptr);
    ~CatalogModel() override;

    //! The selected nodes' content, in the order of the tree and without duplicates; only what passes the filter.
    std::vector<ChosenRows> chosenBelow(const QModelIndexList &indexes) const;
    QList<tcia::Series> seriesBelow(const QModelIndexList &indexes) const { return recordsOf(chosenBelow(indexes)); }
    //! The same, counted without putting the records together.
    struct Below { qint64 series = 0, images = 0, bytes = 0; };
    Below totalsBelow(const QModelIndexList &indexes) const;

    std::optional<tcia::Series> seriesAt(const QModelIndex &index) const;   //!< unset above series
    std::optional<tcia::Study> studyAt(const QModelIndex &index) const;     //!< of a study or series
    std::optional<tcia::Patient> patientAt(const QModelIndex &index) const; //!< of a patient, study or series
    const catalog::CatalogEntry *entryAt(const QModelIndex &index) const;          //!< its collection; null if invalid
    QModelIndex indexOfSeries(const QString &seriesUid) const;              //!< invalid if unknown or filtered out
    QModelIndex indexOfCollection(const QString &name) const;

    //! The selected rows, each once, from the selection's ranges: QItemSelectionModel::selectedRows() compares every row with
    //! every range and takes seconds for some thousands.
    static QModelIndexList rowsIn(const QItemSelection &selection);

    //! The collections among (or above) `indexes` whose content is not all there: not loaded, loading (if the first rows are
    //! shown already), or failed.
    QModelIndexList notLoaded(const QModelIndexList &indexes) const;
    void load(const QModelIndexList &indexes); //!< loads those; a failed one is tried again

    //! Where the marks come from; asked whenever a series is painted, so where its answers change a view need only paint anew.
    void setMarks(std::function<Marks(const QString &seriesUid)> marks);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    //! Siblings of every level by a column; -1, or the name ascending, is the order of the archive's own names and dates.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    //! One collection name ever seen. Its number is part of the indexes and is never given to another. Keeps what is shown, so
    //! that the model goes from one state to the next in its own steps, whatever the catalogue holds meanwhile.
    struct Slot;
    struct NodeKey; // what an index stands for, independent of filter and order
    struct SiblingRows;
    struct Siblings;

    CatalogNode nodeOf(Level level, quint32 slot, quint32 number) const;
    const catalog::CatalogEntry *entryOf(const Slot &slot) const;
    Siblings below(Level parent, quint32 slot, quint32 number) const;
    std::vector<Bitmap> rowsBelow(const QModelIndexList &indexes) const;
    bool isSorted() const;
    std::vector<quint32> arranged(std::vector<quint32> roots) const;
    void orderRoots();
    QModelIndex indexOf(Level level, quint32 slot, quint32 number, int column = 0) const;
    int rowOf(Level level, quint32 slot, quint32 number) const; //!< -1 if not shown
    QModelIndex indexOf(const NodeKey &place, int column, const std::vector<std::shared_ptr<const catalog::SeriesTable>> &before) const;
    void resetEntries();
    void showEntry(qsizetype entry);
    void showAll();
    void showState(qsizetype entry);
    bool hasOtherRows(const Slot &slot) const;
    void take(Slot &slot);
    void relayout(const std::function<void()> &change);
    void arrangeRoots();
    void removeRoots(const std::vector<quint32> &wanted);
    void insertRoots(const std::vector<quint32> &wanted);
    void countRoots();
    quint32 slotOfEntry(qsizetype entry) const;

    catalog::Catalog &m_catalog;
    std::vector<Slot> m_slots;
    std::vector<quint32> m_roots; //!< slots of the collections shown, in order
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::function<Marks(const QString &)> m_marks;
};

} // namespace tcia::models
