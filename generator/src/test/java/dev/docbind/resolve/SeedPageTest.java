package dev.docbind.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.ctype.Abi;
import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.model.ApiModel;
import dev.docbind.model.ErrorContract;
import dev.docbind.model.FailureTest;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.NativeType;
import dev.docbind.train.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page the project began with types and binds by its own words. */
class SeedPageTest {

    private static final Path SEED = Path.of("../../shared/corpus/seed");

    @Test
    void typesAndBindsUnderTheDefaultPolicy() {
        assumeTrue(Files.exists(SEED), "no shared corpus");
        List<Declaration> declarations = Corpus.read(SEED);
        ApiModel model = new Resolver()
                .resolve(declarations, ResolveOptions.of(Target.WINDOWS_X64))
                .value();
        assertEquals(1, model.functions().size());
        ModelFunction function = model.functions().getFirst();
        assertEquals("WPUCloseThread", function.id().name());
        assertEquals(Abi.I32, function.returns().type().abi());
        NativeType thread = function.parameters().get(0).type().type();
        assertEquals(Abi.PTR, thread.abi());
        NativeType error = function.parameters().get(1).type().type();
        NativeType.Pointer pointer = assertInstanceOf(NativeType.Pointer.class, error);
        assertEquals(Abi.I32, pointer.target().abi());
        ErrorContract.OutParameter contract = assertInstanceOf(ErrorContract.OutParameter.class, function.errors());
        assertEquals("lpErrno", contract.parameter());
        assertEquals(new FailureTest(FailureTest.Kind.EQUAL, -1), contract.test());
        assertEquals(10093L, contract.codes().getFirst().value());
        assertTrue(function.bound(), () -> function.binding().toString());
    }
}
