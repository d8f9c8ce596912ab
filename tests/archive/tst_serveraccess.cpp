// SPDX-License-Identifier: Apache-2.0
#include "archive/serveraccess.h"

#include <QDebug>
#include <QTest>
#include <QTextStream>

#include <concepts>

using namespace Qt::StringLiterals;
using namespace tcia::archive;

template <typename Stream, typename T>
concept Streamable = requires(Stream stream, const T &value)
{
    stream << value;
};

static_assert(Streamable<QDebug, QString>);
static_assert(!Streamable<QDebug, ServerAccess>, "a key must not get into a log with its server");
static_assert(!Streamable<QTextStream &, ServerAccess>);
static_assert(!Streamable<QDataStream &, ServerAccess>);
static_assert(!std::convertible_to<ServerAccess, QString> && !std::convertible_to<ServerAccess, QVariant>);

class TestServerAccess : public QObject
{
    Q_OBJECT

    static Server at(const QString &base, bool keyInClear = false)
    {
        return {.name = u"test"_s, .base = QUrl(base), .keyInClear = keyInClear};
    }

private Q_SLOTS:
    void exposedKey()
    {
        const QString far = u"http://archive.example.org/v4"_s;
        QVERIFY(ServerAccess(at(far), u"key"_s).isKeyExposed());
        QVERIFY(!ServerAccess(at(far)).isKeyExposed());
        QVERIFY(!ServerAccess(at(far, true), u"key"_s).isKeyExposed());
        QVERIFY(!ServerAccess(at(u"http://127.0.0.1/v4"_s), u"key"_s).isKeyExposed());
        QVERIFY(!ServerAccess(at(u"https://archive.example.org/v4"_s), u"key"_s).isKeyExposed());
    }

    void withoutExposedKey()
    {
        const Server far = at(u"http://archive.example.org/v4"_s), near = at(u"http://127.0.0.1/v4"_s);
        QVERIFY(ServerAccess(far, u"key"_s).withoutExposedKey() == ServerAccess(far));
        QVERIFY(ServerAccess(near, u"key"_s).withoutExposedKey() == ServerAccess(near, u"key"_s));
        QVERIFY(!(ServerAccess(near, u"key"_s) == ServerAccess(near)));
    }
};

QTEST_GUILESS_MAIN(TestServerAccess)
#include "tst_serveraccess.moc"
