// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/content.h"
#include "core/result.h"

#include <QFuture>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>

template <typename T>
class QPromise;

namespace tcia::basket {

//! An ordered set of chosen series with what is known of each, under a name. What is asked of it is done on the pool, one after
//! another in the order of the asking, each beginning with what the one before has made; nothing is overtaken, and two hundred
//! thousand series hold nobody up. BasketStore keeps it on disk.
class Basket : public QObject
{
    Q_OBJECT
public:
    explicit Basket(QString name, QObject *parent = nullptr);
    ~Basket() override;

    const QString &name() const { return m_name; }
    const Snapshot &content() const { return m_content; }
    const SeriesList &series() const { return m_content->series; }
    const Totals &totals() const { return m_content->tally.totals; }
    bool contains(const QString &seriesUid) const { return m_content->rows.contains(seriesUid); }
    const Series *find(const QString &seriesUid) const; //!< null if it is not in it; valid until the next change

    //! What `gather` puts together, on the pool when its turn comes. See added() for what becomes of it.
    QFuture<Result<Outcome>> add(std::function<QList<Series>()> gather);
    QFuture<Result<Outcome>> add(const QList<Series> &series);
    QFuture<Result<Outcome>> remove(std::function<QStringList()> gather);
    QFuture<Result<Outcome>> remove(const QStringList &seriesUids);
    QFuture<Result<Outcome>> clear();
    QFuture<Result<Outcome>> update(const QList<Series> &known);
    QFuture<Result<Outcome>> restore(const QList<Series> &kept); //!< as loaded from disk

    bool isBusy() const { return !m_pending.empty(); } //!< something that was asked is not done yet

    //! Makes the content as it is once all that has been asked by now is done. A function of values, for any thread; it outlives
    //! the basket, and does again what is under way.
    std::function<Snapshot()> settled() const;

Q_SIGNALS:
    void aboutToChange(const tcia::basket::Step &step);
    void changed(const tcia::basket::Step &step);
    void busyChanged(bool busy);
    void failed(const tcia::Error &error); //!< what was asked could not be done, and the content is as it was

private:
    using Edit = std::function<Step(const Snapshot &)>;
    struct PendingEdit
    {
        std::shared_ptr<const Edit> change; // shared with the pool
        std::shared_ptr<QPromise<Result<Outcome>>> promise;
    };

    QFuture<Result<Outcome>> ask(Edit change);
    void begin();
    void finish(const Result<std::shared_ptr<const Step>> &step);

    const QString m_name;
    Snapshot m_content;
    std::deque<PendingEdit> m_pending; //!< the first is under way
};

} // namespace tcia::basket
