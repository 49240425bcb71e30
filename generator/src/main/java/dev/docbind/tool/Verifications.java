package dev.docbind.tool;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.header.CompilerRun;
import dev.docbind.verify.Verifier;
import java.util.ArrayList;
import java.util.List;

/** Puts the models of a run to a C compiler. */
final class Verifications {

    private Verifications() {}

    static VerifyRun run(ModelRun model, CompilerRun compiler, List<String> headers) {
        if (model.refused()) {
            return new VerifyRun(0, model.diagnostics(), true);
        }
        Verifier verifier = new Verifier(compiler, headers);
        List<Diagnostic> findings = new ArrayList<>();
        int checks = 0;
        boolean refused = false;
        for (UnitModel unit : model.models()) {
            Result<Verifier.Report> report = verifier.verify(unit.model());
            findings.addAll(report.diagnostics());
            refused |= report.value() == null;
            checks += report.value() == null ? 0 : report.value().checks();
        }
        return new VerifyRun(checks, List.copyOf(findings), refused);
    }
}
