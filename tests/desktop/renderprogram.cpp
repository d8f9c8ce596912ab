// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

//! Names the helper program that decodes images for the preview, because tests are not that program.
static void nameRenderProgram()
{
    QCoreApplication::instance()->setProperty("renderProgram", QStringLiteral(TCIA_BROWSER));
}
Q_COREAPP_STARTUP_FUNCTION(nameRenderProgram)
