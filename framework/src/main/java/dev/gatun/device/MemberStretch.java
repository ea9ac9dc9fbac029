package dev.gatun.device;

import dev.gatun.graph.Part;
import dev.gatun.graph.TensorType;

/**
 * What a member of a group has of a whole tensor in a collective, without what reaches beyond it; in elements.
 *
 * @param inWhole where it begins in the whole
 * @param inPart where it begins in the member's own tensor: at its beginning, or there too if that is like the whole
 */
public record MemberStretch(long inWhole, long inPart, long length) {

    /** Of the member of that index among so many, whose own tensor is of the type {@code part}. */
    public static MemberStretch of(TensorType part, TensorType whole, int member, int members) {
        boolean inPlace = part.shape().equals(whole.shape());
        long elements = whole.shape().elements();
        long even = inPlace ? Part.shardLength(elements, members) : part.shape().elements();
        long start = Math.min(elements, member * even);
        return new MemberStretch(start, inPlace ? start : 0, Math.min(elements - start, even));
    }

    /** The same in units of which an element has that many. */
    public MemberStretch times(int units) {
        return new MemberStretch(inWhole * units, inPart * units, length * units);
    }
}
