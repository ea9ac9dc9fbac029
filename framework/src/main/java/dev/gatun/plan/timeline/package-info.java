/** When ranks do what, predicted or measured: idle time, and pictures as text, as SVG and for Perfetto. */
package dev.gatun.plan.timeline;
