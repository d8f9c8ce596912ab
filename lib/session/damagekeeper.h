// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/diskindex.h"
#include "verify/verdict.h"

#include <QList>

#include <atomic>
#include <memory>

namespace tcia::session {

//! Keeps which series verifications found damaged: in the index, so that no view calls them complete, and in a file, so
//! that a restart does not forget them. A series is damaged until it is downloaded again or verified as whole; when its
//! files change it is verified again in the background. Lives on the index's thread.
class DamageKeeper : public QObject
{
    Q_OBJECT
public:
    //! `index` must outlive it. Reads the file, see damagesPath(), in the background; if that fails,
    //! again before it is first written.
    DamageKeeper(DiskIndex &index, const QString &path, verify::SeriesReader seriesOf, QObject *parent = nullptr);
    ~DamageKeeper() override; //!< ends a running verification

    //! Takes what the verification of a folder found, in both directions.
    void take(const verify::Verification &verification);

Q_SIGNALS:
    void failed(const tcia::Error &error); //!< the file cannot be read or written

private:
    struct Check;
    void takeKept(const Damages &kept);
    void save();
    void verifyAgain(const SeriesFolder &damaged);
    void verifyNext();
    void takeVerdict(const SeriesFolder &verified, const Check &check);

    DiskIndex &m_index;
    const QString m_path;
    const verify::SeriesReader m_seriesOf;
    const std::shared_ptr<std::atomic_bool> m_isCancelled;
    QList<SeriesFolder> m_unsure; //!< to verify
    bool m_isRead = false;        //!< the file; until then it is not replaced
    bool m_isVerifying = false, m_isSaving = false, m_isSaveWanted = false;
};

} // namespace tcia::session
