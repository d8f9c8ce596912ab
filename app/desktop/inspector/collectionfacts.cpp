// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/collectionfacts.h"

#include "core/doi.h"
#include "core/text.h"
#include "core/timetext.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/elidedlabel.h"
#include "desktop/widgets/textlink.h"

#include <QDesktopServices>
#include <QFormLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr double titleWidth = 92;

//! Where a collection is described: what the archive says, else what its first series says.
QString uriOf(const catalog::CatalogEntry &entry, const catalog::DescribedCollection *described)
{
    if (described && !described->uri.isEmpty())
        return described->uri;
    const bool isAny = entry.table && entry.table->size() > 0;
    return isAny ? entry.table->text(&Series::collectionUri).at(0).trimmed() : QString();
}

QUrl webPage(const QString &uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

CollectionFacts::CollectionFacts(QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout(this)), m_doi(new TextLink(this))
{
    m_form->setContentsMargins({});
    m_form->setVerticalSpacing(scaled(*this, 4));
    m_form->setHorizontalSpacing(scaled(*this, 8));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_doi->setObjectName(u"collectionDoi"_s);
    auto *title = new Caption(Caption::Kind::Quiet, tr("DOI"), this);
    title->setFixedWidth(scaled(*this, titleWidth));
    m_form->addRow(title, m_doi);
    m_bodyParts = addRow(tr("Body part"), "collectionBodyParts");
    m_updated = addRow(tr("Updated"), "collectionUpdated");
    m_read = addRow(tr("Read"), "collectionRead");
    connect(m_doi, &QAbstractButton::clicked, this, [this] { QDesktopServices::openUrl(doiAddress(m_doi->text())); });
}

QLabel *CollectionFacts::addRow(const QString &title, const char *objectName)
{
    auto *value = new ElidedLabel(this);
    value->setObjectName(QString::fromLatin1(objectName));
    auto *label = new Caption(Caption::Kind::Quiet, title, this);
    label->setFixedWidth(scaled(*this, titleWidth));
    label->setBuddy(value);
    m_form->addRow(label, value);
    return value;
}

void CollectionFacts::setValue(QLabel *value, const QString &words)
{
    value->setText(words);
    value->setToolTip(words);
    m_form->setRowVisible(value, !words.isEmpty());
}

void CollectionFacts::setCollection(const catalog::CatalogEntry &entry, const catalog::DescribedCollection *described)
{
    const QString uri = uriOf(entry, described), doi = doiOf(uri);
    m_page = doi.isEmpty() ? webPage(uri) : doiAddress(doi);
    m_doi->setText(doi);
    m_doi->setAccessibleName(tr("Open DOI %1").arg(doi));
    m_form->setRowVisible(m_doi, !doi.isEmpty());
    setValue(m_updated, described ? text::dateText(described->updated) : QString());
    //: %1 an age such as "2 days ago", %2 day and time
    setValue(m_read, entry.table && entry.fetched.isValid()
                         ? tr("%1 (%2)").arg(text::age(entry.fetched),
                                             QLocale().toString(entry.fetched.toLocalTime(), QLocale::ShortFormat))
                         : QString());
    if (entry.name != std::exchange(m_collection, entry.name) || !entry.table)
        setBodyParts({});
}

void CollectionFacts::setBodyParts(const QList<catalog::FacetCount> &counts)
{
    constexpr qsizetype most = 6;
    QStringList names;
    for (const catalog::FacetCount &each : counts)
        if (!each.value.trimmed().isEmpty() && names.size() < most)
            names << text::plain(each.value).trimmed();
    setValue(m_bodyParts, names.join(u", "_s));
}

} // namespace tcia::desktop
