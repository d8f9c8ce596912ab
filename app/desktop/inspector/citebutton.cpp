// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/citebutton.h"

#include "core/async.h"
#include "core/doi.h"
#include "desktop/widgets/icons.h"
#include "desktop/window/actions.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QtConcurrentRun>

#include <array>

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
    CopyRow {CitationFormat::BibTeX, "copyBibTeX", QT_TRANSLATE_NOOP("CiteButton", "Copy as &BibTeX")},
    CopyRow {CitationFormat::Ris, "copyRis", QT_TRANSLATE_NOOP("CiteButton", "Copy as &RIS")},
    CopyRow {CitationFormat::CslJson, "copyCslJson", QT_TRANSLATE_NOOP("CiteButton", "Copy as CSL-&JSON")},
    CopyRow {CitationFormat::Methods, "copyMethods", QT_TRANSLATE_NOOP("CiteButton", "Copy a sentence for &Methods")},
};

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
    for (const CopyRow &row : copies) {
        QAction *action = menu->addAction(QCoreApplication::translate("CiteButton", row.text), this,
                                          [this, format = row.format] { copy(format); });
        action->setObjectName(QString::fromLatin1(row.name));
    }
    menu->addSeparator();
    m_openDoi = menu->addAction(desktop::icon("insert-link"), tr("Open &doi.org"), this,
                                [this] { QDesktopServices::openUrl(doiAddress(m_data.first().doi)); });
    m_openLicence = menu->addAction(desktop::icon("dialog-information"), tr("Read the &licence"), this,
                                    [this] { QDesktopServices::openUrl(QUrl(m_data.first().licenceAddress)); });
    m_openDoi->setObjectName(u"openDoi"_s);
    m_openLicence->setObjectName(u"openLicence"_s);
    setMenu(menu);
    setData({});
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
    m_openLicence->setEnabled(cited.size() == 1 && isWeb(QUrl(cited.first().licenceAddress)));
}

void CiteButton::copy(CitationFormat format) const
{
    if (!m_data.isEmpty())
        QGuiApplication::clipboard()->setText(session::citationOf(m_data, source(), format));
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
