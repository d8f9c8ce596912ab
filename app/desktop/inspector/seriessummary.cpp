// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/seriessummary.h"

#include "core/reasontranslation.h"
#include "core/text.h"
#include "desktop/inspector/seriestext.h"
#include "desktop/inspector/studylist.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/elidedlabel.h"
#include "desktop/widgets/textlink.h"

#include <QDir>
#include <QFontDatabase>
#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr double titleWidth = 92;

//! "%1 of %2, MD5 checked"
QString checkedWords(Digest::Kind proof)
{
    switch (proof) {
    case Digest::Kind::Md5: return SeriesSummary::tr("%1 of %2, MD5 checked");
    case Digest::Kind::Crc32: return SeriesSummary::tr("%1 of %2, CRC-32 checked");
    case Digest::Kind::Size: return SeriesSummary::tr("%1 of %2, size checked");
    case Digest::Kind::None: break;
    }
    return SeriesSummary::tr("%1 of %2");
}

void setFact(ElidedLabel &label, const QString &value, const QString &tip)
{
    label.setText(value);
    label.setToolTip(tip);
}

} // namespace

SeriesSummary::SeriesSummary(session::ServerSession &session, QWidget *parent)
    : InspectorPage(parent),
      m_session(session),
      m_form(new QFormLayout),
      m_collection(new TextLink(this)),
      m_study(new StudyList(session.localStatus(), this))
{
    m_form->setVerticalSpacing(scaled(*this, 4));
    m_form->setHorizontalSpacing(scaled(*this, 8));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const bool hasCollections = archive::dialect(m_session.server().dialect).hasCollections;
    addRow(hasCollections ? tr("Collection") : tr("Server"), m_collection, "factCollection");
    m_patient = addFact(tr("Patient"), "factPatient");
    m_uid = addFact(tr("Series UID"), "factUid");
    m_disk = addFact(tr("On disk"), "factDisk");
    m_uid->setElideMode(Qt::ElideMiddle); // UIDs differ at their ends
    m_uid->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    column().addLayout(m_form);
    column().addWidget(m_study);
    column().addStretch(1);
    connect(m_collection, &QAbstractButton::clicked, this, &SeriesSummary::filterByCollection);
    connect(m_study, &StudyList::selected, this,
            [this](const QString &uid) { m_session.selection().tickOnly(QStringList {uid}); });
}

ElidedLabel *SeriesSummary::addFact(const QString &title, const char *objectName)
{
    auto *value = new ElidedLabel(this);
    addRow(title, value, objectName);
    return value;
}

void SeriesSummary::addRow(const QString &title, QWidget *value, const char *objectName)
{
    value->setObjectName(QString::fromLatin1(objectName));
    auto *label = new Caption(Caption::Kind::Quiet, title, this);
    label->setFixedWidth(scaled(*this, titleWidth));
    label->setBuddy(value);
    m_form->addRow(label, value);
}

void SeriesSummary::setSeries(const std::shared_ptr<const catalog::SeriesTable> &table, Row row)
{
    const Series series = table->series(row);
    m_name = table->collection();
    m_collection->setText(text::plain(m_name));
    m_collection->setAccessibleName(tr("Filter by collection %1").arg(text::plain(m_name)));
    const QString patient = patientWords(series);
    setFact(*m_patient, patient.isEmpty() ? tr("not given") : patient, patient);
    setFact(*m_uid, text::plain(series.seriesUid), text::plain(series.seriesUid));
    m_study->setSeries(table, row);
}

void SeriesSummary::setDisk(const QString &folder, const std::optional<session::StoredFiles> &files,
                            const std::optional<session::LostFiles> &lost, Count images)
{
    if (folder != m_folder)
        m_found.reset();
    m_folder = folder;
    m_stored = files;
    m_lost = lost;
    m_images = images;
    showDisk();
}

void SeriesSummary::setFound(qsizetype images)
{
    m_found = images;
    showDisk();
}

void SeriesSummary::showDisk()
{
    const QString path = QDir::toNativeSeparators(m_folder);
    if (m_folder.isEmpty())
        return setFact(*m_disk, m_lost ? tr("no longer: its files are gone") : tr("no"),
                       m_lost ? QDir::toNativeSeparators(m_lost->folder) : QString());
    const qint64 left = qMin(m_lost ? m_lost->left : qint64(m_found.value_or(m_stored ? m_stored->files : 0)),
                             m_stored ? m_stored->files : 0);
    if (m_lost && m_lost->isDamaged)
        return setFact(*m_disk, tr("damaged: download it again"), text::translated(m_lost->reason) + u'\n' + path);
    if (m_stored && left < m_stored->files) // deleted or moved since
        return setFact(*m_disk,
                       tr("only %1 of %Ln: verify the folder", nullptr, int(m_stored->files)).arg(text::number(left)),
                       path);
    if (m_lost)
        return setFact(*m_disk, tr("smaller than recorded: verify the folder"), path);
    if (!m_stored)
        return setFact(*m_disk, u"✓ "_s + path, path);
    const QString words =
        m_images ? checkedWords(m_stored->proof).arg(text::number(m_stored->files), text::number(*m_images))
                 : imagesWords(int(m_stored->files)); // nothing says how many there should be
    setFact(*m_disk, u"✓ "_s + words, path);
}

void SeriesSummary::filterByCollection()
{
    catalog::Filter filter = m_session.catalog().filter();
    filter.chosen[catalog::FacetId::Collection] = {m_name};
    m_session.catalog().setFilter(filter);
}

} // namespace tcia::desktop
