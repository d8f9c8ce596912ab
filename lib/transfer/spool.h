// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bytesource.h"
#include "storage/zipfile.h"

#include <optional>
#include <vector>

namespace tcia::transfer {

//! The fetched objects of a plan, in memory or in spool files. Used by one thread at a time: first the fetcher's, then
//! the queue's, then the one that stages it.
class Spool
{
public:
    //! `path`: spool file of the first object, relative to `root`; further ones append to its name. `kept`: the folder
    //! where complete objects of named versions outlive the process, see keptobjects.h; none is kept if empty.
    Spool(QString root, QString path, QString kept = {})
        : m_root(std::move(root)), m_path(std::move(path)), m_kept(std::move(kept))
    {
    }

    const QString &root() const { return m_root; }
    const QString &keptFolder() const { return m_kept; } //!< relative to the root
    void noteKept() { m_hasKept = true; }                //!< there are files in it
    bool hasKept() const { return m_hasKept; }
    const archive::FetchPlan &plan() const { return m_plan; }
    //! Objects that arrived before are kept if the plan is resumable and they are unchanged.
    void setPlan(archive::FetchPlan plan);

    size_t count() const { return m_files.size(); }
    const archive::FetchObject &object(size_t index) const { return m_plan.objects[qsizetype(index)]; }
    QString pathOf(size_t index) const; //!< of its file, or where that is written; relative to the root
    const std::optional<storage::ZipFile> &file(size_t index) const { return m_files[index]; }
    void setFile(size_t index, storage::ZipFile file) { m_files[index] = std::move(file); }
    //! The same for one that arrived; moves its file into the folder of kept objects if its version is named. `md5`:
    //! sum of its content, needed only where the source gives none.
    Result<void> keep(size_t index, storage::ZipFile file, const Digest &md5);
    //! The parts of the plan's only object, a Multipart: from now on they are its objects, single images.
    void setParts(std::vector<storage::ZipFile> parts);

    size_t arrived() const;   //!< objects that are present
    bool isComplete() const;  //!< all objects of the plan are present; false without a plan
    bool isResumable() const; //!< whether a later fetch can continue it

    //! The index of the request of the first object that was answered.
    void setAnswered(qsizetype request) { m_answered = request; }
    //! What arrived, for the source that made the plan.
    archive::FetchReport report(const QString &seriesUid) const
    {
        return {.seriesUid = seriesUid, .plan = m_whole.value_or(m_plan), .answered = m_answered};
    }

    //! Removes the objects and releases their disk space; those that outlive the process stay with `keepsKept`.
    void clear(bool keepsKept = false);
    void drop(size_t index); //!< removes one object, which is then fetched again

private:
    bool isKept(size_t index) const;

    QString m_root, m_path, m_kept;
    archive::FetchPlan m_plan;
    std::optional<archive::FetchPlan> m_whole; //!< the source's plan, where parts took the place of its object
    std::vector<std::optional<storage::ZipFile>> m_files; //!< by object
    qsizetype m_answered = 0;
    bool m_hasKept = false;
};

} // namespace tcia::transfer
