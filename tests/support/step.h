// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

//! Runs a step of a test and ends the test if the step failed. QVERIFY and similar macros return only from the
//! function they are in, so that a test would continue without what a failed helper was to prepare.
#define TCIA_STEP(...)                                                                                                 \
    do {                                                                                                               \
        __VA_ARGS__;                                                                                                   \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    } while (false)
