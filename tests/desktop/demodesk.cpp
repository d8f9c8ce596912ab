// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include "archive/server.h"

namespace tcia::tests {

namespace {
constexpr int timeoutMs = 60'000;
}

DemoDesk::DemoDesk()
{
    const auto port = m_server.start();
    if (!port)
        qFatal("The demonstration archive does not start");
    m_desk.start(archive::demonstrationUrl(*port, archive::DialectId::NbiaV4));
    if (!QTest::qWaitFor([this] { return m_desk.model().rowCount() >= 12; }, timeoutMs))
        qFatal("The collections do not come");
}

void DemoDesk::load(const QString &collection)
{
    if (!m_desk.open(m_desk.collection(collection)).isValid())
        qFatal("The collection does not come");
}

} // namespace tcia::tests
