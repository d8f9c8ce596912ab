// SPDX-License-Identifier: Apache-2.0
#include "transfer/relisting.h"

#include "core/reason.h"

#include <utility>

namespace tcia::transfer {

bool Relisting::begin(const archive::FetchPlan &plan, const Error &error)
{
    if (error.kind != Error::Kind::NotFound || !plan.resumable)
        return false;
    return !std::exchange(m_hasBegun, true);
}

Error Relisting::explained(Error error) const
{
    if (m_hasBegun && error.kind == Error::Kind::NotFound && error.consequence.isEmpty())
        error.consequence = english<QT_TRANSLATE_NOOP(
            "Reasons",
            "The server was asked for the list of images once more, and still names one that it does not have. Only its operators can mend that.")>();
    return error;
}

} // namespace tcia::transfer
