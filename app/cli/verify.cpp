// SPDX-License-Identifier: Apache-2.0
#include "transfer/verify.h"

#include "cli/commands.h"
#include "cli/session.h"
#include "cli/tr.h"
#include "core/text.h"
#include "dicom/inspect.h"

#include <QDir>
#include <QHash>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using transfer::Verdict;
using transfer::Verification;

QString wordFor(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Whole: return u"whole"_s;
    case Verdict::Kind::Short: return u"short"_s;
    case Verdict::Kind::Damaged: return u"damaged"_s;
    case Verdict::Kind::Unknown: return u"unknown"_s;
    }
    return {};
}

//! Opens the files of series whose bytes are right: right bytes of the wrong thing are no use either.
Result<void> openAsDicom(const QString &root, Verification &verification, const std::atomic_bool &cancelled)
{
    const auto recorded = transfer::readRecords(root);
    if (!recorded)
        return failure(recorded.error());
    QHash<QString, transfer::Record> records;
    for (const transfer::Record &record : recorded->records)
        records.insert(record.series.seriesUid, record);
    for (Verdict &verdict : verification.verdicts) {
        if (verdict.kind != Verdict::Kind::Whole)
            continue;
        for (const transfer::UnpackedFile &file : records.value(verdict.seriesUid).files) {
            if (cancelled)
                return failure(Error::Kind::Cancelled, u"It was stopped."_s, root);
            const QString path = root + u'/' + verdict.folder + u'/' + file.name;
            if (const auto checked = dicom::checkSeries(path, verdict.seriesUid); !checked) {
                verdict.kind = Verdict::Kind::Damaged;
                verdict.reason = Tr::tr("%1: %2").arg(file.name, checked.error().detail);
                break;
            }
        }
    }
    return {};
}

Table tableOf(const Verification &verification)
{
    Table table{
        .title = Tr::tr("Verified series"),
        .columns = {column("SeriesInstanceUID"_L1, Tr::tr("Series UID")), column("Verdict"_L1, Tr::tr("Verdict")),
                    column("Files"_L1, Tr::tr("Files"), Column::Kind::Number),
                    column("Expected"_L1, Tr::tr("Expected"), Column::Kind::Number),
                    column("Folder"_L1, Tr::tr("Folder"), Column::Kind::Path), column("Reason"_L1, Tr::tr("Reason"))},
        .rows = {}};
    for (const Verdict &one : verification.verdicts)
        table.rows << QVariantList{one.seriesUid,           wordFor(one.kind), qlonglong(one.files),
                                   qlonglong(one.expected), one.folder,        one.reason};
    return table;
}

//! Says how many are whole, and of the others which and why.
Exit judged(Session &session, const Verification &verification)
{
    qint64 whole = 0;
    for (const Verdict &one : verification.verdicts) {
        whole += one.kind == Verdict::Kind::Whole;
        if (one.kind != Verdict::Kind::Whole)
            session.note(Tr::tr("%1 is %2: %3").arg(text::plain(one.seriesUid.isEmpty() ? one.folder : one.seriesUid),
                                                  wordFor(one.kind), text::plain(one.reason)));
    }
    if (verification.unreadable > 0)
        session.note(
            Tr::tr("%1 lines of the record cannot be read; their series are not known.").arg(verification.unreadable));
    if (!session.options().quiet)
        session.note(Tr::tr("%1 of %2 series are whole.").arg(whole).arg(verification.verdicts.size()));
    const bool all = whole == verification.verdicts.size() && verification.unreadable == 0;
    return all ? Exit::Done : Exit::Undone;
}

} // namespace

Exit verify(Session &session)
{
    const QString root = QDir(session.options().directory).absolutePath();
    const bool asDicom = !session.options().noDicom;
    const std::atomic_bool &cancelled = session.interrupt().flag();
    auto verified = session.await(QtConcurrent::run([root, asDicom, &cancelled]() -> Result<Verification> {
        auto verification = transfer::verifyFolder(root, cancelled);
        if (verification && asDicom)
            if (const auto opened = openAsDicom(root, *verification, cancelled); !opened)
                return failure(opened.error());
        return verification;
    }));
    if (!verified) // a folder without a record is no misuse: it was not verified
        return qMin(session.fail(verified.error()),
                    verified.error().kind == Error::Kind::Cancelled ? Exit::Interrupted : Exit::Undone);
    const Exit put = session.put(tableOf(*verified));
    const Exit exit = judged(session, *verified);
    return exit == Exit::Done ? put : exit;
}

} // namespace tcia::cli
