// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/derivedview.h"

#include "core/reasontranslation.h"
#include "core/text.h"
#include "desktop/inspector/derivedcard.h"
#include "desktop/inspector/derivedpicture.h"
#include "desktop/inspector/derivedtext.h"
#include "desktop/inspector/objectchoice.h"
#include "desktop/inspector/seriestabs.h"
#include "desktop/inspector/shownsource.h"
#include "desktop/inspector/sourcesearch.h"
#include "desktop/viewer/derivedsource.h"
#include "desktop/viewer/previewpane.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

DerivedView::DerivedView(session::ServerSession &session, const session::DiskIndex &disk, PreviewPane &preview,
                         SeriesTabs &tabs, QObject *parent)
    : QObject(parent),
      m_preview(preview),
      m_tabs(tabs),
      m_reader(new DerivedSource(this)),
      m_picture(new DerivedPicture(preview, tabs, *m_reader, this)),
      m_choice(tabs.derived().objects()),
      m_search(new SourceSearch(*m_reader, this)),
      m_source(disk),
      m_shownSource(new ShownSource(session, m_source, tabs.derived(), this))
{
    connect(&m_choice, &ObjectChoice::listed, this, &DerivedView::takeFolder);
    connect(&m_choice, &ObjectChoice::failed, this, &DerivedView::takeError);
    connect(&m_choice, &ObjectChoice::chosen, this, &DerivedView::begin);
    connect(&tabs.derived(), &DerivedCard::layOverRequested, this, &DerivedView::layOverOrNot);
    connect(m_search, &SourceSearch::found, this, &DerivedView::layOver);
    connect(m_search, &SourceSearch::nothingFound, this, &DerivedView::tryAnother);
    connect(m_reader, &DerivedSource::described, this, &DerivedView::takeDerived);
    connect(m_reader, &DerivedSource::failed, this, &DerivedView::takeError);
    connect(m_picture, &DerivedPicture::problemFound, this, &DerivedView::showProblems);
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
    if (const auto source = m_source.series())
        m_picture->setSource(*source);
}

void DerivedView::clear()
{
    m_choice.clear();
    forgetObject();
    m_folder.clear();
    m_tabs.showDerived({});
    m_preview.setVisible(true);
    m_isOverlayWanted = true;
}

void DerivedView::forgetObject()
{
    m_search->cancel();
    m_reader->clear();
    m_picture->end();
    m_object = {};
    m_derived.reset();
    m_source.begin({}, {}, {});
    m_shownSource->clear();
    m_problem.clear();
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
    m_choice.read(folder);
    return true;
}

bool DerivedView::showObjects(const QList<dicom::Object> &objects)
{
    if (!refersToImages(m_series) || objects.isEmpty())
        return false;
    if (objects == m_choice.objects())
        return true;
    const bool isMore = m_folder.isEmpty() && m_choice.objects().value(0) == objects.first();
    if (!isMore)
        clear();
    m_choice.setObjects(objects, m_series.imageCount.value_or(-1));
    if (!isMore)
        begin(objects.first());
    return true;
}

void DerivedView::takeFolder(const QList<dicom::Object> &objects)
{
    Q_EMIT folderRead(objects.size());
    if (!objects.isEmpty())
        return begin(objects.first());
    m_preview.showFolder(m_folder); // says so
}

void DerivedView::begin(const dicom::Object &object)
{
    forgetObject();
    m_object = object;
    Q_EMIT objectShown(object);
    m_reader->read(object);
}

void DerivedView::takeDerived(const dicom::Derived &derived)
{
    m_derived = derived;
    m_source.begin(m_table, m_series.seriesUid, derived.sourceSeries);
    m_tabs.derived().setDerived(derived);
    showProblems();
    m_tabs.showDerived(namesOf(derived.kind));
    showSource();
    lookForSource();
}

//! Where there are images of its own, these may be shown all the same, and where there are other objects, these.
void DerivedView::takeError(const Error &error)
{
    if (!m_object.path.isEmpty() && m_choice.hasSeveral()) {
        dicom::Derived unread;
        unread.kind = kindOf(m_series);
        unread.problems = {error.detail};
        takeDerived(unread);
        Q_EMIT described(text::of(error));
        return;
    }
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
    if (folder.isEmpty() || m_derived->structures.isEmpty() || !m_isOverlayWanted)
        return showAlone();
    m_search->search(folder);
}

void DerivedView::layOverOrNot(bool isLaidOver)
{
    m_isOverlayWanted = isLaidOver;
    if (m_derived)
        lookForSource();
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
    showAlone();
}

void DerivedView::layOver(const QList<dicom::Object> &images, qsizetype first, const QString &problem)
{
    m_problem = problem;
    showProblems();
    m_picture->layOver(*m_derived, m_source.series(), images, first);
}

void DerivedView::showAlone()
{
    m_search->cancel();
    showProblems(); // none of a slice
    m_picture->showAlone(m_series, m_object);
}

} // namespace tcia::desktop
