// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/seriestable.h"
#include "session/localstatuslookup.h"

#include <QFrame>

class QVBoxLayout;

namespace tcia::desktop {

class Caption;
class TextLink;
class TabStop;

//! The other series of a series' study, one line each: state, modality, description, images. A click, Enter or Space on
//! a line asks to select it. Hidden if the study has no other. The Tab key stops once. A change of the states leaves
//! the lines in place, so that clicks and the keyboard keep working while series are downloaded. GUI thread.
class StudyList : public QWidget
{
    Q_OBJECT
public:
    //! `status` must outlive it.
    explicit StudyList(const session::LocalStatusLookup &status, QWidget *parent = nullptr);

    void setSeries(const std::shared_ptr<const catalog::SeriesTable> &table, Row row);

Q_SIGNALS:
    void selected(const QString &seriesUid);

private:
    void rebuild();
    void showStates();

    const session::LocalStatusLookup &m_status;
    std::shared_ptr<const catalog::SeriesTable> m_table;
    Row m_row = 0;
    int m_mostLines = 0;
    QFrame *m_frame;
    QVBoxLayout *m_lines;
    TextLink *m_more;
    TabStop *m_tabStop;
};

} // namespace tcia::desktop
