// SPDX-License-Identifier: Apache-2.0
#include "stages/stagerow.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::stages {

namespace {

constexpr std::array states {"waiting"_L1, "done"_L1, "failed"_L1, "cancelled"_L1}; // indexed by StageState

} // namespace

QByteArray partKey(const SeriesFile &part)
{
    return QCryptographicHash::hash((part.path + u'\n' + part.state).toUtf8(), QCryptographicHash::Md5);
}

bool hasStopped(StageState state) { return state == StageState::Failed || state == StageState::Cancelled; }
QString nameOf(StageState state) { return states[size_t(state)]; }

StageState stageStateNamed(const QString &name)
{
    const auto known = std::ranges::find_if(states, [&name](QLatin1StringView one) { return name == one; });
    return known == states.end() ? StageState::Waiting : StageState(known - states.begin());
}

} // namespace tcia::stages
