package dev.gatun.device.cuda;

/**
 * A tensor of a cuDNN graph.
 *
 * @param type such as {@code CUDNN_DATA_BFLOAT16}
 */
record CudnnTensor(CudnnDescriptor descriptor, Form form, int type) {

    /**
     * What is where.
     *
     * @param dims batch, heads, rows, columns
     * @param strides of each, in elements
     */
    record Form(long[] dims, long[] strides) {

        /** Row-major and dense. */
        static Form dense(long batch, long heads, long rows, long columns) {
            return new Form(
                    new long[] {batch, heads, rows, columns},
                    new long[] {heads * rows * columns, rows * columns, columns, 1});
        }

        /** The same memory with rows and columns in each other's place. */
        Form transposed() {
            return new Form(swapped(dims), swapped(strides));
        }

        private static long[] swapped(long[] values) {
            return new long[] {values[0], values[1], values[3], values[2]};
        }
    }
}
