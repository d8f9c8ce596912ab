// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/licence.h"
#include "core/records.h"
#include "session/peek.h"

namespace tcia::desktop {

//! The name of a series for people: its description, else its protocol; "(no description)" without either.
QString titleOf(const Series &series);

//! "CT of the chest, 47 slices of 5 mm, on a Siemens Biograph 40, 9 April 2010." Unknown parts are left out.
//! `thickness`: of a slice, in mm, as its header says; 0: unknown.
QString sentenceOf(const Series &series, double thickness = 0);

//! "Lung_Dx-A0016 · F, 63 years"; the parts that are known.
QString patientWords(const Series &series);

QString imagesWords(int images); //!< "47 images"

//! "3 of 288 images, 0.4 MB": what a look at the first images will take, as far as it is known.
QString peekWords(const Series &series);
//! The same of what was fetched.
QString peekWords(const Series &series, const session::Peeked &images);

QString licenceUseWords(LicenceUse use); //!< "free to use, cite it"; "terms of its own" for Unknown

} // namespace tcia::desktop
