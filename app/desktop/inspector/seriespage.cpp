// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/seriespage.h"

#include "core/text.h"
#include "desktop/inspector/attributelist.h"
#include "desktop/inspector/citebutton.h"
#include "desktop/inspector/derivedview.h"
#include "desktop/inspector/licenceline.h"
#include "desktop/inspector/seriessummary.h"
#include "desktop/inspector/seriestabs.h"
#include "desktop/inspector/seriestext.h"
#include "desktop/panes/tagpane.h"
#include "desktop/viewer/previewpane.h"
#include "desktop/widgets/breakable.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"

#include <QLabel>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

SeriesPage::SeriesPage(session::ServerSession &session, session::DiskIndex &disk, const Actions &actions,
                       QWidget *parent)
    : QWidget(parent),
      m_disk(disk),
      m_peek(session.peek()),
      m_preview(new PreviewPane(this)),
      m_title(new Caption(Caption::Kind::Heading, this)),
      m_sentence(new QLabel(this)),
      m_licence(new LicenceLine(this)),
      m_cite(new CiteButton(session, actions, this)),
      m_tabs(new SeriesTabs(session, this)),
      m_derived(new DerivedView(session, disk, *m_preview, *m_tabs, this))
{
    m_title->setObjectName(u"seriesTitle"_s);
    m_sentence->setObjectName(u"seriesSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sentence->setFixedHeight(2 * m_sentence->fontMetrics().lineSpacing()); // keeps what is below in place
    const int padding = scaled(*this, 12);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(padding, padding, padding, 0);
    words->setSpacing(scaled(*this, 6));
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto *terms = new QHBoxLayout;
    terms->addWidget(m_licence, 1);
    terms->addWidget(m_cite);
    words->addLayout(terms);
    words->addWidget(&m_tabs->bar());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_preview);
    layout->addLayout(words);
    layout->addWidget(m_tabs, 1);

    connect(m_preview, &PreviewPane::thicknessRead, this, [this](double mm) {
        if (mm <= 0 || m_thickness > 0 || m_derived->isShown()) // the first one known stays while images are scrolled
            return;
        m_thickness = mm;
        setSentence(sentenceOf(m_series, m_thickness));
    });
    connectDerived();
    connectPeek();
    connect(&disk, &session::DiskIndex::changed, this, [this](const QStringList &uids) {
        if (uids.contains(m_series.seriesUid))
            showDisk();
    });
}

//! The header is that of the series' own object, not of the images it is laid over.
void SeriesPage::connectDerived()
{
    connect(m_preview, &PreviewPane::imageShown, this, [this](const dicom::Object &image) {
        if (!m_derived->isShown())
            m_tabs->tags().showImage(image);
    });
    connect(m_derived, &DerivedView::objectShown, &m_tabs->tags(), &TagPane::showImage);
    connect(m_derived, &DerivedView::described, this, &SeriesPage::setSentence);
    connect(m_preview, &PreviewPane::folderRead, &m_tabs->summary(), &SeriesSummary::setFound);
    connect(m_derived, &DerivedView::folderRead, &m_tabs->summary(), &SeriesSummary::setFound);
}

void SeriesPage::setSentence(const QString &sentence)
{
    m_sentence->setText(breakable(sentence));
    m_sentence->setToolTip(sentence);
}

void SeriesPage::setSeries(const std::shared_ptr<const catalog::SeriesTable> &table, Row row)
{
    if (table == m_table && row == m_row)
        return;
    m_table = table;
    m_row = row;
    const bool isOther = table->seriesUid(row) != m_series.seriesUid;
    m_series = table->series(row);
    if (!m_peek.isFetching(m_series.seriesUid))
        m_peek.cancel(); // what it fetches would not be shown
    m_title->setText(titleOf(m_series));
    if (isOther)
        m_thickness = 0;
    setSentence(sentenceOf(m_series, m_thickness));
    m_licence->setLicences({{m_series.licenseName, m_series.licenseUri}});
    Bitmap one(table->size());
    one.set(row);
    m_cite->cite({{table, one}});
    m_tabs->summary().setSeries(table, row);
    m_derived->setSeries(table, m_series);
    if (!m_derived->isShown()) // else the images of another series may be shown
        m_preview->setSeries(m_series);
    showDisk();
}

void SeriesPage::showDisk()
{
    const QString folder = m_disk.folder(m_series.seriesUid);
    m_tabs->summary().setDisk(folder, m_disk.files(m_series.seriesUid), m_disk.lost(m_series.seriesUid),
                              m_series.imageCount);
    const quint32 study = m_table->studyOf(m_row);
    m_tabs->attributes().showSeries(m_series, m_table->study(study), m_table->patient(m_table->patientOf(study)),
                                    folder);
    const QString before = std::exchange(m_offered, folder.isEmpty() ? m_series.seriesUid : QString());
    if (!folder.isEmpty()) {
        if (!m_derived->showFolder(folder))
            m_preview->showFolder(folder);
    } else if (m_offered != before) { // otherwise newer attributes came: what is shown, such as an error, stays
        showNotOnDisk();
    }
}

void SeriesPage::connectPeek()
{
    connect(m_preview, &PreviewPane::acted, this, &SeriesPage::peekOrCancel);
    const auto isShown = [this](const QString &seriesUid) {
        return seriesUid == m_series.seriesUid && m_disk.folder(seriesUid).isEmpty();
    };
    connect(&m_peek, &session::Peek::arrived, this, [this, isShown](const QString &seriesUid) {
        if (isShown(seriesUid))
            showNotOnDisk();
    });
    connect(&m_peek, &session::Peek::finished, this, [this, isShown](const QString &seriesUid) {
        if (isShown(seriesUid))
            showNotOnDisk();
    });
    connect(&m_peek, &session::Peek::failed, this, [this, isShown](const QString &seriesUid, const Error &error) {
        if (isShown(seriesUid)) //: %1 is a sentence
            m_preview->showWords(tr("No peek: %1").arg(text::of(error)), tr("Try again"));
    });
}

//! Its first images if they were fetched, else what can be done about it.
void SeriesPage::showNotOnDisk()
{
    const session::PeekedSeries seen = m_peek.find(m_series.seriesUid);
    if (seen && m_derived->showObjects(seen->images))
        return;
    m_derived->clear();
    if (seen)
        m_preview->showImages(seen->images, tr("peek: %1").arg(peekWords(m_series, *seen)));
    else if (m_peek.isFetching(m_series.seriesUid))
        m_preview->showWords(tr("Asking the archive for the first images…"), tr("Cancel"));
    else
        m_preview->showWords(tr("Not on this computer yet."), tr("Peek: %1").arg(peekWords(m_series)));
}

void SeriesPage::peekOrCancel()
{
    if (m_peek.isFetching(m_series.seriesUid))
        m_peek.cancel();
    else
        m_peek.start(m_series);
    showNotOnDisk();
}

void SeriesPage::fitTo(QSize room)
{
    constexpr double wide = 400; // between the widths of the inspector
    const int least = scaled(*this, 132), wanted = scaled(*this, room.width() >= scaled(*this, wide) ? 352 : 268);
    const int words = layout()->itemAt(1)->minimumSize().height();
    m_preview->setHeight(qMax(least, qMin(wanted, room.height() * 45 / 100)),
                         room.height() - words - scaled(*this, 60)); // some of the tab shows
}

} // namespace tcia::desktop
