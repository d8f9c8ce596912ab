// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalognode.h"

#include <QAbstractItemModel>

#include <functional>
#include <optional>
#include <vector>

namespace tcia::models {

//! Selected rows of one table; an immutable, thread-safe value.
struct ChosenRows
{
    std::shared_ptr<const catalog::SeriesTable> table;
    Bitmap rows;
};
//! The records of the rows in order. Slow (up to 200,000 series); run it on the pool.
QList<tcia::Series> recordsOf(const std::vector<ChosenRows> &chosen);

//! The catalogue as a tree Collection → Patient → Study → Series, of what passes the filter. A node is a number inside
//! an index, not an object; it identifies a range of rows of the collection's table. Indexes, selection and expansion
//! survive filter changes and refreshes. A collection is loaded when the view requests its children.
class CatalogModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    using Level = CatalogLevel::Level;
    using enum CatalogLevel::Level;

    // Unscoped because Qt's interface uses int.
    enum Role {
        LevelRole = Qt::UserRole, //!< Level, as int
        SeriesUidRole,            //!< QString; empty above series
        EntryRole,                //!< int: number of the collection in Catalog::entries()
        StateRole,                //!< int(catalog::CatalogEntry::State) of the node's collection
        LocalStatusRole,          //!< int(catalog::LocalStatus) of a series
    };

    //! `catalog` must outlive it.
    explicit CatalogModel(catalog::Catalog &catalog, QObject *parent = nullptr);
    ~CatalogModel() override;

    //! The series of the selected nodes that pass the filter, in tree order without duplicates.
    std::vector<ChosenRows> chosenBelow(const QModelIndexList &indexes) const;
    QList<tcia::Series> seriesBelow(const QModelIndexList &indexes) const { return recordsOf(chosenBelow(indexes)); }
    //! The same as a count, without building the records.
    struct Below
    {
        qint64 series = 0, images = 0, bytes = 0;
    };
    Below totalsBelow(const QModelIndexList &indexes) const;

    std::optional<tcia::Series> seriesAt(const QModelIndex &index) const;   //!< unset above series
    std::optional<tcia::Study> studyAt(const QModelIndex &index) const;     //!< of a study or series
    std::optional<tcia::Patient> patientAt(const QModelIndex &index) const; //!< of a patient, study or series
    const catalog::CatalogEntry *entryAt(const QModelIndex &index) const;   //!< its collection; null if invalid
    QModelIndex indexOfSeries(const QString &seriesUid) const;              //!< invalid if unknown or filtered out
    QModelIndex indexOfCollection(const QString &name) const;

    //! The collections of `indexes` whose content is incomplete: not loaded, loading (even if the first rows are
    //! shown), or failed.
    QModelIndexList notLoaded(const QModelIndexList &indexes) const;
    void load(const QModelIndexList &indexes); //!< loads these collections; retries failed ones

    //! The source of the local status, called whenever a series is painted; if its answers change, repainting the view
    //! is enough.
    void setLocalStatus(LocalStatusOf status) { m_localStatus = std::move(status); }
    //! What is ticked; the same holds of its answers. Must outlive the model.
    void setSelection(const session::SeriesSelection &selection) { m_selection = &selection; }
    QString identifierOf(const QModelIndex &index) const; //!< UID, patient ID or name; empty if invalid
    //! The shown series of a row, to be ticked; those of a whole collection have no rows.
    session::SeriesSelection::Target targetOf(const QModelIndex &index) const;

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
    //! Sorts the siblings of every level by a column; -1 (or ascending by name) is the natural order of names and
    //! dates.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    //! A collection seen in this session. Its number is part of the indexes and is never reused. Holds the shown state,
    //! so that the model changes in its own steps, independent of the catalogue.
    struct Slot;
    struct NodeKey; // what an index refers to, independent of filter and order
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
    QModelIndex indexOf(const NodeKey &place, int column,
                        const std::vector<std::shared_ptr<const catalog::SeriesTable>> &before) const;
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
    std::vector<quint32> m_roots; //!< slots of the visible collections, in order
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    LocalStatusOf m_localStatus;
    const session::SeriesSelection *m_selection = nullptr;
};

} // namespace tcia::models
