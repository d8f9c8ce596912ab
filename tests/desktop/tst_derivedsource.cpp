// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "demo/images/dicomfile.h"
#include "desktop/viewer/derivedsource.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;
using desktop::DerivedSource;

namespace {
constexpr int timeoutMs = 30'000;
}

//! Which images something of a segmentation lies on, as the decoding process answers.
class TestDerivedSource : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    dicom::Object m_object;
    QList<dicom::Object> m_images;
    std::unique_ptr<DerivedSource> m_source;

private Q_SLOTS:
    void initTestCase()
    {
        const demo::SeriesEntry *entry = nullptr;
        const auto &all = demo::content().series;
        for (const demo::SeriesEntry &one : all)
            if (one.record.modality == "SEG"_L1 &&
                (!entry || all.at(one.refersTo).images < all.at(entry->refersTo).images))
                entry = &one;
        QVERIFY(entry);
        m_object.path = m_folder.filePath(u"object.dcm"_s);
        QVERIFY(writeFile(m_object.path, demo::dicomFile(*entry, 0)));
        const demo::SeriesEntry &source = all.at(entry->refersTo);
        for (int image = 0; image < source.images; ++image) {
            m_images.append({m_folder.filePath(u"%1.dcm"_s.arg(image))});
            QVERIFY(writeFile(m_images.last().path, demo::dicomFile(source, image)));
        }
    }

    void init()
    {
        m_source = std::make_unique<DerivedSource>();
        QSignalSpy described(m_source.get(), &DerivedSource::described);
        m_source->read(m_object);
        QTRY_COMPARE_WITH_TIMEOUT(described.size(), 1, timeoutMs);
    }

    //! Answers to the first are not taken for those to the second.
    void searchesDoNotMix()
    {
        QSignalSpy located(m_source.get(), &DerivedSource::located);
        QSignalSpy drawn(m_source.get(), &DerivedSource::drawn);
        const QList<dicom::Object> reversed(m_images.crbegin(), m_images.crend());
        m_source->locate(reversed);
        m_source->locate(m_images);
        m_source->draw(m_images.first(), 0); // answered after both
        QTRY_VERIFY_WITH_TIMEOUT(drawn.size() == 1 && !located.isEmpty(), timeoutMs);
        QCOMPARE(located.size(), 1);
        const auto found = located.first().first().value<QList<qsizetype>>();
        QVERIFY(!found.isEmpty() && found.size() < m_images.size());
        QList<int> firsts; // structures, on each of those found
        for (qsizetype i = 0; i < m_images.size(); ++i) {
            m_source->draw(m_images.at(i), 0);
            QVERIFY(drawn.wait(timeoutMs));
            const auto overlay = drawn.last().first().value<dicom::SliceOverlay>();
            QCOMPARE(found.contains(i), !overlay.drawn.isEmpty());
            if (!overlay.drawn.isEmpty())
                firsts << overlay.drawn.first().structure;
        }
        QCOMPARE(m_source->initial(), found.at(firsts.indexOf(*std::ranges::min_element(firsts))));
    }

    //! Only the latest slice is drawn, whatever was asked for before.
    void latestSliceIsDrawn()
    {
        QSignalSpy located(m_source.get(), &DerivedSource::located);
        QSignalSpy drawn(m_source.get(), &DerivedSource::drawn);
        m_source->locate(m_images);
        QTRY_COMPARE_WITH_TIMEOUT(located.size(), 1, timeoutMs);
        const auto found = located.first().first().value<QList<qsizetype>>();
        QVERIFY(!found.isEmpty());
        for (const dicom::Object &image : m_images)
            m_source->draw(image, 0);
        m_source->draw(m_images.at(found.first()), 0);
        QTRY_COMPARE_WITH_TIMEOUT(drawn.size(), 1, timeoutMs);
        QVERIFY(!drawn.first().first().value<dicom::SliceOverlay>().drawn.isEmpty());
    }

    void missingObjectIsASentence()
    {
        QSignalSpy failed(m_source.get(), &DerivedSource::failed);
        m_source->read({m_folder.filePath(u"missing.dcm"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, timeoutMs);
        QCOMPARE(failed.first().first().value<Error>().detail, u"There is no such file."_s);
    }
};

QTEST_MAIN(TestDerivedSource)
#include "tst_derivedsource.moc"
