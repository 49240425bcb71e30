package dev.docbind.cli;

import dev.docbind.config.Settings;
import dev.docbind.config.SettingsReader;
import dev.docbind.ctype.Target;
import dev.docbind.resolve.Policy;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options by which a command line overrides configuration files. */
final class SelectionOptions {

    @Option(
            names = "--target",
            paramLabel = "T",
            converter = TargetConverter.class,
            completionCandidates = Targets.class,
            description = "What to make bindings for: ${COMPLETION-CANDIDATES}.")
    private @Nullable Target target;

    @Option(
            names = "--policy",
            paramLabel = "P",
            converter = PolicyConverter.class,
            completionCandidates = Policies.class,
            description = "How sure a signature must be to be bound: ${COMPLETION-CANDIDATES}.")
    private @Nullable Policy policy;

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description = "Take only what has this name, UID, header or library, and what that needs. May be repeated.")
    private @Nullable List<String> includes;

    @Option(names = "--exclude", paramLabel = "GLOB", description = "Leave out what has this name. May be repeated.")
    private @Nullable List<String> excludes;

    /** What the command line says, as settings. */
    Settings settings(@Nullable String basePackage) {
        return new Settings(
                false,
                basePackage,
                target == null ? null : List.of(target),
                policy,
                Map.of(),
                null,
                includes,
                excludes,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    /** Reads a target's id. */
    static final class TargetConverter implements ITypeConverter<Target> {
        @Override
        public Target convert(String text) {
            return SettingsReader.target(text)
                    .orElseThrow(() -> new TypeConversionException(Choices.none(text, SettingsReader.targetIds())));
        }
    }

    /** Reads a policy's id. */
    static final class PolicyConverter implements ITypeConverter<Policy> {
        @Override
        public Policy convert(String text) {
            return SettingsReader.policy(text)
                    .orElseThrow(() -> new TypeConversionException(Choices.none(text, SettingsReader.policyIds())));
        }
    }

    /** The ids of all targets. */
    static final class Targets extends java.util.ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Targets() {
            super(SettingsReader.targetIds());
        }
    }

    /** The ids of all policies. */
    static final class Policies extends java.util.ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Policies() {
            super(SettingsReader.policyIds());
        }
    }
}
