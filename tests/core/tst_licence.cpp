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
        row("TCIA No Commercial Limited Access", "TCIA No Commercial Limited Access", LicenceUse::Unknown);
        row("", "", LicenceUse::Unknown);
    }
    void names()
    {
        QFETCH(QString, name);
        QTEST(licenceName(name), "shown");
        QTEST(licenceUse(name), "use");
    }
};

QTEST_GUILESS_MAIN(TestLicence)
#include "tst_licence.moc"
