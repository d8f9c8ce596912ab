// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

//! Tests are not the program that decodes images, which is started by the preview.
static void nameRenderProgram()
{
    QCoreApplication::instance()->setProperty("renderProgram", QStringLiteral(TCIA_BROWSER));
}
Q_COREAPP_STARTUP_FUNCTION(nameRenderProgram)
