package dev.docbind.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docbind.declaration.Attributes;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedField;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.declaration.PageFacts;
import dev.docbind.declaration.Requirements;
import dev.docbind.declaration.Returns;
import dev.docbind.model.Binding;
import dev.docbind.model.ErrorCode;
import dev.docbind.model.ErrorContract;
import dev.docbind.model.Evidence;
import dev.docbind.model.FailureTest;
import dev.docbind.model.ModelConstant;
import dev.docbind.model.ModelEnumeration;
import dev.docbind.model.ModelField;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelHandle;
import dev.docbind.model.ModelInterface;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.ModelStructure;
import dev.docbind.model.ModelTable;
import dev.docbind.model.NativeType;
import dev.docbind.model.ParameterFacts;
import dev.docbind.model.ResolvedType;
import dev.docbind.model.Unbound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Whoever gives a record of declarations or models another component has to say whether other pages can see it: then
 * {@link DeclaredFacts} or {@link ResolvedFacts} must count it, and only then the number here changes.
 */
class FactsAreCompleteTest {

    @Test
    void everyComponentWasConsidered() {
        Map<Class<?>, Integer> considered = new LinkedHashMap<>();
        considered.put(PageFacts.class, 14);
        considered.put(Requirements.class, 10);
        considered.put(CodeText.class, 5);
        considered.put(Attributes.class, 4);
        considered.put(DocumentedParameter.class, 6);
        considered.put(DocumentedField.class, 8);
        considered.put(DocumentedValue.class, 4);
        considered.put(Returns.class, 4);
        considered.put(ModelFunction.class, 8);
        considered.put(ModelParameter.class, 6);
        considered.put(ParameterFacts.class, 6);
        considered.put(ResolvedType.class, 4);
        considered.put(Evidence.class, 5);
        considered.put(FailureTest.class, 2);
        considered.put(ErrorCode.class, 6);
        considered.put(Unbound.class, 3);
        considered.put(ModelStructure.class, 8);
        considered.put(ModelField.class, 10);
        considered.put(ModelEnumeration.class, 7);
        considered.put(ModelConstant.class, 5);
        considered.put(ModelInterface.class, 6);
        considered.put(ModelHandle.class, 5);
        considered.put(ModelTable.class, 2);
        considered.forEach((type, count) -> assertEquals(count, type.getRecordComponents().length, type.getName()));
    }

    @Test
    void everyComponentOfEveryCaseWasConsidered() {
        assertEquals(
                List.of(
                        "Function 3",
                        "Structure 2",
                        "Enumeration 2",
                        "Interface 3",
                        "Ioctl 3",
                        "Constants 2",
                        "Types 2",
                        "Header 1"),
                cases(Declaration.class));
        assertEquals(List.of("Symbol 2", "TableMember 2", "VtableSlot 3", "Upcall 1", "None 1"), cases(Binding.class));
        assertEquals(
                List.of(
                        "ReturnCode 2",
                        "LastError 3",
                        "Errno 2",
                        "OutParameter 3",
                        "HResult 1",
                        "NtStatus 1",
                        "None 0",
                        "Unknown 1"),
                cases(ErrorContract.class));
        assertEquals(
                List.of(
                        "Void 0",
                        "Scalar 3",
                        "Bool 2",
                        "Enumeration 2",
                        "Struct 1",
                        "Array 2",
                        "Pointer 2",
                        "Text 2",
                        "Handle 2",
                        "Callback 1",
                        "ComInterface 1",
                        "Unknown 0"),
                cases(NativeType.class));
    }

    private static List<String> cases(Class<?> sealed) {
        List<String> cases = new ArrayList<>();
        for (Class<?> one : sealed.getPermittedSubclasses()) {
            cases.add(one.getSimpleName() + " " + one.getRecordComponents().length);
        }
        return cases;
    }
}
