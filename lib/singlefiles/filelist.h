// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>

#include <optional>

namespace tcia::singlefiles {

//! A file that was fetched, as the list beside the folder has it.
struct StoredFile
{
    QString address; //!< as a table named it
    QString name;    //!< in the folder
    qint64 bytes = 0;
    QByteArray sha256 {}, md5 {}; //!< hexadecimal
    QString proof {};             //!< the sum that the server named and that was compared, else "size"
    QDateTime fetched {};         //!< UTC
};

//! What was fetched from which address. A name belongs to the file that got it last: the earlier one was moved away. A
//! value.
class FileList
{
public:
    void add(const StoredFile &file); //!< replaces what has its address, and what has its name
    std::optional<StoredFile> find(const QString &address) const;

private:
    QHash<QString, StoredFile> m_files; //!< by address
    QHash<QString, QString> m_owners;   //!< addresses by name, as DistinctNames compares it
};

} // namespace tcia::singlefiles
