// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/derivedview.h"

#include "core/reasontranslation.h"
#include "core/text.h"
#include "desktop/inspector/derivedcard.h"
#include "desktop/inspector/derivedtext.h"
#include "desktop/inspector/seriestabs.h"
#include "desktop/viewer/derivedsource.h"
#include "desktop/viewer/folderimages.h"
#include "desktop/viewer/previewpane.h"
#include "desktop/viewer/seriesviewer.h"
#include "desktop/viewer/structureoverlay.h"
#include "models/rowlook.h"

#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using Kind = dicom::Derived::Kind;

DerivedView::DerivedView(session::ServerSession &session, const session::DiskIndex &disk, PreviewPane &preview,
                         SeriesTabs &tabs, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_preview(preview),
      m_tabs(tabs),
      m_reader(new DerivedSource(this)),
      m_overlay(new StructureOverlay(*m_reader, preview.viewer().renderer(), preview.viewer().view(), this)),
      m_ownFiles(new FolderImages(this)),
      m_sourceFiles(new FolderImages(this)),
      m_source(disk)
{
    connect(m_ownFiles, &FolderImages::listed, this, &DerivedView::takeFolder);
    connect(m_ownFiles, &FolderImages::failed, this, &DerivedView::takeError);
    connect(m_sourceFiles, &FolderImages::listed, this, [this](const QList<dicom::Object> &images) {
        if (images.size() <= 1) // others are put in order first
            m_reader->locate(images);
    });
    connect(m_sourceFiles, &FolderImages::sorted, this,
            [this](const QList<dicom::Object> &images) { m_reader->locate(images); });
    connect(m_sourceFiles, &FolderImages::failed, this,
            [this](const Error &error) { takeLocated({}, text::of(error)); });
    connect(m_reader, &DerivedSource::described, this, &DerivedView::takeDerived);
    connect(m_reader, &DerivedSource::failed, this, &DerivedView::takeError);
    connect(m_reader, &DerivedSource::located, this, &DerivedView::takeLocated);
    connectCard();
    connect(&disk, &session::DiskIndex::changed, this, [this](const QStringList &uids) {
        if (!m_derived || std::ranges::none_of(uids, [this](const QString &uid) { return m_source.isPossible(uid); }))
            return;
        showSource();
        lookForSource();
    });
    connect(&session.localStatus(), &session::LocalStatusLookup::changed, this, [this] {
        if (m_derived)
            showSource();
    });
}

void DerivedView::connectCard()
{
    DerivedCard &card = m_tabs.derived();
    connect(&card, &DerivedCard::shownChanged, m_overlay, &StructureOverlay::setShown);
    connect(&card, &DerivedCard::selectTooRequested, this, [this] {
        m_session.selection().tickOnly(QStringList {m_series.seriesUid, m_source.uid()});
    });
    connect(&card, &DerivedCard::showRequested, this,
            [this] { m_session.selection().tickOnly(QStringList {m_source.uid()}); });
}

void DerivedView::setSeries(const std::shared_ptr<const catalog::SeriesTable> &table, const Series &series)
{
    if (series.seriesUid != m_series.seriesUid)
        clear();
    m_table = table;
    m_series = series;
    if (!m_derived)
        return;
    m_source.begin(table, series.seriesUid, m_derived->sourceSeries); // what is known may have changed
    showSource();
}

void DerivedView::clear()
{
    m_ownFiles->cancel();
    m_sourceFiles->cancel();
    m_reader->clear();
    m_overlay->end();
    m_folder.clear();
    m_object = {};
    m_derived.reset();
    m_source.begin({}, {}, {});
    m_tabs.showDerived({});
    m_preview.setVisible(true);
}

bool DerivedView::showFolder(const QString &folder)
{
    if (!isDerived(m_series))
        return false;
    if (folder == m_folder)
        return true;
    clear();
    m_folder = folder;
    m_preview.showWords(tr("Opening the images…"));
    m_ownFiles->read(folder);
    return true;
}

bool DerivedView::showObject(const dicom::Object &object)
{
    if (!isDerived(m_series))
        return false;
    if (object == m_object)
        return true;
    clear();
    m_tabs.derived().setOthers(0);
    begin(object);
    return true;
}

void DerivedView::takeFolder(const QList<dicom::Object> &objects)
{
    Q_EMIT folderRead(objects.size());
    m_tabs.derived().setOthers(objects.size() - 1);
    if (!objects.isEmpty())
        return begin(objects.first());
    m_preview.showFolder(m_folder); // says so
}

void DerivedView::begin(const dicom::Object &object)
{
    m_object = object;
    Q_EMIT objectShown(object);
    m_reader->read(object);
}

void DerivedView::takeDerived(const dicom::Derived &derived)
{
    m_derived = derived;
    m_source.begin(m_table, m_series.seriesUid, derived.sourceSeries);
    m_tabs.derived().setDerived(derived);
    m_tabs.derived().setLaidOver(false);
    m_tabs.showDerived(namesOf(derived.kind));
    showSource();
    lookForSource();
}

//! Where there are images of its own, these may be shown all the same.
void DerivedView::takeError(const Error &error)
{
    if (m_series.modality != "SEG"_L1 || m_object.path.isEmpty())
        return m_preview.showWords(text::of(error));
    Q_EMIT described(text::of(error));
    showAlone();
}

void DerivedView::showSource()
{
    const auto source = m_source.series();
    const QString uid = m_source.uid();
    const session::LocalStatusLookup &status = m_session.localStatus();
    if (source)
        m_tabs.derived().setSource(*source, models::rowState({status.of(uid), status.transferOf(uid)}));
    else
        m_tabs.derived().setUnknownSource(uid);
    Q_EMIT described(derivedSentenceOf(*m_derived, m_series, source));
}

void DerivedView::lookForSource()
{
    const QString folder = m_source.folder();
    if (folder.isEmpty() || m_derived->structures.isEmpty())
        return showAlone();
    if (!m_overlay->isOn())
        m_sourceFiles->read(folder);
}

void DerivedView::takeLocated(const QList<qsizetype> &images, const QString &problem)
{
    DerivedCard &card = m_tabs.derived();
    if (images.isEmpty()) {
        m_source.fail();
        showSource();
        if (!m_source.folder().isEmpty()) // another
            return lookForSource();
        card.setProblem(problem.isEmpty() ? tr("Nothing of it lies on the images of the series that it was made from.")
                                          : text::translated(problem));
        return showAlone();
    }
    card.setProblem(text::translated(problem));
    card.setLaidOver(true);
    const auto source = m_source.series();
    if (source)
        m_preview.setSeries(*source); // windows by its modality
    m_preview.setVisible(true);
    m_overlay->begin(*m_derived);
    m_preview.showImagesFrom(m_reader->images(), source ? text::plain(source->modality) : QString(), images.first());
}

//! Its own images; without any there is no picture.
void DerivedView::showAlone()
{
    m_overlay->end();
    m_tabs.derived().setLaidOver(false);
    if (m_series.modality == "SEG"_L1) {
        if (m_folder.isEmpty())
            return m_preview.showImages({m_object}, {});
        return m_preview.showFolder(m_folder);
    }
    const QWidget *const focused = m_preview.window()->focusWidget();
    if (focused && m_preview.isAncestorOf(focused))
        m_tabs.bar().setFocus(); // Qt would move it to the next control
    m_preview.showWords({});
    m_preview.setVisible(false);
}

} // namespace tcia::desktop
