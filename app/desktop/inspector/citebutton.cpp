// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/citebutton.h"

#include "core/async.h"
#include "core/doi.h"
#include "core/text.h"
#include "desktop/widgets/copytext.h"
#include "desktop/widgets/icons.h"
#include "desktop/window/actions.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using session::CitationFormat;
using session::CitedData;

namespace {

struct CopyRow
{
    CitationFormat format;
    const char *name;
    const char *text;
};
constexpr std::array copies {
    CopyRow {CitationFormat::Text, "copyText", QT_TRANSLATE_NOOP("CiteButton", "Copy as &text")},
    CopyRow {CitationFormat::BibTeX, "copyBibTeX", QT_TRANSLATE_NOOP("CiteButton", "Copy as &BibTeX")},
    CopyRow {CitationFormat::Ris, "copyRis", QT_TRANSLATE_NOOP("CiteButton", "Copy as &RIS")},
    CopyRow {CitationFormat::CslJson, "copyCslJson", QT_TRANSLATE_NOOP("CiteButton", "Copy as CSL-&JSON")},
    CopyRow {CitationFormat::Methods, "copyMethods", QT_TRANSLATE_NOOP("CiteButton", "Copy a sentence for &Methods")},
};

Copied kindOf(CitationFormat format)
{
    return format == CitationFormat::Methods ? Copied::MethodsSentence : Copied::Citation;
}

bool isWeb(const QUrl &url) { return url.scheme() == "https"_L1 || url.scheme() == "http"_L1; }

} // namespace

CiteButton::CiteButton(session::ServerSession &session, const Actions &actions, QWidget *parent)
    : QPushButton(desktop::icon("citation"), tr("Cite"), parent), m_session(session)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // also alone in its row
    setObjectName(u"cite"_s);
    setToolTip(tr("Copy a citation of these data"));
    auto *menu = new QMenu(this);
    menu->addAction(&actions[Act::CopyCitation]);
    addFormats(*menu);
    menu->addSeparator();
    m_openDoi = menu->addAction(desktop::icon("insert-link"), tr("Open &doi.org"), this,
                                [this] { QDesktopServices::openUrl(doiAddress(m_data.first().doi)); });
    m_openLicence = menu->addAction(desktop::icon("dialog-information"), tr("Read the &licence"), this,
                                    [this] { QDesktopServices::openUrl(QUrl(m_data.first().licenceAddress)); });
    m_openDoi->setObjectName(u"openDoi"_s);
    m_openLicence->setObjectName(u"openLicence"_s);
    setMenu(menu);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (m_asked)
            m_asked->isClipboardOther = true;
    });
    setData({});
}

//! Those of the archive at once; text has its own action there, which the window triggers.
void CiteButton::addFormats(QMenu &menu)
{
    m_stop = menu.addAction(tr("Copy &now, without authors"), this, &CiteButton::stopAsking);
    m_stop->setObjectName(u"stopAsking"_s);
    m_stop->setVisible(false);
    m_online = new QMenu(tr("With &authors, asking doi.org"), &menu);
    m_online->setToolTipsVisible(true);
    for (const CopyRow &row : copies) {
        const QString words = QCoreApplication::translate("CiteButton", row.text), name = QString::fromLatin1(row.name);
        if (row.format != CitationFormat::Text)
            menu.addAction(words, this, [this, format = row.format] { copy(format); })->setObjectName(name);
        QAction *online = m_online->addAction(words, this, [this, format = row.format] { copyWithAuthors(format); });
        online->setObjectName(name + u"Online"_s);
        online->setToolTip(tr("Asks doi.org and the agency of each DOI for authors, title and year.\nBoth then learn "
                              "your address and which data you cite."));
    }
    menu.addMenu(m_online);
}

void CiteButton::copyWithAuthors(CitationFormat format)
{
    if (m_data.isEmpty())
        return;
    m_asked = Asked {format, source(), m_data, std::make_unique<session::DoiWorks>(m_doiServer)};
    showAsking();
    session::DoiWorks *const works = m_asked->works.get();
    onFinished(works->complete(m_data), works, [this, works](const Result<session::CompletedCitation> &citation) {
        if (m_asked && m_asked->works.get() == works) // else it was stopped
            takeAnswer(citation);
    });
}

void CiteButton::stopAsking()
{
    if (m_asked)
        endAsking(session::citationWithoutWorks(m_asked->data));
}

void CiteButton::takeAnswer(const Result<session::CompletedCitation> &citation)
{
    if (!m_asked->isClipboardOther)
        return endAsking(citation ? *citation : session::citationWithoutWorks(m_asked->data, citation.error()));
    takeAsked();
    Q_EMIT said(tr("The clipboard has changed meanwhile: the citation was not copied. Copy it once more."));
}

void CiteButton::endAsking(const session::CompletedCitation &citation)
{
    const Asked asked = takeAsked();
    QString words = copyText(session::citationOf(citation.data, asked.source, asked.format), kindOf(asked.format));
    if (citation.unanswered > 0)
        words = tr("Copied the citation as the archive has it, without the authors of %Ln data sets.", nullptr,
                   int(citation.unanswered));
    Q_EMIT said(citation.error ? words + u' ' + text::of(*citation.error) : words);
}

CiteButton::Asked CiteButton::takeAsked()
{
    Asked asked = *std::exchange(m_asked, std::nullopt);
    asked.works.release()->deleteLater(); // which may be calling
    showAsking();
    return asked;
}

void CiteButton::showAsking()
{
    const auto hasDoi = [](const CitedData &one) { return !one.doi.isEmpty(); };
    setText(m_asked ? tr("Asking…") : tr("Cite"));
    m_stop->setVisible(m_asked.has_value());
    m_online->setEnabled(!m_asked && std::ranges::any_of(m_data, hasDoi));
}

void CiteButton::cite(const std::vector<session::SeriesSelection::Part> &series)
{
    const QHash<QString, QString> dois = describedDois();
    if (series == m_series && dois == m_dois)
        return;
    m_series = series;
    m_dois = dois;
    setData({}); // not the citation of other series
    const auto gather = [series, dois] { return session::citedDataOf(series, dois); };
    onFinished(QtConcurrent::run(gather), this, [this, request = ++m_request](const Result<QList<CitedData>> &cited) {
        if (request != m_request)
            return;
        if (cited)
            setData(*cited);
        else
            m_series.reset(); // the next call tries again
    });
}

void CiteButton::citeCollection(const QString &collection)
{
    ++m_request;
    m_series.reset();
    if (collection.isEmpty())
        return setData({});
    setData(
        {{.collection = collection, .doi = describedDois().value(collection), .licences = {}, .licenceAddress = {}}});
}

void CiteButton::setData(const QList<CitedData> &cited)
{
    m_data = cited;
    setEnabled(!cited.isEmpty());
    m_openDoi->setEnabled(cited.size() == 1 && !cited.first().doi.isEmpty());
    showAsking();
    m_openLicence->setEnabled(cited.size() == 1 && isWeb(QUrl(cited.first().licenceAddress)));
}

void CiteButton::copy(CitationFormat format)
{
    if (!m_data.isEmpty())
        Q_EMIT said(copyText(session::citationOf(m_data, source(), format), kindOf(format)));
}

QHash<QString, QString> CiteButton::describedDois() const
{
    QHash<QString, QString> dois;
    for (const catalog::CatalogEntry &entry : m_session.catalog().entries())
        if (const auto *known = m_session.descriptions().find(entry.name))
            dois.insert(entry.name, doiOf(known->uri));
    return dois;
}

session::CitedSource CiteButton::source() const
{
    return session::citedSource(m_session.server(), QDate::currentDate());
}

} // namespace tcia::desktop
