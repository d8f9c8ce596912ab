// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/indexer.h"
#include "cli/commands/commands.h"

#include <QJsonObject>

namespace tcia::cli {

//! Progress of an index run on standard error: a redrawn line, lines, or one JSON object per line. Failures are
//! reported in every style.
class IndexReport
{
public:
    explicit IndexReport(Session &session);
    ~IndexReport();
    Q_DISABLE_COPY_MOVE(IndexReport)

    void follow(catalog::Catalog &catalog, catalog::Indexer &indexer);
    void finished(Exit exit);

private:
    void indexed(const QString &collection, qint64 series);
    void retrying(const QString &collection, const Error &error, qint64 delayMs);
    void failed(const QString &collection, const Error &error);
    void write(const QString &event, QJsonObject object);
    QJsonObject totals() const;
    QString line() const;

    Session &m_session;
    const ProgressStyle m_style;
    catalog::IndexProgress m_progress;
};

} // namespace tcia::cli
