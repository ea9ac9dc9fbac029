package dev.gatun.device.cuda;

import dev.gatun.bindings.cudnn.cudnn_h;
import dev.gatun.device.cuda.CudnnTensor.Form;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** Builds a graph of cuDNN's operations, in the order they are asked for. All is computed in fp32. */
final class CudnnGraph {

    private static final int FP32 = cudnn_h.CUDNN_DATA_FLOAT();
    /** In bytes, of every tensor's address. */
    private static final long ALIGNMENT = 16;
    /** Above what callers name their own tensors by. */
    private static final long FIRST_VIRTUAL_ID = 100;

    private final CudnnDescriptors descriptors;
    private final List<CudnnDescriptor> operations = new ArrayList<>();
    private long nextId = FIRST_VIRTUAL_ID;

    CudnnGraph(CudnnDescriptors descriptors) {
        this.descriptors = descriptors;
    }

    /** A tensor in the device's memory, known by {@code id} in variant packs. */
    CudnnTensor tensor(long id, int type, Form form) {
        return new CudnnTensor(described(id, type, form).finish(), form, type);
    }

    /** An fp32 number, read from the host's memory at each launch. */
    CudnnTensor scalar(long id) {
        Form form = Form.dense(1, 1, 1, 1);
        return new CudnnTensor(
                described(id, FP32, form).withBoolean(cudnn_h.CUDNN_ATTR_TENSOR_IS_BY_VALUE(), true).finish(),
                form,
                FP32);
    }

    /** A tensor between operations, which is in no memory. */
    CudnnTensor between(int type, Form form) {
        return new CudnnTensor(
                described(nextId++, type, form).withBoolean(cudnn_h.CUDNN_ATTR_TENSOR_IS_VIRTUAL(), true).finish(),
                form,
                type);
    }

    private CudnnDescriptor described(long id, int type, Form form) {
        return descriptors
                .create(cudnn_h.CUDNN_BACKEND_TENSOR_DESCRIPTOR())
                .withEnum(cudnn_h.CUDNN_ATTR_TENSOR_DATA_TYPE(), cudnn_h.CUDNN_TYPE_DATA_TYPE(), type)
                .withLongs(cudnn_h.CUDNN_ATTR_TENSOR_DIMENSIONS(), form.dims())
                .withLongs(cudnn_h.CUDNN_ATTR_TENSOR_STRIDES(), form.strides())
                .withLongs(cudnn_h.CUDNN_ATTR_TENSOR_UNIQUE_ID(), id)
                .withLongs(cudnn_h.CUDNN_ATTR_TENSOR_BYTE_ALIGNMENT(), ALIGNMENT);
    }

    /** {@code c} = {@code a b}, of the last two dimensions; a head of {@code b} serves several of {@code a}. */
    CudnnTensor matmul(CudnnTensor a, CudnnTensor b, CudnnTensor c) {
        CudnnDescriptor kind = descriptors
                .create(cudnn_h.CUDNN_BACKEND_MATMUL_DESCRIPTOR())
                .withEnum(cudnn_h.CUDNN_ATTR_MATMUL_COMP_TYPE(), cudnn_h.CUDNN_TYPE_DATA_TYPE(), FP32)
                .finish();
        add(descriptors
                .create(cudnn_h.CUDNN_BACKEND_OPERATION_MATMUL_DESCRIPTOR())
                .with(cudnn_h.CUDNN_ATTR_OPERATION_MATMUL_ADESC(), a.descriptor())
                .with(cudnn_h.CUDNN_ATTR_OPERATION_MATMUL_BDESC(), b.descriptor())
                .with(cudnn_h.CUDNN_ATTR_OPERATION_MATMUL_CDESC(), c.descriptor())
                .with(cudnn_h.CUDNN_ATTR_OPERATION_MATMUL_DESC(), kind));
        return c;
    }

    /** {@code y} = {@code x}, summed up or reduced by another operator to {@code y}'s dimensions. */
    CudnnTensor reduce(int operator, CudnnTensor x, CudnnTensor y) {
        CudnnDescriptor kind = descriptors
                .create(cudnn_h.CUDNN_BACKEND_REDUCTION_DESCRIPTOR())
                .withEnum(cudnn_h.CUDNN_ATTR_REDUCTION_COMP_TYPE(), cudnn_h.CUDNN_TYPE_DATA_TYPE(), FP32)
                .withEnum(
                        cudnn_h.CUDNN_ATTR_REDUCTION_OPERATOR(),
                        cudnn_h.CUDNN_TYPE_REDUCTION_OPERATOR_TYPE(),
                        operator)
                .finish();
        add(descriptors
                .create(cudnn_h.CUDNN_BACKEND_OPERATION_REDUCTION_DESCRIPTOR())
                .with(cudnn_h.CUDNN_ATTR_OPERATION_REDUCTION_DESC(), kind)
                .with(cudnn_h.CUDNN_ATTR_OPERATION_REDUCTION_XDESC(), x.descriptor())
                .with(cudnn_h.CUDNN_ATTR_OPERATION_REDUCTION_YDESC(), y.descriptor()));
        return y;
    }

    /** {@code y} = {@code x} in another form: nothing is moved, rows and columns are only read otherwise. */
    CudnnTensor reshape(CudnnTensor x, CudnnTensor y) {
        add(descriptors
                .create(cudnn_h.CUDNN_BACKEND_OPERATION_RESHAPE_DESCRIPTOR())
                .with(cudnn_h.CUDNN_ATTR_OPERATION_RESHAPE_XDESC(), x.descriptor())
                .with(cudnn_h.CUDNN_ATTR_OPERATION_RESHAPE_YDESC(), y.descriptor()));
        return y;
    }

    /** {@code y} = a function of {@code x}. */
    CudnnTensor map(int mode, CudnnTensor x, CudnnTensor y) {
        add(pointwise(kind(mode, FP32).finish(), x, y));
        return y;
    }

    /** {@code y} = a function of {@code x} and {@code b}, which is broadcast to it. */
    CudnnTensor map(int mode, CudnnTensor x, CudnnTensor b, CudnnTensor y) {
        add(pointwise(kind(mode, FP32).finish(), x, y)
                .with(cudnn_h.CUDNN_ATTR_OPERATION_POINTWISE_BDESC(), b.descriptor()));
        return y;
    }

    /** {@code scores} where the row is not before the column, elsewhere {@code masked}: what causal attention sees. */
    CudnnTensor causal(CudnnTensor scores, CudnnTensor masked) {
        CudnnTensor row = index(scores, 2);
        CudnnTensor column = index(scores, 3);
        CudnnTensor seen = between(cudnn_h.CUDNN_DATA_BOOLEAN(), scores.form());
        add(pointwise(kind(cudnn_h.CUDNN_POINTWISE_CMP_GE(), cudnn_h.CUDNN_DATA_BOOLEAN()).finish(), row, seen)
                .with(cudnn_h.CUDNN_ATTR_OPERATION_POINTWISE_BDESC(), column.descriptor()));
        CudnnTensor result = between(FP32, scores.form());
        add(pointwise(kind(cudnn_h.CUDNN_POINTWISE_BINARY_SELECT(), FP32).finish(), scores, result)
                .with(cudnn_h.CUDNN_ATTR_OPERATION_POINTWISE_BDESC(), masked.descriptor())
                .with(cudnn_h.CUDNN_ATTR_OPERATION_POINTWISE_TDESC(), seen.descriptor()));
        return result;
    }

    private CudnnTensor index(CudnnTensor x, long axis) {
        CudnnTensor index = between(cudnn_h.CUDNN_DATA_INT32(), x.form());
        add(pointwise(
                kind(cudnn_h.CUDNN_POINTWISE_GEN_INDEX(), FP32)
                        .withLongs(cudnn_h.CUDNN_ATTR_POINTWISE_AXIS(), axis)
                        .finish(),
                x,
                index));
        return index;
    }

    private CudnnDescriptor kind(int mode, int precision) {
        return descriptors
                .create(cudnn_h.CUDNN_BACKEND_POINTWISE_DESCRIPTOR())
                .withEnum(cudnn_h.CUDNN_ATTR_POINTWISE_MODE(), cudnn_h.CUDNN_TYPE_POINTWISE_MODE(), mode)
                .withEnum(cudnn_h.CUDNN_ATTR_POINTWISE_MATH_PREC(), cudnn_h.CUDNN_TYPE_DATA_TYPE(), precision);
    }

    private CudnnDescriptor pointwise(CudnnDescriptor kind, CudnnTensor x, CudnnTensor y) {
        return descriptors
                .create(cudnn_h.CUDNN_BACKEND_OPERATION_POINTWISE_DESCRIPTOR())
                .with(cudnn_h.CUDNN_ATTR_OPERATION_POINTWISE_PW_DESCRIPTOR(), kind)
                .with(cudnn_h.CUDNN_ATTR_OPERATION_POINTWISE_XDESC(), x.descriptor())
                .with(cudnn_h.CUDNN_ATTR_OPERATION_POINTWISE_YDESC(), y.descriptor())
                .withFloat(cudnn_h.CUDNN_ATTR_OPERATION_POINTWISE_ALPHA1(), 1.0f)
                .withFloat(cudnn_h.CUDNN_ATTR_OPERATION_POINTWISE_ALPHA2(), 1.0f);
    }

    private void add(CudnnDescriptor operation) {
        operations.add(operation.finish());
    }

    /** @param handle a {@code cudnnHandle_t} */
    CudnnDescriptor finish(MemorySegment handle) {
        return descriptors
                .create(cudnn_h.CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR())
                .with(cudnn_h.CUDNN_ATTR_OPERATIONGRAPH_OPS(), operations.toArray(CudnnDescriptor[]::new))
                .withAddresses(cudnn_h.CUDNN_ATTR_OPERATIONGRAPH_HANDLE(), cudnn_h.CUDNN_TYPE_HANDLE(), handle)
                .finish();
    }
}
