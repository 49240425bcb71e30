package dev.docbind.tool;

import dev.docbind.declaration.Declaration;
import dev.docbind.model.ApiModel;
import dev.docbind.model.Binding;
import dev.docbind.model.ErrorCode;
import dev.docbind.model.ErrorContract;
import dev.docbind.model.Evidence;
import dev.docbind.model.FailureTest;
import dev.docbind.model.ModelConstant;
import dev.docbind.model.ModelEnumeration;
import dev.docbind.model.ModelField;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelInterface;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.ModelStructure;
import dev.docbind.model.NativeType;
import dev.docbind.model.ParameterFacts;
import dev.docbind.model.ResolvedType;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fingerprints what became of each page, without its words and without where things stand: all that any other page, and
 * any generated code, can see of it.
 */
final class ResolvedFacts {

    private final Fingerprint print = new Fingerprint();

    private ResolvedFacts() {}

    /** The fingerprints of all pages of a model that became something; pages are told apart by identity. */
    static Map<Declaration, Long> of(ApiModel model) {
        Map<Declaration, Long> facts = new IdentityHashMap<>();
        model.functions().forEach(one -> put(facts, one));
        model.callbacks().forEach(one -> put(facts, one));
        model.structures().forEach(one -> put(facts, one));
        model.enumerations().forEach(one -> put(facts, one));
        for (ModelInterface one : model.interfaces()) {
            put(facts, one);
            one.methods().forEach(method -> put(facts, method));
        }
        model.tables().forEach(one -> facts.put(one.declaration(), constants(one.constants())));
        model.ioctls().forEach(one -> facts.put(one, 1L));
        model.headers().forEach(one -> facts.put(one, 1L));
        return facts;
    }

    private static void put(Map<Declaration, Long> facts, ModelFunction function) {
        ResolvedFacts own = new ResolvedFacts();
        own.function(function);
        facts.put(function.declaration(), own.print.value());
    }

    private static void put(Map<Declaration, Long> facts, ModelStructure structure) {
        if (structure.declaration() != null) {
            ResolvedFacts own = new ResolvedFacts();
            DeclaredFacts.id(own.print, structure.id());
            own.print.add(structure.name()).add(structure.aliases());
            own.print.add(structure.size()).add(structure.alignment());
            own.fields(structure.fields());
            own.evidence(structure.evidence());
            facts.put(structure.declaration(), own.print.value());
        }
    }

    private static void put(Map<Declaration, Long> facts, ModelEnumeration enumeration) {
        if (enumeration.declaration() != null) {
            ResolvedFacts own = new ResolvedFacts();
            DeclaredFacts.id(own.print, enumeration.id());
            own.print.add(enumeration.name()).add(enumeration.aliases());
            own.print.add(enumeration.abi()).add(enumeration.flags());
            own.print.add(constants(enumeration.members()));
            facts.put(enumeration.declaration(), own.print.value());
        }
    }

    /** The methods are left out: each has a page of its own. */
    private static void put(Map<Declaration, Long> facts, ModelInterface owner) {
        if (owner.declaration() != null) {
            ResolvedFacts own = new ResolvedFacts();
            DeclaredFacts.id(own.print, owner.id());
            own.print.add(owner.base()).add(owner.vtable()).add(owner.iid());
            facts.put(owner.declaration(), own.print.value());
        }
    }

    private static long constants(List<ModelConstant> constants) {
        ResolvedFacts own = new ResolvedFacts();
        own.print.add(constants.size());
        for (ModelConstant constant : constants) {
            own.print.add(constant.name());
            own.number(constant.value());
        }
        return own.print.value();
    }

    private void function(ModelFunction function) {
        DeclaredFacts.id(print, function.id());
        print.add(function.parameters().size());
        for (ModelParameter parameter : function.parameters()) {
            print.add(parameter.name()).add(parameter.direction()).add(parameter.optional());
            type(parameter.type());
            facts(parameter.facts());
            print.add(parameter.documentation() == null);
        }
        print.add(function.variadic());
        type(function.returns());
        contract(function.errors());
        print.add(function.libraries()).add(function.minimum());
        binding(function.binding());
    }

    private void type(ResolvedType type) {
        type(type.type());
        print.add(type.cType());
        evidence(type.evidence());
        evidence(type.pointee());
    }

    private void evidence(@Nullable Evidence evidence) {
        if (evidence == null) {
            print.add("no evidence");
        } else {
            print.add(evidence.source()).add(evidence.rule());
        }
    }

    private void type(NativeType type) {
        print.add(type.abi());
        switch (type) {
            case NativeType.Void _ -> print.add("void");
            case NativeType.Scalar scalar ->
                print.add("scalar").add(scalar.unsigned()).add(scalar.name());
            case NativeType.Bool bool -> print.add("bool").add(bool.name());
            case NativeType.Enumeration enumeration -> print.add("enum").add(enumeration.name());
            case NativeType.Struct struct -> print.add("struct").add(struct.name());
            case NativeType.Array array -> {
                print.add("array").add(array.length());
                type(array.element());
            }
            case NativeType.Pointer pointer -> {
                print.add("pointer").add(pointer.targetConst());
                type(pointer.target());
            }
            case NativeType.Text text -> print.add("text").add(text.encoding()).add(text.writable());
            case NativeType.Handle handle -> print.add("handle").add(handle.name());
            case NativeType.Callback callback -> print.add("callback").add(callback.name());
            case NativeType.ComInterface com -> print.add("com").add(com.name());
            case NativeType.Unknown _ -> print.add("unknown");
        }
    }

    private void facts(ParameterFacts facts) {
        print.add(facts.nullable()).add(facts.mustBeZero()).add(facts.lengthParameter());
        print.add(facts.lengthUnit()).add(facts.retained()).add(facts.freedBy());
    }

    private void contract(ErrorContract contract) {
        print.add(contract.convention()).add(contract.codes().size());
        for (ErrorCode code : contract.codes()) {
            print.add(code.name()).add(code.valueSource()).add(code.success());
            number(code.value());
        }
        switch (contract) {
            case ErrorContract.ReturnCode one -> test(one.test());
            case ErrorContract.LastError one -> test(one.test());
            case ErrorContract.Errno one -> test(one.test());
            case ErrorContract.OutParameter one -> {
                test(one.test());
                print.add(one.parameter());
            }
            case ErrorContract.HResult _, ErrorContract.NtStatus _, ErrorContract.None _, ErrorContract.Unknown _ ->
                print.add("no test");
        }
    }

    private void test(FailureTest test) {
        print.add(test.kind()).add(test.value());
    }

    private void binding(Binding binding) {
        switch (binding) {
            case Binding.Symbol one -> print.add("symbol").add(one.libraries()).add(one.symbol());
            case Binding.TableMember one -> print.add("table").add(one.table()).add(one.field());
            case Binding.VtableSlot one ->
                print.add("slot").add(one.owner()).add(one.slot()).add(one.hiddenResult());
            case Binding.Upcall one -> print.add("upcall").add(one.userData());
            case Binding.None one ->
                print.add("none").add(one.why().reason()).add(one.why().message());
        }
    }

    private void fields(List<ModelField> fields) {
        print.add(fields.size());
        for (ModelField field : fields) {
            print.add(field.name());
            type(field.type());
            print.add(field.offset()).add(field.size()).add(field.bitOffset()).add(field.bitWidth());
            print.add(field.nestedUnion()).add(field.documentation() == null);
            fields(field.nested());
            fields(field.inner());
        }
    }

    private void number(@Nullable Long number) {
        print.add(number == null).add(number == null ? 0 : number);
    }
}
