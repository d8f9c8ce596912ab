// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/tagmodel.h"

#include <QWidget>

class QStackedWidget;

namespace tcia::desktop {

class Notice;

//! The DICOM header of the shown image, with a search. Reads only while visible.
class TagPane : public QWidget
{
    Q_OBJECT
public:
    explicit TagPane(QWidget *parent = nullptr);

    void showImage(const dicom::Object &image); //!< an empty path: none

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();

    models::TagModel *m_model;
    QStackedWidget *m_pages;
    Notice *m_notice;
    dicom::Object m_image;
    dicom::Object m_read; //!< the shown one
};

} // namespace tcia::desktop
