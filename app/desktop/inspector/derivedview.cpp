// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/derivedview.h"

#include "core/reasontranslation.h"
#include "core/text.h"
#include "desktop/inspector/derivedcard.h"
#include "desktop/inspector/derivedtext.h"
#include "desktop/inspector/seriestabs.h"
#include "desktop/inspector/shownsource.h"
#include "desktop/inspector/sourcesearch.h"
#include "desktop/viewer/derivedsource.h"
#include "desktop/viewer/folderimages.h"
#include "desktop/viewer/previewpane.h"
#include "desktop/viewer/seriesviewer.h"
#include "desktop/viewer/structureoverlay.h"

#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

DerivedView::DerivedView(session::ServerSession &session, const session::DiskIndex &disk, PreviewPane &preview,
                         SeriesTabs &tabs, QObject *parent)
    : QObject(parent),
      m_preview(preview),
      m_tabs(tabs),
      m_reader(new DerivedSource(this)),
      m_overlay(new StructureOverlay(*m_reader, preview.viewer().renderer(), preview.viewer().view(), this)),
      m_ownFiles(new FolderImages(this)),
      m_search(new SourceSearch(*m_reader, this)),
      m_source(disk),
      m_shownSource(new ShownSource(session, m_source, tabs.derived(), this))
{
    connect(m_ownFiles, &FolderImages::listed, this, &DerivedView::takeFolder);
    connect(m_ownFiles, &FolderImages::failed, this, &DerivedView::takeError);
    connect(m_search, &SourceSearch::found, this, &DerivedView::layOver);
    connect(m_search, &SourceSearch::nothingFound, this, &DerivedView::tryAnother);
    connect(m_reader, &DerivedSource::described, this, &DerivedView::takeDerived);
    connect(m_reader, &DerivedSource::failed, this, &DerivedView::takeError);
    connect(m_overlay, &StructureOverlay::problemFound, this, &DerivedView::showProblems);
    connect(&tabs.derived(), &DerivedCard::shownChanged, m_overlay, &StructureOverlay::setShown);
    connect(&disk, &session::DiskIndex::changed, this, [this](const QStringList &uids) {
        if (!m_derived || std::ranges::none_of(uids, [this](const QString &uid) { return m_source.isPossible(uid); }))
            return;
        showSource();
        lookForSource();
    });
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
    if (const auto source = m_source.series(); source && m_overlay->isOn())
        m_preview.setSeries(*source);
}

void DerivedView::clear()
{
    m_ownFiles->cancel();
    m_search->cancel();
    m_reader->clear();
    m_overlay->end();
    m_folder.clear();
    m_object = {};
    m_derived.reset();
    m_source.begin({}, {}, {});
    m_shownSource->clear();
    m_problem.clear();
    m_tabs.showDerived({});
    m_preview.setVisible(true);
}

bool DerivedView::showFolder(const QString &folder)
{
    if (!refersToImages(m_series))
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
    if (!refersToImages(m_series))
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
    showProblems();
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
    m_shownSource->show(m_series.seriesUid);
    Q_EMIT described(derivedSentenceOf(*m_derived, m_series, m_source.series()));
}

void DerivedView::lookForSource()
{
    const QString folder = m_source.folder();
    if (folder.isEmpty() || m_derived->structures.isEmpty())
        return showAlone();
    m_search->search(folder);
}

//! Of the object, of the search for its images, and of the shown slice.
void DerivedView::showProblems(const QString &ofSlice)
{
    if (!m_derived)
        return;
    QStringList problems = m_derived->problems;
    problems << m_problem << ofSlice;
    for (QString &problem : problems)
        problem = text::translated(problem);
    m_tabs.derived().setProblems(problems);
}

void DerivedView::tryAnother(const QString &problem)
{
    m_source.fail();
    showSource();
    if (!m_source.folder().isEmpty())
        return lookForSource();
    m_problem =
        problem.isEmpty() ? tr("Nothing of it lies on the images of the series that it was made from.") : problem;
    showProblems();
    showAlone();
}

void DerivedView::layOver(const QList<dicom::Object> &images, qsizetype first, const QString &problem)
{
    m_problem = problem;
    showProblems();
    m_tabs.derived().setLaidOver(true);
    const auto source = m_source.series();
    if (source)
        m_preview.setSeries(*source); // windows by its modality
    m_preview.setVisible(true);
    m_overlay->begin(*m_derived);
    m_preview.showImagesFrom(images, source ? text::plain(source->modality) : QString(), first);
}

//! Its own images; without any there is no picture.
void DerivedView::showAlone()
{
    if (m_overlay->isOn())
        m_preview.setSeries(m_series);
    m_overlay->end();
    m_tabs.derived().setLaidOver(false);
    m_search->cancel();
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
