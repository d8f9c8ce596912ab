// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalogentry.h"
#include "catalog/describedcollection.h"
#include "catalog/filter/evaluation.h"

#include <QUrl>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace tcia::desktop {

class TextLink;

//! The rows of a collection's card: DOI, body part, last update, and when it was read. Rows without a value are hidden.
class CollectionFacts : public QWidget
{
    Q_OBJECT
public:
    explicit CollectionFacts(QWidget *parent = nullptr);

    //! `described` may be null. Body parts stay until setBodyParts() or another collection.
    void setCollection(const catalog::CatalogEntry &entry, const catalog::DescribedCollection *described);
    void setBodyParts(const QList<catalog::FacetCount> &counts);
    const QUrl &page() const { return m_page; } //!< that describes the collection; empty if none is known

private:
    QLabel *addRow(const QString &title, const char *objectName);
    void setValue(QLabel *value, const QString &words);

    QFormLayout *m_form;
    TextLink *m_doi;
    QLabel *m_bodyParts;
    QLabel *m_updated;
    QLabel *m_read;
    QString m_collection;
    QUrl m_page;
};

} // namespace tcia::desktop
