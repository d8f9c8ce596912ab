// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/emptyresult.h"

#include "core/async.h"
#include "desktop/panes/criterionwords.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

EmptyResult::EmptyResult(catalog::Catalog &catalog, QWidget *parent)
    : QWidget(parent), m_catalog(catalog), m_lines(new QGridLayout)
{
    setObjectName(u"emptyResult"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // long criteria do not push the panes
    auto *title = new QLabel(tr("No series has all of these."), this);
    title->setObjectName(u"emptyResultTitle"_s);
    title->setFont(headingFont(font()));
    auto *clear = new QPushButton(tr("&Clear filter"), this);
    clear->setObjectName(u"emptyResultClear"_s);
    connect(clear, &QPushButton::clicked, this, &EmptyResult::clearRequested);
    m_lines->setHorizontalSpacing(scaled(*this, 16));
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addSpacing(scaled(*this, 8));
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addLayout(m_lines);
    middle->addStretch();
    column->addLayout(middle);
    column->addSpacing(scaled(*this, 8));
    column->addWidget(clear, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyResult::refresh()
{
    if (std::exchange(m_isCounting, true)) {
        m_isOutdated = true; // while an archive is indexed, that is often
        return;
    }
    std::vector<catalog::Evaluation::TableResult> tables;
    for (const catalog::CatalogEntry &entry : m_catalog.entries())
        if (entry.table)
            tables.push_back({.name = entry.name, .table = entry.table, .shown = entry.shown});
    const auto count = [tables, all = catalog::relaxationsOf(m_catalog.filter())] { return counted(all, tables); };
    onFinished(QtConcurrent::run(count), this,
               [this, filter = m_catalog.filter()](const Result<QList<catalog::Relaxation>> &counted) {
                   m_isCounting = false;
                   if (counted && filter == m_catalog.filter())
                       show(*counted);
                   if (std::exchange(m_isOutdated, false))
                       refresh();
               });
}

void EmptyResult::show(const QList<catalog::Relaxation> &counted)
{
    QStringList lines;
    for (const catalog::Relaxation &each : counted) //: %1 a criterion of the filter, such as "SIEMENS"
        lines << tr("Without %1: %Ln series", nullptr, int(each.series))
                     .arg(criterionWords(m_catalog.filter(), each.key));
    if (lines == std::exchange(m_shown, lines)) // a button may have the focus
        return;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button that was pressed
        delete item;
    }
    for (qsizetype i = 0; i < counted.size(); ++i) {
        const QString &key = counted[i].key;
        auto *words = new ElidedLabel(this);
        words->setText(lines[i]);
        words->setObjectName(u"without-"_s + key);
        auto *remove = new QPushButton(tr("Remove"), this);
        remove->setObjectName(u"remove-"_s + key);
        remove->setAccessibleName(tr("Remove %1 from the filter").arg(criterionWords(m_catalog.filter(), key)));
        connect(remove, &QPushButton::clicked, this,
                [this, key] { m_catalog.setFilter(catalog::withoutCriterion(m_catalog.filter(), key)); });
        const int line = int(i);
        m_lines->addWidget(words, line, 0);
        m_lines->addWidget(remove, line, 1);
    }
}

} // namespace tcia::desktop
