// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/random.h"

#include <algorithm>
#include <cmath>

//! Building blocks of the phantoms.
namespace tcia::demo {

//! A point in the body: x to the patient's left and y to the back, in half fields of view from the centre; z from head
//! to foot, 0 … 1.
struct BodyPoint
{
    double x = 0;
    double y = 0;
    double z = 0;
};

//! The square of a value.
inline double square(double value) { return value * value; }

//! Below 1 inside an ellipse, 1 on its edge; grows with the squared distance.
inline double ellipse(BodyPoint p, double x, double y, double radiusX, double radiusY)
{
    return square((p.x - x) / radiusX) + square((p.y - y) / radiusY);
}

//! The same for a body outline, which is squarer than an ellipse.
inline double outline(BodyPoint p, double radiusX, double radiusY)
{
    const double x = std::abs(p.x / radiusX);
    const double y = std::abs(p.y / radiusY);
    return x * x * std::sqrt(x) + y * y * std::sqrt(y); // to the power of 2.5, but fast
}

//! The same for an ellipse turned by `angle`.
inline double turned(BodyPoint p, double x, double y, double radiusX, double radiusY, double angle)
{
    const double dx = p.x - x;
    const double dy = p.y - y;
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    return square((dx * c + dy * s) / radiusX) + square((dy * c - dx * s) / radiusY);
}

//! 0 before `from`, 1 after `to`, smooth between.
inline double rise(double value, double from, double to)
{
    const double t = std::clamp((value - from) / (to - from), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

//! The fractional part.
inline double fraction(double value) { return value - std::floor(value); }

//! A swelling along z: 1 in the middle, 0 at the ends, round like a ball.
inline double bulge(double z, double from, double to)
{
    const double t = (2 * z - from - to) / (to - from);
    return t * t < 1 ? std::sqrt(1 - t * t) : 0;
}

//! Noise that depends only on the position: about -1 … 1, bell-shaped.
inline double grain(quint64 seed, quint64 index)
{
    const quint64 bits = Random::mixed(seed ^ (index * 0x9E3779B97F4A7C15ULL));
    const auto part = [bits](unsigned shift) { return static_cast<double>((bits >> shift) & 0xFFFFU) / 32767.5 - 1; };
    return (part(0) + part(16) + part(32)) / 1.7;
}

//! Smooth noise, 0 … 1, with detail of size 1.
double cloud(quint64 seed, double x, double y);

//! The sum of several sizes of it.
double clouds(quint64 seed, double x, double y);

} // namespace tcia::demo
