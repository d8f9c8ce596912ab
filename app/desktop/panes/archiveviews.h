// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogmodel.h"
#include "models/serieslistmodel.h"
#include "session/serversession.h"
#include "session/settings.h"

namespace tcia::desktop {

class TickedView;

// The two views of the archive, with their columns as the user left them, over the session's selection. All
// must outlive the view.

//! Collections, patients, studies and series. Sets the model's sources of local status and selection.
TickedView *newArchiveTree(session::ServerSession &session, models::CatalogModel &tree, session::Settings &settings,
                           QWidget *parent);

//! One row a series. Sets the model's sources of local status and selection.
TickedView *newSeriesTable(session::ServerSession &session, models::SeriesListModel &list, session::Settings &settings,
                           QWidget *parent);

} // namespace tcia::desktop
