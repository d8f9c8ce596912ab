// SPDX-License-Identifier: Apache-2.0
#include "session/judgedcopy.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

constexpr std::array names {"adopted"_L1, "present"_L1, "short"_L1,
                            "changed"_L1, "unknown"_L1, "unusable"_L1}; // indexed by CopyState
static_assert(names.size() == size_t(CopyState::Unusable) + 1);

CopyState stateOf(const verify::Verdict &verdict, bool isAnswered)
{
    using Kind = verify::Verdict::Kind;
    if (!isAnswered || verdict.kind == Kind::Unknown)
        return CopyState::Unknown;
    if (verdict.kind == Kind::Whole)
        return CopyState::Adopted;
    return verdict.kind == Kind::Short ? CopyState::Short : CopyState::Changed;
}

} // namespace

QString nameOf(CopyState state) { return names[size_t(state)]; }

JudgedCopy unaskedCopy(const FoundCopy &copy)
{
    if (copy.isRecorded)
        return {.copy = copy, .state = CopyState::Present};
    return {.copy = copy,
            .state = copy.obstacle.isEmpty() ? CopyState::Unknown : CopyState::Unusable,
            .reason = copy.obstacle};
}

JudgedCopy comparedCopy(const FoundCopy &copy, const Result<Series> &answer, const Listing &listing,
                        const QString &base)
{
    const verify::Verdict verdict = judged(copy, answer, listing, base);
    JudgedCopy out {.copy = copy,
                    .series = answer.value_or(Series()),
                    .state = stateOf(verdict, answer.has_value()),
                    .expected = answer ? answer->imageCount.value_or(verdict.expected) : 0,
                    .reason = verdict.reason};
    if (out.state == CopyState::Adopted && copy.hasSums) {
        out.record = recordOf(copy, out.series, listing.value_or(archive::FetchPlan()), base);
    } else if (out.state == CopyState::Adopted) {
        out.state = CopyState::Unknown;
        out.isToRead = true;
    }
    return out;
}

} // namespace tcia::session
