// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include "archive/server.h"

namespace tcia::tests {

namespace {
constexpr int timeoutMs = 60'000;
}

DemoDesk::DemoDesk()
{
    const auto port = server.start();
    if (!port)
        qFatal("The demonstration archive does not start");
    start(archive::demonstrationUrl(*port, archive::DialectId::NbiaV4));
    if (!QTest::qWaitFor([this] { return model().rowCount() >= 12; }, timeoutMs))
        qFatal("The collections do not come");
}

void DemoDesk::load(const QString &collection)
{
    if (!open(this->collection(collection)).isValid())
        qFatal("The collection does not come");
}

} // namespace tcia::tests
