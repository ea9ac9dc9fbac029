package dev.gatun.device.cpu;

import dev.gatun.graph.Part;
import dev.gatun.graph.TensorType;

/**
 * A member's stretch of a whole tensor, without what reaches beyond it.
 *
 * @param inWhole where it begins in the whole
 * @param inPart where it begins in the member's own tensor: at its beginning, or there too if that is like the whole
 */
record Stretch(long inWhole, long inPart, long length) {

    static Stretch of(TensorType part, TensorType whole, int member, int members) {
        boolean inPlace = part.shape().equals(whole.shape());
        long elements = whole.shape().elements();
        long even = inPlace ? Part.shardLength(elements, members) : part.shape().elements();
        long start = Math.min(elements, member * even);
        return new Stretch(start, inPlace ? start : 0, Math.min(elements - start, even));
    }

    /** The same in units of which an element has that many. */
    Stretch times(int units) {
        return new Stretch(inWhole * units, inPart * units, length * units);
    }
}
