// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/derived/structures.h"

#include <QObject>

namespace tcia::dicom {
class RenderProcess;
}

namespace tcia::desktop {

//! Reads a derived object, and what of it lies on the images of its source series, in a separate process. One object at
//! a time; of the slices to draw only the latest is read. GUI thread.
class DerivedSource : public QObject
{
    Q_OBJECT
public:
    explicit DerivedSource(QObject *parent = nullptr);
    ~DerivedSource() override;

    void read(const dicom::Object &object);
    //! Asks each, or the frames of the only one, whether something of the object lies on it.
    void locate(const QList<dicom::Object> &images);
    void draw(const dicom::Object &image, qint64 frame);
    void clear(); //!< without a further signal

    const QList<dicom::Object> &images() const { return m_search.images; } //!< that were asked for
    //! The first of them on which the structure lies that is listed first, of those that lie on any; -1: none.
    qsizetype initial() const { return m_search.initial; }

Q_SIGNALS:
    void described(const tcia::dicom::Derived &derived);
    void failed(const tcia::Error &error); //!< the object cannot be read
    //! The images or frames on which something lies, by number, and why something cannot be shown.
    void located(const QList<qsizetype> &images, const QString &problem);
    void drawn(const tcia::dicom::SliceOverlay &overlay); //!< of the latest slice

private:
    //! The images that are asked for; some at a time, for the time limit.
    struct Search
    {
        QList<dicom::Object> images;
        qsizetype next = 0;
        QList<qsizetype> found;
        qsizetype initial = -1;
        int structure = 0; //!< that lies there
        QString problem;
        bool isDone = false;
        quint64 number = 0; //!< counts searches: answers to earlier ones are ignored

        void take(int first); //!< the next image has something: this structure, and maybe later ones
    };

    void searchOn();
    void takeFound(const QList<dicom::SliceOverlay> &overlays);
    void drawLatest();

    dicom::RenderProcess *m_process;
    dicom::Object m_object;
    Search m_search;
    std::optional<dicom::SliceRequest> m_wanted; //!< to be drawn next
    bool m_isDrawing = false;
    quint64 m_turn = 0; //!< counts objects: answers about earlier ones are ignored
};

} // namespace tcia::desktop
