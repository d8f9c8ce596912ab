// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basketsets.h"
#include "core/result.h"

#include <QFuture>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>

template <typename T>
class QPromise;

namespace tcia::basket {

//! An ordered set of selected series with their records: the content of the open one of the stored baskets. Edits run
//! on the pool in order, each starting from the previous result, so that two hundred thousand series never block the
//! GUI. BasketStore persists it.
class Basket : public QObject
{
    Q_OBJECT
public:
    explicit Basket(QString id, QObject *parent = nullptr);
    ~Basket() override;

    const QString &id() const { return m_id; } //!< of the stored basket; edits from now on belong to it
    const Snapshot &content() const { return m_content; }
    const SeriesList &series() const { return m_content->series; }
    const Totals &totals() const { return m_content->tally.totals; }
    bool contains(const QString &seriesUid) const { return m_content->rows.contains(seriesUid); }
    const Series *find(const QString &seriesUid) const; //!< null if absent; valid until the next change

    //! The origin of an edit: the user, who may undo it, or the program, which restores stored content or undoes an
    //! edit.
    enum class Origin { User, Program };

    //! Adds the series returned by `gather`, which runs on the pool in order. See EditOutcome.
    QFuture<Result<EditOutcome>> add(std::function<QList<Series>()> gather, Origin origin = Origin::User);
    QFuture<Result<EditOutcome>> add(const QList<Series> &series, Origin origin = Origin::User);
    QFuture<Result<EditOutcome>> remove(std::function<QStringList()> gather, Origin origin = Origin::User);
    QFuture<Result<EditOutcome>> remove(const QStringList &seriesUids, Origin origin = Origin::User);
    QFuture<Result<EditOutcome>> clear();
    //! Changes it by the series of another basket, as the user.
    QFuture<Result<EditOutcome>> combine(const std::shared_ptr<const SeriesList> &other, SetOperation how);
    QFuture<Result<EditOutcome>> update(const QList<Series> &known);
    QFuture<Result<EditOutcome>> restore(const QList<Series> &stored); //!< as loaded from disk
    //! Shows another stored basket, whose content `make` returns on the pool. Earlier edits belong to the previous one.
    QFuture<Result<EditOutcome>> replace(const QString &id, std::function<Snapshot()> make);

    bool isBusy() const { return !m_pending.empty(); } //!< edits are pending

    //! Returns a function that computes the content after all pending edits. A pure function for any thread; it may
    //! outlive the basket and repeats edits in progress.
    std::function<Snapshot()> settled() const;
    std::function<QList<Series>()> settledSeries() const; //!< the same as a list

Q_SIGNALS:
    void aboutToChange(const tcia::basket::BasketChange &change);
    void changed(const tcia::basket::BasketChange &change);
    void busyChanged(bool busy);
    void failed(const tcia::Error &error); //!< an edit failed; the content is unchanged

private:
    using Edit = std::function<BasketChange(const Snapshot &)>;
    struct PendingEdit
    {
        std::shared_ptr<const Edit> edit; // shared with the pool thread
        std::shared_ptr<QPromise<Result<EditOutcome>>> promise;
    };

    QFuture<Result<EditOutcome>> enqueue(Edit edit, Origin origin = Origin::User);
    void begin();
    void finish(const Result<std::shared_ptr<const BasketChange>> &change);

    QString m_id;
    Snapshot m_content;
    std::deque<PendingEdit> m_pending; //!< the first is running
};

} // namespace tcia::basket
