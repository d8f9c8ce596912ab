// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/inspect.h"

#include <QObject>

namespace tcia::desktop {

class DerivedSource;
class FolderImages;

//! Finds the images of a folder on which something of a derived object lies. One folder at a time. GUI thread.
class SourceSearch : public QObject
{
    Q_OBJECT
public:
    //! `reader` must outlive it; it has read the object.
    explicit SourceSearch(DerivedSource &reader, QObject *parent = nullptr);

    void search(const QString &folder); //!< nothing if that one is being searched, or was the last
    void cancel();                      //!< without a further signal

Q_SIGNALS:
    //! The first image, or frame of the only one, on which the first structure lies; and why something cannot be shown.
    void found(const QList<tcia::dicom::Object> &images, qsizetype first, const QString &problem);
    void nothingFound(const QString &problem); //!< an empty reason: nothing lies there

private:
    void conclude(const QList<qsizetype> &images, const QString &problem);

    DerivedSource &m_reader;
    FolderImages *m_files;
    QString m_folder; //!< empty: none
};

} // namespace tcia::desktop
