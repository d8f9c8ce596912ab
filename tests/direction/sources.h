// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tcia::direction {

//! A file of the project: its path from the root, and its text.
struct File
{
    QString path;
    QString text;
};

//! The files under these folders of `root` whose names match one of the patterns, read whole.
QList<File> readFiles(const QString &root, const QStringList &folders, const QStringList &patterns);

//! A line of C++ taken apart: the code with comments and the insides of literals blanked out, and the string literals.
struct Line
{
    QString code;
    QStringList literals;
};

//! Takes C++ apart line by line: comments vanish, literals are kept aside. Raw strings count for the line they begin
//! on.
QList<Line> linesOf(const QString &cpp);

//! A string literal, or several that follow each other and are one.
struct Literal
{
    qsizetype line = 0; //!< of its beginning, from 1
    QString text;       //!< between the quotes, as spelled
    QString before;     //!< the code of its statement up to it, other literals as ""
};

//! The string literals of C++, without those of #include.
QList<Literal> literalsOf(const QString &cpp);

} // namespace tcia::direction
