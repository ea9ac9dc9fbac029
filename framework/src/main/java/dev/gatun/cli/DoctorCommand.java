package dev.gatun.cli;

import dev.gatun.device.Finding;
import dev.gatun.device.Findings;
import dev.gatun.device.MachineReport;
import dev.gatun.device.NcclNetwork;
import dev.gatun.device.NcclNetworkProbe;
import dev.gatun.device.cuda.MachineProbe;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gatun doctor}: a report, so its exit status is 0 whatever it finds. */
@Command(
        name = "doctor",
        description = "Reports what Gatun finds on this machine, what will not work, and what mends it.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionText.class)
final class DoctorCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Print one JSON object, for scripts.")
    private boolean json;

    @Option(names = "--verbose", description = "Show every place tried for a library that cannot be used.")
    private boolean verbose;

    @Override
    public Integer call() {
        MachineReport machine = MachineProbe.probe();
        NcclNetwork network = NcclNetworkProbe.probe();
        List<Finding> findings = Findings.of(machine, network);
        PrintWriter out = spec.commandLine().getOut();
        out.println(json
                ? DoctorJson.render(machine, network, findings)
                : DoctorText.render(machine, network, findings, verbose));
        return ExitCode.OK;
    }
}
