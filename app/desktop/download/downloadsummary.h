// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/downloadplan.h"

#include <QWidget>

class QLabel;

namespace tcia::desktop {

class Caption;
class GlyphLabel;
class ShareBar;

//! What is chosen for a download: how many series from where, and how much of it is on disk already.
class DownloadSummary : public QWidget
{
    Q_OBJECT
public:
    explicit DownloadSummary(QWidget *parent = nullptr);

    //! `source`: "basket “Methods test” · Demonstration".
    void setPlan(const QString &source, const session::DownloadPlan &plan);

private:
    Caption *m_title;
    Caption *m_source;
    ShareBar *m_bar;
    QLabel *m_onDisk;
    QLabel *m_toFetch;
    GlyphLabel *m_leftOutGlyph; //!< hidden with its words if none is left out
    QLabel *m_leftOut;
    QLabel *m_sizes;
};

} // namespace tcia::desktop
