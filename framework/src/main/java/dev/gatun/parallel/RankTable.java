package dev.gatun.parallel;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Every rank's number in each group that it is in, under the names that users of the SageMaker model parallel library
 * know. A rank's number in a group is its place in the group's order: the stage first, then data, then tensor.
 *
 * @param rows one a rank, in the ranks' order
 */
public record RankTable(List<Row> rows) {

    /**
     * One rank.
     *
     * @param node the machine
     * @param localRank its place on the machine
     * @param pp its stage
     * @param tp which part of its stage's split layers it holds
     * @param dp its place among all on its stage
     * @param rdp its place among those who hold the same part of the same stage
     * @param mp its place among those who hold one model
     * @param groups the ranks of each of these groups
     */
    public record Row(int rank, int node, int localRank, int pp, int tp, int dp, int rdp, int mp, Groups groups) {}

    /**
     * The ranks of the groups that one rank is in, each in the group's order.
     *
     * @param pp all stages of one part of one replica
     * @param tp those who split the same layers
     * @param dp all on the same stage: over them, parameters that tensor parallelism does not split are averaged
     * @param rdp those who hold the same part of the same stage: over them, parameters that it does split are averaged
     * @param mp those who hold one model
     */
    public record Groups(List<Integer> pp, List<Integer> tp, List<Integer> dp, List<Integer> rdp, List<Integer> mp) {}

    public RankTable {
        rows = List.copyOf(rows);
    }

    /**
     * @param ranksPerNode how many ranks a machine has, numbered in a row; the last machine may have fewer
     * @throws IllegalArgumentException if that is less than 1
     */
    public static RankTable of(Mesh mesh, int ranksPerNode) {
        if (ranksPerNode < 1) {
            throw new IllegalArgumentException("a node has at least 1 rank, not " + ranksPerNode);
        }
        return new RankTable(IntStream.range(0, mesh.size()).mapToObj(rank -> row(mesh, rank, ranksPerNode)).toList());
    }

    private static Row row(Mesh mesh, int rank, int ranksPerNode) {
        Groups groups = new Groups(
                mesh.ranks(mesh.pipeline(), rank),
                mesh.ranks(mesh.tensor(), rank),
                mesh.ranks(mesh.stage(), rank),
                mesh.ranks(mesh.data(), rank),
                mesh.ranks(mesh.model(false), rank));
        return new Row(
                rank,
                rank / ranksPerNode,
                rank % ranksPerNode,
                groups.pp.indexOf(rank),
                groups.tp.indexOf(rank),
                groups.dp.indexOf(rank),
                groups.rdp.indexOf(rank),
                groups.mp.indexOf(rank),
                groups);
    }
}
