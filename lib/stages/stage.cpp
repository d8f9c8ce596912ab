// SPDX-License-Identifier: Apache-2.0
#include "stages/stage.h"

#include "core/reason.h"

namespace tcia::stages {

std::unique_ptr<Stage> makeStage(const StageSpec &spec, const StageContext &context)
{
    return spec.kind == StageSpec::Kind::Send ? makeSendStage(spec, context) : makeProgramStage(spec, context);
}

Error stopped(const QString &path)
{
    return {.kind = Error::Kind::Cancelled,
            .detail = english<QT_TRANSLATE_NOOP("Reasons", "It was stopped.")>(),
            .context = {.path = path}};
}

} // namespace tcia::stages
