// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

namespace tcia::session {

class Settings;

//! The filter of a server's catalogue, restored when the server is opened again and stored when it changes. A filter of
//! more than mostCharacters of text (a long list of IDs) is not stored. Lives on the GUI's thread.
class StoredFilter : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostCharacters = 20'000;

    //! Both must outlive it. Restores the filter; see restoreError().
    StoredFilter(catalog::Catalog &catalog, Settings &settings, QObject *parent = nullptr);

    //! Why the stored filter could not be restored; unset if it was, or there is none.
    const std::optional<Error> &restoreError() const { return m_restoreError; }

private:
    void restore();
    void store() const;

    catalog::Catalog &m_catalog;
    Settings &m_settings;
    std::optional<Error> m_restoreError;
};

} // namespace tcia::session
