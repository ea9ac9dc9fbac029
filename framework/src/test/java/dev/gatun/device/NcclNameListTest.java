package dev.gatun.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of NCCL's documentation of NCCL_SOCKET_IFNAME and NCCL_IB_HCA, and their edges. */
class NcclNameListTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "eth eth1 true", "eth ens1 false", "=eth0 eth0 true", "=eth0 eth01 false", "=eth0,eth1 eth1 true",
        "^docker docker0 false", "^docker eth0 true", "^=docker0 docker01 true", "^=docker0 docker0 false",
        "'' eth0 true", "^ eth0 false", ", eth0 true"
    })
    void interfaces(String list, String name, boolean allowed) {
        assertThat(NcclNameList.of(list).allows(name)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "mlx5 mlx5_3 2 true", "mlx5_1 mlx5_11 1 true", "=mlx5_0:1,mlx5_1:1 mlx5_1 1 true",
        "=mlx5_0:1,mlx5_1:1 mlx5_1 2 false", "=mlx5_0::0:0 mlx5_0 2 true", "=mlx5_0:1:0:0 mlx5_0 2 false",
        "^=mlx5_1,mlx5_4 mlx5_4 1 false", "^=mlx5_1,mlx5_4 mlx5_0 1 true", "mlx5_0:x mlx5_0 1 false"
    })
    void ports(String list, String device, int port, boolean allowed) {
        assertThat(NcclNameList.of(list).allows(device, port)).isEqualTo(allowed);
    }
}
