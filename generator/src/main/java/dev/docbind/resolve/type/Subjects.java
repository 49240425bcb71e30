package dev.docbind.resolve.type;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.Direction;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.resolve.text.Lead;
import dev.docbind.resolve.text.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The subjects of one function. The page is read once for all of them, since what it says of one parameter often tells
 * what another is.
 *
 * @param parameters the documented parameters, without {@code ...} and {@code void}
 * @param documented their names as headings have them; a subject has the name that its text gives where a heading gives none
 * @param returns the return value
 */
public record Subjects(List<Subject> parameters, List<String> documented, Subject returns) {

    private static final int PROSE_LIMIT = 1500;

    /** The subjects of a documented function. */
    public static Subjects of(Declaration.Function function) {
        FunctionTraits traits = FunctionTraits.of(function);
        List<DocumentedParameter> documented =
                function.parameters().stream().filter(SignatureParameters::real).toList();
        Subject returns = returns(function, traits);
        List<Lead> leads = documented.stream()
                .map(parameter -> Lead.of(parameter.name(), parameter.documentation(), PROSE_LIMIT))
                .toList();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) {
            String said = leads.get(i).name();
            names.add(said.isEmpty() ? documented.get(i).name() : said);
        }
        Mentions mentions = new Mentions(names);
        for (int i = 0; i < leads.size(); i++) {
            mentions.read(leads.get(i).text().text(), i);
            if (leads.get(i).other()) {
                mentions.other(i);
            }
        }
        mentions.read(returns.prose().text(), -1);
        List<Subject> parameters = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            DocumentedParameter parameter = documented.get(i);
            List<String> values =
                    parameter.values().stream().map(DocumentedValue::name).toList();
            parameters.add(new Subject(
                    traits,
                    names.get(i),
                    parameter.attributes().direction(),
                    parameter.attributes().optional(),
                    leads.get(i).text(),
                    i,
                    new Surroundings(names, i, values, mentions.of(i))));
        }
        return new Subjects(
                List.copyOf(parameters),
                documented.stream().map(DocumentedParameter::name).toList(),
                returns);
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
        int index = documented.indexOf(name);
        return index < 0 ? null : parameters.get(index);
    }
}
