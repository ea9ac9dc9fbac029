package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gatun.device.Peers;
import dev.gatun.graph.Group;
import dev.gatun.parallel.RankTable.Groups;
import dev.gatun.parallel.RankTable.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankTableTest {

    private static final List<Function<Groups, List<Integer>>> GROUPS =
            List.of(Groups::pp, Groups::tp, Groups::dp, Groups::rdp, Groups::mp);

    /** Columns: rank, node, local rank, pp, tp, dp, rdp, mp. */
    private static List<List<Integer>> numbers(RankTable table) {
        return table.rows().stream()
                .map(row -> List.of(
                        row.rank(), row.node(), row.localRank(), row.pp(), row.tp(), row.dp(), row.rdp(), row.mp()))
                .toList();
    }

    @Test
    void eightRanksByDataPipelineTensor() {
        RankTable table = RankTable.of(new Mesh(2, 2, 2, 1, Placement.of("DPT")), 4);
        assertThat(numbers(table)).containsExactly(
                List.of(0, 0, 0, 0, 0, 0, 0, 0),
                List.of(1, 0, 1, 0, 1, 1, 0, 1),
                List.of(2, 0, 2, 1, 0, 0, 0, 2),
                List.of(3, 0, 3, 1, 1, 1, 0, 3),
                List.of(4, 1, 0, 0, 0, 2, 1, 0),
                List.of(5, 1, 1, 0, 1, 3, 1, 1),
                List.of(6, 1, 2, 1, 0, 2, 1, 2),
                List.of(7, 1, 3, 1, 1, 3, 1, 3));
        assertThat(table.rows().get(5).groups()).isEqualTo(new Groups(
                List.of(5, 7), List.of(4, 5), List.of(0, 1, 4, 5), List.of(1, 5), List.of(4, 5, 6, 7)));
    }

    @Test
    void eightRanksByPipelineTensorData() {
        RankTable table = RankTable.of(new Mesh(2, 2, 2, 1, Placement.of("PTD")), 8);
        assertThat(numbers(table)).containsExactly(
                List.of(0, 0, 0, 0, 0, 0, 0, 0),
                List.of(1, 0, 1, 0, 0, 2, 1, 0),
                List.of(2, 0, 2, 0, 1, 1, 0, 1),
                List.of(3, 0, 3, 0, 1, 3, 1, 1),
                List.of(4, 0, 4, 1, 0, 0, 0, 2),
                List.of(5, 0, 5, 1, 0, 2, 1, 2),
                List.of(6, 0, 6, 1, 1, 1, 0, 3),
                List.of(7, 0, 7, 1, 1, 3, 1, 3));
        assertThat(table.rows().get(5).groups()).isEqualTo(new Groups(
                List.of(1, 5), List.of(5, 7), List.of(4, 6, 5, 7), List.of(4, 5), List.of(1, 3, 5, 7)));
    }

    /** With sizes 2, 3 and 5 along P, D and T, the second rank differs from the first along the letter that is last. */
    @ParameterizedTest
    @ValueSource(strings = {"DPT", "DTP", "PDT", "PTD", "TDP", "TPD"})
    void theLastLetterVariesFastest(String letters) {
        Mesh mesh = new Mesh(2, 3, 5, 1, Placement.of(letters));
        int[] sizes = new int[128];
        sizes['P'] = 2;
        sizes['D'] = 3;
        sizes['T'] = 5;
        for (int rank = 0; rank < mesh.size(); rank++) {
            Mesh.Coordinates at = mesh.coordinates(rank);
            int[] coordinates = new int[128];
            coordinates['P'] = at.stage();
            coordinates['D'] = at.replica();
            coordinates['T'] = at.part();
            int slow = coordinates[letters.charAt(0)];
            int middle = coordinates[letters.charAt(1)];
            int fast = coordinates[letters.charAt(2)];
            assertThat((slow * sizes[letters.charAt(1)] + middle) * sizes[letters.charAt(2)] + fast).isEqualTo(rank);
        }
        assertThat(Placement.of(letters).name()).isEqualTo(letters);
        assertThat(Placement.of(letters.toLowerCase(Locale.ROOT))).isEqualTo(Placement.of(letters));
    }

    @Test
    void placementsHaveNames() {
        assertThat(Placement.of("cluster")).isEqualTo(Placement.of("DPT"));
        assertThat(Placement.of("Spread")).isEqualTo(Placement.of("TPD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DP", "DPP", "DPTT", "DPX", "clutser"})
    void whatIsNoPlacementIsRefused(String setting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Placement.of(setting))
                .withMessageContainingAll("'" + setting + "'", "cluster", "spread", "DPT");
    }

    private static Mesh random(SplittableRandom random) {
        int shards = random.nextInt(1, 4);
        List<Placement.Axis> axes = new ArrayList<>(List.of(Placement.Axis.values()));
        List<Placement.Axis> order = new ArrayList<>();
        while (!axes.isEmpty()) {
            order.add(axes.remove(random.nextInt(axes.size())));
        }
        int replicas = shards * random.nextInt(1, 4);
        return new Mesh(random.nextInt(1, 5), replicas, random.nextInt(1, 5), shards, new Placement(order));
    }

    @RepeatedTest(50)
    void coordinatesAndRanksAreTheSameThing() {
        long seed = new SplittableRandom().nextLong();
        Mesh mesh = random(new SplittableRandom(seed));
        Set<Mesh.Coordinates> seen = new HashSet<>();
        for (int rank = 0; rank < mesh.size(); rank++) {
            Mesh.Coordinates at = mesh.coordinates(rank);
            assertThat(mesh.rank(at)).as("%s, seed %d", mesh, seed).isEqualTo(rank);
            assertThat(seen.add(at)).as("%s, seed %d", mesh, seed).isTrue();
        }
    }

    @RepeatedTest(50)
    void everyKindOfGroupPartitionsTheRanks() {
        long seed = new SplittableRandom().nextLong();
        SplittableRandom random = new SplittableRandom(seed);
        Mesh mesh = random(random);
        RankTable table = RankTable.of(mesh, random.nextInt(1, 9));
        for (Function<Groups, List<Integer>> kind : GROUPS) {
            Set<List<Integer>> groups = new HashSet<>();
            for (Row row : table.rows()) {
                List<Integer> group = kind.apply(row.groups());
                assertThat(group).as("%s, seed %d", mesh, seed).contains(row.rank());
                groups.add(group);
            }
            assertThat(groups.stream().flatMap(List::stream))
                    .as("%s, seed %d", mesh, seed)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, mesh.size()).boxed().toList());
        }
        for (Row row : table.rows()) {
            assertThat(row.groups().dp()).hasSize(mesh.replicas() * mesh.parts()).containsAll(row.groups().rdp())
                    .containsAll(row.groups().tp());
            assertThat(row.groups().mp()).hasSize(mesh.stages() * mesh.parts()).containsAll(row.groups().pp())
                    .containsAll(row.groups().tp());
        }
    }

    /** The members of a rank's group are those whose coordinates differ along its axes alone. */
    @RepeatedTest(50)
    void theMembersOfAGroupAgreeOnIt() {
        long seed = new SplittableRandom().nextLong();
        Mesh mesh = random(new SplittableRandom(seed));
        List<Peers> peers = IntStream.range(0, mesh.size()).mapToObj(mesh::peers).toList();
        for (Group group : List.of(mesh.tensor(), mesh.data(), mesh.stage(), mesh.shard(), mesh.replica(),
                mesh.pipeline(), mesh.model(false), mesh.model(true))) {
            for (Peers peer : peers) {
                String which = group + " of " + mesh + ", seed " + seed;
                List<Integer> ranks = peer.ranks(group);
                assertThat(ranks).as(which).hasSize(group.size()).doesNotHaveDuplicates();
                assertThat(ranks.get(peer.index(group))).isEqualTo(peer.rank());
                for (int member : ranks) {
                    assertThat(peers.get(member).ranks(group)).as(which).isEqualTo(ranks);
                }
            }
        }
    }

    @Test
    void meshesThatCannotBeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mesh(2, 0, 1, 1, Placement.CLUSTER))
                .withMessageContaining("dp 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mesh(2, 6, 1, 4, Placement.CLUSTER))
                .withMessageContainingAll("4", "6 replicas", "divisor of 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankTable.of(new Mesh(1, 1, 1, 1, Placement.CLUSTER), 0))
                .withMessageContaining("not 0");
    }
}
