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

    void showFile(const QString &path); //!< empty: none

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();

    models::TagModel *m_model;
    QStackedWidget *m_pages;
    Notice *m_notice;
    QString m_path;
    QString m_read; //!< the shown file
};

} // namespace tcia::desktop
