/** Finds the settings with which a training fits into its devices' memory and takes the least time. */
package dev.gatun.train.fit;
