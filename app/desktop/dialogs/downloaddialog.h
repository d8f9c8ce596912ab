// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/downloadplanner.h"
#include "transfer/target.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QSpinBox;

namespace tcia::session {
class Services;
}

namespace tcia::desktop {

class AfterDownloadChoice;
class DownloadSummary;
class FolderSpace;
class LayoutChoice;
class LicenceChoice;
class OnDiskChoice;
class PathPreview;

//! Says what downloading some series means, and asks for folder, layout, licences, concurrency and checks. What it
//! shows is computed in the background. Its size is fixed.
class DownloadDialog : public QDialog
{
    Q_OBJECT
public:
    struct Source
    {
        QString name;                          //!< "basket “Methods test”", "selection"
        std::function<QList<Series>()> gather; //!< called on the pool
        bool isAgain = false;                  //!< all are on disk, and the user asked to download them again
        QString folder {};                     //!< to be offered; empty: the one used last
    };
    //! `services` must outlive it; a session must be open.
    DownloadDialog(const Source &source, session::Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    //! `after`: what follows the download of each series; see stages::StageSpec.
    void chosen(const tcia::transfer::Target &target, int jobs, const tcia::session::DownloadPlace &place,
                const QStringList &after);
    void checkRequested(const QString &folder); //!< those on disk are to be checked

private:
    void build();
    void buildChecks(QFormLayout &form);
    Result<session::DownloadPlace> place() const; //!< an Error if the layout is not valid
    void plan();                                  //!< computes what is shown
    void showPlan(const session::DownloadPlan &plan);
    void showState();
    QString obstacle() const;
    AfterDownloadChoice &after() const;
    void accept() override;

    session::Services &m_services;
    const QString m_source;
    session::DownloadPlanner m_planner;
    session::DownloadPlan m_plan; //!< the last one
    bool m_isPlanned = false;
    DownloadSummary *m_summary;
    FolderSpace *m_folder;
    LayoutChoice *m_layout;
    PathPreview *m_preview;
    LicenceChoice *m_licences;
    QSpinBox *m_jobs, *m_rate;
    QCheckBox *m_md5;
    OnDiskChoice *m_onDisk;
    QDialogButtonBox *m_buttons;
};

} // namespace tcia::desktop
