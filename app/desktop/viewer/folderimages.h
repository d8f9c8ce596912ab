// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/inspect.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace tcia::desktop {

//! The images in the folder of a series: lists them at once, then puts them into the order of the slices, for which
//! each file is read. Reads on the disk thread; one folder at a time. GUI thread.
class FolderImages : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~FolderImages() override;

    void read(const QString &folder);
    void cancel(); //!< without a further signal

Q_SIGNALS:
    void listed(const QList<tcia::dicom::Object> &images); //!< by name; may be empty
    void sorted(const QList<tcia::dicom::Object> &images); //!< the same images
    void failed(const tcia::Error &error);                 //!< the folder cannot be read

private:
    void sort(const QStringList &files);

    std::shared_ptr<std::atomic_bool> m_cancelled; //!< of the folder being read; shared with the disk thread
};

} // namespace tcia::desktop
