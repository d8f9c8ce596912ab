// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "parquet/footer.h"
#include "parquet/formatnames.h"

#include <QList>
#include <QString>

namespace tcia::parquet {

//! A column of a file.
struct Column
{
    //! As which its values are delivered.
    enum class Kind {
        Text,    //!< any bytes, UTF-8 as a rule
        Integer, //!< of 32 or 64 bits
        Real,    //!< of 32 or 64 bits
        Boolean, //!< as the integers 0 and 1
    };

    QString name;            //!< that of a nested column has dots: "sources.list.element.url"
    Kind kind = Kind::Text;  //!< without meaning if it is refused
    bool isOptional = false; //!< its values may be null
    QString refusal {};      //!< why it cannot be read, as an error's detail; empty if it can
    PhysicalType type = {};  //!< how it is stored
};

//! The columns of a schema, in the order of the chunks of each row group. Those that cannot be read are among them.
Result<QList<Column>> columnsOf(const QList<SchemaElement> &schema);

} // namespace tcia::parquet
