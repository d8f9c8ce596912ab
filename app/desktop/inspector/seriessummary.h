// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/inspector/inspectorpage.h"
#include "session/serversession.h"

class QFormLayout;
class QLabel;

namespace tcia::desktop {

class ElidedLabel;
class TextLink;
class StudyList;

//! The main facts of one series: collection (a link that filters by it), patient, UID, whether it is on disk; and the
//! other series of its study.
class SeriesSummary : public InspectorPage
{
    Q_OBJECT
public:
    //! `session` must outlive it.
    explicit SeriesSummary(session::ServerSession &session, QWidget *parent = nullptr);

    void setSeries(const std::shared_ptr<const catalog::SeriesTable> &table, Row row);
    //! Of the series on disk; an empty folder if it is not. `lost`: set if it is no longer complete.
    void setDisk(const QString &folder, const std::optional<session::StoredFiles> &files,
                 const std::optional<session::LostFiles> &lost, Count images);
    void setFound(qsizetype images); //!< how many its folder has now, which may be fewer than its record says

private:
    void showDisk();
    ElidedLabel *addFact(const QString &title, const char *objectName);
    void addRow(const QString &title, QWidget *value, const char *objectName);
    void filterByCollection();

    session::ServerSession &m_session;
    QFormLayout *m_form;
    TextLink *m_collection;
    ElidedLabel *m_patient;
    ElidedLabel *m_uid;
    ElidedLabel *m_disk;
    StudyList *m_study;
    QString m_name;   //!< of the collection
    QString m_folder; //!< of the series on disk
    std::optional<session::StoredFiles> m_stored;
    std::optional<session::LostFiles> m_lost;
    Count m_images;
    std::optional<qsizetype> m_found;
};

} // namespace tcia::desktop
