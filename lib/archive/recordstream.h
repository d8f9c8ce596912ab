// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/answerstart.h"
#include "archive/rowcount.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

namespace tcia::archive {

struct RowsRead;
template <typename Record>
class RowReader;

//! Decodes a JSON array of objects incrementally, from pieces of any size; buffers incomplete rows only. Rows that are
//! not objects are dropped and counted (Unusable::empty). Applies the rules of decode.h, independent of how the answer
//! is split. Rows already returned are valid only once finish() has succeeded.
template <typename Record>
class RecordStream
{
public:
    //! `url` names the request in an error.
    explicit RecordStream(QString url);
    ~RecordStream();
    Q_DISABLE_COPY_MOVE(RecordStream)

    //! The rows completed so far. After an error there are no more.
    Result<QList<Record>> feed(QByteArrayView bytes);

    //! The remaining rows, or the error in the answer.
    Result<QList<Record>> finish();

    //! Counts of the rows returned so far.
    const RowCount &count() const { return m_count; }

private:
    using Kind = AnswerStart::Kind;

    void take(QByteArrayView piece, QList<Record> &rows);
    void readWhole(QList<Record> &rows);
    void readRest(QList<Record> &rows);
    bool readOneByOne(qsizetype end, QList<Record> &rows);
    bool readOne(QByteArray list, QList<Record> &rows);
    RowsRead read(QByteArray &text, qsizetype size, QList<Record> &rows);
    RowsRead readUpTo(qsizetype comma, QList<Record> &rows);
    void keepFrom(qsizetype position);
    Result<QList<Record>> given(QList<Record> rows) const;
    void refuse(const QString &detail, QByteArrayView words = {}, qint64 row = 0);
    qint64 rowNumber() const { return m_count.rows + m_count.unusable.empty + 1; } //!< of the next, from 1

    const QString m_url;
    const std::unique_ptr<RowReader<Record>> m_reader;
    AnswerStart m_start;
    QByteArray m_text;           //!< of a list: `[` and the unread rest
    qsizetype m_nextTrySize = 0; //!< size of m_text at which parsing is tried again
    bool m_afterComma = false;   //!< a row must follow
    bool m_anyObject = false;    //!< one of the rows was an object
    RowCount m_count;
    std::optional<Error> m_error;
};

} // namespace tcia::archive
