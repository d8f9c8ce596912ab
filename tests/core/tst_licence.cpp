// SPDX-License-Identifier: Apache-2.0
#include "core/licence.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

class TestLicence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<LicenceUse>("use");
        const auto row = [](const char *name, const char *shown, LicenceUse use) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(shown) << use;
        };
        row("Creative Commons Attribution 4.0 International License", "CC BY 4.0", LicenceUse::Free);
        row("Creative Commons Attribution 3.0 Unported License", "CC BY 3.0", LicenceUse::Free);
        row("Creative Commons Attribution-NonCommercial 3.0 Unported License", "CC BY-NC 3.0",
            LicenceUse::NonCommercial);
        row("Creative Commons Attribution-NonCommercial 4.0 International License", "CC BY-NC 4.0",
            LicenceUse::NonCommercial);
        row("CC BY-NC-SA 4.0", "CC BY-NC-SA 4.0", LicenceUse::NonCommercial);
        row("CC BY 4.0", "CC BY 4.0", LicenceUse::Free);
        row("TCIA No Commercial Limited Access", "TCIA No Commercial Limited Access", LicenceUse::NonCommercial);
        row("Non-commercial use only", "Non-commercial use only", LicenceUse::NonCommercial);
        row("Own terms, commercial use with a contract", "Own terms, commercial use with a contract",
            LicenceUse::Unknown);
        row("", "", LicenceUse::Unknown);
    }
    void names()
    {
        QFETCH(QString, name);
        QTEST(licenceName(name), "shown");
        QTEST(licenceUse(name), "use");
    }

    //! Names such as "TCIA Restricted" say less than the address.
    void addresses()
    {
        const QString nc = u"https://creativecommons.org/licenses/by-nc-nd/4.0/"_s,
                      by = u"http://creativecommons.org/licenses/by/3.0"_s;
        QCOMPARE(licenceUse(u"TCIA Restricted"_s, nc), LicenceUse::NonCommercial);
        QCOMPARE(licenceUse(u"CC BY 4.0"_s, nc), LicenceUse::NonCommercial);
        QCOMPARE(licenceUse(u"TCIA Restricted"_s, by), LicenceUse::Unknown);
        QCOMPARE(licenceUse(u"CC BY-NC 3.0"_s, by), LicenceUse::NonCommercial);
        QCOMPARE(licenceUse({}, by), LicenceUse::Free);
        QCOMPARE(licenceUse({}, u"https://a.example/terms"_s), LicenceUse::Unknown);
    }

    void obligations()
    {
        QCOMPARE(licenceObligations(u"CC BY 4.0"_s).size(), 1);
        QCOMPARE(licenceObligations(u"CC BY-NC-SA 4.0"_s).size(), 3);
        QVERIFY(licenceObligations(u"Creative Commons Attribution-NonCommercial 3.0 Unported License"_s)
                    .contains(u"Do not use the data commercially."_s));
        QVERIFY(licenceObligations(u"CC BY-NC-ND 4.0"_s).last().contains(u"changed"_s));
        QVERIFY(licenceObligations(u"TCIA No Commercial Limited Access"_s)
                    .contains(u"Do not use the data commercially."_s));
        QVERIFY(licenceObligations(u"Own terms"_s).first().contains(u"Read"_s));
        QVERIFY(licenceObligations(QString()).first().contains(u"no licence"_s));
    }
};

QTEST_GUILESS_MAIN(TestLicence)
#include "tst_licence.moc"
