// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/copycomparison.h"
#include "verify/servercheck.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace tcia::session {

//! Finds the series that other programs have put into a folder, compares them with an archive, and records those that
//! the user confirms. Files are read and written in the background. One folder at a time; the destructor stops it.
class FolderAdopter : public QObject
{
    Q_OBJECT
public:
    //! Headers are read, the archive is asked how many images there are, images are listed and files read in whole of
    //! the series that can be whole, what the user confirmed is recorded.
    enum class Step { Idle, Reading, Querying, Comparing, Recording };

    explicit FolderAdopter(QObject *parent = nullptr);
    ~FolderAdopter() override;

    //! Ends with finished(), also when stopped. `archive` must outlive it; without one, new series stay unknown.
    void start(const QString &root, archive::Archive *archive);
    void stop();
    //! Records all copies that are Adopted in copies(). Ends with recorded().
    void adopt();

    Step step() const { return m_step; }
    const QString &root() const { return m_root; }
    const QList<JudgedCopy> &copies() const { return m_copies; } //!< complete when finished() was emitted
    const QList<Error> &errors() const { return m_errors; } //!< files that cannot be read; a server without an answer
    qint64 otherFiles() const { return m_otherFiles; }      //!< that are not DICOM

Q_SIGNALS:
    void progressed(qint64 done, qint64 total); //!< series in this step
    void finished(const tcia::Result<void> &result);
    void recorded(const tcia::Result<qsizetype> &series);

private:
    void takeCopies(const Result<FoundCopies> &found);
    void query(archive::Archive &archive);
    void takeAnswers(const Result<verify::Verification> &asked);
    void compare();
    void end(const Result<void> &result);

    Step m_step = Step::Idle;
    QString m_root;
    archive::Archive *m_archive = nullptr;
    QList<JudgedCopy> m_copies;
    QList<Error> m_errors;
    qint64 m_otherFiles = 0;
    std::shared_ptr<std::atomic_bool> m_cancelled; //!< shared with pool threads, which may outlive this object
    std::unique_ptr<verify::ServerCheck> m_check;
    std::unique_ptr<CopyComparison> m_comparison;
};

} // namespace tcia::session
