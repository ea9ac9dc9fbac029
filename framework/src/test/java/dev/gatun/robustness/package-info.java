/** What shows that Gatun stands damage, mistakes and long runs; docs/robustness.md is its page. */
package dev.gatun.robustness;
