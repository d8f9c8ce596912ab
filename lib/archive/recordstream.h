// SPDX-License-Identifier: Apache-2.0
#pragma once

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

//! Reads the rows of one answer while it arrives: a JSON list of objects, fed in pieces of any size. It holds what it cannot read
//! yet, which is mostly less than a row. Tolerant and strict as told in decode.h, and the same however the answer is cut; but
//! rows that were given are to be believed only once finish() gave the last of them.
template <typename Record>
class RecordStream
{
public:
    //! `subject` names the request in an error.
    explicit RecordStream(QString subject);
    ~RecordStream();
    Q_DISABLE_COPY_MOVE(RecordStream)

    //! The rows that have become whole. After an error there is no more to come.
    Result<QList<Record>> feed(QByteArrayView bytes);

    //! The rows that were left, or what is wrong with the answer.
    Result<QList<Record>> finish();

    //! What was given so far.
    const RowCount &count() const { return m_count; }

private:
    enum class Kind { Unknown, List, Other };

    bool begin(QByteArrayView &piece);

    void take(QByteArrayView piece, QList<Record> &rows);
    void readWhole(QList<Record> &rows);
    void readRest(QList<Record> &rows);
    bool readOneByOne(qsizetype end, QList<Record> &rows);
    bool readOne(QByteArray list, QList<Record> &rows);
    RowsRead read(QByteArray &text, qsizetype size, QList<Record> &rows);
    RowsRead readUpTo(qsizetype comma, QList<Record> &rows);
    void keepFrom(qsizetype position);
    Result<QList<Record>> given(QList<Record> rows) const;
    void refuse(const QString &detail, QByteArrayView words = {});

    const QString m_subject;
    const std::unique_ptr<RowReader<Record>> m_reader;
    Kind m_kind = Kind::Unknown;
    QByteArray m_text;          //!< of a list: `[` and what was not read yet
    qsizetype m_markSeen = 0;   //!< bytes of a byte order mark that came first
    qsizetype m_nextTrySize = 0; //!< what m_text must have grown to before it is worth another try
    bool m_afterComma = false;  //!< another row must follow
    RowCount m_count;
    std::optional<Error> m_error;
};

} // namespace tcia::archive
