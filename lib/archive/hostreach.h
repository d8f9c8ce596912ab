// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

//! Who can reach a host. Pure functions: no name is looked up.
namespace tcia::archive {

//! From where a host can be reached, the widest first.
enum class Reach { World, PrivateNetwork, ThisMachine };

//! Of a host as QUrl::host() gives it: a name, or an address without brackets. A name is of the world unless it is
//! localhost or below it.
Reach reachOf(const QString &host);

} // namespace tcia::archive
