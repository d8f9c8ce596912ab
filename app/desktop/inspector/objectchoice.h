// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "dicom/inspect.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace tcia::desktop {

class FolderImages;

//! Which of the derived objects of a series is shown: a box to choose from, if there are several, each with its label.
//! Says how many are not there. GUI thread; folders and labels are read on the disk thread.
class ObjectChoice : public QWidget
{
    Q_OBJECT
public:
    explicit ObjectChoice(QWidget *parent = nullptr);

    void read(const QString &folder); //!< see listed() and failed()
    //! Offers these, of a series that has that many; negative: unknown. The first is chosen, without a signal; if more
    //! of the same are offered, the chosen one stays.
    void setObjects(const QList<dicom::Object> &objects, qint64 inSeries = -1);
    void clear(); //!< none, without a further signal
    const QList<dicom::Object> &objects() const { return m_objects; }
    bool hasSeveral() const { return m_objects.size() > 1; }

Q_SIGNALS:
    void listed(const QList<tcia::dicom::Object> &objects); //!< those of the folder, which are now offered
    void failed(const tcia::Error &error);                  //!< the folder cannot be read
    void chosen(const tcia::dicom::Object &object);         //!< by the user

private:
    void readLabels();
    void setNames(const QStringList &labels);

    FolderImages *m_files;
    QComboBox *m_box;
    QLabel *m_others;
    QList<dicom::Object> m_objects;
    quint64 m_turn = 0; //!< counts lists: labels of earlier ones are ignored
};

} // namespace tcia::desktop
