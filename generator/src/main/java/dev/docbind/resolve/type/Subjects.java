package dev.docbind.resolve.type;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.Direction;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.resolve.text.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The subjects of one function. The page is read once for all of them, since what it says of one parameter often tells
 * what another is.
 *
 * @param parameters the documented parameters, without {@code ...} and {@code void}
 * @param returns the return value
 */
public record Subjects(List<Subject> parameters, Subject returns) {

    private static final int PROSE_LIMIT = 1500;

    /** The subjects of a documented function. */
    public static Subjects of(Declaration.Function function) {
        FunctionTraits traits = FunctionTraits.of(function);
        List<DocumentedParameter> documented =
                function.parameters().stream().filter(SignatureParameters::real).toList();
        Subject returns = returns(function, traits);
        List<String> names = documented.stream().map(DocumentedParameter::name).toList();
        List<Prose> texts = documented.stream()
                .map(parameter -> Prose.of(parameter.documentation(), PROSE_LIMIT))
                .toList();
        Mentions mentions = new Mentions(names);
        for (int i = 0; i < texts.size(); i++) {
            mentions.read(texts.get(i).text(), i);
        }
        mentions.read(returns.prose().text(), -1);
        List<Subject> parameters = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            DocumentedParameter parameter = documented.get(i);
            List<String> values =
                    parameter.values().stream().map(DocumentedValue::name).toList();
            parameters.add(new Subject(
                    traits,
                    parameter.name(),
                    parameter.attributes().direction(),
                    parameter.attributes().optional(),
                    texts.get(i),
                    i,
                    new Surroundings(names, i, values, mentions.of(i))));
        }
        return new Subjects(List.copyOf(parameters), returns);
    }

    /** The return value alone. */
    public static Subject returns(Declaration.Function function) {
        return returns(function, FunctionTraits.of(function));
    }

    private static Subject returns(Declaration.Function function, FunctionTraits traits) {
        Prose prose = Prose.of(function.returns().documentation(), PROSE_LIMIT);
        return new Subject(traits, "", Direction.UNSTATED, false, prose, -1, Surroundings.NONE);
    }

    /** The subject of a documented parameter, null where it is no real one. */
    public @Nullable Subject parameter(String name) {
        for (Subject subject : parameters) {
            if (subject.name().equals(name)) {
                return subject;
            }
        }
        return null;
    }
}
